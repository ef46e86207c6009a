import { calculateWith } from "../../calculate/calculate-with.js";
import { type CalculateOptions, type Settings } from "../../calculate/options.js";
import type { Case } from "../../cases/case.js";
import { caseError, type CaseError } from "../../cases/case-error.js";
import { type Hundredths, hundredthsOf } from "../../money/hundredths.js";
import type { Part } from "./alternative.js";
import { settingsWith } from "./changed-settings.js";
import { amountOf, type Deviation, explanationsOf } from "./deviation.js";
import type { PaidRow } from "./paid-rows.js";

/** What came of all rows. */
export interface Compared {
  readonly rows: number;
  /** Rows that could not be calculated or whose paid amount could not be read, with what is wrong. */
  readonly refused: readonly { readonly name: string; readonly errors: readonly CaseError[] }[];
  /** Rows without a paid amount. */
  readonly withoutPaid: number;
  /** Amounts that were compared. */
  readonly amounts: number;
  readonly deviations: readonly Deviation[];
}

const AMOUNT = /^\d{1,10}(\.\d{1,2})?$/;

/** A paid amount as a whole number of øre, or what is wrong with it. */
const paidAmount = (part: Part, paid: unknown): Hundredths | CaseError => {
  const text = typeof paid === "number" && Number.isInteger(paid) ? String(paid) : paid;
  return typeof text === "string" && AMOUNT.test(text)
    ? hundredthsOf(text)
    : caseError("AMOUNT_FORMAT", `udbetalt.${part}`, paid);
};

const notAskedFor = (part: Part, paid: unknown): CaseError =>
  caseError("FIELD_NOT_APPLICABLE", `udbetalt.${part}`, paid, {
    da: `sagen beder ikke om ${part}.`,
    en: `the case does not ask for ${part}.`,
  });

type Outcome =
  | { readonly errors: readonly CaseError[] }
  | { readonly amounts: readonly { part: Part; paid: Hundredths; right: Hundredths }[] };

const isError = (value: Hundredths | CaseError): value is CaseError => typeof value !== "number";

/** Calculates a row and sets what was paid beside what comes out. */
const outcomeOf = ({ sag, paid, errors }: PaidRow, calculate: ReturnType<typeof calculateWith>): Outcome => {
  if (errors.length > 0) return { errors };
  const result = calculate(sag);
  if (!result.ok) return { errors: result.errors };
  const wrong: CaseError[] = [];
  const amounts = [...paid].flatMap(([part, stated]) => {
    const amount = paidAmount(part, stated);
    const right = amountOf(result, part);
    if (isError(amount)) wrong.push(amount);
    else if (right === undefined) wrong.push(notAskedFor(part, stated));
    else return [{ part, paid: amount, right }];
    return [];
  });
  return wrong.length > 0 ? { errors: wrong } : { amounts };
};

/** Calculates all rows anew, and for every amount that is another looks for what explains it. */
export const compare = (
  rows: readonly PaidRow[],
  settings: Settings,
  options: CalculateOptions,
): Compared => {
  const calculate = calculateWith({ settings: { ...settings, trace: false } });
  const recalculation = { settings: { ...settings, trace: true }, settingsFor: settingsWith(options) };
  const refused: { name: string; errors: readonly CaseError[] }[] = [];
  const deviations: Deviation[] = [];
  const count = { withoutPaid: 0, amounts: 0 };
  for (const row of rows) {
    const outcome = outcomeOf(row, calculate);
    if ("errors" in outcome) {
      refused.push({ name: row.name, errors: outcome.errors });
      continue;
    }
    if (outcome.amounts.length === 0) count.withoutPaid += 1;
    count.amounts += outcome.amounts.length;
    for (const { part, paid, right } of outcome.amounts.filter((one) => one.paid !== one.right))
      deviations.push({
        name: row.name,
        part,
        paid,
        right,
        explanations: explanationsOf(row.sag as Case, part, paid, recalculation),
      });
  }
  return { rows: rows.length, refused, deviations, ...count };
};
