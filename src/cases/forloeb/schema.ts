import * as z from "zod/mini";
import { once } from "../../arithmetic/once.js";
import { PARTS } from "../schema.js";
import { list, object } from "../schema-fields.js";
import { FLEST_MAANEDER, type Forloebssag } from "./forloebssag.js";

const { amount, boolean, month } = PARTS;

const aendring = once(() =>
  object({
    fra: month(),
    forsoerger: z.optional(boolean()),
    hjemmeboende: z.optional(boolean()),
    bidrag: z.optional(z.nullable(amount())),
    selvstaendig: z.optional(z.nullable(PARTS.selvstaendig())),
    hidtidigYdelse: z.optional(PARTS.hidtidigYdelse()),
  }),
);

const maaned = once(() =>
  object({
    maaned: month(),
    indtaegter: z.optional(PARTS.indtaegter()),
    sanktionsdage: z.optional(PARTS.sanktionsdage()),
    delmaaned: z.optional(PARTS.delmaaned()),
    godtgoerelse: z.optional(PARTS.godtgoerelse()),
    befordring: z.optional(PARTS.befordring()),
  }),
);

const schema = once(() =>
  object({
    id: z.optional(PARTS.id()),
    forloeb: PARTS.forloeb(),
    fra: z.optional(month()),
    til: z.optional(month()),
    modtager: PARTS.modtager(),
    hidtidigYdelse: z.optional(PARTS.hidtidigYdelse()),
    selvstaendig: z.optional(PARTS.selvstaendig()),
    delmaaned: z.optional(object({ metode: PARTS.metode() })),
    aendringer: z.optional(list(aendring(), FLEST_MAANEDER)),
    maaneder: z.optional(list(maaned(), FLEST_MAANEDER)),
    haendelser: z.optional(PARTS.haendelser()),
  }),
);

/** The course as the schema reads it: every optional field may also be stated as undefined. */
export type ForloebssagBySchema = z.infer<ReturnType<typeof schema>>;

/** The schema of a whole course, made of the parts of that of a case; see there. */
export const forloebssagSchema = schema as unknown as () => z.ZodMiniType<Forloebssag>;
