import type { Text } from "../../arithmetic/step.js";

/** A workbook cannot be made of a result, with the reason for whoever asked for it. */
export class NotPossible extends Error {
  constructor(readonly reason: Text) {
    super(reason.en);
  }
}

/** The trace is not one that a calculation writes. */
export const UNREADABLE: Text = {
  da: "Resultatets trin er ikke dem, en beregning skriver. Giv det, som calculate svarer med { trace: true }.",
  en: "The steps of the result are not those that a calculation writes. Give what calculate answers with { trace: true }.",
};

/** Takes what every trace of a calculation has. */
export const expectReadable = <T>(value: T | undefined): T => {
  if (value === undefined) throw new NotPossible(UNREADABLE);
  return value;
};
