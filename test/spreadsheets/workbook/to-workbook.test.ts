import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calculate, type CalculatedCase, type Case } from "../../../src/index.js";
import { toWorkbook } from "../../../src/regneark.js";
import { calculated } from "../../readings/cases.js";
import { type Cells, cellsOf, filesOf, sheetsOf } from "./archive.js";
import { fieldsOf } from "./edited.js";

const WAGE: Case = {
  maaned: "2022-03",
  ydelse: {
    forloeb: { art: "ressourceforloeb", start: "2021-05-01" },
    modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
    hidtidigYdelse: { art: "kontanthjaelp" },
    indtaegter: [{ art: "loen", beloeb: "20000" }],
  },
};

const withIncomes = (...indtaegter: NonNullable<Case["ydelse"]>["indtaegter"]): Case => ({
  ...WAGE,
  ydelse: { ...WAGE.ydelse!, indtaegter },
});

const bytesOf = (result: CalculatedCase): Uint8Array => {
  const workbook = toWorkbook(result);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.errors));
  return workbook.bytes;
};
const workbookOf = (sag: Case) => bytesOf(calculated(sag, { trace: true }));

/** The row of a sheet whose last column names the step. */
const rowOf = (cells: Cells, column: string, id: string): string => {
  const [name] = [...cells].find(([at, said]) => at.startsWith(column) && said === id) ?? [];
  if (name === undefined) throw new Error(`no row ${id}`);
  return name.slice(column.length);
};

const fieldIds = (sag: Case) => fieldsOf(workbookOf(sag)).map(({ id }) => id);

const reasonsOf = (result: unknown) => {
  const workbook = toWorkbook(result as CalculatedCase);
  return workbook.ok ? [] : workbook.errors.map(({ code, da }) => [code, da]);
};

describe("the workbook", () => {
  it("is the same file every time, with its hash", () => {
    const [one, two] = [1, 2].map(() => toWorkbook(calculated(WAGE, { trace: true })));
    expect(one).toEqual(two);
    expect(one).toMatchObject({ ok: true, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });

  it("has the four sheets and no value beside a formula", () => {
    const files = filesOf(workbookOf(WAGE));
    const names = [...(files.get("xl/workbook.xml") ?? "").matchAll(/<sheet name="(\w+)"/g)];
    expect(names.map(([, name]) => name)).toEqual(["Sag", "Beregning", "Satser", "Kontrol"]);
    for (const sheet of sheetsOf(workbookOf(WAGE))) expect(sheet).not.toMatch(/<\/f><v>/);
  });

  it("uses ROUND, MIN, MAX and IF alone", () => {
    const formulas = sheetsOf(workbookOf(WAGE)).flatMap((sheet) =>
      [...cellsOf(sheet).values()].filter((said) => /^=[^ ]/.test(said)),
    );
    const called = formulas.flatMap((formula) => [...formula.matchAll(/([A-Z.]{2,})\(/g)]);
    expect(new Set(called.map(([, name]) => name))).toEqual(new Set(["ROUND", "MIN", "MAX", "IF"]));
  });

  it("computes the part above the limit from the rows of wage and limit", () => {
    const cells = cellsOf(sheetsOf(workbookOf(WAGE))[1]);
    const at = (id: string) => rowOf(cells, "K", id);
    const [loen, graense] = [at("ydelse.loen-i-alt"), at("loenfradrag.loengraense")];
    const over = at("ydelse.loen-over-graensen");
    expect(cells.get(`D${over}`)).toBe(`=MAX(D${loen}-D${graense},0)`);
    // 20.000 - 15.401 = 4.599 kr.
    expect(cells.get(`I${over}`)).toBe("459900");
    expect(cells.get(`E${over}`)).toBe("=100");
    const procent = at("loenfradrag.ressourceforloebProcentOverGraense");
    const fradrag = at("ydelse.fradrag-over-graensen");
    expect(cells.get(`D${fradrag}`)).toBe(`=D${procent}*D${over}`);
    // 55 x 459.900 in hundredths of an øre
    expect([cells.get(`I${fradrag}`), cells.get(`E${fradrag}`)]).toEqual(["25294500", "=10000"]);
  });

  it("brings øre and hundredths of an øre to one denominator before it takes them from each other", () => {
    const cells = cellsOf(sheetsOf(workbookOf(WAGE))[1]);
    const [sats, fradrag, efter] = [
      "ressourceforloebsydelse.ikkeForsoerger",
      "ydelse.fradrag-i-alt",
      "ydelse.efter-fradrag",
    ].map((id) => rowOf(cells, "K", id));
    expect(cells.get(`D${String(efter)}`)).toBe(`=MAX(D${String(sats)}*100-D${String(fradrag)},0)`);
  });

  it("says where an amount of the result is not that of its step", () => {
    const result = calculated(WAGE, { trace: true });
    const { ydelse } = result;
    const kontrol = cellsOf(
      sheetsOf(bytesOf({ ...result, ydelse: { ...ydelse!, udbetaling: "9186.56" } }))[3],
    );
    // One øre more than 9.186,55 kr. in øre.
    expect([kontrol.get("A10"), kontrol.get("F10")]).toEqual(["Ydelse før skat", "918656"]);
    const spoilt = cellsOf(sheetsOf(bytesOf({ ...result, ydelse: { ...ydelse!, udbetaling: "1/3" } }))[3]);
    expect(spoilt.get("F10")).toBe("ikke et helt tal");
    const steps = result.trace!.map((step) =>
      step.id === "ydelse.loen-i-alt" ? { ...step, value: "20000.001" } : step,
    );
    const beregning = cellsOf(sheetsOf(bytesOf({ ...result, trace: steps }))[1]);
    expect(beregning.get(`I${rowOf(beregning, "K", "ydelse.loen-i-alt")}`)).toBe("ikke et helt tal");
  });
});

describe("what stands in cells", () => {
  it("keeps text as text, whatever it looks like", () => {
    const id = '=1+1 & <b> "x" _x003D_ \u0001\uD800\r';
    const [sag] = sheetsOf(workbookOf({ ...WAGE, id }));
    expect(sag).toContain('t="inlineStr"');
    expect(cellsOf(sag).get("A1")).toBe(
      'Kontrolark for marts 2022, sag =1+1 & <b> "x" _x005F_x003D_ \uFFFD\uFFFD\r',
    );
    expect(sag.match(/<f>=?1\+1/)).toBeNull();
  });

  it("takes nothing but a figure for a figure", () => {
    const trace = calculated(WAGE, { trace: true }).trace!;
    const withValue = (id: string, value: string) => ({
      ...calculated(WAGE),
      trace: trace.map((step) => (step.id === id ? { ...step, value } : step)),
    });
    const wage = "ydelse.indtaegter[0].beloeb";
    expect(reasonsOf(withValue(wage, "1</v></c>"))[0]?.[0]).toBe("WORKBOOK_NOT_POSSIBLE");
    expect(reasonsOf(withValue("loenfradrag.loengraense", "1e3"))[0]?.[0]).toBe("WORKBOOK_NOT_POSSIBLE");
    expect(reasonsOf(withValue("nul", "-5.00"))).toEqual([]);
  });
});

describe("the fields that may be changed", () => {
  it("are figures whose whole rule is in the sheet", () => {
    expect(fieldIds(WAGE)).toEqual(["ydelse.indtaegter[0].beloeb"]);
    expect(fieldIds({ maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } })).toEqual([
      "befordring.kmPrDag",
      "befordring.dage",
    ]);
  });

  it("are none where the wage rule or the hourly amount is left out because nothing was earned", () => {
    expect(fieldIds(withIncomes({ art: "loen", beloeb: "0" }))).toEqual([]);
    expect(fieldIds(withIncomes({ art: "loen-tilbud", beloeb: "0", timer: "10" }))).toEqual([]);
    expect(fieldIds(withIncomes({ art: "loen", beloeb: "0" }, { art: "loen", beloeb: "1" }))).toHaveLength(2);
    expect(fieldIds(withIncomes({ art: "loen-tilbud", beloeb: "1", timer: "10" }))).toHaveLength(2);
  });

  it("leave out what is disregarded", () => {
    expect(fieldIds(withIncomes({ art: "formue", beloeb: "5" }, { art: "leje", beloeb: "5" }))).toEqual([
      "ydelse.indtaegter[1].beloeb",
    ]);
  });

  it("leave out child support where the level of sygedagpenge is kept whatever the group's rate is", () => {
    const sag: Case = {
      ...WAGE,
      ydelse: {
        ...WAGE.ydelse!,
        modtager: { foedselsdato: "2000-01-01", forsoerger: false, hjemmeboende: true, bidrag: "500" },
        hidtidigYdelse: { art: "sygedagpenge", beloeb: "9000", pr: "maaned", berettigetTil: "2022-12-31" },
        indtaegter: [],
      },
    };
    expect(fieldIds(sag)).toEqual(["ydelse.hidtidigYdelse.beloeb"]);
    const cells = cellsOf(sheetsOf(workbookOf(sag))[0]);
    expect(cells.get(`H${rowOf(cells, "I", "ydelse.modtager.bidrag")}`)).toBe(
      "Nej: indgår ikke i beregningen.",
    );
  });

  it("hold child support, whose amount decides no group, and the days that the course covers", () => {
    const sag: Case = {
      ...WAGE,
      ydelse: {
        ...WAGE.ydelse!,
        forloeb: { art: "ressourceforloeb", start: "2022-03-12" },
        modtager: { foedselsdato: "2000-01-01", forsoerger: false, hjemmeboende: true, bidrag: "500" },
        indtaegter: [],
        delmaaned: { metode: "kalenderdage", dage: 15 },
      },
    };
    // From the 12th to the 31st are 20 days.
    expect(fieldsOf(workbookOf(sag)).map(({ id, most }) => [id, most])).toEqual([
      ["ydelse.modtager.bidrag", expect.any(Number)],
      ["ydelse.delmaaned.dage", 20],
    ]);
  });

  it("give no amount when they are empty, text, out of bounds or finer than an øre", () => {
    const cells = cellsOf(sheetsOf(workbookOf(WAGE))[0]);
    const row = rowOf(cells, "I", "ydelse.indtaegter[0].beloeb");
    expect(cells.get(`G${row}`)).toBe(
      `=IF(B${row}="",1,IF(B${row}<=1000000000,IF(B${row}>=0,IF(ROUND(B${row}*100,0)/100=B${row},0,1),1),1))`,
    );
    expect(cells.get(`D${row}`)).toBe(`=IF(G${row}=0,ROUND(B${row}*100,0),1/0)`);
  });

  it("take less where the numbers of the sheet would grow too large", () => {
    const sag = withIncomes(...Array.from({ length: 20 }, () => ({ art: "loen" as const, beloeb: "100" })));
    // 20 x 10⁹ kr. x 10.000 is above 2⁴⁷, a tenth of it below.
    expect(fieldsOf(workbookOf(sag)).map(({ most }) => most)).toEqual(Array(20).fill(100_000_000));
  });
});

describe("fields of the allowance", () => {
  const GODTGOERELSE: NonNullable<Case["godtgoerelse"]> = {
    ordning: "takst-750",
    ydelsesart: "ressourceforloebsydelse",
    tilbud: "virksomhedspraktik",
    afstandKm: "12.4",
    dokumenteretBegraensning: false,
    dagePrUge: 3,
    planlagteDage: 13,
    fravaersdage: 1,
    loenindtaegt: false,
  };

  it("are distance, days and yes or no, within each other's bounds", () => {
    const workbook = workbookOf({ maaned: "2022-03", godtgoerelse: GODTGOERELSE });
    const fields = fieldsOf(workbook);
    expect(fields.map(({ id, least, most, original }) => [id, least, most, original])).toEqual([
      ["godtgoerelse.afstandKm", 0, 10_000, expect.stringMatching(/^12[.]40?$/)],
      ["godtgoerelse.dokumenteretBegraensning", 0, 1, "nej"],
      ["godtgoerelse.loenindtaegt", 0, 1, "nej"],
      ["godtgoerelse.planlagteDage", 1, 31, "13"],
      ["godtgoerelse.fravaersdage", 0, 31, "1"],
    ]);
    const cells = cellsOf(sheetsOf(workbook)[0]);
    const at = (id: string) => rowOf(cells, "I", id);
    const [fravaer, planlagte] = [at("godtgoerelse.fravaersdage"), at("godtgoerelse.planlagteDage")];
    expect(cells.get(`G${fravaer}`)).toContain(`B${fravaer}<=B${planlagte}`);
    const loen = at("godtgoerelse.loenindtaegt");
    expect(cells.get(`G${loen}`)).toBe(`=IF(B${loen}="ja",0,IF(B${loen}="nej",0,1))`);
  });
});

interface Golden {
  readonly name: string;
  readonly case: Case;
}
const GOLDEN = readdirSync("test/cases/golden").flatMap(
  (file) => JSON.parse(readFileSync(`test/cases/golden/${file}`, "utf8")) as Golden[],
);

describe("golden cases", () => {
  it.each(GOLDEN.map(({ name, case: sag }) => [name, sag] as const))("%s has a workbook", (_name, sag) => {
    const [, beregning, , kontrol] = sheetsOf(workbookOf(sag)).map(cellsOf);
    expect([...beregning!.values(), ...kontrol!.values()]).not.toContain("ikke et helt tal");
  });
});

describe("no workbook", () => {
  it("of a case that was refused, which keeps its errors", () => {
    const refused = calculate({ ...WAGE, maaned: "2030-01" });
    expect(toWorkbook(refused)).toEqual({ ok: false, errors: refused.ok ? [] : refused.errors });
  });

  it("without steps", () => {
    expect(reasonsOf(calculated(WAGE))).toEqual([
      [
        "WORKBOOK_NOT_POSSIBLE",
        "Der kan ikke laves et kontrolark: Resultatet har ingen trin. Giv det, som calculate svarer med { trace: true }.",
      ],
    ]);
  });

  it("of amounts that a spreadsheet is not exact with, or of too many incomes", () => {
    const large = withIncomes(...Array.from({ length: 20 }, () => ({ art: "loen" as const, beloeb: 1e9 })));
    expect(reasonsOf(calculated(large, { trace: true }))[0]?.[1]).toContain("så stort");
    const many = withIncomes(...Array.from({ length: 201 }, () => ({ art: "leje" as const, beloeb: 1 })));
    expect(reasonsOf(calculated(many, { trace: true }))[0]?.[1]).toContain("flere end 200");
  });

  it.each([
    undefined,
    null,
    7,
    { ok: true, trace: [{}] },
    {
      ok: true,
      trace: [{ id: "a", kind: "fact", da: "", en: "", value: "1/3", unit: "DKK" }],
      forbehold: [],
    },
    {
      ok: true,
      forbehold: [],
      trace: [
        { id: "a", kind: "compute", da: "", en: "", value: "1", operation: { name: "pow", arguments: [] } },
      ],
    },
    {
      ok: true,
      forbehold: [],
      trace: [
        {
          id: "a",
          kind: "compute",
          da: "",
          en: "",
          value: "1",
          operation: { name: "same", arguments: ["b"] },
        },
      ],
    },
  ])("of what is no result: %j", (given) => {
    expect(reasonsOf(given)[0]?.[0]).toBe("WORKBOOK_NOT_POSSIBLE");
  });
});
