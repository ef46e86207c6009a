import type { Case } from "./case.js";
import { NO_ERRORS } from "./case-error.js";
import { type ReadDraft, readDraft } from "./read-draft.js";
import { rightCase } from "./right-case.generated.js";
import { caseSchema } from "./schema.js";

/** A case as far as it could be read, and what could not be read. */
export type ReadCase = ReadDraft<Case>;

const rightOrNot = (input: unknown): Case | undefined => {
  try {
    return rightCase(input);
  } catch {
    // A getter or a proxy of the caller failed; the schema says so.
    return undefined;
  }
};

/** Reads a case. Parts that cannot be read are named as errors and left out of the draft. */
export const readCase = (input: unknown): ReadCase => {
  const right = rightOrNot(input);
  return right === undefined ? readDraft(caseSchema(), input) : { draft: right, errors: NO_ERRORS };
};
