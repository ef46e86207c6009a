import type { CaseError } from "../case-error.js";
import { readDraft } from "../read-draft.js";
import { checkVurderingsfakta } from "./checks.js";
import { vurderingsfaktaSchema } from "./schema.js";
import type { Vurderingsfakta } from "./vurdering.js";

/** Facts that can be assessed, or everything that is wrong with them. */
export type PreparedVurdering =
  | { readonly ok: true; readonly facts: Vurderingsfakta }
  | { readonly ok: false; readonly id: string | undefined; readonly errors: readonly CaseError[] };

/** Reads facts and checks them by their meaning; all errors are found in one go. */
export const prepareVurdering = (input: unknown): PreparedVurdering => {
  const { draft, errors: byForm } = readDraft(vurderingsfaktaSchema(), input);
  const errors = [...byForm, ...checkVurderingsfakta(draft)];
  return errors.length > 0
    ? { ok: false, id: draft.id, errors }
    : { ok: true, facts: draft as Vurderingsfakta };
};
