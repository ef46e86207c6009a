import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate, coverage, ratesOn } from "../../../src/index.js";
import { evaluate } from "../../../src/spreadsheets/functions/evaluate.js";
import { FUNCTIONS } from "../../../src/spreadsheets/functions/functions.js";
import { functions } from "../../../src/spreadsheets/functions/google-sheets.js";
import { refusalOf } from "../../../src/spreadsheets/functions/list/refusals.js";
import { amount, art, kroner, month } from "../../properties/arbitrary-month.js";

/** Answers a function as it stands in a cell. */
const call = (id: string, ...given: readonly unknown[]): unknown => functions[id]?.(...given);

const column = (...cells: readonly unknown[]): unknown => cells.map((cell) => [cell]);

describe("every function", () => {
  it.each(FUNCTIONS.map((one) => [one.id, one] as const))(
    "%s answers its example",
    (id, { example, form }) => {
      const answer = call(id, ...example.arguments);
      expect(form === "tabel" ? (answer as unknown[])[0] : answer).toEqual(example.answer);
    },
  );

  it.each(FUNCTIONS.map((one) => [one.id, one] as const))(
    "%s names every argument that is missing",
    (id, one) => {
      const needed = one.parameters.filter(({ valgfri }) => !valgfri).map(({ navn }) => navn);
      const answer = call(id, ...one.parameters.map(() => ""));
      if (needed.length > 0)
        expect(String(answer).match(/Fejl i [^:]+: mangler\./g)).toEqual(
          needed.map((navn) => `Fejl i ${navn}: mangler.`),
        );
    },
  );

  it.each(FUNCTIONS.map((one) => [one.id, one] as const))(
    "%s names every argument that makes no sense",
    (id, one) => {
      const answer = String(call(id, ...one.parameters.map(() => Symbol("hostile"))));
      for (const { navn } of one.parameters) expect(answer).toContain(`Fejl i ${navn}: kan ikke læses.`);
    },
  );

  it.each(FUNCTIONS.filter(({ form, parameters }) => form === "celle" && parameters.length > 0))(
    "$id keeps an error in its row",
    ({ id, example }) => {
      const [, ...rest] = example.arguments;
      const { answer } = example;
      const months = column(example.arguments[0], "i går", example.arguments[0]);
      expect(call(id, months, ...rest)).toEqual([
        [answer],
        [expect.stringContaining("Fejl i måned: kan ikke læses.")],
        [answer],
      ]);
    },
  );

  it("has a name of its own, arguments that are names in JavaScript, and optional ones last", () => {
    const ids = FUNCTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, parameters } of FUNCTIONS) {
      expect(id).toMatch(/^[A-Z]+$/);
      expect(parameters.filter(({ navn }) => !/^[a-zæøå_]+$/.test(navn))).toEqual([]);
      const optional = parameters.map(({ valgfri }) => valgfri);
      expect(optional).toEqual([...optional].sort());
    }
  });
});

const GIVEN = ["2022-03", "ressourceforløb", "ikke-forsørger", 20000, 0] as const;

describe("RF_YDELSE", () => {
  // 11.716 − 55 % of (17.500,55 − 15.401) = 11.716 − 1.154,7525 = 10.561,2475, to the øre 10.561,25
  it.each([17500.55, "17.500,55", "17500,55", "17500.55"])("reads the wage %j", (wage) => {
    expect(call("YDELSE", "2022-03", "ressourceforløb", "ikke-forsørger", wage, 0)).toBe(10561.25);
  });

  // The same month, however it is written; 9.186,55 as in the README.
  it.each([44621, new Date(2022, 2, 1), "2022-03", "01-03-2022", "marts 2022"])(
    "reads the month %j",
    (cell) => {
      expect(call("YDELSE", cell, ...GIVEN.slice(1))).toBe(9186.55);
    },
  );

  it("takes what rate group and course say", () => {
    // 15.570 kr. for a forsørger; 3.644 at home under 25; with 1.424 of bidrag 5.068
    expect(call("YDELSE", "2022-03", "jobafklaring", "forsørger", 0, 0)).toBe(15570);
    expect(call("YDELSE", "2022-03", "ressourceforløb", "Hjemmeboende under 25", 0, 0)).toBe(3644);
    const bidragspligt = "hjemmeboende under 25 år med bidragspligt";
    expect(call("YDELSE", "2022-03", "ressourceforløb", bidragspligt, 0, 0, 1424)).toBe(5068);
  });

  it("deducts other income and days of sanction", () => {
    // 11.716 − 1.000,50 − 2 × 541
    expect(call("YDELSE", "2022-03", "ressourceforløb", "ikke-forsørger", 0, "1.000,50", "", 2)).toBe(9633.5);
  });

  it("asks for bidrag where it belongs and refuses it elsewhere", () => {
    expect(call("YDELSE", "2022-03", "ressourceforløb", "bidragspligt", 0, 0)).toMatch(
      /^Fejl i bidrag: mangler\./,
    );
    // An empty cell of Excel may come as 0.
    expect(call("YDELSE", "2022-03", "ressourceforløb", "bidragspligt", 0, 0, 0)).toMatch(
      /^Fejl i bidrag: mangler\./,
    );
    expect(call("YDELSE", ...GIVEN, 0)).toBe(9186.55);
    for (const group of ["forsørger", "hjemmeboende under 25"])
      expect(call("YDELSE", "2022-03", "ressourceforløb", group, 0, 0, 1424)).toMatch(
        /^Fejl i bidrag: hører kun/,
      );
  });

  it("never reads an empty wage as zero", () => {
    expect(call("YDELSE", "2022-03", "ressourceforløb", "ikke-forsørger", "", 0)).toMatch(
      /^Fejl i løn: mangler\./,
    );
    expect(call("YDELSE", "2022-03", "ressourceforløb", "ikke-forsørger", 0, null)).toMatch(
      /^Fejl i anden_indtægt: mangler\./,
    );
  });

  it("tells what is wrong with everything at once, in terms of its arguments", () => {
    const text = String(call("YDELSE", "2022-03", "ressourceforløb", "forsørger", -1, 2_000_000_000, "", 32));
    expect(text.match(/Fejl i \S+:/g)).toEqual([
      "Fejl i sanktionsdage:",
      "Fejl i løn:",
      "Fejl i anden_indtægt:",
    ]);
  });

  it("says what lies before the rules", () => {
    expect(call("YDELSE", "2012-12", ...GIVEN.slice(1))).toContain(
      "ressourceforløb findes fra den 1. januar 2013",
    );
  });

  it("says that there is no rate, without advice that a cell cannot follow", () => {
    const text = String(call("YDELSE", "2025-03", ...GIVEN.slice(1)));
    expect(text).toContain(
      "Fejl i måned: Satstabellen »Ressourceforløbsydelse« har ingen satser for måneden.",
    );
    expect(text).not.toContain("satstabel med");
  });

  it("is what calculate answers", () => {
    const groups = [
      ["forsørger", true, false],
      ["ikke-forsørger", false, false],
      ["hjemmeboende under 25 år", false, true],
    ] as const;
    fc.assert(
      fc.property(
        month,
        art,
        amount,
        amount,
        fc.constantFrom(...groups),
        fc.nat(31),
        (maaned, kind, loen, anden, group, dage) => {
          const [satsgruppe, forsoerger, hjemmeboende] = group;
          const result = calculate({
            maaned,
            ydelse: {
              forloeb: { art: kind, start: "2014-01-01" },
              modtager: {
                foedselsdato: `${String(Number(maaned.slice(0, 4)) - 19)}-01-15`,
                forsoerger,
                hjemmeboende,
              },
              hidtidigYdelse: { art: "ingen" },
              indtaegter: [
                { art: "loen", beloeb: loen },
                { art: "anden", beloeb: anden },
              ],
              sanktionsdage: dage,
            },
          });
          const expected = result.ok ? Number(result.ydelse?.udbetaling) : undefined;
          const cells = [maaned, kind, satsgruppe, Number(loen), Number(anden), "", dage];
          expect(call("YDELSE", ...cells)).toBe(expected);
        },
      ),
    );
  });
});

describe("RF_LOENFRADRAG and RF_SANKTION", () => {
  it("are parts of what calculate answers", () => {
    // 55 % of (15.401,01 − 15.401) = 0,0055, which no øre holds
    expect(call("LOENFRADRAG", "2022-03", "ressourceforløb", 15401.01)).toBe(0.0055);
    expect(call("LOENFRADRAG", "2022-03", "ressourceforløb", 15401)).toBe(0);
    // 719 a day for whoever owes bidrag, a ceiling; 168 at home under 25
    expect(call("SANKTION", "2022-03", "bidragspligt", 2)).toBe(1438);
    expect(call("SANKTION", "2022-03", "hjemmeboende under 25", 1)).toBe(168);
    expect(call("SANKTION", "2022-03", "forsørger", 40)).toMatch(/^Fejl i sanktionsdage:/);
  });
});

describe("RF_SATSGRUPPE", () => {
  it.each([
    ["15-06-1985", "ja", "nej", "", "forsørger"],
    ["15-06-2000", "nej", "ja", "", "hjemmeboende under 25 år"],
    ["15-06-2000", "nej", "ja", 0, "hjemmeboende under 25 år"],
    ["15-06-2000", "nej", "ja", 1424, "hjemmeboende under 25 år med bidragspligt"],
    // 25 on the first day of the month
    ["01-03-1997", "nej", "ja", "", "ikke-forsørger"],
    ["02-03-1997", "nej", "ja", "", "hjemmeboende under 25 år"],
  ])("born %s, %s, %s, bidrag %j: %s", (born, forsoerger, hjemmeboende, bidrag, group) => {
    expect(call("SATSGRUPPE", "2022-03", born, forsoerger, hjemmeboende, bidrag)).toBe(group);
  });

  it("needs no rate", () => {
    expect(call("SATSGRUPPE", "2026-06", "15-06-1985", false, false)).toBe("ikke-forsørger");
  });

  it("names what does not fit", () => {
    expect(call("SATSGRUPPE", "2022-03", "15-06-1985", "nej", "nej", 5)).toMatch(
      /^Fejl i bidrag: Feltet hører ikke/,
    );
    expect(call("SATSGRUPPE", "2022-03", "15-06-2022", "nej", "nej")).toMatch(
      /^Fejl i fødselsdato: Personen er ikke født/,
    );
    expect(call("SATSGRUPPE", "2012-03", "15-06-1985", "nej", "nej")).toMatch(
      /^Fejl i måned: Forløbet ligger før/,
    );
  });
});

describe("RF_SATS and RF_LOENGRAENSE", () => {
  it("know every rate by its name, its id and its key", () => {
    const result = ratesOn("2024-03-31");
    const rates = result.ok ? result.rates : [];
    expect(rates.length).toBeGreaterThan(20);
    for (const { id, da, amount: figure } of rates)
      for (const name of [da, id, id.split(".")[1]])
        expect(call("SATS", "2024-03", name)).toEqual(
          figure === undefined ? expect.stringContaining("Fejl i måned:") : Number(figure),
        );
  });

  it("take the rate of the last day of the month", () => {
    // The table of 2015 holds from 5 January.
    expect(call("LOENGRAENSE", "2015-01")).toBe(13648);
  });

  it("say why there is none", () => {
    expect(call("LOENGRAENSE", "2025-03")).toMatch(/^Fejl i måned: /);
    expect(
      evaluate(
        FUNCTIONS.find(({ id }) => id === "LOENGRAENSE")!,
        ["2025-03"],
      ),
    ).toMatchObject([[{ kind: "no-rate" }]]);
    expect(call("SATS", "2022-03", "SU")).toMatch(/^Fejl i sats: kan ikke læses\./);
  });
});

describe("RF_GODTGOERELSE and RF_BEFORDRING", () => {
  const SCHEME = [
    "2022-03",
    "takst-750",
    "ressourceforløbsydelse",
    "virksomhedspraktik",
    "nej",
    3,
    13,
  ] as const;

  it("take off days of absence", () => {
    // 60 % of 750 = 450; less 1 of 13 days: 450 − 34,615… = 415,38
    expect(call("GODTGOERELSE", ...SCHEME, 1, "nej", 12.4)).toBe(415.38);
  });

  it("answer 0 when a condition is not met", () => {
    expect(call("GODTGOERELSE", ...SCHEME, 0, "nej", 5)).toBe(0);
  });

  it("name what a scheme asks for, and words that are not known", () => {
    expect(call("GODTGOERELSE", ...SCHEME, 0, "nej")).toMatch(/^Fejl i afstand_km: Feltet mangler/);
    // A cell cannot pass in a scheme of its own, so it is not advised to.
    expect(call("GODTGOERELSE", "2022-03", "min ordning", ...SCHEME.slice(2), 0, "nej", 12.4)).toMatch(
      /^Fejl i ordning: Kommunens ordning kendes ikke\. Brug en af ordningerne aabenraa, [^.]*\.$/,
    );
    expect(call("GODTGOERELSE", ...SCHEME, 14, "nej", 12.4)).toMatch(/^Fejl i fraværsdage:/);
  });

  it("round transport to the krone and name what is wrong", () => {
    // (49,6 − 24) × 19 × 1,12 = 544,768
    expect(call("BEFORDRING", "2024-05", "49,6", 19)).toBe(545);
    expect(call("BEFORDRING", "2024-05", -1, 19)).toMatch(/^Fejl i km_pr_dag: Tallet er negativt/);
    expect(call("BEFORDRING", "2024-05", 30, 32)).toMatch(/^Fejl i dage:/);
    expect(call("BEFORDRING", "2030-05", 30, 3)).toMatch(/^Fejl i måned: Satstabellen/);
  });
});

describe("RF_DAEKNING", () => {
  it("has a row for every table, with days left from a day", () => {
    const result = coverage({ from: "2024-11-01" });
    const rows = call("DAEKNING", "01-11-2024") as unknown[][];
    expect(rows).toHaveLength(1 + (result.ok ? result.tables.length : 0));
    // From 1 November to 31 December are 60 days.
    expect(rows[1]).toEqual(["Ressourceforløbsydelse", "2013-01-01", "2024-12-31", "", 60]);
    expect(rows[2]?.[3]).toBe("2025-01-01 – 2025-12-31");
    expect((call("DAEKNING") as unknown[][])[1]?.[4]).toBe("");
  });
});

describe("RF_FORKLAR", () => {
  const rows = call("FORKLAR", ...GIVEN) as (string | number)[][];
  const row = (label: string) => rows.find(([name]) => name === label);

  it("has every step that the arguments lead to, as rows of one width", () => {
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([6]));
    expect(row("Fradrag for løn over grænsen")).toEqual([
      "Fradrag for løn over grænsen",
      2529.45,
      "kr.",
      "55 % af 4.599,00 kr.",
      "LAS § 68 a, stk. 2",
      "",
    ]);
    expect(row("Ydelse før skat")?.[1]).toBe(9186.55);
    expect(row("Lønindtægtsgrænse")?.[5]).toMatch(
      /^offentliggjort · Kilde: Beskæftigelsesministeriet: Satser for 2022/,
    );
    expect(row("Satsgruppe")?.slice(1, 4)).toEqual(["", "", expect.stringContaining("(nr. 2)")]);
  });

  it("shows no fact that nobody stated", () => {
    const names = rows.map(([name]) => name);
    for (const chosen of [
      "Fødselsdato",
      "Alder den første dag i måneden",
      "Forløbets start",
      "Hidtidig ydelse",
      "Niveau",
    ])
      expect(names).not.toContain(chosen);
    expect(names).toContain("Forudsat");
    // That the income is a wage stands in the step that tells how it is counted.
    expect(names).not.toContain("Indtægtens art");
    expect(names).toContain("Sådan regnes indtægten: Løn");
  });

  it("closes with the reservations", () => {
    const withSanction = call(
      "FORKLAR",
      "2022-03",
      "ressourceforløb",
      "bidragspligt",
      0,
      0,
      1424,
      1,
    ) as unknown[][];
    expect(withSanction.at(-1)).toEqual([
      "Forbehold",
      "",
      "",
      expect.stringContaining("højeste beløb"),
      "",
      "",
    ]);
  });

  it("takes cells and no ranges, and says what is wrong", () => {
    expect(call("FORKLAR", ...GIVEN.slice(0, 3), column(1, 2), 0)).toBe(
      "Fejl i løn: funktionen tager én celle, ikke et område.",
    );
    expect(call("FORKLAR", ...GIVEN.slice(0, 3), -1, 0)).toMatch(/^Fejl i løn: Tallet er negativt/);
    expect(call("FORKLAR", column("2022-03"), ...GIVEN.slice(1))).toEqual(rows);
  });

  it("adds up: every figure is the exact one of the trace", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_000_000 }), (oere) => {
        const table = call(
          "FORKLAR",
          "2022-03",
          "jobafklaring",
          "forsørger",
          Number(kroner(oere)),
          0,
        ) as unknown[][];
        const value = (label: string) => table.find(([name]) => name === label)?.[1] as number;
        expect(value("Ydelse før skat")).toBe(
          call("YDELSE", "2022-03", "jobafklaring", "forsørger", Number(kroner(oere)), 0),
        );
        expect(value("Fradrag for løn")).toBe(
          call("LOENFRADRAG", "2022-03", "jobafklaring", Number(kroner(oere))),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe("ranges", () => {
  it("give an answer for each row, and serve single cells to all rows", () => {
    const months = column("2022-03", "marts 2022", "2022-13", 44621);
    const wages = column(20000, "17.500,55", 0, "");
    expect(call("YDELSE", months, "ressourceforløb", "ikke-forsørger", wages, 0)).toEqual([
      [9186.55],
      [10561.25],
      [expect.stringContaining("Fejl i måned:")],
      [expect.stringContaining("Fejl i løn: mangler.")],
    ]);
  });

  it("may lie across, and make a table of both", () => {
    expect(call("LOENGRAENSE", [["2022-03", "2024-03"]])).toEqual([[15401, 16323]]);
    // 3 × 541, 3 × 719 in 2022
    expect(call("SANKTION", "2022-03", [["ikke-forsørger", "forsørger"]], column(3, 1))).toEqual([
      [1623, 2157],
      [541, 719],
    ]);
  });

  it("leave rows empty in which nothing stands", () => {
    const answer = call(
      "YDELSE",
      column("2022-03", "", null),
      "ressourceforløb",
      "forsørger",
      column(0, "", ""),
      0,
    );
    expect(answer).toEqual([[15570], [""], [""]]);
  });

  it("but not a row where a value is missing beside a month", () => {
    expect(call("YDELSE", "2022-03", "ressourceforløb", "forsørger", column(0, ""), 0)).toEqual([
      [15570],
      [expect.stringContaining("Fejl i løn: mangler.")],
    ]);
    expect(call("YDELSE", column("", "2022-03"), "ressourceforløb", "forsørger", column(5, 0), 0)).toEqual([
      [expect.stringContaining("Fejl i måned: mangler.")],
      [15570],
    ]);
  });

  it("of different size are refused, for their rows would be paired wrongly", () => {
    const refused =
      "Fejl i løn: området har en anden størrelse end de andre. Brug områder med lige mange rækker.";
    const three = column("2022-03", "2022-03", "2022-03");
    expect(call("YDELSE", three, "ressourceforløb", "forsørger", column(0, 0), 0)).toBe(refused);
    expect(
      call("YDELSE", [["2022-03", "2022-03", "2022-03"]], "ressourceforløb", "forsørger", [[0, 0]], 0),
    ).toBe(refused);
    expect(call("YDELSE", "2022-03", "ressourceforløb", "forsørger", [], 0)).toBe(refused);
  });

  it("may be a list, and what follows the last argument is left alone", () => {
    expect(call("LOENGRAENSE", ["2022-03", "2024-03"])).toEqual([[15401], [16323]]);
    expect(call("LOENGRAENSE", "2022-03", column(1, 2))).toBe(15401);
  });
});

describe("a refusal", () => {
  const rate = { code: "RATE_NOT_AVAILABLE", path: "maaned", value: null, da: "Ingen.", en: "" } as const;
  const other = { code: "AMOUNT_NEGATIVE", path: "ydelse", value: null, da: "Negativ.", en: "" } as const;

  it("is for want of a rate only when nothing else is wrong", () => {
    expect(refusalOf([rate], { maaned: "måned" })).toEqual({ kind: "no-rate", text: "Fejl i måned: Ingen." });
    expect(refusalOf([rate, other], {})).toEqual({
      kind: "wrong-value",
      text: "Fejl i maaned: Ingen. Fejl i ydelse: Negativ.",
    });
  });
});
