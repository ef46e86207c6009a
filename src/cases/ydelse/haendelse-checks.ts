import type { ForloebArt, Text } from "../../arithmetic/step.js";
import { roerer } from "../../law/aktivloven-6a-ressourceforloeb/haendelser.js";
import type { Haendelse, Periode } from "../case.js";
import { caseError, type CaseError, NO_ERRORS } from "../case-error.js";
import { isBefore } from "../days.js";
import type { Draft } from "../draft.js";

const NO_SOURCE: Text = {
  da: "der er ikke fundet en kilde til, hvad hændelser betyder i et jobafklaringsforløb.",
  en: "no source was found on what such events mean in a jobafklaringsforløb.",
};

const OUTSIDE: Text = {
  da: "hændelsen ligger uden for den tid, der beregnes.",
  en: "the event lies outside the time that is calculated.",
};

/** What a list of events is held against; without a first and a last day it is not known which are outside. */
export interface Haendelsesramme {
  readonly path: string;
  readonly art: ForloebArt | undefined;
  readonly tid: Periode | undefined;
}

/** Whether what could be read of an event touches a period. */
export const roererTiden = ({ art, fra, til }: Draft<Haendelse>, tid: Periode): boolean =>
  art === undefined || fra === undefined || roerer({ art, fra, til }, tid.fra, tid.til);

const checkHaendelse = (path: string, haendelse: Draft<Haendelse>, tid: Periode | undefined) => {
  const { fra, til } = haendelse;
  if (isBefore(til, fra)) return [caseError("PERIOD_REVERSED", `${path}.til`, til)];
  return tid === undefined || roererTiden(haendelse, tid)
    ? NO_ERRORS
    : [caseError("FIELD_NOT_APPLICABLE", path, fra, OUTSIDE)];
};

/** Reading 16. */
export const checkHaendelser = (
  haendelser: Draft<readonly Haendelse[]> = [],
  { path, art, tid }: Haendelsesramme,
): readonly CaseError[] => {
  if (art === "jobafklaringsforloeb" && haendelser.length > 0)
    return [caseError("FIELD_NOT_APPLICABLE", path, haendelser, NO_SOURCE)];
  return haendelser.flatMap((haendelse, index) =>
    haendelse === undefined ? NO_ERRORS : checkHaendelse(`${path}[${String(index)}]`, haendelse, tid),
  );
};
