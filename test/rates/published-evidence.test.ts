import { describe, expect, it } from "vitest";
import { builtInOrdninger } from "../../src/rates/built-in.js";
import { coverage, ratesOn } from "../../src/index.js";
import { keysOf } from "../../src/rates/rate-table.js";

/**
 * How good the evidence is, one letter for each key in the order of the table, typed from the marks of
 * domain/law.md, sections 1 and 2: [S] on the page of an authority is P, or p where the row is not quoted; [S2] on
 * the page of somebody else is S or s; [I] is I, and D where it is worked out from the month by the formula of
 * section 1.3. `-` stands where nothing was found.
 */
const LETTERS: Readonly<Record<string, string>> = {
  published: "P",
  "published-unquoted": "p",
  "second-source": "S",
  "second-source-unquoted": "s",
  derived: "D",
  inferred: "I",
  gap: "-",
};

/** First day of each table and the letters of its keys. */
const TABLES: Readonly<Record<string, string>> = {
  // Forsørger, ikke-forsørger, under 25 at home, ceiling; the four day sanctions; self-employed twice. The ceilings
  // of 2019 and 2021 stand in rows for providers at home and are inferred from that (section 1.1, ministry's rows).
  ressourceforloebsydelse: `
    2013-01-01 IIII DDDD --
    2014-01-01 IIII DDDD --
    2015-01-05 PPPP DDDD II
    2016-01-04 IIII DDDD II
    2017-01-02 PPPP DDDD II
    2018-01-01 IIII DDDD II
    2019-01-01 SSSI DDDD pp
    2020-01-01 PPPP DDDD II
    2021-01-01 SSSI DDDD II
    2022-01-01 PPPP PPPP II
    2023-01-01 SSII DDDD II
    2024-01-01 PPPP PPPD II`,
  // Limit and amount per hour; per cent below and above in ressourceforløb; the same in jobafklaringsforløb.
  loenfradrag: `
    2013-01-01 -- II --
    2014-01-01 -- II --
    2015-01-05 PP II II
    2016-01-04 -- II II
    2017-01-02 PP II II
    2018-01-01 -- II II
    2019-01-01 P- II PP
    2020-01-01 PP ss II
    2021-01-01 P- PP SS
    2022-01-01 PP PP II
    2023-01-01 P- II PP
    2024-01-01 PP SP SS
    2026-01-01 p- pp --`,
  sygedagpenge: `
    2013-01-07 P
    2014-01-06 P
    2015-01-05 P
    2016-01-04 P
    2017-01-02 P
    2018-01-01 P
    2019-01-07 P
    2020-01-01 P
    2021-01-04 S
    2022-01-03 P
    2023-01-02 P
    2024-01-01 P`,
  // 89 % a week; level of kontanthjælp for forsørger and ikke-forsørger.
  ledighedsydelse: `
    2013-01-01 ---
    2014-01-01 III
    2015-01-05 PPP
    2016-01-04 ---
    2017-01-02 PPP
    2018-01-01 ---
    2019-01-01 III
    2020-01-01 PPP
    2021-01-01 -II
    2022-01-01 PPP
    2023-01-01 III
    2024-01-01 PPP`,
  godtgoerelse: `
    2019-01-01 P
    2020-01-01 I
    2021-01-01 S
    2022-01-01 I
    2023-01-01 I
    2024-01-01 I`,
  // Rate a kilometre and the first 24 km.
  befordring: `
    2018-01-01 sp
    2019-01-01 Pp
    2020-01-01 Ip
    2021-01-01 Sp
    2022-01-01 Ip
    2023-01-01 Ip
    2024-01-01 Sp
    2025-01-01 Ip
    2026-01-01 Ip`,
};

const linesOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" "));

const periods = Object.entries(TABLES).flatMap(([table, lines]) =>
  linesOf(lines).map(([from = "", ...letters]) => [table, from, letters.join("")] as const),
);

const coveredPeriods = (name: string) => {
  const result = coverage();
  if (!result.ok) throw new Error("coverage was refused.");
  return result.tables.filter(({ table }) => table === name).flatMap((table) => table.periods);
};

describe("the evidence of every rate is that of its page", () => {
  it.each(periods)("%s from %s", (table, from, letters) => {
    const period = coveredPeriods(table).find(({ validFrom }) => validFrom === from);
    const keys = keysOf(table as Parameters<typeof keysOf>[0]);
    expect(keys.map((key) => LETTERS[period?.keys[key] ?? ""]).join("")).toBe(letters);
  });

  it("and no period is left out", () => {
    const found = Object.keys(TABLES).flatMap((table) =>
      coveredPeriods(table).map(({ validFrom }) => `${table} ${validFrom}`),
    );
    expect(found).toEqual(periods.map(([table, from]) => `${table} ${from}`));
  });
});

describe("the evidence before a correction", () => {
  it("of the rate a kilometre of 2022 is the page of Slagelse, [S] in section 1.4", () => {
    const result = ratesOn("2022-03-31", { knownOn: "2022-06-28" });
    const rate = result.ok ? result.rates.find(({ id }) => id === "befordring.kmSats") : undefined;
    expect([rate?.amount, rate?.reference?.status, rate?.reference?.beforeCorrection]).toEqual([
      "0.99",
      "published",
      true,
    ]);
  });
});

/**
 * Municipal schemes: first and last day; the evidence for the period; the letters of personer, tilbud, afstand,
 * mindstetid, beloeb, dagsandele, fravaer, sanktion, loenindtaegt and udbetaling (`-` where the page is silent); and
 * those of figures with evidence of their own, in the order of the terms. What a page says is P, what follows from
 * its silence or from another page is I: a judgement written down a second time, for domain/law.md gives no marks
 * for the parts of section 8.
 */
const ORDNINGER = `
  aabenraa         2020-01-01 2024-12-31 I PIPIPPP--P PP
  billund          2020-01-01 2024-12-31 I PPPIPI----
  egedal           2019-01-01 2019-12-31 I PIPIPI---- PPP
  faaborg-midtfyn  2020-01-01 2024-12-31 I PPPIPI---- P
  faxe             2020-01-01 2024-12-31 I PIIIPI----
  frederikssund    2013-09-01 2019-12-31 I IIIIPP---- IPPP
  gladsaxe         2020-01-01 2024-12-31 I PPPIII---- II
  guldborgsund     2020-01-01 2024-12-31 I PPIIPP----
  herning          2020-01-01 2024-12-31 I ----P-----
  naestved         2020-01-01 2024-12-31 I PPPPPI----
  odense           2020-01-01 2024-12-31 I PIIIPII---
  roskilde         2020-01-01 2024-12-31 I PPPIII--P-
  silkeborg        2020-01-01 2024-12-31 I IPPPII----
  skive            2020-06-09 2024-12-31 I PPIIPI----
  stevns-1000      2009-01-01 2019-04-10 I IIPPPP----
  svendborg-udgift 2023-01-01 2023-12-31 I PPPIPII---
  takst-750        2020-01-01 2024-12-31 I PPPPPPI-PP I
  ungecentrum      2023-01-01 2023-12-31 P IPPIIP---- PPIIIIIIIIIIIIIIIIIIII`;

type Node = Readonly<Record<string, unknown>>;

const letterOf = (part: unknown): string => LETTERS[((part as Node)["status"] ?? "gap") as string] ?? "?";

/** Figures that stand with an evidence of their own. */
const ownLetters = (node: unknown): string => {
  if (typeof node !== "object" || node === null) return "";
  if ("amount" in node) return letterOf(node);
  return Object.values(node).map(ownLetters).join("");
};

describe("the evidence and the period of every scheme are those of its page", () => {
  const lines = linesOf(ORDNINGER.replace(/ {2,}/g, " "));

  it.each(lines.map((line) => [line[0] ?? "", line.slice(1)] as const))("%s", (name, expected) => {
    const ordning = builtInOrdninger().find((one) => one.ordning === name);
    const vilkaar = (ordning?.vilkaar ?? {}) as unknown as Node;
    const parts = Object.values(vilkaar).map(letterOf).join("");
    const period = letterOf(ordning?.periode ?? {});
    const own = ownLetters(vilkaar);
    expect([ordning?.validFrom, ordning?.validTo, period, parts, ...(own === "" ? [] : [own])]).toEqual(
      expected,
    );
  });

  it("and no scheme is left out", () => {
    expect(builtInOrdninger().map(({ ordning }) => ordning)).toEqual(lines.map(([name]) => name));
  });
});
