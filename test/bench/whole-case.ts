import { calculate, type Case } from "../../src/index.js";
import { cases } from "./caseload.js";
import { decimalByHand } from "./decimal-by-hand.js";
import type { Contestant } from "./interleaved.js";

const CASES = cases(2_000);

const answered = (sag: Case, trace: boolean) => {
  const result = calculate(sag, { trace });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
};

/** Both must come to the same, or the comparison is of nothing. */
const checkSame = (): void => {
  for (const sag of CASES) {
    const { ydelse, godtgoerelse, befordring } = answered(sag, false);
    const hand = decimalByHand(sag);
    const ours = [
      ydelse?.udbetaling,
      String(godtgoerelse?.berettiget),
      godtgoerelse?.beloeb,
      befordring?.beloeb,
    ];
    const theirs = [hand.ydelse[0], ...hand.godtgoerelse, `${hand.befordring}.00`];
    if (JSON.stringify(ours) !== JSON.stringify(theirs))
      throw new Error(`${JSON.stringify(sag)}: ${JSON.stringify(ours)} is not ${JSON.stringify(theirs)}`);
  }
};

const over =
  (lengthOf: (sag: Case) => number): Contestant["run"] =>
  (times) => {
    let length = 0;
    for (let turn = 0; turn < times; turn += 1) length += lengthOf(CASES[turn % CASES.length]!);
    return length;
  };

/** A whole case with checks and reservations against decimal.js written by hand without them. */
export const wholeCase = (): readonly Contestant[] => {
  checkSame();
  return [
    { name: "decimal.js i hånden, uden kontrol", run: over((sag) => decimalByHand(sag).befordring.length) },
    { name: "calculate", run: over((sag) => answered(sag, false).forbehold.length) },
    { name: "calculate med trin", run: over((sag) => answered(sag, true).trace?.length ?? 0) },
  ];
};
