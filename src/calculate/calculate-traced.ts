import type { Calculator } from "../arithmetic/calculator.js";
import { exactCalculator } from "../arithmetic/exact.js";
import { once } from "../arithmetic/once.js";
import type { Recorded } from "../arithmetic/recorded.js";
import { Recorder } from "../arithmetic/recorder.js";
import { recording } from "../arithmetic/recording.js";
import type { TraceStep } from "../arithmetic/trace-step.js";
import { calculatorInParts } from "../arithmetic/whole.js";
import type { Case } from "../cases/case.js";
import type { Caserates } from "../cases/prepare-case.js";
import { type Answer, caseCalculator } from "./case-calculator.js";
import type { Forbehold } from "./case-result.js";
import { expectDefined } from "./expect-defined.js";
import type { Rounding } from "./options.js";

/** The answer to a case, with every step when they were asked for. */
export interface Traced extends Answer {
  readonly trace?: readonly TraceStep[];
}

/** How the payment is rounded, and the reservations that were found before. */
interface Wanted {
  readonly rounding: Rounding;
  readonly forbehold?: Forbehold[];
}

type CalculateTraced = (sag: Case, rates: Caserates, wanted: Wanted) => Traced;

const valueOf = ({ value }: Recorded<boolean>): boolean => value;

/**
 * One recording for case after case, which keeps the names of steps: with a fresh one for each case a traced case
 * takes more than three times as long. It relies on this: while a case is calculated nothing of the caller's runs, for what the caller
 * passed in was read before, so that no two cases are ever under way together. What a fault leaves behind is
 * forgotten when the next case begins.
 */
const tracedOver = <N>(inner: Calculator<N, boolean>, recorder?: Recorder<N>): CalculateTraced => {
  const { calculator, begin, end } = recording(inner, recorder);
  const answerBy = {
    oere: once(() => caseCalculator(calculator, "oere", valueOf)),
    krone: once(() => caseCalculator(calculator, "krone", valueOf)),
  };
  return (sag, rates, wanted) => {
    begin(sag.ydelse?.forloeb.art ?? "ressourceforloeb");
    const answer = answerBy[wanted.rounding]()(sag, rates, wanted.forbehold);
    const { ydelse, godtgoerelse, befordring, forbehold } = answer;
    return { ydelse, godtgoerelse, befordring, forbehold, trace: expectDefined(end()) };
  };
};

const inDecimals = once(() => tracedOver(exactCalculator));

const wholeNumbers = once(() => new Recorder(calculatorInParts(1), "ressourceforloeb"));

/** By parts: at most thirds of each number of days that a month can have planned. */
const inParts = once(() => new Map<number, CalculateTraced>());

const tracedInParts = (parts: number): CalculateTraced => {
  const known = inParts().get(parts);
  if (known !== undefined) return known;
  const made = tracedOver(calculatorInParts(parts), wholeNumbers());
  inParts().set(parts, made);
  return made;
};

/**
 * Calculates a case with every step: in whole numbers of so many parts of a ten-thousandth, or in decimals where
 * whole numbers do not hold the case.
 */
export const calculateTraced = (
  parts: number | undefined,
  sag: Case,
  rates: Caserates,
  wanted: Wanted,
): Traced => (parts === undefined ? inDecimals() : tracedInParts(parts))(sag, rates, wanted);
