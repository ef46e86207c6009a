import { describe, expect, it } from "vitest";
import { calculate, calculateForloeb, type Forloebssag, type Maanedsresultat } from "../../src/index.js";
import { caseByHand, KVARTAL, kvartal, payments } from "../cases/forloeb/courses.js";
import { ownTable } from "../cli/own-table.js";

const rowsOf = (sag: Forloebssag): Readonly<Record<string, Maanedsresultat>> =>
  Object.fromEntries((calculateForloeb(sag).maaneder ?? []).map((row) => [row.maaned, row]));

const UNG: Forloebssag = kvartal({
  modtager: { foedselsdato: "1997-02-01", forsoerger: false, hjemmeboende: true },
});

describe("facts that follow by themselves", () => {
  it("turning 25 on the first of February lifts the rate from that month, and the row says so", () => {
    // 2022: under 25 at home 3.644, ikke-forsørger 11.716.
    expect(payments(UNG)).toEqual({ "2022-01": "3644.00", "2022-02": "11716.00", "2022-03": "11716.00" });
    const rows = rowsOf(UNG);
    expect(rows["2022-01"]).toMatchObject({ satsgruppe: "hjemmeboendeUnder25" });
    expect(rows["2022-01"]).not.toHaveProperty("aldersskifte");
    expect(rows["2022-02"]).toMatchObject({ satsgruppe: "ikkeForsoerger", aldersskifte: true });
    expect(rows["2022-03"]).not.toHaveProperty("aldersskifte");
  });

  it("turning 25 is no change of group for a forsørger, nor when a change makes one of them that month", () => {
    const aendringer = [{ fra: "2022-02", forsoerger: true }];
    expect(rowsOf({ ...UNG, aendringer })["2022-02"]).not.toHaveProperty("aldersskifte");
  });

  it("the level of sygedagpenge ends with the right to them", () => {
    const hidtidigYdelse = { art: "sygedagpenge", beloeb: "3000", pr: "uge", berettigetTil: "2022-02-28" };
    expect(rowsOf(kvartal({ hidtidigYdelse }))).toMatchObject({
      "2022-02": { niveau: "sygedagpenge", ydelse: { udbetaling: "13000.00" } },
      "2022-03": { niveau: "almindelig-sats", ydelse: { udbetaling: "11716.00" } },
    });
  });

  it("førtidspension rests on no table", () => {
    const hidtidigYdelse = { art: "foertidspension", beloeb: "19000", pr: "maaned" };
    expect(rowsOf(kvartal({ hidtidigYdelse }))["2022-01"]).toMatchObject({ niveau: "foertidspension" });
    expect(rowsOf(kvartal({ hidtidigYdelse }))["2022-01"]).not.toHaveProperty("satserFra");
    expect(rowsOf(KVARTAL)["2022-01"]).toMatchObject({ satserFra: "2022-01-01" });
  });
});

describe("changes", () => {
  it("count from and including their month, one after the other", () => {
    const aendringer = [
      { fra: "2022-02", forsoerger: true },
      { fra: "2022-03", forsoerger: false },
    ];
    expect(payments(kvartal({ aendringer }))).toEqual({
      "2022-01": "11716.00",
      "2022-02": "15570.00",
      "2022-03": "11716.00",
    });
    expect(rowsOf(kvartal({ aendringer }))).toMatchObject({
      "2022-02": { aendringer: ["forsoerger"] },
      "2022-03": { aendringer: ["forsoerger"] },
    });
  });

  it("of a month before the first one calculated count as well", () => {
    const aendringer = [{ fra: "2022-01", forsoerger: true }];
    expect(payments(kvartal({ fra: "2022-03", aendringer }))).toEqual({ "2022-03": "15570.00" });
    expect(rowsOf(kvartal({ fra: "2022-03", aendringer }))["2022-03"]).not.toHaveProperty("aendringer");
  });

  it("of what was received before replace all of it", () => {
    const hidtidigYdelse = { art: "ledighedsydelse", beloeb: "12000", pr: "maaned" };
    const aendringer = [{ fra: "2022-03", hidtidigYdelse: { ...hidtidigYdelse, beloeb: "12100" } }];
    expect(payments(kvartal({ hidtidigYdelse, aendringer }))).toEqual({
      "2022-01": "12000.00",
      "2022-02": "12000.00",
      "2022-03": "12100.00",
    });
  });

  it("end with null: the reduction of a self-employed person", () => {
    // 75 % of 11.716 = 8.787; half of it is 5.858.
    const sag = kvartal({
      forloeb: { ...KVARTAL.forloeb, art: "jobafklaringsforloeb" },
      selvstaendig: "hoejst-en-fjerdedel",
      aendringer: [
        { fra: "2022-02", selvstaendig: "hoejst-halvdelen" },
        { fra: "2022-03", selvstaendig: null },
      ],
    });
    expect(payments(sag)).toEqual({ "2022-01": "8787.00", "2022-02": "5858.00", "2022-03": "11716.00" });
  });

  it("carry the reservation that no rule says from which day they count", () => {
    const codes = (sag: Forloebssag) => {
      const result = calculateForloeb(sag);
      return result.ok ? result.forbehold.map(({ code, about }) => `${code} ${about}`) : undefined;
    };
    expect(codes(KVARTAL)).toEqual([]);
    expect(codes(kvartal({ aendringer: [] }))).toEqual([]);
    expect(codes(kvartal({ aendringer: [{ fra: "2022-02", hjemmeboende: true }] }))).toEqual([
      "CHANGE_BY_MONTH aendringer",
    ]);
  });
});

describe("the months", () => {
  it("run from the start to the end unless the course says otherwise", () => {
    expect(Object.keys(rowsOf(KVARTAL))).toEqual(["2022-01", "2022-02", "2022-03"]);
    expect(Object.keys(rowsOf(kvartal({ fra: "2022-02", til: "2022-02" })))).toEqual(["2022-02"]);
    const open = { art: "ressourceforloeb", start: "2021-11-01" };
    expect(Object.keys(rowsOf(kvartal({ forloeb: open, til: "2022-02" })))).toEqual([
      "2021-11",
      "2021-12",
      "2022-01",
      "2022-02",
    ]);
  });

  it("name each kind of event once", () => {
    const haendelser = [
      { art: "sygdom", fra: "2022-01-03", til: "2022-01-10" },
      { art: "flytning", fra: "2022-01-31" },
      { art: "sygdom", fra: "2022-01-20", til: "2022-02-01" },
    ];
    expect(rowsOf(kvartal({ haendelser }))).toMatchObject({
      "2022-01": { haendelser: ["sygdom", "flytning"] },
      "2022-02": { haendelser: ["sygdom"] },
    });
    expect(rowsOf(kvartal({ haendelser }))["2022-03"]).not.toHaveProperty("haendelser");
  });
});

describe("the options are those of a case", () => {
  it("a trace for each month, and none unless it is asked for", () => {
    const result = calculateForloeb(KVARTAL, { trace: true });
    for (const row of result.maaneder ?? []) {
      const alone = calculate(caseByHand(KVARTAL, row.maaned), { trace: true });
      expect(row).toMatchObject({ trace: alone.ok ? alone.trace : [] });
    }
    expect(rowsOf(KVARTAL)["2022-01"]).not.toHaveProperty("trace");
  });

  it("rounding to whole kroner", () => {
    // 16.402 − 15.401 = 1.001; 55 % = 550,55; 11.716 − 550,55 = 11.165,45, to the krone 11.165.
    const sag = kvartal({
      maaneder: [{ maaned: "2022-01", indtaegter: [{ art: "loen", beloeb: "16402" }] }],
    });
    const result = calculateForloeb(sag, { rounding: "krone" });
    expect(result.total?.ydelse).toMatchObject({ fradrag: "550.55", udbetaling: "34597.00" });
  });

  it("tables of one's own", () => {
    const sag = kvartal({ forloeb: { art: "ressourceforloeb", start: "2025-01-01", slut: "2025-02-28" } });
    expect(calculateForloeb(sag).total?.beregnede).toBe(0);
    expect(calculateForloeb(sag, { rates: [ownTable(2025)] }).total?.beregnede).toBe(2);
  });
});
