import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { version } from "../../../package.json";
import { calculate, calculateForloeb, type Case, type Forloebssag } from "../../../src/index.js";
import { type Kvittering, receipt, receiptForloeb, verify } from "../../../src/kvittering.js";
import { scheme, sag as schemeCase } from "../../ordninger/schemes.js";
import { ownTable } from "../../cli/own-table.js";
import {
  ANDEN_2025,
  BEFORDRING_2022,
  BEFORDRING_2024,
  FORKERT,
  LOEN_2022,
  UDEN_SATS,
} from "../../cli/cases.js";
import { arbitraryCourse } from "../../properties/arbitrary-course.js";
import { arbitraryCase } from "../arbitrary-case.js";
import { GODTGOERELSE_OG_BEFORDRING } from "../results.js";
import { kvitteringOf, receipted } from "./receipts.js";

const LOCK = JSON.parse(readFileSync("rates/rates.lock.json", "utf8")) as Record<string, string>;

describe("a receipt", () => {
  it("holds everything that the calculation rests on", () => {
    const { kvittering, trace } = receipted(BEFORDRING_2024);
    expect(kvittering).toEqual({
      format: "ressourceforloebsydelse.kvittering/1",
      pakke: { navn: "ressourceforloebsydelse", version },
      regelsaet: "2026-11",
      indstillinger: { rounding: "oere" },
      sag: BEFORDRING_2024,
      // 49,6 − 24 = 25,6 km; × 19 = 486,4 km; × 1,12 = 544,768; whole kroner: 545.
      resultat: { befordring: { beloeb: "545.00" }, forbehold: [] },
      tabeller: [
        {
          tabel: "befordring",
          validFrom: "2024-01-01",
          validTo: "2024-12-31",
          sha256: LOCK["befordring/2024-01-01.json"],
          satser: [
            { key: "bundgraenseKmPrDag", amount: "24", status: "published-unquoted" },
            { key: "kmSats", amount: "1.12", status: "second-source" },
          ],
        },
      ],
      trin: [
        { id: "maaned", value: "2024-05" },
        { id: "satsdato", value: "2024-05-31" },
        { id: "befordring.kmPrDag", value: "49.6" },
        { id: "befordring.dage", value: "19" },
        { id: "befordring.bundgraenseKmPrDag", value: "24" },
        { id: "befordring.kmSats", value: "1.12" },
        { id: "befordring.km-over-graensen", value: "25.6" },
        { id: "befordring.km-i-alt", value: "486.4" },
        { id: "befordring.foer-afrunding", value: "544.768" },
        { id: "befordring.afrundet", value: "545.00" },
        { id: "resultat.befordring.beloeb", value: "545.00" },
      ],
      traceSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(trace?.map(({ id, value }) => ({ id, value }))).toEqual(kvittering.trin);
  });

  it("comes with what `calculate` answers with the trace", () => {
    const { kvittering, ...result } = receipted(LOEN_2022);
    expect(result).toEqual(calculate(LOEN_2022, { trace: true }));
    expect(kvittering.resultat.ydelse).toEqual(result.ydelse);
    expect(receipt(LOEN_2022, { trace: false })).toEqual(receipt(LOEN_2022));
  });

  it("names the options that matter", () => {
    expect(kvitteringOf(BEFORDRING_2022, { rounding: "krone", knownOn: "2022-06-01" }).indstillinger).toEqual(
      {
        rounding: "krone",
        knownOn: "2022-06-01",
      },
    );
  });

  it("names its reservations by code and what they are about", () => {
    expect(kvitteringOf(BEFORDRING_2022).resultat.forbehold).toEqual([
      { code: "RATE_INFERRED", about: "befordring.kmSats" },
    ]);
  });

  it("names every table once with the figures that were used of it, a scheme also when it has none", () => {
    const { tabeller } = kvitteringOf(GODTGOERELSE_OG_BEFORDRING);
    expect(tabeller.map(({ tabel, validFrom }) => `${tabel}/${validFrom}.json`)).toEqual([
      "godtgoerelse/takst-750/2020-01-01.json",
      "godtgoerelse/2022-01-01.json",
      "befordring/2022-01-01.json",
    ]);
    for (const { tabel, validFrom, sha256 } of tabeller)
      expect(sha256).toBe(LOCK[`${tabel}/${validFrom}.json`]);
    // 60 % of 750 kr., at more than 5 km.
    expect(tabeller[0]?.satser.map(({ key, amount }) => [key, amount])).toEqual([
      ["over", "5"],
      ["beloeb", "750.00"],
      ["dagsandel", "60"],
    ]);
    const without = scheme({ beloeb: { art: "ingen", status: "published", sources: [{ title: "Brev" }] } });
    const [own] = kvitteringOf(schemeCase(), { ordninger: [without] }).tabeller;
    expect(own).toMatchObject({ tabel: "godtgoerelse/egen", callerSupplied: true, satser: [] });
  });

  it("marks a table of the caller and gives the hash of what the caller gave", () => {
    const table = ownTable(2025);
    const [used] = kvitteringOf(ANDEN_2025, { rates: [table] }).tabeller;
    expect(used).toMatchObject({ tabel: "ressourceforloebsydelse", callerSupplied: true });
    // The keys of this text stand in order as they are written here.
    const canonical = JSON.stringify(table, (_key, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
    expect(used?.sha256).toBe(createHash("sha256").update(canonical).digest("hex"));
    expect(kvitteringOf(LOEN_2022).tabeller.every((one) => !("callerSupplied" in one))).toBe(true);
  });

  it("is the same, byte for byte, whatever the order of the fields of the case", () => {
    const reordered = Object.fromEntries(Object.entries(LOEN_2022).reverse()) as unknown as Case;
    expect(JSON.stringify(kvitteringOf(reordered))).toBe(JSON.stringify(kvitteringOf(LOEN_2022)));
  });

  it("does not change when the caller changes the case or the result afterwards", () => {
    const sag = structuredClone(LOEN_2022);
    const result = receipted(sag);
    const before = JSON.stringify(result.kvittering);
    (sag as { maaned: string }).maaned = "2021-03";
    (result.ydelse as { udbetaling: string }).udbetaling = "0.00";
    expect(JSON.stringify(result.kvittering)).toBe(before);
  });

  it.each([
    ["a month that does not exist", FORKERT],
    ["no rate", UDEN_SATS],
    ["no case", null],
    ["a fraction", { maaned: "2024-05", befordring: { kmPrDag: 49.6, dage: 19 } }],
    ["not a number", { maaned: "2024-05", befordring: { kmPrDag: NaN, dage: 19 } }],
    ["an unknown field that is undefined", { ...BEFORDRING_2024, andet: undefined }],
  ])("is not made for what `calculate` refuses, and the errors are its errors: %s", (_name, sag) => {
    const refused = calculate(sag as Case);
    expect(refused.ok).toBe(false);
    expect(receipt(sag as Case)).toEqual(refused);
  });

  it("is not made with options that `calculate` refuses", () => {
    for (const options of [null, "x", { rounding: "op" }, { rates: [{}] }])
      expect(receipt(LOEN_2022, options as never)).toEqual(calculate(LOEN_2022, options as never));
  });
});

const COURSE: Forloebssag = {
  id: "sag-7",
  forloeb: { art: "ressourceforloeb", start: "2024-11-01", slut: "2025-01-31" },
  modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
  hidtidigYdelse: { art: "kontanthjaelp" },
  maaneder: [{ maaned: "2024-12", indtaegter: [{ art: "anden", beloeb: "1000" }] }],
};

describe("the receipts of a course", () => {
  it("are those of the months, each with a case that stands alone", () => {
    const { maaneder = [], ...result } = receiptForloeb(COURSE);
    const months = maaneder.map((month) => ("kvittering" in month ? month.kvittering : undefined));
    // No rate is known for 2025.
    expect(months.map((kvittering) => kvittering?.sag.maaned)).toEqual(["2024-11", "2024-12", undefined]);
    // 12.326 kr. (ikke-forsørger 2024), less 1.000 kr. of other income in December.
    expect(months.map((kvittering) => kvittering?.resultat.ydelse?.udbetaling)).toEqual([
      "12326.00",
      "11326.00",
      undefined,
    ]);
    const { maaneder: plain, ...rest } = calculateForloeb(COURSE, { trace: true });
    expect(result).toEqual(rest);
    expect(maaneder.map((month) => ({ ...month, kvittering: undefined }))).toEqual(
      plain?.map((month) => ({ ...month, kvittering: undefined })),
    );
    const [first] = months;
    // A month of a course states nothing as undefined: what is stored is what was made.
    expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
    expect(kvitteringOf(first?.sag as Case)).toEqual(first);
  });

  it("are not made for a course that is refused", () => {
    const bad = { ...COURSE, forloeb: { ...COURSE.forloeb, start: "2026-02-01" } };
    expect(receiptForloeb(bad)).toEqual(calculateForloeb(bad));
    expect(receiptForloeb(bad)).not.toHaveProperty("maaneder");
    expect(receiptForloeb(COURSE, { rounding: "op" } as never)).toEqual(
      calculateForloeb(COURSE, { rounding: "op" } as never),
    );
  });

  it("each verify as the same, and are those of their cases", () => {
    fc.assert(
      fc.property(arbitraryCourse, fc.constantFrom("oere", "krone"), (sag, rounding) => {
        for (const month of receiptForloeb(sag, { rounding }).maaneder ?? []) {
          if (!("kvittering" in month)) continue;
          const { kvittering } = month;
          expect(verify(kvittering)).toMatchObject({ ok: true, same: true });
          expect(kvitteringOf(kvittering.sag, { rounding })).toEqual(kvittering);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("the receipt of every case", () => {
  it("verifies as the same, also after it was written and read", () => {
    const known = fc.constantFrom(undefined, "2022-06-01", "2024-01-01");
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom("oere", "krone"), known, (sag, rounding, knownOn) => {
        const result = receipt(sag, { rounding, ...(knownOn === undefined ? {} : { knownOn }) });
        fc.pre(result.ok);
        const { kvittering } = result as { kvittering: Kvittering };
        const expected = { ok: true, same: true, differences: [], steps: kvittering.trin.length };
        expect(verify(kvittering)).toEqual(expected);
        expect(verify(JSON.parse(JSON.stringify(kvittering)) as Kvittering)).toEqual(expected);
      }),
    );
  });
});
