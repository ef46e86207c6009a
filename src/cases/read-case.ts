import type { Case } from "./case.js";
import { type ReadDraft, readDraft } from "./read-draft.js";
import { caseSchema } from "./schema.js";

/** A case as far as it could be read, and what could not be read. */
export type ReadCase = ReadDraft<Case>;

/** Reads a case. Parts that cannot be read are named as errors and left out of the draft. */
export const readCase = (input: unknown): ReadCase => readDraft(caseSchema(), input);
