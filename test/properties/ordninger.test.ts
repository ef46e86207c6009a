import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Afstandskrav,
  type Beloeb,
  calculate,
  type Godtgoerelse,
  type Vilkaar,
} from "../../src/index.js";
import { BELAEG, sag, scheme } from "../ordninger/schemes.js";
import { type Rational, rational, replay } from "../trace/replay.js";

// The oracle counts in hundredths with whole numbers of any length and shares nothing with the library.

const figure = (most: number) =>
  fc.integer({ min: 0, max: most }).map((hundredths) => (hundredths / 100).toFixed(2));
const hundredths = (text: string | undefined): bigint => BigInt((text ?? "0").replace(".", ""));

const maal = fc.constantFrom("km-en-vej" as const, "km-frem-og-tilbage" as const, "zoner" as const);
const limit = fc.option(figure(4_000), { nil: undefined });

const krav: fc.Arbitrary<Afstandskrav> = fc
  .record({ maal, over: limit, mindst: limit, hoejst: limit, under: limit })
  .map(({ maal: measure, ...limits }) => {
    const stated = Object.entries(limits).filter(([, one]) => one !== undefined);
    return stated.length === 0 ? {} : { maal: measure, ...(Object.fromEntries(stated) as Afstandskrav) };
  });

const trin = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 40 }), figure(150_000)), { maxLength: 3 })
  .map((later) => {
    const sorted = [...new Map(later)].sort(([a], [b]) => a - b);
    return [[0, "0.50"] as const, ...sorted].map(([fra, beloeb]) => ({ fra: String(fra), beloeb }));
  });

const beloeb: fc.Arbitrary<Beloeb> = fc.oneof(
  figure(150_000).map((one): Beloeb => ({ art: "fast", beloeb: one, ...BELAEG })),
  fc.record({ maal, trin }).map((one): Beloeb => ({ art: "trin", ...one, ...BELAEG })),
  fc
    .record({ sats: figure(500), loft: limit, bund: limit, weeks: fc.boolean() })
    .map(({ sats, loft, bund, weeks }): Beloeb => ({
      art: "km",
      sats,
      ...(loft === undefined ? {} : { loftKmPrDag: loft }),
      ...(bund === undefined ? {} : { bundgraenseKmPrDag: bund }),
      ...(weeks ? { dage: "uger", ugerPrMaaned: "4.30" } : { dage: "fremmoedte" }),
      ...BELAEG,
    })),
  fc.constant<Beloeb>({ art: "udgift", ...BELAEG }),
);

const dagsfradrag = fc
  .constantFrom("uden-betydning" as const, "forholdsmaessigt" as const)
  .map((art) => ({ art, ...BELAEG }));

const PROCENT = ["20.00", "40.00", "60.50", "80.00", "100.00"];

const terms: fc.Arbitrary<Partial<Vilkaar>> = fc.record({
  beloeb,
  afstand: fc
    .record({ krav: krav.map((one) => [one]), begraensning: fc.constant("traeder-i-stedet" as const) })
    .map((one) => ({ ...one, ...BELAEG })),
  mindstetid: fc.record({ dagePrUge: fc.constantFrom("1", "3") }).map((one) => ({ ...one, ...BELAEG })),
  dagsandele: fc
    .boolean()
    .map((graded) =>
      graded
        ? { art: "andele" as const, procent: PROCENT, ...BELAEG }
        : { art: "gradueres-ikke" as const, ...BELAEG },
    ),
  fravaer: dagsfradrag,
  sanktion: dagsfradrag,
  loenindtaegt: fc
    .constantFrom("udelukker" as const, "uden-betydning" as const)
    .map((art) => ({ art, ...BELAEG })),
});

const facts = fc
  .record({
    afstandKm: figure(2_500),
    zoner: fc.nat(9),
    dokumenteretBegraensning: fc.boolean(),
    dagePrUge: fc.integer({ min: 1, max: 7 }),
    planlagteDage: fc.integer({ min: 1, max: 31 }),
    lost: fc.tuple(fc.nat(31), fc.nat(31), fc.nat(31)),
    loenindtaegt: fc.boolean(),
    udgift: figure(150_000),
  })
  .map(({ lost, ...rest }) => {
    const [fravaersdage, sanktionsdage, fremmoededage] = lost.map((days) => days % (rest.planlagteDage + 1));
    return { ...rest, fravaersdage, sanktionsdage, fremmoededage } as Required<typeof rest> &
      Required<Pick<Godtgoerelse, "fravaersdage" | "sanktionsdage" | "fremmoededage">>;
  });

type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

/** How far it is, in hundredths of what it is measured in. */
const far = (measure: "km-en-vej" | "km-frem-og-tilbage" | "zoner", of: Facts): bigint => {
  if (measure === "zoner") return BigInt(of.zoner) * 100n;
  return hundredths(of.afstandKm) * (measure === "km-en-vej" ? 1n : 2n);
};

type Stated = Required<Pick<Vilkaar, "beloeb">> & {
  readonly afstand: { readonly krav: readonly Afstandskrav[] };
  readonly mindstetid: { readonly dagePrUge: string };
  readonly dagsandele: { readonly art: string };
  readonly fravaer: { readonly art: string };
  readonly sanktion: { readonly art: string };
  readonly loenindtaegt: { readonly art: string };
};

const isWithin = (one: Afstandskrav, of: Facts): boolean => {
  const way = one.maal === undefined ? 0n : far(one.maal, of);
  const holds = (limit: unknown, compare: (bound: bigint) => boolean): boolean =>
    limit === undefined || compare(hundredths(limit as string));
  return (
    holds(one.over, (bound) => way > bound) &&
    holds(one.mindst, (bound) => way >= bound) &&
    holds(one.hoejst, (bound) => way <= bound) &&
    holds(one.under, (bound) => way < bound)
  );
};

const isEntitled = ({ afstand, mindstetid, loenindtaegt }: Stated, of: Facts): boolean => {
  const [one = {}] = afstand.krav;
  const distance = isWithin(one, of) || of.dokumenteretBegraensning;
  const wages = loenindtaegt.art === "udelukker" && of.loenindtaegt;
  return distance && of.dagePrUge >= Number(mindstetid.dagePrUge) && !wages;
};

/** Øre before anything is taken off, as a fraction. */
const ground = (amount: Beloeb, of: Facts): Rational => {
  if (amount.art === "fast") return rational(hundredths(amount.beloeb as string));
  if (amount.art === "udgift") return rational(hundredths(of.udgift));
  if (amount.art === "trin") {
    const at = far(amount.maal, of);
    const reached = amount.trin.filter(({ fra }) => BigInt(fra) * 100n <= at);
    return rational(hundredths(reached.at(-1)?.beloeb as string));
  }
  if (amount.art !== "km") throw new Error("No other kind is made.");
  const way = far("km-frem-og-tilbage", of);
  const top = amount.loftKmPrDag === undefined ? way : hundredths(amount.loftKmPrDag as string);
  const capped = way < top ? way : top;
  const bottom = hundredths(amount.bundgraenseKmPrDag as string | undefined);
  const km = capped > bottom ? capped - bottom : 0n;
  // Days in hundredths, kilometres in hundredths, øre a kilometre: 100 × 100 too much.
  const days = amount.dage === "uger" ? 430n * BigInt(of.dagePrUge) : 100n * BigInt(of.fremmoededage);
  return rational(km * days * hundredths(amount.sats as string), 10_000n);
};

const expected = (scheme: Stated, of: Facts): string => {
  if (!isEntitled(scheme, of)) return "0.00";
  let { top, bottom } = ground(scheme.beloeb, of);
  if (scheme.dagsandele.art === "andele") {
    top *= hundredths(PROCENT[Math.min(of.dagePrUge, 5) - 1]);
    bottom *= 10_000n;
  }
  const planned = BigInt(of.planlagteDage);
  const absent = scheme.fravaer.art === "forholdsmaessigt" ? BigInt(of.fravaersdage) : 0n;
  const sanctioned = scheme.sanktion.art === "forholdsmaessigt" ? BigInt(of.sanktionsdage) : 0n;
  const left = planned - absent - sanctioned;
  top *= left > 0n ? left : 0n;
  bottom *= planned;
  // At most 1.000 kr. = 100.000 øre, half up to the øre.
  const oere = top > 100_000n * bottom ? 100_000n : (2n * top + bottom) / (2n * bottom);
  return `${String(oere / 100n)}.${String(oere % 100n).padStart(2, "0")}`;
};

describe("any scheme pays any facts as whole numbers of any length say", () => {
  it("with the trace and without, and the trace can be recomputed", () => {
    fc.assert(
      fc.property(terms, facts, (vilkaar, of) => {
        const ordninger = [scheme(vilkaar)];
        const plain = calculate(sag(of), { ordninger });
        const traced = calculate(sag(of), { ordninger, trace: true });
        const amount = expected(vilkaar as unknown as Stated, of);
        expect(plain).toMatchObject({ ok: true, godtgoerelse: { beloeb: amount } });
        expect(traced).toMatchObject({ ok: true, godtgoerelse: { beloeb: amount } });
        expect(replay(traced.ok ? (traced.trace ?? []) : [])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("never more than the maximum, and never more for more absence", () => {
    fc.assert(
      fc.property(terms, facts, (vilkaar, of) => {
        const amount = (more: Partial<Godtgoerelse>): number => {
          const result = calculate(sag({ ...of, ...more }), { ordninger: [scheme(vilkaar)] });
          return result.ok ? Number(result.godtgoerelse?.beloeb) : Number.NaN;
        };
        const now = amount({});
        expect(now).toBeLessThanOrEqual(1000);
        if (of.fravaersdage < of.planlagteDage)
          expect(amount({ fravaersdage: of.fravaersdage + 1 })).toBeLessThanOrEqual(now);
      }),
    );
  });
});
