import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import type { RateOnDay } from "../../src/index.js";
import { columns, fakeIo } from "./fake-io.js";
import { ownTable } from "./own-table.js";

const satser = (...args: readonly string[]) => run(["satser", ...args], fakeIo());
const ratesIn = (text: string) =>
  new Map((JSON.parse(text) as readonly RateOnDay[]).map((rate) => [rate.id, rate]));

describe("satser", () => {
  it("prints the rates of a day with paragraph, period, status and sources", () => {
    const { stdout, stderr, exitCode } = satser("2022-03-31");
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    const lines = stdout.split("\n");
    expect(lines.slice(0, 2)).toEqual(["Satser den 31. marts 2022", ""]);
    const at = lines.findIndex((line) => line.startsWith("Sats for ikke-forsørgere"));
    expect(lines[at]?.split(/ {2,}/)).toEqual(["Sats for ikke-forsørgere", "11.716,00 kr. pr. måned"]);
    expect(lines[at + 1]).toBe(
      "    LAS § 68, stk. 2, nr. 2, og § 69 j, stk. 2, nr. 2 · 1. januar 2022 – 31. december 2022 · offentliggjort",
    );
    expect(lines[at + 2]).toBe(
      "    Kilde: Beskæftigelsesministeriet: Satser for 2022, Ressourceforløbsydelse <https://bm.dk/satser/satser-for-2022/ressourceforloebsydelse/>",
    );
    expect(stdout.endsWith("\n")).toBe(true);
  });

  it("takes the last day of a month", () => {
    // The rates of 2016 begin on 4 January: only the last day of the month tells them from those of 2015.
    expect(satser("2016-01").stdout).toBe(satser("2016-01-31").stdout);
    expect(columns(satser("2016-01").stdout, "Sats for ikke-forsørgere")?.[1]).toBe(
      "10.968,00 kr. pr. måned",
    );
    expect(columns(satser("2016-01-03").stdout, "Sats for ikke-forsørgere")?.[1]).toBe(
      "10.849,00 kr. pr. måned",
    );
  });

  it("prints English figures and words with --sprog en", () => {
    const { stdout } = satser("2022-03", "--sprog", "en");
    expect(stdout.split("\n")[0]).toBe("Rates on 31 March 2022");
    expect(columns(stdout, "Rate for non-providers")).toEqual([
      "Rate for non-providers",
      "11,716.00 kr. per month",
    ]);
    expect(stdout).toContain("· 1 January 2022 – 31 December 2022 · published\n");
    expect(stdout).toContain("    Source: Beskæftigelsesministeriet");
  });

  it("says why there is no rate", () => {
    const { stdout, exitCode } = satser("2025-06");
    expect(exitCode).toBe(0);
    expect(columns(stdout, "Sats for forsørgere")?.[1]).toBe(
      "ingen sats: Der er ingen satser for perioden i dette bibliotek.",
    );
    expect(columns(satser("2025-06", "--sprog", "en").stdout, "Rate for providers")?.[1]).toBe(
      "no rate: This library has no rates for the period.",
    );
  });

  it("answers 3 on a day without any rate", () => {
    const { stdout, exitCode } = satser("2012-12-31");
    expect(exitCode).toBe(3);
    expect(stdout.split("\n")[0]).toBe("Satser den 31. december 2012");
    expect(columns(stdout, "Kilometersats")?.[1]).toMatch(/^ingen sats: /);
  });

  it("prints JSON with --json, gaps included", () => {
    const { stdout, exitCode } = satser("2021-03", "--json");
    expect(exitCode).toBe(0);
    const rates = ratesIn(stdout);
    expect(rates.get("ressourceforloebsydelse.ikkeForsoerger")).toMatchObject({
      amount: "11698.00",
      unit: "DKK/month",
      reference: { status: "second-source", validFrom: "2021-01-01" },
    });
    expect(rates.get("loenfradrag.fradragPrArbejdstime")).not.toHaveProperty("amount");
    expect(rates.get("loenfradrag.fradragPrArbejdstime")?.missing?.da).not.toBe("");
  });

  it("answers 3 with JSON too", () => {
    const { stdout, exitCode } = satser("2012-12", "--json");
    expect(exitCode).toBe(3);
    expect([...ratesIn(stdout).values()].every(({ amount }) => amount === undefined)).toBe(true);
  });

  it("prints what was known on a day with --kendt", () => {
    expect(columns(satser("2022-05", "--kendt", "2022-06-28").stdout, "Kilometersats")?.[1]).toBe(
      "0,99 kr. pr. km",
    );
    expect(columns(satser("2022-05", "--kendt", "2022-06-29").stdout, "Kilometersats")?.[1]).toBe(
      "1,08 kr. pr. km",
    );
  });

  it("prints the caller's own table, whose sources may have no address", () => {
    const io = fakeIo({ files: { "egen.json": ownTable(2025) } });
    const { stdout } = run(["satser", "2025-03", "--satser", "egen.json"], io);
    expect(columns(stdout, "Sats for ikke-forsørgere")?.[1]).toBe("12.800,00 kr. pr. måned");
    expect(stdout).toContain("    Kilde: Kommunens satsbrev for 2025\n");
  });

  it.each([
    ["without a day", []],
    ["with two days", ["2022-03", "2022-04"]],
  ])("asks for one day or month when called %s", (_name, args) => {
    expect(satser(...args)).toEqual({
      stdout: "",
      stderr: "Angiv én dag eller måned, for eksempel satser 2022-03.\n",
      exitCode: 2,
    });
    expect(satser(...args, "--sprog", "en").stderr).toBe(
      "Give one day or month, for example satser 2022-03.\n",
    );
  });

  it.each(["2022-02-30", "2022-13", "marts 2022", "2022", ""])("refuses a day that is none: %j", (day) => {
    const { stdout, stderr, exitCode } = satser(day);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain("Datoen findes ikke eller er skrevet forkert.");
    expect(stderr).toContain("[DATE_INVALID]\n");
    expect(satser(day, "--sprog", "en").stderr).toContain("The date does not exist or is written wrongly.");
  });

  it("refuses a bad day of knowledge", () => {
    expect(satser("2022-03", "--kendt", "i går")).toMatchObject({ stdout: "", exitCode: 2 });
  });

  it("writes percentages and kilometres like the explanation of a case, without empty decimals", () => {
    // The explanation of the same rate says »55 %« and »24 km pr. dag«.
    const { stdout } = satser("2022-03");
    expect(columns(stdout, "Fradragsprocent for løn over grænsen (ressourceforløb)")?.[1]).toBe("55 %");
    expect(columns(stdout, "Kilometer om dagen, der ikke godtgøres")?.[1]).toBe("24 km pr. dag");
  });

  it("speaks of the day, not of a name inside the program, when the day is none", () => {
    expect(satser("2022-02-30").stderr).not.toMatch(/^day: /);
  });
});
