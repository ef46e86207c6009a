import type { CaseResult } from "../case-result.js";
import type { BeregnetMaaned, ForloebResult } from "./forloeb-result.js";

const caseOf = (id: string | undefined, month: BeregnetMaaned): CaseResult => {
  const { ydelse, godtgoerelse, befordring, forbehold, trace } = month;
  return {
    ...(id === undefined ? {} : { id }),
    ok: true,
    ydelse,
    ...(godtgoerelse && { godtgoerelse }),
    ...(befordring && { befordring }),
    forbehold,
    ...(trace && { trace }),
  };
};

/**
 * One month of a course as the answer to a case that stands alone; undefined when the course has no such
 * month. A course that was refused as a whole is refused for each of its months.
 */
export const monthResult = (result: ForloebResult, maaned: string): CaseResult | undefined => {
  const { id, maaneder } = result;
  if (!result.ok && maaneder === undefined) return result;
  const month = maaneder?.find((one) => one.maaned === maaned);
  if (month === undefined) return undefined;
  if (month.ok) return caseOf(id, month);
  return { ...(id === undefined ? {} : { id }), ok: false, errors: month.errors };
};
