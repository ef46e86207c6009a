import { describe, expect, it } from "vitest";
import { calculate, type Case, type CaseResult, explain, type Locale } from "../../src/index.js";
import { ownTable } from "../cli/own-table.js";
import { ALL_OF_YDELSE, GODTGOERELSE_OG_BEFORDRING, tracedCase } from "./results.js";

const BEFORDRING: Case = { id: "sag-5", maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } };
const linesOf = (sag: Case, locale: Locale = "da", format: "text" | "markdown" = "text") =>
  explain(tracedCase(sag), { locale, format }).split("\n");

describe("the explanation as plain text", () => {
  const lines = linesOf(ALL_OF_YDELSE);

  it("is Danish plain text unless something else is asked for", () => {
    const result = tracedCase(ALL_OF_YDELSE);
    expect(explain(result)).toBe(explain(result, { locale: "da", format: "text" }));
    expect(explain(result, {})).toBe(lines.join("\n"));
  });

  it("starts with the title, the underlined part and its results", () => {
    expect(lines.slice(0, 9)).toEqual([
      "Beregning for marts 2022 (alt)",
      "",
      "Ressourceforløbsydelse",
      "======================",
      "  Ydelse før fradrag                                              5.068,00 kr.",
      "  Fradrag                                                         1.480,20 kr.",
      "  Sanktion                                                            0,00 kr.",
      "  Ydelse før skat                                                 3.587,80 kr.",
      "",
    ]);
    expect(lines[9]).toBe("  Sådan er beløbet beregnet");
  });

  it("sets the values of all lines flush right at 78 characters", () => {
    const values = lines.filter((line) => /^ {2}\S.* {2,}\S+ kr\.$/.test(line));
    expect(values.length).toBeGreaterThan(20);
    expect(values.filter((line) => line.length !== 78)).toEqual([]);
  });

  it("keeps two spaces before the value when the label is too long", () => {
    expect(linesOf(GODTGOERELSE_OG_BEFORDRING)).toContain(
      "  Afstanden er inden for grænserne, eller der er dokumenterede begrænsninger  ja",
    );
  });

  it("indents how a line came about below it", () => {
    const at = lines.indexOf(
      "  Fradrag for løn over grænsen                                      550,00 kr.",
    );
    expect(lines[at + 1]).toBe("      55 % af 1.000,00 kr. · LAS § 68 a, stk. 2");
  });

  it("sets nothing after a label without a value", () => {
    expect(lines).toContain("  Satsgruppe");
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });

  it("ends with what is disregarded and the remarks", () => {
    expect(lines.slice(-10)).toEqual([
      "",
      "  Ses bort fra",
      "  Formue                                                         85.000,00 kr.",
      "      Indtægten har ikke betydning for ydelsen og trækkes ikke fra.",
      "  Løn                                                             9.000,00 kr.",
      "      Indtægten er for en periode uden for forløbet og trækkes ikke fra.",
      "",
      "  Ydelsen er før skat. Skat, ATP og obligatorisk pension er ikke beregnet.",
      "  LAS er lov om aktiv socialpolitik.",
      "",
    ]);
  });

  it("has no heading for what is disregarded where nothing is", () => {
    expect(linesOf(BEFORDRING)).not.toContain("  Ses bort fra");
  });

  it("has the reservations last, after all parts", () => {
    const text = linesOf(GODTGOERELSE_OG_BEFORDRING);
    const at = text.indexOf("Forbehold");
    expect(at).toBeGreaterThan(text.lastIndexOf("Befordringsgodtgørelse"));
    expect(text.slice(at + 1)).toEqual([
      "- »Loft over godtgørelsen« er udledt; der er ikke fundet en kilde for perioden. Loftet er 1.000 kr. i alle kilder fra 2019 til 2024; ingen side siger, at det reguleres.",
      expect.stringMatching(/^- »Kilometersats« er udledt; der er ikke fundet en kilde for perioden\. /),
      expect.stringMatching(
        /^- Perioden for ordningen »Takst 750 kr\. \(formentlig Stevns Kommune\)« er udledt\./,
      ),
      "- Ordningens regel om fravær er udledt. Siden siger ikke, hvad en fraværsdag koster; her koster den sin del af de planlagte dage.",
      // 450 − 450 / 13 = 415,384…, paid as 415,38.
      "- Der er ikke fundet en regel om afrunding; beløbet er afrundet én gang; en halv rundes op.",
      "",
    ]);
  });

  it("has no heading for reservations where there are none", () => {
    expect(linesOf(BEFORDRING)).not.toContain("Forbehold");
  });

  it("has English headings in English", () => {
    expect(linesOf(ALL_OF_YDELSE, "en")).toEqual(
      expect.arrayContaining(["  How the amount was calculated", "  Disregarded"]),
    );
    expect(linesOf(GODTGOERELSE_OG_BEFORDRING, "en")).toContain("Reservations");
  });

  it("does not let an id with a newline forge lines", () => {
    expect(linesOf({ ...BEFORDRING, id: "sag\n  Ydelse før skat  99.999,00 kr." })).not.toContain(
      "  Ydelse før skat  99.999,00 kr.)",
    );
  });

  it("does not let an id steer the terminal", () => {
    expect(linesOf({ ...BEFORDRING, id: "sag\u001B[2J\r" }).join("\n")).not.toMatch(/[\u001B\r]/);
  });
});

describe("the explanation as Markdown", () => {
  const lines = linesOf(ALL_OF_YDELSE, "da", "markdown");

  it("starts with the title, the part and its results", () => {
    expect(lines.slice(0, 11)).toEqual([
      "# Beregning for marts 2022 (alt)",
      "",
      "## Ressourceforløbsydelse",
      "",
      "- **Ydelse før fradrag: 5.068,00 kr.**",
      "- **Fradrag: 1.480,20 kr.**",
      "- **Sanktion: 0,00 kr.**",
      "- **Ydelse før skat: 3.587,80 kr.**",
      "",
      "| Trin | Beløb | Beregning, hjemmel og kilde |",
      "| --- | ---: | --- |",
    ]);
  });

  it("has a row for each line with label, value and how it came about", () => {
    expect(lines).toContain(
      "| Fradrag for løn over grænsen | 550,00 kr. | 55 % af 1.000,00 kr. · LAS § 68 a, stk. 2 |",
    );
    expect(lines).toContain("| Forsørger | nej |  |");
  });

  it("breaks the line between the period and the source of a rate", () => {
    expect(lines.find((line) => line.startsWith("| Lønindtægtsgrænse |"))).toContain(
      "offentliggjort<br>Kilde: Beskæftigelsesministeriet",
    );
  });

  it("ends with a table of what is disregarded and the remarks", () => {
    const at = lines.indexOf("### Ses bort fra");
    expect(lines.slice(at)).toEqual([
      "### Ses bort fra",
      "",
      "| Trin | Beløb | Beregning, hjemmel og kilde |",
      "| --- | ---: | --- |",
      "| Formue | 85.000,00 kr. | Indtægten har ikke betydning for ydelsen og trækkes ikke fra. |",
      "| Løn | 9.000,00 kr. | Indtægten er for en periode uden for forløbet og trækkes ikke fra. |",
      "",
      "Ydelsen er før skat. Skat, ATP og obligatorisk pension er ikke beregnet.",
      "",
      "LAS er lov om aktiv socialpolitik.",
      "",
    ]);
    expect(linesOf(BEFORDRING, "da", "markdown")).not.toContain("### Ses bort fra");
  });

  it("has the reservations last and only where there are some", () => {
    const text = linesOf(GODTGOERELSE_OG_BEFORDRING, "da", "markdown");
    const at = text.indexOf("## Forbehold");
    expect(text.filter((line) => line.startsWith("## ")).at(-1)).toBe("## Forbehold");
    expect(text.slice(at + 2, -1).every((line) => line.startsWith("- "))).toBe(true);
    expect(text.slice(at + 2, -1)).toHaveLength(5);
    expect(linesOf(BEFORDRING, "da", "markdown")).not.toContain("## Forbehold");
  });

  it("has English headings in English", () => {
    expect(linesOf(ALL_OF_YDELSE, "en", "markdown")).toEqual(
      expect.arrayContaining(["| Step | Amount | Calculation, law and source |", "### Disregarded"]),
    );
    expect(linesOf(GODTGOERELSE_OG_BEFORDRING, "en", "markdown")).toContain("## Reservations");
  });

  it("has three cells in every row, whatever stands in a rate table", () => {
    const table = ownTable(2025);
    const sources = [{ title: "Satsbrev | nr. 1\nside 2", quote: "a || b" }];
    const values = Object.fromEntries(
      Object.entries(table.values).map(([key, value]) => [key, { ...value, sources }]),
    );
    const { ydelse } = ALL_OF_YDELSE;
    const result = tracedCase(
      {
        maaned: "2025-03",
        ydelse: {
          ...ydelse!,
          forloeb: { art: "ressourceforloeb", start: "2024-01-01" },
          modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
          indtaegter: [],
        },
      },
      { rates: [{ ...table, values }] },
    );
    const rows = explain(result, { format: "markdown" })
      .split("\n")
      .filter((line) => line.startsWith("|"));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.match(/(?<!\\)\|/g)?.length !== 4)).toEqual([]);
    expect(rows.join("\n")).toContain("Kilde: Satsbrev \\| nr. 1 side 2 »a \\|\\| b«");
  });

  it("breaks no row at a carriage return of a rate table", () => {
    const table = ownTable(2022);
    const values = Object.fromEntries(
      Object.entries(table.values).map(([key, value]) => [
        key,
        { ...value, sources: [{ title: "Satsbrev\rside 2" }] },
      ]),
    );
    const text = explain(tracedCase(ALL_OF_YDELSE, { rates: [{ ...table, values }] }), {
      format: "markdown",
    });
    // CommonMark ends a line at a carriage return too.
    expect(text).toContain("Satsbrev");
    expect(text).not.toContain("\r");
  });

  it("leaves the addresses of sources as links and everything else in angle brackets as text", () => {
    expect(lines.join("\n")).toContain(
      " <https://bm.dk/satser/satser-for-2022/ressourceforloebsydelse/> »Lønindtægtsgrænse",
    );
    expect(linesOf({ ...BEFORDRING, id: "a & <b> <https://x y>" }, "da", "markdown")[0]).toBe(
      "# Beregning for maj 2024 (a &amp; &lt;b> &lt;https://x y>)",
    );
  });

  it("shows HTML of a rate table as text, in its row and in its reservation", () => {
    const table = ownTable(2022);
    const sources = [{ title: "Satsbrev <b>2022</b> & bilag" }];
    const note = { da: "Se <i>bilag</i>.", en: "See <i>appendix</i>." };
    const values = Object.fromEntries(
      Object.entries(table.values).map(([key, value]) => [
        key,
        { ...value, status: "inferred" as const, sources, note },
      ]),
    );
    const text = explain(tracedCase(ALL_OF_YDELSE, { rates: [{ ...table, values }] }), {
      format: "markdown",
    });
    expect(text).toContain("<br>Kilde: Satsbrev &lt;b>2022&lt;/b> &amp; bilag |");
    expect(text).toContain("Se &lt;i>bilag&lt;/i>.\n");
  });

  it("shows a pipe in an id, which stands in no table", () => {
    expect(linesOf({ ...BEFORDRING, id: "a|b" }, "da", "markdown")[0]).toBe("# Beregning for maj 2024 (a|b)");
  });

  it("shows what Markdown would read as its own marks as it stands", () => {
    expect(linesOf({ ...BEFORDRING, id: "*a* _b_ `c` [d](e) #1 !f \\g" }, "da", "markdown")[0]).toBe(
      "# Beregning for maj 2024 (\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\#1 \\!f \\\\g)",
    );
  });

  it("does not let an id with a newline forge a heading", () => {
    expect(linesOf({ ...BEFORDRING, id: "sag\n# Ydelse: 99.999,00 kr." }, "da", "markdown")).not.toContain(
      "# Ydelse: 99.999,00 kr.)",
    );
  });

  it("does not pass on HTML of an id as HTML", () => {
    expect(linesOf({ ...BEFORDRING, id: "<img src=x onerror=alert(1)>" }, "da", "markdown")[0]).not.toContain(
      "<img",
    );
  });
});

describe("the explanation of what there is no trace of", () => {
  it.each<[Locale, string]>([
    ["da", "Beregningen er lavet uden trin. Beregn igen med { trace: true } for at få den forklaret.\n"],
    [
      "en",
      "The calculation was made without steps. Calculate again with { trace: true } to have it explained.\n",
    ],
  ])("says so (%s)", (locale, expected) => {
    expect(explain(calculate(BEFORDRING), { locale })).toBe(expected);
    expect(explain(calculate(BEFORDRING), { locale, format: "markdown" })).toBe(expected);
  });
});

describe("the explanation of a refused case", () => {
  const refused = calculate({ id: "sag-9", maaned: "2022-03", befordring: { kmPrDag: "-1", dage: 40 } });

  it("lists every error with its place, value and code in Danish", () => {
    expect(explain(refused)).toBe(
      "Sagen kan ikke beregnes (sag-9):\n" +
        "- befordring.dage (40): Tallet er ikke et helt tal inden for grænserne. Angiv et helt tal fra 0 til 31. [NUMBER_OUT_OF_RANGE]\n" +
        "- befordring.kmPrDag (-1): Tallet er negativt. Angiv nul eller et positivt tal; en tilbagebetaling hører til den måned, den vedrører. [AMOUNT_NEGATIVE]\n",
    );
  });

  it("lists them in English", () => {
    expect(explain(refused, { locale: "en" })).toBe(
      "The case cannot be calculated (sag-9):\n" +
        "- befordring.dage (40): The number is not a whole number within bounds. Give a whole number from 0 to 31. [NUMBER_OUT_OF_RANGE]\n" +
        "- befordring.kmPrDag (-1): The figure is negative. Give zero or a positive figure; a repayment belongs to the month that it concerns. [AMOUNT_NEGATIVE]\n",
    );
  });

  it("names no value where there is none, and no place for the case as a whole", () => {
    expect(explain(calculate({ maaned: "2022-03" }))).toBe(
      "Sagen kan ikke beregnes:\n" +
        "- Sagen beder ikke om noget. Angiv mindst én af delene ydelse, godtgoerelse og befordring. [CASE_EMPTY]\n",
    );
    expect(
      explain(calculate({ maaned: "2022-03", befordring: { kmPrDag: "1" } } as unknown as Case)),
    ).toContain("\n- befordring.dage: Feltet mangler, ");
  });

  it("shows an id as it stands in Markdown too", () => {
    const result = calculate({ id: "<b>*1*</b>", maaned: "2022-03" });
    expect(explain(result, { format: "markdown" }).split("\n")[0]).toBe(
      "Sagen kan ikke beregnes (&lt;b>\\*1\\*&lt;/b>):",
    );
    expect(explain(result).split("\n")[0]).toBe("Sagen kan ikke beregnes (<b>*1*</b>):");
  });

  it("keeps an id with a newline on its line", () => {
    expect(explain(calculate({ id: "a\nb", maaned: "2022-03" })).split("\n")[0]).toBe(
      "Sagen kan ikke beregnes (a b):",
    );
  });

  it("is the same list in Markdown", () => {
    expect(explain(refused, { format: "markdown" })).toBe(explain(refused));
  });

  it("does not let a value with a newline forge an error", () => {
    const { godtgoerelse } = GODTGOERELSE_OG_BEFORDRING;
    const result = calculate({
      maaned: "2022-03",
      godtgoerelse: { ...godtgoerelse!, ordning: "x\n- Alt er i orden." },
    });
    expect(explain(result).split("\n")).toHaveLength(3);
  });
});

describe("explain called from JavaScript", () => {
  it("never throws, as its documentation promises, for a language that it does not have", () => {
    const german = { locale: "de" as Locale };
    expect(() => explain(tracedCase(BEFORDRING), german)).not.toThrow();
    expect(() => explain(calculate({ id: "x", maaned: "2022-03" }), german)).not.toThrow();
  });

  const nothings: readonly unknown[] = [undefined, null, 42, "sag", {}, { ok: true, trace: [null] }];

  it("answers what is no result with a sentence instead of throwing", () => {
    for (const nothing of nothings) expect(explain(nothing as CaseResult)).toMatch(/^[A-ZÆØÅ].*\n$/s);
    expect(explain(undefined as unknown as CaseResult)).toContain("Der er intet resultat at forklare.");
  });

  it("answers what is no result in English when English is asked for", () => {
    expect(explain(undefined as unknown as CaseResult, { locale: "en" })).not.toContain("Der er intet");
  });
});

describe("a case with eleven incomes and events", () => {
  const eleven = <T>(make: (day: string) => T): readonly T[] =>
    Array.from({ length: 11 }, (_, index) => make(`2022-03-${String(index + 1).padStart(2, "0")}`));
  const text = linesOf({
    maaned: "2022-03",
    ydelse: {
      forloeb: { art: "ressourceforloeb", start: "2021-05-01" },
      modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
      hidtidigYdelse: { art: "kontanthjaelp" },
      indtaegter: eleven((fra) => ({ art: "pension", beloeb: "1", periode: { fra, til: "2022-03-31" } })),
      haendelser: eleven((fra) => ({ art: "flytning", fra })),
    },
  });

  it("shows the eleventh income as the first", () => {
    const from = text.findIndex((line) => line.endsWith("indtægten: Pension"));
    const to = text.findIndex((line) => line.startsWith("  Løn i alt"));
    const one = text.slice(from, from + 3);
    expect(one[2]).toMatch(/^ {2}Pension +1,00 kr\.$/);
    expect(text.slice(from, to)).toEqual(eleven(() => one).flat());
  });

  it("shows the eleventh event with its day", () => {
    const events = text.filter((line) => line.startsWith("  Flytning"));
    expect(events.map((line) => line.replace(/^.* {2,}/, ""))).toEqual(
      eleven((day) => `${String(Number(day.slice(8)))}. marts 2022`),
    );
  });
});
