import * as z from "zod/mini";
import { VURDERINGSFORBEHOLD } from "../../../src/calculate/vurdering/forbehold.js";
import { source, status, text, words } from "../../../src/rates/schema-parts.js";
import { keysOf, named } from "./parts.js";
import { refused } from "./result.js";

const betingelse = named(
  "Betingelse",
  z.strictObject({
    id: words(),
    svar: z.enum(["opfyldt", "ikke-opfyldt", "kraever-skoen", "mangler-oplysning"]),
    law: words(),
    da: words(),
    en: words(),
    fordi: text(),
    regel: text(),
    sources: z.array(source()),
    evidens: status(),
  }),
);

const forbehold = named(
  "Vurderingsforbehold",
  z.strictObject({ code: keysOf(VURDERINGSFORBEHOLD), about: z.string(), da: words(), en: words() }),
);

const assessed = named(
  "AssessedForloeb",
  z.strictObject({
    id: refused.shape.id,
    ok: z.literal(true),
    betingelser: z.array(betingelse),
    forbehold: z.array(forbehold).check(z.minLength(1)),
  }),
);

/** The answer to the facts of an assessment. */
export const assessmentResult = z.discriminatedUnion("ok", [assessed, refused]);
