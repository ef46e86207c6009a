import * as z from "zod/mini";
import { type CaseBySchema, caseSchema } from "../../../src/cases/schema.js";
import { status, words } from "../../../src/rates/schema-parts.js";
import { KVITTERING_FORMAT } from "../../../src/trace/receipt/kvittering.js";
import { day, named, sha256 } from "./parts.js";
import { befordring, forbeholdCode, godtgoerelse, ydelse } from "./result.js";

const sats = named("BrugtSats", z.strictObject({ key: words(), amount: words(), status: status() }));

const tabel = named(
  "BrugtTabel",
  z.strictObject({
    tabel: words(),
    validFrom: day,
    validTo: day,
    sha256,
    callerSupplied: z.optional(z.literal(true)),
    satser: z.array(sats),
  }),
);

const resultat = named(
  "Kvitteringsresultat",
  z.strictObject({
    ydelse: z.optional(ydelse),
    godtgoerelse: z.optional(godtgoerelse),
    befordring: z.optional(befordring),
    forbehold: z.array(
      named("Kvitteringsforbehold", z.strictObject({ code: forbeholdCode, about: words() })),
    ),
  }),
);

/** The receipt of a case, as the library makes it. */
export const receipt = z.strictObject({
  format: z.literal(KVITTERING_FORMAT),
  pakke: z.strictObject({ navn: z.literal("ressourceforloebsydelse"), version: words() }),
  regelsaet: words(),
  indstillinger: named(
    "Kvitteringsindstillinger",
    z.strictObject({ rounding: z.enum(["oere", "krone"]), knownOn: z.optional(day) }),
  ),
  sag: caseSchema() as unknown as z.ZodMiniType<CaseBySchema>,
  resultat,
  tabeller: z.array(tabel),
  trin: z.array(named("Kvitteringstrin", z.strictObject({ id: words(), value: z.string() }))),
  traceSha256: sha256,
});
