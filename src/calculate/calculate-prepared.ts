import type { Calculator, RateFigure } from "../arithmetic/calculator.js";
import { exactCalculator } from "../arithmetic/exact.js";
import { once } from "../arithmetic/once.js";
import type { Unit } from "../arithmetic/step.js";
import { THIRDS, thirdsCalculator, wholeCalculator } from "../arithmetic/whole.js";
import type { Case, Indtaegt } from "../cases/case.js";
import { KRONER } from "../cases/limits.js";
import type { Caserates } from "../cases/prepare-case.js";
import { isWeekToMonth, niveauAf } from "../cases/ydelse/facts.js";
import { type Hundredths, hundredthsOf } from "../money/hundredths.js";
import { calculateTraced, type Traced } from "./calculate-traced.js";
import { caseCalculator } from "./case-calculator.js";
import type { CalculatedCase, Forbehold } from "./case-result.js";
import { expectDefined } from "./expect-defined.js";
import { addForbeholdOmSatser, ratesOf } from "./forbehold.js";
import { addForbeholdOmOrdning } from "./forbehold-om-ordning.js";
import type { Settings } from "./options.js";

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
const largest = (unit: Unit): Hundredths => {
  switch (unit) {
    case "percent":
    case "DKK/km":
      return 10_000;
    case "DKK/hour":
      return 1_000_000;
    case "DKK/day":
      return 100_000_000;
    default:
      return KRONER.hundredths;
  }
};

/** Whether whole numbers hold the products of a rate. */
export const isWithinBounds = ({ unit, hundredths }: Pick<RateFigure, "unit" | "hundredths">): boolean =>
  hundredths <= largest(unit) && (unit !== "percent" || hundredths % 100 === 0);

/** Two parts that do not end as decimals may together lie on a rounding boundary. */
const losesDaysTwice = ({ godtgoerelse }: Case): boolean =>
  (godtgoerelse?.fravaersdage ?? 0) > 0 && (godtgoerelse?.sanktionsdage ?? 0) > 0;

/** Whether a weekly amount is turned into a month, which need not end as a decimal but always ends in thirds. */
const needsThirds = ({ maaned, ydelse }: Case): boolean =>
  ydelse?.hidtidigYdelse?.pr === "uge" &&
  isWeekToMonth({ hidtidigYdelse: ydelse.hidtidigYdelse, niveau: niveauAf(ydelse, maaned) });

const totalOf = (indtaegter: readonly Indtaegt[] = []): Hundredths => {
  let total = 0;
  for (const { beloeb } of indtaegter) total += hundredthsOf(beloeb);
  return total;
};

/**
 * Whole numbers hold every sum of a case as long as its incomes together stay within the limit of one figure,
 * its rates within theirs, and the percentages are whole. A table of the caller may break the last two. A part
 * of a month need not end at all, and kilometres × days × kroner can have five decimals.
 */
const fitsWholeNumbers = (sag: Case, rates: Caserates, used: readonly RateFigure[]): boolean => {
  const { ydelse } = sag;
  if (ydelse?.delmaaned !== undefined || losesDaysTwice(sag) || rates.godtgoerelse?.km !== undefined)
    return false;
  return totalOf(ydelse?.indtaegter) <= KRONER.hundredths && used.every(isWithinBounds);
};

/** The fastest arithmetic that is exact for a case. */
const arithmeticFor = (sag: Case, rates: Caserates, used: readonly RateFigure[]): keyof typeof UNTRACED => {
  if (!fitsWholeNumbers(sag, rates, used)) return "exact";
  return needsThirds(sag) ? "thirds" : "whole";
};

/** The planned days, where some of them are lost: what is lost is divided by them. */
const dividingDays = ({ godtgoerelse }: Case): number =>
  (godtgoerelse?.fravaersdage ?? 0) + (godtgoerelse?.sanktionsdage ?? 0) > 0
    ? expectDefined(godtgoerelse).planlagteDage
    : 1;

const statedKroner = ({ ydelse, godtgoerelse }: Case): Hundredths =>
  [
    ...(ydelse?.indtaegter.map(({ beloeb }) => beloeb) ?? []),
    ydelse?.hidtidigYdelse?.beloeb,
    ydelse?.modtager.bidrag,
    godtgoerelse?.udgift,
  ].reduce<Hundredths>((sum, beloeb) => sum + hundredthsOf(beloeb ?? 0), 0);

/** Whether whole numbers hold a figure in so many parts: as they would one so many times as large. */
const fitsInParts = (sag: Case, used: readonly RateFigure[], parts: number): boolean =>
  statedKroner(sag) * parts <= KRONER.hundredths &&
  used.every(
    ({ unit, hundredths }) => unit === "percent" || isWithinBounds({ unit, hundredths: hundredths * parts }),
  );

/** The parts of a ten-thousandth in which every step of a case is whole; undefined when there are too many. */
export const partsFor = (
  sag: Case,
  rates: Caserates,
  used: readonly RateFigure[] = ratesOf(rates),
): number | undefined => {
  const arithmetic = arithmeticFor(sag, rates, used);
  if (arithmetic === "exact") return undefined;
  const days = dividingDays(sag);
  if (days > 1 && !fitsInParts(sag, used, days)) return undefined;
  return arithmetic === "thirds" ? days * THIRDS : days;
};

/** Runs whole numbers where they are exact, else decimals. All give the same figures. */
const answerTo = (
  sag: Case,
  rates: Caserates,
  used: readonly RateFigure[],
  { trace, rounding }: Settings,
): Traced => {
  const forbehold: Forbehold[] = [];
  addForbeholdOmSatser(used, forbehold);
  addForbeholdOmOrdning(sag.godtgoerelse, rates.godtgoerelse, forbehold);
  return trace
    ? calculateTraced(partsFor(sag, rates, used), sag, rates, { rounding, forbehold })
    : UNTRACED[arithmeticFor(sag, rates, used)]()[rounding](sag, rates, forbehold);
};

/** Field by field, in the order of the contract: results are made by the million. */
const resultOf = (sag: Case, answer: Traced): CalculatedCase => {
  const { ydelse, godtgoerelse, befordring, forbehold, trace } = answer;
  const result: { -readonly [K in keyof CalculatedCase]?: CalculatedCase[K] } = {};
  if (sag.id !== undefined) result.id = sag.id;
  result.ok = true;
  if (ydelse !== undefined) result.ydelse = ydelse;
  if (godtgoerelse !== undefined) result.godtgoerelse = godtgoerelse;
  if (befordring !== undefined) result.befordring = befordring;
  result.forbehold = forbehold;
  if (trace !== undefined) result.trace = trace;
  return result as CalculatedCase;
};

/** Calculates a case that was checked: of a single month and of each month of a course alike. */
export const calculatePrepared = (sag: Case, rates: Caserates, settings: Settings): CalculatedCase =>
  resultOf(sag, answerTo(sag, rates, ratesOf(rates), settings));
