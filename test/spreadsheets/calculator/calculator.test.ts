import { describe, expect, it } from "vitest";
import type { TraceStep } from "../../../src/arithmetic/trace-step.js";
import { calculate, ratesOn } from "../../../src/index.js";
import { calculatorWorkbook } from "../../../src/spreadsheets/calculator/calculator-workbook.js";
import { amountFormulas, TEXT_COLUMNS } from "../../../src/spreadsheets/calculator/formula-text.js";
import { ARTER, GRUPPER } from "../../../src/spreadsheets/calculator/grupper.js";
import { recorded, typicalCase } from "../../../src/spreadsheets/calculator/recorded.js";
import { completeMonth, regnetrin } from "../../../src/spreadsheets/calculator/regnetrin.js";
import { months, satsperioder } from "../../../src/spreadsheets/calculator/satsperioder.js";
import { rateOf, ROLLER, satsvalg } from "../../../src/spreadsheets/calculator/satsvalg.js";
import { builtInTables } from "../../../src/rates/built-in.js";
import { openRateBook } from "../../../src/rates/rate-book.js";
import { lastDayOf } from "../../../src/rates/calendar.js";
import { cellsOf, filesOf, sheetsOf } from "../workbook/archive.js";
import { filledIn, libraryOn } from "./questions.js";

const BYTES = calculatorWorkbook();
const [BEREGNER, BEREGNING, OPSLAG, SATSER] = sheetsOf(BYTES);
const [beregner, beregning, opslag, satser] = [
  cellsOf(BEREGNER),
  cellsOf(BEREGNING),
  cellsOf(OPSLAG),
  cellsOf(SATSER),
] as const;
const CELLS = [beregner, beregning, opslag, satser];

const rowOf = (cells: ReturnType<typeof cellsOf>, label: string): string => {
  const [name] = [...cells].find(([at, said]) => at.startsWith("A") && said === label) ?? [];
  if (name === undefined) throw new Error(`no row ${label}`);
  return name.slice(1);
};

const formulas = (): readonly string[] =>
  CELLS.flatMap((cells) => [...cells.values()].filter((said) => said.startsWith("=")));

describe("the file", () => {
  it("is the same every time", () => {
    expect(Buffer.from(calculatorWorkbook()).equals(Buffer.from(BYTES))).toBe(true);
  });

  it("has four sheets, each protected without a password, and no value beside a formula", () => {
    const names = [...(filesOf(BYTES).get("xl/workbook.xml") ?? "").matchAll(/<sheet name="(\w+)"/g)];
    expect(names.map(([, name]) => name)).toEqual(["Beregner", "Beregning", "Opslag", "Satser"]);
    for (const sheet of [BEREGNER, BEREGNING, OPSLAG, SATSER]) {
      expect(sheet).toContain('<sheetProtection sheet="1"');
      expect(sheet).not.toMatch(/password|hashValue/i);
      expect(sheet).not.toMatch(/<\/f><v>/);
    }
  });

  it("is open in the seven fields alone", () => {
    const styles = filesOf(BYTES).get("xl/styles.xml") ?? "";
    const [, looks = ""] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles) ?? [];
    const open = looks
      .split("</xf>")
      .flatMap((xf, index) => (xf.includes('locked="0"') ? [String(index)] : []));
    expect(open).toHaveLength(3);
    const openCells = (sheet: string) =>
      [...sheet.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)].flatMap(([, name = "", style = ""]) =>
        open.includes(style) ? [name] : [],
      );
    expect(openCells(BEREGNER)).toEqual(["B5", "B6", "B7", "B8", "B9", "B10", "B11"]);
    expect([BEREGNING, OPSLAG, SATSER].flatMap(openCells)).toEqual([]);
  });

  it("uses ROUND, MIN, MAX, IF, INDEX and MATCH alone, in formulas that every spreadsheet takes", () => {
    const called = formulas().flatMap((one) => [
      ...one.replace(/"[^"]*"/g, '""').matchAll(/([A-Z.]{2,})\(/g),
    ]);
    expect([...new Set(called.map(([, name]) => name))].sort()).toEqual(
      ["IF", "INDEX", "MATCH", "MAX", "MIN", "ROUND"].sort(),
    );
    for (const one of formulas()) {
      expect(one.length).toBeLessThan(8192);
      for (const [text] of one.matchAll(/"[^"]*"/g)) expect(text.length).toBeLessThan(255);
    }
  });

  it("prints what is filled in on one upright page", () => {
    expect(BEREGNER).toMatch(
      /<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"\/>/,
    );
    expect(SATSER).toMatch(/orientation="landscape" fitToWidth="1" fitToHeight="0"/);
  });

  it("offers years, months, courses and groups from lists, and amounts within bounds", () => {
    const lists = [...BEREGNER.matchAll(/type="list"[^>]*sqref="(\w+)"><formula1>(.*?)<\/formula1>/g)];
    expect(lists.map(([, cell]) => cell)).toEqual(["B5", "B6", "B7", "B8"]);
    expect(lists[0]?.[2]).toMatch(/^&quot;2013,2014,.*,2026&quot;$/);
    expect(lists[2]?.[2]).toBe("&quot;ressourceforløb,jobafklaringsforløb&quot;");
    expect(lists[3]?.[2]).toBe(
      "&quot;forsørger,ikke-forsørger,hjemmeboende under 25 år,hjemmeboende under 25 år med bidragspligt&quot;",
    );
    expect(BEREGNER.match(/type="decimal"/g)).toHaveLength(3);
  });

  it("says which facts it leaves out", () => {
    const said = [...beregner.values()].join("\n");
    for (const words of [
      "Kun hele måneder",
      "Ingen sanktioner",
      "Kun den almindelige sats",
      "afgør ikke retten",
    ])
      expect(said).toContain(words);
  });

  it("has fields where the questions of the tests type", () => {
    const typed = { aar: "2022", maaned: "marts", art: "ressourceforløb", gruppe: "forsørger" };
    const [sheet = ""] = filledIn({ ...typed, bidrag: "", loen: "20000", andre: "0" });
    const cells = cellsOf(sheet);
    expect(["B5", "B6", "B9", "B10"].map((cell) => cells.get(cell))).toEqual([
      "2022",
      "marts",
      undefined,
      "20000",
    ]);
    // 15.570 kr. (bm.dk, 2022) less 55 % of 20.000 - 15.401 = 4.599 kr., which is 2.529,45 kr.
    expect(libraryOn({ ...typed, bidrag: "", loen: "20000", andre: "0" })).toMatchObject({
      ydelse: { foerFradrag: "15570.00", udbetaling: "13040.55" },
    });
  });
});

describe("the calculation", () => {
  it("is the recorded one: wages above the limit are the wage less the limit, at least nothing", () => {
    const [loen, graense, over] = ["Løn i alt", "Lønindtægtsgrænse", "Løn over lønindtægtsgrænsen"].map(
      (label) => rowOf(beregning, label),
    ) as [string, string, string];
    expect(beregning.get(`D${over}`)).toBe(`=MAX(D${loen}-D${graense},0)`);
    const procent = rowOf(beregning, "Procent for løn over grænsen");
    const fradrag = rowOf(beregning, "Fradrag for løn over grænsen");
    expect(beregning.get(`D${fradrag}`)).toBe(`=D${procent}*D${over}`);
    // Whole per cent times whole øre: hundredths of an øre.
    expect(beregning.get(`E${fradrag}`)).toBe("10000");
    expect(beregning.get(`F${fradrag}`)).toBe(
      '=IF(Beregning!D8=2,"LAS § 69 j, stk. 9","LAS § 68 a, stk. 2")',
    );
  });

  it("turns a wage into whole øre once, and only when it is valid", () => {
    expect(beregning.get("D11")).toBe('=IF(B11="",ROUND(Beregner!B10*100,0),0)');
    expect(beregning.get("B11")).toContain("Beregner!B10>9999999");
  });

  it("shows no amount while anything is wrong", () => {
    const row = rowOf(beregner, "Ydelse før skat");
    const [fejl, udbetaling] = [
      rowOf(beregning, "Hvorfor der ikke kan regnes"),
      rowOf(beregning, "Ydelse før skat"),
    ];
    expect(beregner.get(`B${row}`)).toBe(
      `=IF(Beregning!B${fejl}="",Beregning!D${udbetaling}/Beregning!E${udbetaling},"–")`,
    );
  });

  it("refuses to write formulas of rates that no spreadsheet is exact with", () => {
    const valg = satsvalg(completeMonth());
    const huge = valg.satser.flatMap((sats) =>
      satsperioder(openRateBook(builtInTables()), sats).map((period) =>
        period.answer.found
          ? { ...period, answer: { ...period.answer, rate: { ...period.answer.rate, hundredths: 2 ** 50 } } }
          : period,
      ),
    );
    expect(() => regnetrin(valg, huge)).toThrow(RangeError);
  });
});

/** The operations of a calculation, with the parts that rates play in place of their names. */
const graphOf = (steps: readonly TraceStep[]) => {
  const roller = new Map(ROLLER.map((rolle) => [rateOf(rolle, steps), rolle]));
  return steps.flatMap(({ id, operation }) =>
    operation === undefined
      ? []
      : [`${id} = ${operation.name}(${operation.arguments.map((one) => roller.get(one) ?? one).join(", ")})`],
  );
};

describe("the recorded calculations", () => {
  const whole = graphOf(recorded("ressourceforloeb", "bidragspligt", completeMonth()) ?? []);
  /** Without child support the rate itself stands where its ceiling stood. */
  const plain = whole
    .filter((one) => !/^ydelse\.sats-/.test(one))
    .map((one) => one.replace("ydelse.sats-hoejst-loftet", "sats"));

  it.each(ARTER)("are the same in every month of a %s and in every group", (art) => {
    const found = months().flatMap((maaned) =>
      GRUPPER.flatMap((gruppe) => {
        const steps = recorded(art, gruppe, maaned);
        return steps === undefined ? [] : [{ gruppe, graph: graphOf(steps) }];
      }),
    );
    expect(found.length).toBeGreaterThan(300);
    for (const { gruppe, graph } of found) expect(graph).toEqual(gruppe === "bidragspligt" ? whole : plain);
  });

  it("take the rate of their own group", () => {
    const { satser: list, valg } = satsvalg(completeMonth());
    const nameOf = (number: number) => list[number - 1]?.id;
    expect(valg("sats")[0]?.map(nameOf)).toEqual([
      "ressourceforloebsydelse.forsoerger",
      "ressourceforloebsydelse.ikkeForsoerger",
      "ressourceforloebsydelse.hjemmeboendeUnder25",
      "ressourceforloebsydelse.hjemmeboendeUnder25",
    ]);
    expect(valg("loft")[1]?.map(nameOf)).toEqual([
      undefined,
      undefined,
      undefined,
      "ressourceforloebsydelse.bidragspligtLoft",
    ]);
    expect(valg("procentUnderGraense").map(([first = 0]) => nameOf(first))).toEqual([
      "loenfradrag.ressourceforloebProcentUnderGraense",
      "loenfradrag.jobafklaringsforloebProcentUnderGraense",
    ]);
  });

  it("need every rate: a month without them is none", () => {
    expect(recorded("ressourceforloeb", "forsoerger", "2025-01")).toBeUndefined();
    expect(calculate(typicalCase("ressourceforloeb", "forsoerger", completeMonth())).ok).toBe(true);
  });
});

describe("the rates", () => {
  const rows = [...satser].flatMap(([name, said]) =>
    /^A\d+$/.test(name) && Number(name.slice(1)) > 5 ? [[name.slice(1), said] as const] : [],
  );

  it("are those of the library in every month, and say so where there is none", () => {
    for (const maaned of months()) {
      const rates = ratesOn(lastDayOf(maaned));
      const number = Number(maaned.replace("-", ""));
      const here = rows.filter(
        ([row]) => Number(satser.get(`B${row}`)) <= number && number <= Number(satser.get(`C${row}`)),
      );
      expect(here).toHaveLength(9);
      for (const [row, label] of here) {
        const rate = rates.ok ? rates.rates.find(({ da }) => da === label) : undefined;
        const shown = satser.get(`F${row}`);
        if (rate?.amount === undefined) {
          expect([shown, satser.get(`G${row}`), satser.get(`O${row}`)]).toEqual([
            "mangler",
            "0",
            rate?.missing.da,
          ]);
        } else expect([Number(shown), satser.get(`G${row}`)]).toEqual([Number(rate.amount), "1"]);
      }
    }
  });

  it("are looked up by the month as a number", () => {
    expect(opslag.get("B6")).toMatch(/^=MATCH\(Beregning!D13,Satser!B6:B\d+,1\)\+0$/);
    expect(beregning.get("D13")).toBe("=IF(D6=0,201301,IF(D7=0,201301,D6*100+D7))");
  });
});

/** Does a formula of texts and whole numbers; ROUND is that of a spreadsheet. */
const valueOf = (formula: string, cells: Readonly<Record<string, unknown>>): unknown => {
  const code = formula
    .replace(/\bIF\(/g, "IF_(")
    .replace(/(?<![<>])=/g, "===")
    .replaceAll("&", '+""+')
    .replace(/\b[A-Z]\d+\b/g, (cell) => JSON.stringify(cells[cell]));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the formula is the code under test
  const evaluate = new Function("IF_", "ROUND", `return ${code};`) as (...functions: unknown[]) => unknown;
  return evaluate(
    (condition: boolean, yes: unknown, no: unknown) => (condition ? yes : no),
    (value: number) => Math.sign(value) * Math.floor(Math.abs(value) + 0.5),
  );
};

describe("an amount as text", () => {
  it.each([
    [0, 100n, "0,00"],
    [5, 100n, "0,05"],
    [99_999, 100n, "999,99"],
    [100_000, 100n, "1.000,00"],
    [1_540_100, 100n, "15.401,00"],
    [100_000_000, 100n, "1.000.000,00"],
    [100_200_304, 100n, "1.002.003,04"],
    [2_999_999_699, 100n, "29.999.996,99"],
    [25_294_500, 10_000n, "2.529,45"],
    [28_008_315, 10_000n, "2.800,8315"],
    [55, 10_000n, "0,0055"],
    [10_001, 10_000n, "1,0001"],
  ])("%d per %d is %s", (whole, scale, expected) => {
    const cells: Record<string, unknown> = { D7: whole };
    amountFormulas(7, scale).forEach((formula, index) => {
      cells[`${TEXT_COLUMNS[index] ?? ""}7`] = valueOf(formula, cells);
    });
    expect(cells["M7"]).toBe(expected);
  });
});
