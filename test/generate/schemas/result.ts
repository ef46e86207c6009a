import * as z from "zod/mini";
import { FORBEHOLD_TEXTS } from "../../../src/calculate/forbehold-texts.js";
import { ERROR_TEXTS } from "../../../src/cases/error-texts.js";
import { words } from "../../../src/rates/schema-parts.js";
import { exactAmount, keysOf, named, paidAmount } from "./parts.js";
import { trace } from "./trace.js";

const optionalId = z.optional(z.string().check(z.maxLength(200)));

/** One reason for a refusal. */
export const caseError = named(
  "CaseError",
  z.strictObject({
    code: named("ErrorCode", keysOf(ERROR_TEXTS)),
    path: z.string(),
    value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
    da: words(),
    en: words(),
  }),
);

/** A refusal that names at least one reason. */
export const refused = named(
  "RefusedCase",
  z.strictObject({
    id: optionalId,
    ok: z.literal(false),
    errors: z.array(caseError).check(z.minLength(1)),
  }),
);

export const ydelse = named(
  "Ydelsesresultat",
  z.strictObject({
    foerFradrag: exactAmount,
    fradrag: exactAmount,
    sanktion: exactAmount,
    udbetaling: paidAmount,
  }),
);
export const godtgoerelse = named(
  "Godtgoerelsesresultat",
  z.strictObject({ berettiget: z.boolean(), beloeb: paidAmount }),
);
export const befordring = named("Befordringsresultat", z.strictObject({ beloeb: paidAmount }));

export const forbeholdCode = named("ForbeholdCode", keysOf(FORBEHOLD_TEXTS));
export const forbehold = named(
  "Forbehold",
  z.strictObject({ code: forbeholdCode, about: words(), da: words(), en: words() }),
);

const calculated = named(
  "CalculatedCase",
  z.strictObject({
    id: optionalId,
    ok: z.literal(true),
    ydelse: z.optional(ydelse),
    godtgoerelse: z.optional(godtgoerelse),
    befordring: z.optional(befordring),
    forbehold: z.array(forbehold),
    trace: z.optional(trace),
  }),
);

/** The answer to a case. */
export const result = z.discriminatedUnion("ok", [calculated, refused]);
