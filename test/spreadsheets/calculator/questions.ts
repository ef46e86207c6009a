import { calculate, type Case, type CaseResult } from "../../../src/index.js";
import { calculatorWorkbook } from "../../../src/spreadsheets/calculator/calculator-workbook.js";
import { filesOf } from "../workbook/archive.js";

/** What is typed into the fields, in the order of the sheet; nothing where a field is left empty. */
export interface Typed {
  readonly aar: string;
  readonly maaned: string;
  readonly art: string;
  readonly gruppe: string;
  readonly bidrag: string;
  readonly loen: string;
  readonly andre: string;
}

export const MONTHS =
  "januar februar marts april maj juni juli august september oktober november december".split(" ");

/** The kinds of course, as the list says them and as a case does. */
export const COURSES = [
  ["ressourceforløb", "ressourceforloeb"],
  ["jobafklaringsforløb", "jobafklaringsforloeb"],
] as const;

/** The groups, as the list says them and what a person of each is. */
export const GROUPS = [
  ["forsørger", { forsoerger: true, hjemmeboende: false }],
  ["ikke-forsørger", { forsoerger: false, hjemmeboende: false }],
  ["hjemmeboende under 25 år", { forsoerger: false, hjemmeboende: true }],
  ["hjemmeboende under 25 år med bidragspligt", { forsoerger: false, hjemmeboende: true }],
] as const;

export const LIABLE = GROUPS[3][0];

/** What the library says to the same facts, written without a look at how the sheet does it. */
export const libraryOn = ({ aar, maaned, art, gruppe, bidrag, loen, andre }: Typed): CaseResult => {
  const month = String(MONTHS.indexOf(maaned) + 1).padStart(2, "0");
  const [, kind] = COURSES.find(([words]) => words === art) ?? COURSES[0];
  const [, person] = GROUPS.find(([words]) => words === gruppe) ?? GROUPS[0];
  const sag: Case = {
    maaned: `${aar}-${month}`,
    ydelse: {
      forloeb: { art: kind, start: `${aar}-${month}-01` },
      modtager: {
        ...person,
        foedselsdato: `${String(Number(aar) - 20)}-01-01`,
        ...(gruppe === LIABLE ? { bidrag } : {}),
      },
      hidtidigYdelse: { art: "kontanthjaelp" },
      indtaegter: [
        { art: "loen", beloeb: loen },
        { art: "anden", beloeb: andre },
      ],
    },
  };
  return calculate(sag);
};

const BLANK = filesOf(calculatorWorkbook());

/** The sheets of the blank calculator. */
export const SHEETS = [1, 2, 3, 4].map(
  (number) => BLANK.get(`xl/worksheets/sheet${String(number)}.xml`) ?? "",
);

const [BEREGNER = "", ...OTHERS] = SHEETS;
const FIRST_FIELD = 5;

/** The calculator with its fields filled in: what the user of a spreadsheet does. */
export const filledIn = (typed: Typed): readonly string[] => {
  const { aar, maaned, art, gruppe, bidrag, loen, andre } = typed;
  const sheet = [aar, maaned, art, gruppe, bidrag, loen, andre].reduce((xml, value, index) => {
    if (value === "") return xml;
    const empty = new RegExp(`(<c r="B${String(FIRST_FIELD + index)}" s="\\d+")/>`);
    if (!empty.test(xml)) throw new Error(`no field in row ${String(FIRST_FIELD + index)}`);
    return xml.replace(empty, (_, start: string) =>
      /^-?\d+([.]\d+)?$/.test(value)
        ? `${start}><v>${value}</v></c>`
        : `${start} t="inlineStr"><is><t>${value}</t></is></c>`,
    );
  }, BEREGNER);
  return [sheet, ...OTHERS];
};
