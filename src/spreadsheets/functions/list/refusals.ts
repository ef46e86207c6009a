import type { CaseError } from "../../../cases/case-error.js";
import { ERROR_TEXTS } from "../../../cases/error-texts.js";
import { type Refusal, wrongArgument } from "../cells/cell.js";

/** The advice to pass in a table or a scheme of one's own, which a cell cannot do. */
const ADVICE = [ERROR_TEXTS.RATE_NOT_AVAILABLE.da(""), ", eller giv kommunens egen ordning med"];

const withoutAdvice = (text: string): string =>
  ADVICE.reduce((shorter, advice) => shorter.replace(advice, ""), text);

/** Which argument a field of the case was made from, by the start of its path. */
export type Origins = Readonly<Record<string, string>>;

const originOf = (path: string, origins: Origins): string =>
  Object.entries(origins).find(([start]) => path.startsWith(start))?.[1] ?? path;

/** What a calculation refuses, in terms of the arguments. Only when nothing but rates is missing it is `no-rate`. */
export const refusalOf = (errors: readonly CaseError[], origins: Origins): Refusal => ({
  kind: errors.every(({ code }) => code === "RATE_NOT_AVAILABLE") ? "no-rate" : "wrong-value",
  text: errors.map(({ path, da }) => wrongArgument(originOf(path, origins), withoutAdvice(da))).join(" "),
});
