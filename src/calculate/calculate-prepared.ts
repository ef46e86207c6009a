import type { Calculator, RateFigure } from "../arithmetic/calculator.js";
import { exactCalculator } from "../arithmetic/exact.js";
import { once } from "../arithmetic/once.js";
import { recording } from "../arithmetic/recording.js";
import type { Unit } from "../arithmetic/step.js";
import type { TraceStep } from "../arithmetic/trace-step.js";
import { thirdsCalculator, wholeCalculator } from "../arithmetic/whole.js";
import type { Case } from "../cases/case.js";
import { KRONER } from "../cases/limits.js";
import type { Caserates } from "../cases/prepare-case.js";
import { isWeekToMonth, niveauAf } from "../cases/ydelse/facts.js";
import { type Hundredths, hundredthsOf } from "../money/hundredths.js";
import { type Answer, caseCalculator } from "./case-calculator.js";
import type { CalculatedCase } from "./case-result.js";
import { expectDefined } from "./expect-defined.js";
import { forbeholdOmSatser, ratesOf } from "./forbehold.js";
import { forbeholdOmOrdning } from "./forbehold-om-ordning.js";
import type { Rounding, Settings } from "./options.js";

const itself = (condition: boolean): boolean => condition;

const untraced = <N>(m: Calculator<N, boolean>) => ({
  oere: caseCalculator(m, "oere", itself),
  krone: caseCalculator(m, "krone", itself),
});
const UNTRACED = {
  whole: once(() => untraced(wholeCalculator)),
  thirds: once(() => untraced(thirdsCalculator)),
  exact: once(() => untraced(exactCalculator)),
};

/** How large a rate of a unit may be, so that its product with the largest figure of a case stays exact. */
const LARGEST: Readonly<Partial<Record<Unit, Hundredths>>> = {
  percent: 10_000,
  "DKK/km": 10_000,
  "DKK/hour": 1_000_000,
  "DKK/day": 100_000_000,
};

/** Whether whole numbers hold the products of a rate. */
export const isWithinBounds = ({ unit, hundredths }: RateFigure): boolean =>
  hundredths <= (LARGEST[unit] ?? KRONER.hundredths) && (unit !== "percent" || hundredths % 100 === 0);

/** Two parts that do not end as decimals may together lie on a rounding boundary. */
const losesDaysTwice = ({ godtgoerelse }: Case): boolean =>
  (godtgoerelse?.fravaersdage ?? 0) > 0 && (godtgoerelse?.sanktionsdage ?? 0) > 0;

/** Whether a weekly amount is turned into a month, which need not end as a decimal but always ends in thirds. */
const needsThirds = ({ maaned, ydelse }: Case): boolean =>
  ydelse !== undefined &&
  isWeekToMonth({ hidtidigYdelse: ydelse.hidtidigYdelse, niveau: niveauAf(ydelse, maaned) });

/**
 * Whole numbers hold every sum of a case as long as its incomes together stay within the limit of one figure,
 * its rates within theirs, and the percentages are whole. A table of the caller may break the last two. A part
 * of a month need not end at all, and kilometres × days × kroner can have five decimals.
 */
const fitsWholeNumbers = (sag: Case, rates: Caserates): boolean => {
  const { ydelse } = sag;
  if (ydelse?.delmaaned !== undefined || losesDaysTwice(sag) || rates.godtgoerelse?.km !== undefined)
    return false;
  const total = ydelse?.indtaegter.reduce((sum, { beloeb }) => sum + hundredthsOf(beloeb), 0) ?? 0;
  return (
    total <= KRONER.hundredths && ratesOf(rates).every((rate) => rate === undefined || isWithinBounds(rate))
  );
};

/** The fastest arithmetic that is exact for a case. */
const arithmeticFor = (sag: Case, rates: Caserates): keyof typeof UNTRACED => {
  if (!fitsWholeNumbers(sag, rates)) return "exact";
  return needsThirds(sag) ? "thirds" : "whole";
};

interface Traced extends Answer {
  readonly trace?: readonly TraceStep[];
}

/** Undefined when a step cannot be written exactly in the arithmetic given. */
const calculateTraced = <N>(
  inner: Calculator<N, boolean>,
  sag: Case,
  rates: Caserates,
  rounding: Rounding,
): Traced | undefined => {
  const { calculator, steps } = recording(inner, sag.ydelse?.forloeb.art);
  const answer = caseCalculator(calculator, rounding, (condition) => condition.value)(sag, rates);
  const trace = steps();
  return trace && { ...answer, trace };
};

/** Runs whole numbers where they are exact, else decimals. All give the same figures. */
const answerTo = (sag: Case, rates: Caserates, { trace, rounding }: Settings): Traced => {
  const arithmetic = arithmeticFor(sag, rates);
  if (!trace) return UNTRACED[arithmetic]()[rounding](sag, rates);
  const inWholeNumbers =
    arithmetic === "whole" ? calculateTraced(wholeCalculator, sag, rates, rounding) : undefined;
  return inWholeNumbers ?? expectDefined(calculateTraced(exactCalculator, sag, rates, rounding));
};

/** Field by field, in the order of the contract: results are made by the million. */
const resultOf = (sag: Case, rates: Caserates, answer: Traced): CalculatedCase => {
  const { ydelse, godtgoerelse, befordring, forbehold, trace } = answer;
  const result: { -readonly [K in keyof CalculatedCase]?: CalculatedCase[K] } = {};
  if (sag.id !== undefined) result.id = sag.id;
  result.ok = true;
  if (ydelse !== undefined) result.ydelse = ydelse;
  if (godtgoerelse !== undefined) result.godtgoerelse = godtgoerelse;
  if (befordring !== undefined) result.befordring = befordring;
  result.forbehold = [
    ...forbeholdOmSatser(rates),
    ...forbeholdOmOrdning(sag.godtgoerelse, rates.godtgoerelse),
    ...forbehold,
  ];
  if (trace !== undefined) result.trace = trace;
  return result as CalculatedCase;
};

/** Calculates a case that was checked: of a single month and of each month of a course alike. */
export const calculatePrepared = (sag: Case, rates: Caserates, settings: Settings): CalculatedCase =>
  resultOf(sag, rates, answerTo(sag, rates, settings));
