import * as z from "zod/mini";
import { once } from "../arithmetic/once.js";
import { isMonth } from "../rates/calendar.js";
import type { Case } from "./case.js";
import { boolean, date, list, name, object, whole, words } from "./schema-fields.js";

const AMOUNT = { error: "AMOUNT" };
const amount = once(() =>
  z.union([z.string(AMOUNT).check(z.regex(/^-?\d+(\.\d{1,2})?$/, AMOUNT)), z.int(AMOUNT)], AMOUNT),
);
const month = once(() =>
  z
    .string({ error: "MONTH" })
    .check(z.regex(/^\d{4}-\d{2}$/, { error: "MONTH", abort: true }), z.refine(isMonth, { error: "MONTH" })),
);

const forloeb = once(() =>
  object({
    art: words(["ressourceforloeb", "jobafklaringsforloeb"]),
    start: date(),
    slut: z.optional(date()),
  }),
);

const modtager = once(() =>
  object({
    foedselsdato: date(),
    forsoerger: boolean(),
    hjemmeboende: boolean(),
    bidrag: z.optional(amount()),
  }),
);

const hidtidigYdelse = once(() =>
  object({
    art: words([
      "sygedagpenge",
      "ledighedsydelse",
      "foertidspension",
      "kontanthjaelp",
      "uddannelseshjaelp",
      "anden",
      "ingen",
    ]),
    beloeb: z.optional(amount()),
    pr: z.optional(words(["uge", "maaned"])),
    berettigetTil: z.optional(date()),
  }),
);

const indtaegt = once(() =>
  object({
    art: words([
      "loen",
      "feriegodtgoerelse",
      "helligdagsbetaling",
      "loen-tilbud",
      "loen-ansat-ved-start",
      "forsikring",
      "pension",
      "leje",
      "anden",
      "erstatning-erhvervsevnetab",
      "invaliditetsydelse",
      "valgtilforordnet",
      "legat-skattefrit",
      "formue",
      "aegtefaelle",
    ]),
    beloeb: amount(),
    timer: z.optional(amount()),
    periode: z.optional(object({ fra: date(), til: date() })),
  }),
);

const indtaegter = once(() =>
  z.array(indtaegt(), { error: "LIST" }).check(z.maxLength(1000, { error: "LIST_LENGTH" })),
);
const selvstaendig = once(() => words(["hoejst-en-fjerdedel", "hoejst-halvdelen"]));
const sanktionsdage = once(() => whole(0, 31));
const metode = once(() => words(["kalenderdage"]));
const delmaaned = once(() => object({ metode: metode(), dage: whole(0, 31) }));
const haendelser = once(() =>
  list(object({ art: words(["flytning", "barsel", "sygdom"]), fra: date(), til: z.optional(date()) }), 1000),
);

const ydelse = once(() =>
  object({
    forloeb: forloeb(),
    modtager: modtager(),
    hidtidigYdelse: z.optional(hidtidigYdelse()),
    indtaegter: indtaegter(),
    selvstaendig: z.optional(selvstaendig()),
    sanktionsdage: z.optional(sanktionsdage()),
    delmaaned: z.optional(delmaaned()),
    haendelser: z.optional(haendelser()),
  }),
);

const godtgoerelse = once(() =>
  object({
    ordning: name(),
    ydelsesart: words([
      "kontanthjaelp",
      "uddannelseshjaelp",
      "selvforsoergelses-og-hjemrejseydelse",
      "overgangsydelse",
      "ressourceforloebsydelse",
      "selvforsoergende",
      "ung-under-18",
      "anden",
    ]),
    tilbud: words([
      "virksomhedspraktik",
      "nytteindsats",
      "vejledning-og-opkvalificering",
      "loentilskud",
      "andet",
    ]),
    afstandKm: z.optional(amount()),
    zoner: z.optional(whole(0, 99)),
    dokumenteretBegraensning: boolean(),
    maalgruppe: z.optional(name()),
    dagePrUge: whole(1, 7),
    timerPrDag: z.optional(amount()),
    planlagteDage: whole(1, 31),
    fremmoededage: z.optional(whole(0, 31)),
    fravaersdage: whole(0, 31),
    sanktionsdage: z.optional(whole(0, 31)),
    loenindtaegt: boolean(),
    arbejdsgiverloen: z.optional(boolean()),
    udgift: z.optional(amount()),
  }),
);

const befordring = once(() => object({ kmPrDag: amount(), dage: whole(0, 31) }));

const schema = once(() =>
  object({
    id: z.optional(name()),
    maaned: month(),
    ydelse: z.optional(ydelse()),
    godtgoerelse: z.optional(godtgoerelse()),
    befordring: z.optional(befordring()),
  }),
);

/** The case as the schema reads it: every optional field may also be stated as undefined. */
export type CaseBySchema = z.infer<ReturnType<typeof schema>>;

/**
 * The schema of a case. What it names as error messages are expectations, see `expectationNamed`. It is
 * typed by hand because TypeScript tells an absent field from an undefined one and zod does not; a type test
 * holds the two against each other.
 */
export const caseSchema = schema as unknown as () => z.ZodMiniType<Case>;

/** What a case is made of; a whole course is made of the same. */
export const PARTS = {
  id: name,
  amount,
  boolean,
  month,
  forloeb,
  modtager,
  hidtidigYdelse,
  indtaegter,
  selvstaendig,
  sanktionsdage,
  metode,
  delmaaned,
  haendelser,
  godtgoerelse,
  befordring,
};
