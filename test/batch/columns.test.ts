import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateColumns, type CalculatedColumns, fejlkoder } from "../../src/batch.js";
import {
  calculate,
  type Case,
  type CalculateOptions,
  type CaseResult,
  type Ordning,
  type RateTable,
  type Rounding,
  type Vilkaar,
} from "../../src/index.js";
import { arbitraryBrokenRow, arbitraryRow, caseOf, kolonnerOf, type Parts, type Row } from "./rows.js";

const parts: fc.Arbitrary<Parts> = fc
  .record({ ydelse: fc.boolean(), godtgoerelse: fc.boolean(), befordring: fc.boolean() })
  .filter((one) => Object.values(one).some(Boolean));

const oere = (text: string | undefined): number =>
  text === undefined ? NaN : Math.round(Number(text) * 100);

/** Ten-thousandths from a text of any length; the text of a figure that does not end has ten decimals. */
const tenThousandths = (text: string | undefined): number =>
  text === undefined ? NaN : Number(text) * 10_000;

const bits = (result: CaseResult): readonly string[] =>
  result.ok ? [] : [...new Set(result.errors.map(({ code }) => code))].sort();

const calculated = (
  rows: readonly Row[],
  asked: Parts,
  options: Omit<CalculateOptions, "trace">,
): CalculatedColumns => {
  const columns = calculateColumns(kolonnerOf(rows, asked), options);
  if (!columns.ok) throw new Error(JSON.stringify(columns.errors));
  return columns;
};

type Amounts = Partial<CaseResult & { readonly ok: true }>;

/** Three times a figure is whole: only a week turned into a month ends in thirds. */
const expectSame = (column: number, text: string | undefined, shown: string): void => {
  const expected = tenThousandths(text);
  if (Number.isNaN(expected)) expect(column, shown).toBeNaN();
  else expect(Math.round(column * 3), shown).toBe(Math.round(expected * 3));
};

const expectYdelse = (columns: CalculatedColumns, i: number, { ydelse }: Amounts, shown: string): void => {
  const all = columns.ydelse!;
  expect(all.udbetaling[i], shown).toBe(oere(ydelse?.udbetaling));
  for (const key of ["foerFradrag", "fradrag", "sanktion"] as const)
    expectSame(all[key][i]!, ydelse?.[key], shown);
};

const holdAgainst = (rows: readonly Row[], asked: Parts, options: Omit<CalculateOptions, "trace">): void => {
  const columns = calculated(rows, asked, options);
  expect(columns.raekker).toBe(rows.length);
  rows.forEach((row, i) => {
    const result = calculate(caseOf(row, asked) as Case, options);
    const shown = JSON.stringify(caseOf(row, asked));
    expect([...fejlkoder(columns.fejl[i]!)].sort(), shown).toEqual(bits(result));
    const amounts: Amounts = result.ok ? result : {};
    if (asked.ydelse) expectYdelse(columns, i, amounts, shown);
    if (asked.godtgoerelse) {
      expect(columns.godtgoerelse!.beloeb[i], shown).toBe(oere(amounts.godtgoerelse?.beloeb));
      expect(columns.godtgoerelse!.berettiget[i], shown).toBe(
        Number(amounts.godtgoerelse?.berettiget ?? false),
      );
    }
    if (asked.befordring) expect(columns.befordring!.beloeb[i], shown).toBe(oere(amounts.befordring?.beloeb));
  });
};

const rounding = fc.constantFrom<Rounding>("oere", "krone");

describe("columns give every row what calculate gives its case", () => {
  it("amounts and codes of rows that a caseload holds", () => {
    fc.assert(
      fc.property(fc.array(arbitraryRow, { maxLength: 40 }), parts, rounding, (rows, asked, to) => {
        holdAgainst(rows, asked, { rounding: to });
      }),
      { numRuns: 150 },
    );
  });

  it("and of rows that are broken", () => {
    fc.assert(
      fc.property(fc.array(arbitraryBrokenRow, { maxLength: 20 }), parts, rounding, (rows, asked, to) => {
        holdAgainst(rows, asked, { rounding: to });
      }),
      { numRuns: 150 },
    );
  });

  const OWN = JSON.parse(readFileSync("rates/godtgoerelse/takst-750/2020-01-01.json", "utf8")) as Ordning;
  const { afstand, beloeb, dagsandele, fravaer, mindstetid, tilbud } = OWN.vilkaar as Required<Vilkaar> & {
    readonly [K in "afstand" | "fravaer" | "mindstetid" | "tilbud"]: Exclude<Vilkaar[K], { aaben: unknown }>;
  };
  const evidence = { status: beloeb.status, sources: beloeb.sources };
  const aaben = { aaben: { da: "siden siger det ikke.", en: "the page does not say." } };

  it.each<[string, Partial<Vilkaar>]>([
    ["as it stands", {}],
    ["at least the limit", { afstand: { ...afstand, krav: [{ maal: "km-en-vej", mindst: "5" }] } }],
    ["with a distance that is open", { afstand: aaben }],
    ["with limitations that mean nothing", { afstand: { ...afstand, begraensning: "uden-betydning" } }],
    ["with a least number of days", { mindstetid: { ...mindstetid, dagePrUge: "2" } }],
    ["without a deduction for absence", { fravaer: { ...fravaer, art: "uden-betydning" } }],
    ["with absence that is open", { fravaer: aaben }],
    [
      "with a share of days that is no whole percentage",
      {
        dagsandele: {
          ...dagsandele,
          procent: ["20.5", "40.5", "60.5", "80.5", "100"],
        } as Vilkaar["dagsandele"],
      },
    ],
    ["with persons that are open", { personer: aaben }],
    ["with kinds of tilbud that are open", { tilbud: aaben }],
    ["with fewer kinds of tilbud", { tilbud: { ...tilbud, arter: ["andet"] } }],
    ["by the kilometre", { beloeb: { ...evidence, art: "km", sats: "1", dage: "planlagte" } }],
    ["with no amount", { beloeb: { ...evidence, art: "ingen" } }],
  ])("and of a scheme of the caller's own in the place of takst-750: %s", (_name, vilkaar) => {
    const ordning: Ordning = { ...OWN, vilkaar: { ...OWN.vilkaar, ...vilkaar } };
    const rows = fc.sample(arbitraryRow, { numRuns: 60, seed: 750 });
    holdAgainst(rows, { ydelse: false, godtgoerelse: true, befordring: false }, { ordninger: [ordning] });
  });
});

describe("columns calculate rows of a caller's own percentages as cases", () => {
  const OWN = JSON.parse(readFileSync("rates/loenfradrag/2022-01-01.json", "utf8")) as RateTable;
  const loenfradrag: RateTable = {
    ...OWN,
    values: {
      ...OWN.values,
      ressourceforloebProcentOverGraense: {
        ...OWN.values["ressourceforloebProcentOverGraense"],
        amount: "55.5",
      } as RateTable["values"][string],
    },
  };

  it("where they are not whole: a week turned into a month keeps its thirds", () => {
    const rows = fc.sample(arbitraryRow, { numRuns: 200, seed: 555 }).map((row) => ({ ...row, year: 2022 }));
    holdAgainst(rows, { ydelse: true, godtgoerelse: false, befordring: false }, { rates: [loenfradrag] });
    const kept = { art: Uint8Array.of(0), gruppe: Uint8Array.of(1), hidtidigYdelse: Uint8Array.of(1) };
    const columns = calculateColumns(
      {
        maaned: Int32Array.of(202203),
        ydelse: {
          ...kept,
          hidtidigBeloeb: Float64Array.of(446_510),
          hidtidigPrUge: Uint8Array.of(1),
          loen: Float64Array.of(2_000_000),
          andreIndtaegter: Float64Array.of(0),
        },
      },
      { rates: [loenfradrag] },
    );
    // 4.465,10 × 52 / 12 = 19.348,7666…; 55,5 % of (20.000 − 15.401) = 2.552,445; left is 16.796,3216…
    expect(columns).toMatchObject({
      fejl: Uint32Array.of(0),
      ydelse: { udbetaling: Float64Array.of(1_679_632) },
    });
    expect((columns as CalculatedColumns).ydelse!.foerFradrag[0]).toBeCloseTo(193_487_666.6667, 3);
  });
});
