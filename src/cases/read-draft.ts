import type * as z from "zod/mini";
import { caseError, type CaseError, shortened } from "./case-error.js";
import { type Draft, pathKey, pathText, valueAt, withoutPaths } from "./draft.js";
import { expectationNamed } from "./expectation.js";

/** An input as far as it could be read, and what could not be read. */
export interface ReadDraft<T> {
  readonly draft: Draft<T>;
  readonly errors: readonly CaseError[];
}

type Issue = z.core.$ZodIssue;

const unknownFields = (issue: z.core.$ZodIssueUnrecognizedKeys): readonly CaseError[] =>
  issue.keys.map((key) => {
    const name = shortened(key);
    return caseError("FIELD_UNKNOWN", pathText([...issue.path, name]), null, { da: name, en: name });
  });

const errorsOf = (root: unknown, issue: Issue): readonly CaseError[] => {
  if (issue.code === "unrecognized_keys") return unknownFields(issue);
  const { code, expected } = expectationNamed(issue.message);
  const value = valueAt(root, issue.path);
  return [caseError(value === undefined ? "FIELD_MISSING" : code, pathText(issue.path), value, expected)];
};

const unreadablePaths = (issue: Issue): readonly string[] =>
  issue.code === "unrecognized_keys"
    ? issue.keys.map((key) => pathKey([...issue.path, key]))
    : [pathKey(issue.path)];

/** One error a field: a date that is no text of the right form is not reported again as no day. */
const onePerField = (errors: readonly CaseError[]): readonly CaseError[] => {
  const seen = new Set<string>();
  return errors.filter(({ code, path }) => {
    const key = `${code} ${path}`;
    return code === "FIELD_UNKNOWN" || (!seen.has(key) && seen.add(key));
  });
};

const unreadable = <T>(input: unknown): ReadDraft<T> => ({
  draft: {} as Draft<T>,
  errors: [caseError("CASE_UNREADABLE", "", input)],
});

const read = <T>(schema: z.ZodMiniType<T>, input: unknown): ReadDraft<T> => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { draft: parsed.data as Draft<T>, errors: [] };
  const { issues } = parsed.error;
  if (issues.some(({ path, code }) => path.length === 0 && code !== "unrecognized_keys"))
    return unreadable(input);
  return {
    draft: withoutPaths(input, new Set(issues.flatMap(unreadablePaths))) as Draft<T>,
    errors: onePerField(issues.flatMap((issue) => errorsOf(input, issue))),
  };
};

/** Reads an input by its schema. Parts that cannot be read are named as errors and left out of the draft. */
export const readDraft = <T>(schema: z.ZodMiniType<T>, input: unknown): ReadDraft<T> => {
  try {
    return read(schema, input);
  } catch {
    // A getter or a proxy of the caller failed.
    return unreadable(undefined);
  }
};
