import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RateTable } from "../../../src/index.js";
import { affectedBy, rateCorrections, type TableCorrection, verify } from "../../../src/kvittering.js";
import { ownTable } from "../../cli/own-table.js";
import { ANDEN_2025, BEFORDRING_2022, BEFORDRING_2024, LOEN_2022 } from "../../cli/cases.js";
import { rateFiles } from "../../generate/rate-files.js";
import { changed, kvitteringOf } from "./receipts.js";

const TEXT = { da: "Rettet.", en: "Corrected." };

const correction = (
  table: TableCorrection["table"],
  validFrom: string,
  key: string,
  amount: string,
): TableCorrection => ({
  table,
  validFrom,
  key,
  was: { amount, status: "published", sources: [] },
  knownUntil: "2027-01-01",
  reason: TEXT,
  source: { title: "Rettelse" },
});

const LOEN = kvitteringOf(LOEN_2022);

const touchedBy = (...corrections: readonly TableCorrection[]) => {
  const result = affectedBy(LOEN, corrections);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  expect(result.affected).toBe(result.rates.length > 0);
  return result.rates.map(({ table, validFrom, key, used }) => [table, validFrom, key, used]);
};

describe("a receipt is affected by a later correction", () => {
  it("of a figure that it used", () => {
    expect(touchedBy(correction("loenfradrag", "2022-01-01", "loengraense", "15401"))).toEqual([
      ["loenfradrag", "2022-01-01", "loengraense", "15401.00"],
    ]);
  });

  it("of each of several, and of no others", () => {
    expect(
      touchedBy(
        correction("ressourceforloebsydelse", "2022-01-01", "forsoerger", "15570"),
        correction("ressourceforloebsydelse", "2022-01-01", "ikkeForsoerger", "11716"),
        correction("loenfradrag", "2022-01-01", "ressourceforloebProcentOverGraense", "55"),
      ),
    ).toEqual([
      ["ressourceforloebsydelse", "2022-01-01", "ikkeForsoerger", "11716.00"],
      ["loenfradrag", "2022-01-01", "ressourceforloebProcentOverGraense", "55"],
    ]);
  });

  it("of each that was made to the same figure", () => {
    const loengraense = correction("loenfradrag", "2022-01-01", "loengraense", "15401");
    const later = { ...loengraense, knownUntil: "2028-01-01" };
    const result = affectedBy(LOEN, [loengraense, later]);
    expect(result.ok && result.rates.map((one) => one.correction.knownUntil)).toEqual([
      "2027-01-01",
      "2028-01-01",
    ]);
  });

  it.each([
    [
      "of a figure that it did not use",
      correction("ressourceforloebsydelse", "2022-01-01", "forsoerger", "11716"),
    ],
    ["of another period", correction("loenfradrag", "2023-01-01", "loengraense", "15401")],
    ["of another table", correction("sygedagpenge", "2022-01-01", "loengraense", "15401")],
    [
      "of a figure that had been replaced already",
      correction("loenfradrag", "2022-01-01", "loengraense", "15400"),
    ],
  ])("but not %s", (_name, one) => {
    expect(touchedBy(one)).toEqual([]);
  });

  it("but not when there is none", () => {
    expect(affectedBy(LOEN, [])).toEqual({ ok: true, affected: false, rates: [] });
  });

  it("but not when the figure was one of the caller", () => {
    const own = kvitteringOf(ANDEN_2025, { rates: [ownTable(2025)] });
    const one = correction("ressourceforloebsydelse", "2025-01-01", "ikkeForsoerger", "12800");
    expect(affectedBy(own, [one])).toMatchObject({ affected: false });
  });
});

describe("the corrections of the package", () => {
  it("are those of the rate files", () => {
    const expected = rateFiles().flatMap((file) => {
      const table = JSON.parse(readFileSync(`rates/${file}`, "utf8")) as RateTable;
      return table.corrections.map((one) => ({ table: table.table, validFrom: table.validFrom, ...one }));
    });
    expect(rateCorrections()).toEqual(expected);
    expect(expected).not.toEqual([]);
  });

  it("touch a month of 2022 that was calculated with the km rate known then, and `verify` shows what it does", () => {
    const then = kvitteringOf(BEFORDRING_2022, { knownOn: "2022-06-01" });
    const result = affectedBy(then, rateCorrections());
    expect(result).toMatchObject({
      ok: true,
      affected: true,
      rates: [{ table: "befordring", key: "kmSats", used: "0.99", correction: { knownUntil: "2022-06-28" } }],
    });
    // As of today 486,4 km × 1,08 = 525,312, so 525; it was 486,4 × 0,99 = 481,536, so 482.
    const { rounding } = then.indstillinger;
    const today = verify(changed(then, "indstillinger", { rounding }));
    const payment = today.ok
      ? today.differences.find(({ id }) => id === "resultat.befordring.beloeb")
      : undefined;
    expect([payment?.receipt, payment?.now]).toEqual(["482.00", "525.00"]);
  });

  it("touch neither a month with the corrected rate nor one of another year", () => {
    for (const sag of [BEFORDRING_2022, BEFORDRING_2024, LOEN_2022])
      expect(affectedBy(kvitteringOf(sag), rateCorrections())).toMatchObject({ ok: true, affected: false });
  });
});

describe("what cannot be held against corrections", () => {
  it("is refused: what is no receipt, what is no list of corrections, and both at once", () => {
    expect(affectedBy({} as never, [])).toMatchObject({
      ok: false,
      errors: [{ code: "RECEIPT_UNREADABLE" }],
    });
    for (const bad of [undefined, {}, [null], [{ ...rateCorrections()[0], was: {} }], [{ key: "kmSats" }]])
      expect(affectedBy(LOEN, bad as never)).toMatchObject({
        ok: false,
        errors: [{ code: "OPTION_INVALID" }],
      });
    const both = affectedBy({} as never, {} as never);
    expect(both.ok ? [] : both.errors.map(({ code }) => code)).toEqual([
      "RECEIPT_UNREADABLE",
      "OPTION_INVALID",
    ]);
  });
});
