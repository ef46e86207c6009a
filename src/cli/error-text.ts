import type { CaseError } from "../cases/case-error.js";
import type { Locale } from "../trace/locale.js";

/** Errors that belong to no case, one a line. */
export const errorText = (errors: readonly CaseError[], locale: Locale): string =>
  errors.map((error) => `${error.path}: ${error[locale]} [${error.code}]\n`).join("");
