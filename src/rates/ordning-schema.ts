import * as z from "zod/mini";
import { once } from "../arithmetic/once.js";
import type { Ordning } from "./ordning.js";
import { date, figure, list, source, status, text, words } from "./schema-parts.js";

const DAYS_A_WEEK = 5;

const belaeg = once(() => ({
  status: status(),
  sources: list(source()).check(z.minLength(1)),
  note: z.optional(text()),
}));
const aaben = once(() => z.strictObject({ aaben: text() }));
const figur = once(() => z.union([figure(), z.strictObject({ amount: figure(), ...belaeg() })]));
const figurOrOpen = once(() => z.union([figur(), aaben()]));
const byDays = once(() => z.array(figurOrOpen()).check(z.length(DAYS_A_WEEK)));
const maal = once(() => z.enum(["km-en-vej", "km-frem-og-tilbage", "zoner"]));

const ydelsesart = once(() =>
  z.enum([
    "kontanthjaelp",
    "uddannelseshjaelp",
    "selvforsoergelses-og-hjemrejseydelse",
    "overgangsydelse",
    "ressourceforloebsydelse",
    "selvforsoergende",
    "ung-under-18",
    "anden",
  ]),
);
const tilbudsart = once(() =>
  z.enum(["virksomhedspraktik", "nytteindsats", "vejledning-og-opkvalificering", "loentilskud", "andet"]),
);

const part = <T extends z.core.$ZodLooseShape>(shape: T) => z.strictObject({ ...shape, ...belaeg() });
const stated = <T extends z.core.$ZodLooseShape>(shape: T) => z.union([part(shape), aaben()]);

/** A limit means nothing without what it is measured in, and whoever is excluded has no limits. */
const krav = once(() =>
  z
    .strictObject({
      maalgruppe: z.optional(words()),
      udelukket: z.optional(z.literal(true)),
      maal: z.optional(maal()),
      over: z.optional(figur()),
      mindst: z.optional(figur()),
      hoejst: z.optional(figur()),
      under: z.optional(figur()),
    })
    .check(
      z.refine(({ udelukket, maal: measured, over, mindst, hoejst, under }) => {
        const hasLimits = [over, mindst, hoejst, under].some((limit) => limit !== undefined);
        return (measured !== undefined) === hasLimits && !(udelukket && hasLimits);
      }),
    ),
);

/** One for each target group: else it would not be known which applies. */
const kravliste = once(() =>
  list(krav()).check(z.refine((all) => new Set(all.map(({ maalgruppe }) => maalgruppe)).size === all.length)),
);

/** Ascending from 0, so that every distance lies on exactly one step. */
const steps = <T extends z.ZodMiniType<{ readonly fra: string }>>(one: T) =>
  list(one).check(
    z.refine(
      (all) =>
        all.every(({ fra }, index) => Number(fra) > Number(all[index - 1]?.fra ?? -1)) && all[0]?.fra === "0",
    ),
  );

const erHoejst = once(() => ({ erHoejst: z.optional(z.literal(true)) }));

const beloeb = once(() =>
  z.union([
    part({ art: z.literal("fast"), beloeb: figur(), ...erHoejst() }),
    part({
      art: z.literal("trin"),
      maal: maal(),
      trin: steps(z.strictObject({ fra: figure(), beloeb: figurOrOpen() })),
      ...erHoejst(),
    }),
    part({
      art: z.literal("trin-og-dage"),
      maal: maal(),
      trin: steps(z.strictObject({ fra: figure(), dage: byDays() })),
      ...erHoejst(),
    }),
    part({
      art: z.literal("km"),
      sats: figur(),
      bundgraenseKmPrDag: z.optional(figur()),
      loftKmPrDag: z.optional(figur()),
      dage: z.enum(["planlagte", "fremmoedte", "uger"]),
      ugerPrMaaned: z.optional(figur()),
      ...erHoejst(),
    }).check(z.refine(({ dage, ugerPrMaaned }) => (dage === "uger") === (ugerPrMaaned !== undefined))),
    part({ art: z.literal("udgift"), ...erHoejst() }),
    part({ art: z.literal("ingen"), ...erHoejst() }),
  ]),
);

const dagsfradrag = once(() => stated({ art: z.enum(["uden-betydning", "forholdsmaessigt"]) }));

const vilkaar = once(() =>
  z.strictObject({
    personer: stated({ ydelsesarter: list(ydelsesart()) }),
    tilbud: stated({ arter: list(tilbudsart()) }),
    afstand: stated({
      krav: kravliste(),
      begraensning: z.union([z.enum(["traeder-i-stedet", "uden-betydning"]), aaben()]),
    }),
    mindstetid: stated({ dagePrUge: z.optional(figur()), timerPrDag: z.optional(figur()) }),
    beloeb: beloeb(),
    dagsandele: z.union([
      part({ art: z.literal("gradueres-ikke") }),
      part({ art: z.literal("andele"), procent: byDays() }),
      aaben(),
    ]),
    fravaer: dagsfradrag(),
    sanktion: dagsfradrag(),
    loenindtaegt: stated({
      art: z.enum(["udelukker", "kun-arbejdsgiverloen-i-jobafklaring-udelukker", "uden-betydning"]),
    }),
    udbetaling: stated({ art: z.enum(["bagud", "forud"]) }),
  }),
);

/** The schema of every file under `rates/godtgoerelse/<ordning>/` and of every scheme that a caller supplies. */
export const ordningSchema = once(
  (): z.ZodMiniType<Ordning> =>
    z.strictObject({
      $schema: z.optional(z.string()),
      ordning: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
      navn: text(),
      validFrom: date(),
      validTo: date(),
      periode: z.strictObject(belaeg()),
      law: words(),
      vilkaar: vilkaar(),
      corrections: list(
        z.strictObject({ was: vilkaar(), knownUntil: date(), reason: text(), source: source() }),
      ),
    }) as unknown as z.ZodMiniType<Ordning>,
);
