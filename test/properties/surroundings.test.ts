import { execFileSync } from "node:child_process";
import { Decimal } from "decimal.js";
import { afterEach, describe, expect, it } from "vitest";
import { calculate, type Case } from "../../src/index.js";

const CASE: Case = {
  maaned: "2022-03",
  ydelse: {
    forloeb: { art: "jobafklaringsforloeb", start: "2021-05-01" },
    modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
    indtaegter: [
      { art: "loen", beloeb: "15401.33" },
      { art: "anden", beloeb: "1000000000" },
    ],
  },
  godtgoerelse: {
    ordning: "takst-750",
    ydelsesart: "ressourceforloebsydelse",
    tilbud: "virksomhedspraktik",
    afstandKm: "12.4",
    dokumenteretBegraensning: false,
    dagePrUge: 3,
    planlagteDage: 13,
    fravaersdage: 1,
    loenindtaegt: false,
  },
  befordring: { kmPrDag: "49.61", dage: 19 },
};

describe("what a host does to its own Decimal", () => {
  const before = { precision: Decimal.precision, rounding: Decimal.rounding };
  afterEach(() => {
    Decimal.set(before);
  });

  it("changes nothing here", () => {
    const expected = calculate(CASE, { trace: true });
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN, toExpNeg: 0, toExpPos: 0 });
    expect(calculate(CASE, { trace: true })).toEqual(expected);
  });
});

describe("time zones and locales", () => {
  const SCRIPT = `
    import { calculate, explain } from "./src/index.ts";
    const result = calculate(${JSON.stringify(CASE)}, { trace: true });
    process.stdout.write(JSON.stringify(result) + explain(result) + explain(result, { locale: "en" }));
  `;
  const output = (env: Record<string, string>): string =>
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", SCRIPT], {
      encoding: "utf8",
      env: { ...process.env, ...env },
    });

  it("change not a byte", () => {
    const expected = output({ TZ: "UTC", LC_ALL: "C" });
    expect(expected).toContain("marts 2022");
    const elsewhere = [
      { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
      { TZ: "Pacific/Niue", LC_ALL: "ar_EG.UTF-8", LANG: "ar_EG.UTF-8" },
      { TZ: "Europe/Copenhagen", LC_ALL: "da_DK.UTF-8", LANG: "da_DK.UTF-8" },
    ];
    for (const env of elsewhere) expect(output(env)).toBe(expected);
  }, 300_000);
});
