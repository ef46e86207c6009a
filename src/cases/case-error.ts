import type { Text } from "../arithmetic/step.js";
import type { ErrorCode } from "./error-code.js";
import { ERROR_TEXTS } from "./error-texts.js";

/** One reason why a case is refused. */
export interface CaseError {
  /** Stable code, part of the public contract. */
  readonly code: ErrorCode;
  /** Where in the case: `ydelse.indtaegter[0].beloeb`; empty for the case as a whole. */
  readonly path: string;
  /** The offending value, shortened; null when it is missing. */
  readonly value: string | number | boolean | null;
  /** What is wrong and what to do, in Danish. */
  readonly da: string;
  /** What is wrong and what to do, in English. */
  readonly en: string;
}

/** Nothing wrong. */
export const NO_ERRORS: readonly CaseError[] = [];

/** All errors of several checks. Nearly always there are none: then nothing is made. */
export const joined = (...lists: readonly (readonly CaseError[])[]): readonly CaseError[] => {
  for (const list of lists) if (list.length > 0) return lists.flat();
  return NO_ERRORS;
};

const LONGEST_SHOWN = 60;

/** At most so many characters, without half of a pair of surrogates at the end. */
export const shortened = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).replace(/[\uD800-\uDBFF]$/, "")}…` : text;

const kindOf = (value: unknown): string => {
  try {
    if (Array.isArray(value)) return "[list]";
  } catch {
    // A proxy that its owner has revoked.
  }
  return `[${typeof value}]`;
};

/** A value as it may stand in an error: never more of the input than the field itself. */
const shown = (value: unknown): CaseError["value"] => {
  if (typeof value === "string") return shortened(value);
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (value === undefined || value === null) return null;
  return kindOf(value);
};

/** Makes an error. `details` are the words that the text of its code leaves open. */
export const caseError = (
  code: ErrorCode,
  path: string,
  value: unknown,
  details: Text = { da: "", en: "" },
): CaseError => {
  const text = ERROR_TEXTS[code];
  return { code, path, value: shown(value), da: text.da(details.da), en: text.en(details.en) };
};
