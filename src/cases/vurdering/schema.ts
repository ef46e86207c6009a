import * as z from "zod/mini";
import { once } from "../../arithmetic/once.js";
import { boolean, date, name, object, whole, words } from "../schema-fields.js";
import type { Vurderingsfakta } from "./vurdering.js";

const MOST_COURSES = 100;

/** Calendar arithmetic is needed on both sides of every day. */
const day = once(() =>
  date().check(z.refine((text) => text >= "1900-01-01" && text <= "2199-12-31", { error: "DATE_REACH" })),
);
const vurderet = once(() => z.union([z.boolean(), z.literal("vurderes")], { error: "ASSESSED" }));

const maalgruppe = once(() =>
  object({
    komplekseProblemer: z.optional(vurderet()),
    ikkeLoestVedIndsats: z.optional(vurderet()),
    kraeverHelhedsorienteretForloeb: z.optional(vurderet()),
    langvarigForsoergelse: z.optional(vurderet()),
    indsatsUdenVirkning: z.optional(vurderet()),
    behovForLaengereIndsats: z.optional(vurderet()),
    udviklingsperspektiv: z.optional(vurderet()),
    forbedringUdelukket: z.optional(vurderet()),
  }),
);

const sygdom = once(() =>
  object({
    uarbejdsdygtig: z.optional(vurderet()),
    sygedagpengeKanForlaenges: z.optional(boolean()),
    ugerMedSygedagpenge: z.optional(whole(0, 40)),
    ellersBerettigetTilSygedagpenge: z.optional(boolean()),
  }),
);

const raadighed = once(() =>
  object({
    staarTilRaadighed: z.optional(vurderet()),
    harFrasagtYdelsen: z.optional(boolean()),
  }),
);

const schema = once(() =>
  object({
    id: z.optional(name()),
    art: words(["ressourceforloeb", "jobafklaringsforloeb"]),
    foedselsdato: day(),
    forloeb: object({ start: day(), slut: z.optional(day()), bevilget: z.optional(day()) }),
    tidligereForloeb: z
      .array(object({ start: day(), slut: day() }), { error: "LIST" })
      .check(z.maxLength(MOST_COURSES, { error: "COURSE_LIST_LENGTH" })),
    oenskerFlereForloeb: z.optional(boolean()),
    folkepensionsdato: z.optional(day()),
    modtagerFoertidspension: z.optional(boolean()),
    maalgruppe: z.optional(maalgruppe()),
    sygdom: z.optional(sygdom()),
    raadighed: z.optional(raadighed()),
  }),
);

/** The facts as the schema reads them: every optional field may also be stated as undefined. */
export type VurderingsfaktaBySchema = z.infer<ReturnType<typeof schema>>;

/** The schema of an assessment, typed by hand as that of a case is. */
export const vurderingsfaktaSchema = schema as unknown as () => z.ZodMiniType<Vurderingsfakta>;
