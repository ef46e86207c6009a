import * as z from "zod/mini";
import { FLEST_MAANEDER } from "../../../src/cases/forloeb/forloebssag.js";
import { day, exactAmount, month, named, paidAmount } from "./parts.js";
import { befordring, caseError, forbehold, godtgoerelse, refused, ydelse } from "./result.js";
import { trace } from "./trace.js";

const id = refused.shape.id;

const calculatedMonth = named(
  "BeregnetMaaned",
  z.strictObject({
    maaned: month,
    ok: z.literal(true),
    satsgruppe: z.enum(["forsoerger", "bidragspligt", "hjemmeboendeUnder25", "ikkeForsoerger"]),
    niveau: z.enum(["almindelig-sats", "sygedagpenge", "ledighedsydelse", "foertidspension"]),
    aldersskifte: z.optional(z.literal(true)),
    aendringer: z.optional(
      z.array(z.enum(["forsoerger", "hjemmeboende", "bidrag", "selvstaendig", "hidtidigYdelse"])),
    ),
    satserFra: z.optional(day),
    ydelse,
    godtgoerelse: z.optional(godtgoerelse),
    befordring: z.optional(befordring),
    haendelser: z.optional(z.array(z.enum(["flytning", "barsel", "sygdom"]))),
    forbehold: z.array(forbehold),
    trace: z.optional(trace),
  }),
);

const refusedMonth = named(
  "AfvistMaaned",
  z.strictObject({
    maaned: month,
    ok: z.literal(false),
    errors: z.array(caseError).check(z.minLength(1)),
  }),
);

const months = z.int().check(z.minimum(0), z.maximum(FLEST_MAANEDER));
const sum = named("Totalbeloeb", z.strictObject({ beloeb: paidAmount }));

const total = named(
  "Forloebstotal",
  z.strictObject({
    maaneder: months,
    beregnede: months,
    ydelse: named(
      "Ydelsessum",
      z.strictObject({
        foerFradrag: exactAmount,
        fradrag: exactAmount,
        sanktion: exactAmount,
        udbetaling: paidAmount,
      }),
    ),
    godtgoerelse: z.optional(sum),
    befordring: z.optional(sum),
  }),
);

const calculatedCourse = named(
  "CalculatedForloeb",
  z.strictObject({
    id,
    ok: z.literal(true),
    maaneder: z.array(calculatedMonth),
    total,
    forbehold: z.array(forbehold),
  }),
);

const refusedCourse = named(
  "RefusedForloeb",
  z.strictObject({
    id,
    ok: z.literal(false),
    errors: z.array(caseError).check(z.minLength(1)),
    maaneder: z.optional(z.array(z.discriminatedUnion("ok", [calculatedMonth, refusedMonth]))),
    total: z.optional(total),
  }),
);

/** The answer to a course. */
export const courseResult = z.discriminatedUnion("ok", [calculatedCourse, refusedCourse]);
