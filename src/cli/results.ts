import { calculate } from "../calculate/calculate.js";
import { calculateForloeb } from "../calculate/calculate-forloeb.js";
import type { CaseResult } from "../calculate/case-result.js";
import type { ForloebResult } from "../calculate/forloeb/forloeb-result.js";
import { monthResult } from "../calculate/forloeb/month-result.js";
import type { CalculateOptions } from "../calculate/options.js";
import { isMonth } from "../rates/calendar.js";
import { UsageError } from "./io.js";

/** The answer to a file: a case or a whole course. */
export type FileResult = CaseResult | ForloebResult;

/** A course is told from a case by its own `forloeb`; in a case it stands in `ydelse`. */
export const isForloeb = (content: unknown): boolean =>
  typeof content === "object" && content !== null && Object.hasOwn(content, "forloeb");

const checkMonth = (maaned: string): void => {
  if (isMonth(maaned)) return;
  throw new UsageError(
    "--maaned skal være en måned som åååå-mm, for eksempel 2022-06.",
    "--maaned must be a month as yyyy-mm, for example 2022-06.",
  );
};

const oneMonth = (content: unknown, maaned: string, options: CalculateOptions): FileResult => {
  if (!isForloeb(content))
    throw new UsageError(
      "--maaned vælger en måned af et forløb; en sag har kun sin egen. Fjern --maaned, eller giv et forløb.",
      "--maaned picks a month of a course; a case has only its own. Remove --maaned or give a course.",
    );
  const month = monthResult(
    calculateForloeb(content as Parameters<typeof calculateForloeb>[0], options),
    maaned,
  );
  if (month !== undefined) return month;
  throw new UsageError(
    `Forløbet har ingen måned ${maaned}. Vælg en af de måneder, der beregnes.`,
    `The course has no month ${maaned}. Choose one of the months that are calculated.`,
  );
};

/** How files are to be calculated. */
export interface Wanted {
  readonly options: CalculateOptions;
  readonly maaned: string | undefined;
  /** Whether the answer to a case is to have its steps, and whether the answer to a course is. */
  readonly trace: { readonly ofCase: boolean; readonly ofForloeb: boolean };
}

/** Calculates what a file holds: a case, a course, or one month of a course. */
export const resultOf = (content: unknown, { options, maaned, trace }: Wanted): FileResult => {
  const forCase = { ...options, trace: trace.ofCase };
  if (maaned !== undefined) {
    checkMonth(maaned);
    return oneMonth(content, maaned, forCase);
  }
  return isForloeb(content)
    ? calculateForloeb(content as Parameters<typeof calculateForloeb>[0], {
        ...options,
        trace: trace.ofForloeb,
      })
    : calculate(content as Parameters<typeof calculate>[0], forCase);
};
