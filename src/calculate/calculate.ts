import type { Calculator, RateFigure } from "../arithmetic/calculator.js";
import { exactCalculator } from "../arithmetic/exact.js";
import { recording } from "../arithmetic/recording.js";
import type { Unit } from "../arithmetic/step.js";
import type { TraceStep } from "../arithmetic/trace-step.js";
import { wholeCalculator } from "../arithmetic/whole.js";
import type { Case } from "../cases/case.js";
import { caseError, type CaseError } from "../cases/case-error.js";
import { KRONER } from "../cases/limits.js";
import { prepareCase, type Caserates } from "../cases/prepare-case.js";
import { isWeekToMonth, niveauAf } from "../cases/ydelse/facts.js";
import { readCase } from "../cases/read-case.js";
import { type Hundredths, hundredthsOf } from "../money/hundredths.js";
import { type Answer, caseCalculator } from "./case-calculator.js";
import type { CalculatedCase, CaseResult } from "./case-result.js";
import { expectDefined } from "./expect-defined.js";
import { forbeholdOmSatser, ratesOf } from "./forbehold.js";
import { forbeholdOmOrdning } from "./forbehold-om-ordning.js";
import { type CalculateOptions, type Rounding, type Settings, settingsOf } from "./options.js";

const itself = (condition: boolean): boolean => condition;

const WHOLE = {
  oere: caseCalculator(wholeCalculator, "oere", itself),
  krone: caseCalculator(wholeCalculator, "krone", itself),
};
const EXACT = {
  oere: caseCalculator(exactCalculator, "oere", itself),
  krone: caseCalculator(exactCalculator, "krone", itself),
};

/** How large a rate of a unit may be, so that its product with the largest figure of a case stays exact. */
const LARGEST: Readonly<Partial<Record<Unit, Hundredths>>> = {
  percent: 10_000,
  "DKK/km": 10_000,
  "DKK/hour": 1_000_000,
  "DKK/day": 100_000_000,
};

const isWithinBounds = ({ unit, hundredths }: RateFigure): boolean =>
  hundredths <= (LARGEST[unit] ?? KRONER.hundredths) && (unit !== "percent" || hundredths % 100 === 0);

/** A part of a month and a week turned into a month need not end as a decimal. */
const needsFractions = ({ maaned, ydelse }: Case): boolean => {
  if (ydelse === undefined) return false;
  const { delmaaned, hidtidigYdelse } = ydelse;
  return delmaaned !== undefined || isWeekToMonth({ hidtidigYdelse, niveau: niveauAf(ydelse, maaned) });
};

/**
 * Whole numbers hold every sum of a case as long as its incomes together stay within the limit of one figure,
 * its rates within theirs, and the percentages are whole. A table of the caller may break the last two.
 */
const fitsWholeNumbers = (sag: Case, rates: Caserates): boolean => {
  // Kilometres × days × kroner can have five decimals.
  if (needsFractions(sag) || rates.godtgoerelse?.km !== undefined) return false;
  const { ydelse } = sag;
  const total = ydelse?.indtaegter.reduce((sum, { beloeb }) => sum + hundredthsOf(beloeb), 0) ?? 0;
  return (
    total <= KRONER.hundredths && ratesOf(rates).every((rate) => rate === undefined || isWithinBounds(rate))
  );
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

/** Runs whole numbers where they are exact, else decimals. Both give the same figures. */
const answerTo = (sag: Case, rates: Caserates, { trace, rounding }: Settings): Traced => {
  const isWhole = fitsWholeNumbers(sag, rates);
  if (!trace) return (isWhole ? WHOLE : EXACT)[rounding](sag, rates);
  const inWholeNumbers = isWhole ? calculateTraced(wholeCalculator, sag, rates, rounding) : undefined;
  return inWholeNumbers ?? expectDefined(calculateTraced(exactCalculator, sag, rates, rounding));
};

const named = (id: unknown) => (typeof id === "string" ? { id } : {});

const refused = (id: unknown, errors: readonly CaseError[]): CaseResult => ({
  ...named(id),
  ok: false,
  errors,
});

const calculateChecked = (input: unknown, settings: Settings): CaseResult => {
  const prepared = prepareCase(input, settings.book);
  if (!prepared.ok) return refused(prepared.id, prepared.errors);
  return resultOf(prepared.sag, prepared.rates, answerTo(prepared.sag, prepared.rates, settings));
};

/** Field by field, in the order of the contract: results are made by the million. */
const resultOf = (sag: Case, rates: Caserates, { parts, forbehold, trace }: Traced): CaseResult => {
  const result: { -readonly [K in keyof CalculatedCase]?: CalculatedCase[K] } = {};
  if (sag.id !== undefined) result.id = sag.id;
  result.ok = true;
  if (parts.ydelse !== undefined) result.ydelse = parts.ydelse;
  if (parts.godtgoerelse !== undefined) result.godtgoerelse = parts.godtgoerelse;
  if (parts.befordring !== undefined) result.befordring = parts.befordring;
  result.forbehold = [
    ...forbeholdOmSatser(rates),
    ...forbeholdOmOrdning(sag.godtgoerelse, rates.godtgoerelse),
    ...forbehold,
  ];
  if (trace !== undefined) result.trace = trace;
  return result as CalculatedCase;
};

/**
 * Calculates one month of one person: the benefit before tax, the allowance for taking part in a tilbud and
 * the transport allowance, whichever the case asks for.
 *
 * @param sag - the case; kroner as text in plain notation with at most two decimals, at most 10⁹ kr.;
 *   kilometres at most 10,000; at most 1,000 incomes. Any value is accepted and checked.
 * @param options - rates of your own, rounding, the day of knowledge, and whether to return the trace
 * @returns the amounts and reservations, or all errors of the case at once. It never throws. Codes:
 *   see `ErrorCode`; `RATE_NOT_AVAILABLE` when there is no rate for the month.
 * @remarks Since 0.1.0. LAS § 68, § 68 a and § 69 j; LAB § 175 and § 176.
 *
 * @example A wage above the limit in a ressourceforløb, March 2022
 * ```ts
 * calculate({
 *   maaned: "2022-03",
 *   ydelse: {
 *     forloeb: { art: "ressourceforloeb", start: "2021-05-01" },
 *     modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
 *     hidtidigYdelse: { art: "kontanthjaelp" },
 *     indtaegter: [{ art: "loen", beloeb: "20000" }],
 *   },
 * }).ydelse.udbetaling // => "9186.55"
 * ```
 * @example At the edge: a month without a rate is refused
 * ```ts
 * calculate({ maaned: "2030-01", befordring: { kmPrDag: "49.6", dage: 19 } }).errors[0].code // => "RATE_NOT_AVAILABLE"
 * ```
 */
export const calculate = (sag: Case, options?: CalculateOptions): CaseResult => {
  try {
    const checked = settingsOf(options);
    if ("errors" in checked) return refused(readCase(sag).draft.id, checked.errors);
    return calculateChecked(sag, checked.settings);
  } catch {
    return refused(undefined, [caseError("INTERNAL_ERROR", "", undefined)]);
  }
};
