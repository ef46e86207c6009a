import { MOST_KRONER, cellOf, choicesOf, type Field, FIELDS, wordingOf } from "../fields.js";
import { dayText } from "../../../trace/locale.js";
import { RESSOURCEFORLOEB_AFSKAFFET } from "../../../law/aktivloven-6a-ressourceforloeb/ikrafttraeden.js";
import { type Cell, empty, formula, type Sheet, text, type Validation } from "../../workbook/file/cell.js";
import { expectReadable } from "../../workbook/not-possible.js";
import { sentence, quoted } from "../formula-text.js";
import { BIDRAGSPLIGT } from "../grupper.js";
import { FEJL, fieldRow, rolleRow, valgtRow } from "../places.js";
import type { Regnetrin } from "../regnetrin.js";
import { ROLLER, type Rolle, type Satsvalg } from "../satsvalg.js";
import { lawFormula } from "./beregning.js";

type Row = readonly (Cell | undefined)[];

const ERROR = `Beregning!${FEJL}`;

const section = (title: string): Row => [
  text(title, "section"),
  ...Array.from({ length: 3 }, () => empty("section")),
];

const fieldStyle = (field: Field) => (choicesOf(field) === undefined ? "fieldKroner" : "fieldText");

const fieldRows = (field: Field): Row => [
  text(wordingOf(field).label),
  empty(fieldStyle(field)),
  formula(`Beregning!B${String(fieldRow(field))}`, "fault"),
];

const validationOf = (field: Field): Validation => {
  const { hint } = wordingOf(field);
  const choices = choicesOf(field);
  const start = { cell: cellOf(field), message: hint, prompt: hint, mayBeEmpty: true } as const;
  return choices === undefined
    ? { ...start, kind: "decimal", formulas: ["0", String(MOST_KRONER)] }
    : { ...start, kind: "list", formulas: [quoted(choices.map(({ words }) => words).join(","))] };
};

/** The steps that are read out, by what they are called here. */
const STEPS = {
  foer: "resultat.ydelse.foerFradrag",
  fradrag: "resultat.ydelse.fradrag",
  udbetaling: "resultat.ydelse.udbetaling",
  medBidrag: "ydelse.sats-med-bidrag",
  under: "ydelse.loen-under-graensen",
  over: "ydelse.loen-over-graensen",
  fradragUnder: "ydelse.fradrag-under-graensen",
  fradragOver: "ydelse.fradrag-over-graensen",
  loenfradrag: "ydelse.loenfradrag",
  andre: "ydelse.andre-indtaegter",
  efter: "ydelse.efter-sanktion",
} as const;

type Steps = Readonly<Record<keyof typeof STEPS, Regnetrin>>;

const stepsOf = (all: readonly Regnetrin[]): Steps =>
  Object.fromEntries(
    Object.entries(STEPS).map(([name, id]) => [name, expectReadable(all.find(({ step }) => step.id === id))]),
  ) as unknown as Steps;

const whole = (row: number): string => `Beregning!D${String(row)}`;
const amount = (row: number): string => sentence(`Beregning!M${String(row)}`, quoted(" kr."));

/** A text that is there only when the case could be calculated. */
const unlessError = (written: string, otherwise = '""'): string => `IF(${ERROR}="",${written},${otherwise})`;

const satsSentence = (steps: Steps): string => {
  const [aar, maaned, gruppe] = (["aar", "maaned", "gruppe"] as const).map((field) => cellOf(field)) as [
    string,
    string,
    string,
  ];
  const start = sentence(
    quoted("Månedssats ("),
    gruppe,
    quoted(") i "),
    maaned,
    quoted(" "),
    aar,
    quoted(": "),
    amount(rolleRow("sats")),
  );
  const withSupport = sentence(
    quoted(" Med bidrag på "),
    amount(fieldRow("bidrag")),
    quoted(" bliver det "),
    amount(steps.medBidrag.row),
    quoted(", dog højst loftet på "),
    amount(rolleRow("loft")),
    quoted(": "),
    amount(steps.foer.row),
  );
  const isLiable = `${whole(fieldRow("gruppe"))}=${String(BIDRAGSPLIGT)}`;
  return sentence(start, `IF(${isLiable},${withSupport},"")`);
};

const loenSentence = (steps: Steps): string => {
  const loen = fieldRow("loen");
  const withWage = sentence(
    quoted("Lønnen er "),
    amount(loen),
    quoted(" Lønindtægtsgrænsen er "),
    amount(rolleRow("loengraense")),
    quoted(" Af lønnen ligger "),
    amount(steps.under.row),
    quoted(" op til grænsen og "),
    amount(steps.over.row),
    quoted(" over den ("),
    lawFormula(steps.loenfradrag.laws),
    quoted(")."),
  );
  return `IF(${whole(loen)}=0,${quoted("Der er ingen løn, så der trækkes intet fra efter lønreglen.")},${withWage})`;
};

const procentSentence = (steps: Steps): string => {
  const part = (rolle: Rolle, under: Regnetrin, deduction: Regnetrin) =>
    sentence(
      `Beregning!D${String(rolleRow(rolle))}`,
      quoted(" % af "),
      amount(under.row),
      quoted(" = "),
      amount(deduction.row),
    );
  const withWage = sentence(
    quoted("Fradrag for løn: "),
    part("procentUnderGraense", steps.under, steps.fradragUnder),
    quoted(" og "),
    part("procentOverGraense", steps.over, steps.fradragOver),
    quoted(", i alt "),
    amount(steps.loenfradrag.row),
  );
  return `IF(${whole(fieldRow("loen"))}=0,"",${withWage})`;
};

const andreSentence = ({ andre }: Steps): string =>
  `IF(${whole(fieldRow("andre"))}=0,${quoted("Der er ingen andre indtægter.")},${sentence(
    quoted("Andre indtægter trækkes fra krone for krone ("),
    lawFormula(andre.laws),
    quoted("): "),
    amount(andre.row),
  )})`;

const resultSentence = ({ foer, fradrag, efter, udbetaling }: Steps): string => {
  const difference = sentence(
    quoted("Ydelsen er "),
    amount(foer.row),
    quoted(" − "),
    amount(fradrag.row),
    quoted(" = "),
    amount(efter.row),
    `IF(${whole(efter.row)}=${whole(udbetaling.row)}*100,"",${sentence(quoted(" Afrundet til hele øre, en halv op: "), amount(udbetaling.row))})`,
    quoted(" før skat."),
  );
  const nothing = sentence(
    quoted("Fradraget på "),
    amount(fradrag.row),
    quoted(" er mindst lige så stort som ydelsen på "),
    amount(foer.row),
    quoted(" Der er 0,00 kr. at udbetale; personen modtager stadig ydelsen."),
  );
  return `IF(${whole(efter.row)}=0,${nothing},${difference})`;
};

const PARTLY_SHOWN: readonly string[] = ["udledt", "beregnet af andre satser"];

/** Whether any of the rates that are used was concluded from others. */
const evidenceSentence = (satsvalg: Satsvalg): string => {
  const used = (rolle: Rolle): string => {
    const status = `Opslag!H${String(valgtRow(rolle, satsvalg))}`;
    const weak = PARTLY_SHOWN.reduceRight((rest, one) => `IF(${status}=${quoted(one)},1,${rest})`, "0");
    if (rolle === "sats" || rolle === "loft") return weak;
    return `IF(${whole(fieldRow("loen"))}=0,0,${weak})`;
  };
  return `IF(MAX(${ROLLER.map(used).join(",")})=0,"",${quoted("Forbehold: mindst én af satserne er udledt og står ikke på en side fra året selv. Se bemærkningen i arket Satser.")})`;
};

const spoken = (written: string): Row => [formula(unlessError(written), "sentence")];

const RATE_NAMES: Readonly<Record<Rolle, string>> = {
  sats: "Månedssats",
  loft: "Loft ved bidragspligt",
  loengraense: "Lønindtægtsgrænse",
  procentUnderGraense: "Procent af løn op til grænsen",
  procentOverGraense: "Procent af løn over grænsen",
};

/** A rate with its paragraph, status and source; a dash where the case does not use it. */
const rateRow = (rolle: Rolle, satsvalg: Satsvalg): Row => {
  const row = String(valgtRow(rolle, satsvalg));
  const isUsed =
    rolle === "sats"
      ? "1=1"
      : rolle === "loft"
        ? `${whole(fieldRow("gruppe"))}=${String(BIDRAGSPLIGT)}`
        : `${whole(fieldRow("loen"))}>0`;
  const shown = (written: string) => unlessError(`IF(${isUsed},${written},"–")`, '"–"');
  return [
    text(RATE_NAMES[rolle]),
    formula(shown(`Opslag!F${row}`), rolle.startsWith("procent") ? "percent" : "kroner2"),
    formula(shown(`Opslag!G${row}`), "sentence"),
    formula(shown(sentence(`Opslag!H${row}`, quoted(": "), `Opslag!I${row}`)), "sentence"),
  ];
};

const NOT_COVERED = [
  "Kun hele måneder: hele måneden skal ligge i forløbet. En indtægt, der hører til tiden uden for forløbet, skrives ikke.",
  "Kun den almindelige sats. Bevarer personen niveauet fra sygedagpenge, ledighedsydelse eller førtidspension, gælder tallet ikke.",
  "Ingen sanktioner, ingen nedsættelse for selvstændige, ingen ophold i udlandet eller andre hændelser.",
  "Løn i tilbud (§ 68 a, stk. 3, og § 69 j, stk. 10) har sin egen regel og kan ikke skrives her. Løn fra en ansættelse, der bestod, da et jobafklaringsforløb begyndte, skrives under andre indtægter.",
  "Indtægter, loven ser bort fra, skrives ikke: formue, ægtefælles indtægt, invaliditetsydelse, erstatning for tab af erhvervsevne.",
  `Et ressourceforløb kan ikke begynde den ${dayText(RESSOURCEFORLOEB_AFSKAFFET, "da")} eller senere. Beregneren kender ikke startdatoen og prøver det ikke.`,
  "Beregneren afgør ikke retten til ydelsen. Skat, ATP og anden pension er ikke regnet med.",
] as const;

const answerRow = (label: string, row: number, style: "answer" | "kroner2"): Row => [
  text(label, style === "answer" ? "strong" : "text"),
  formula(unlessError(`${whole(row)}/Beregning!E${String(row)}`, '"–"'), style),
];

/** What the workbook says of itself. */
export interface About {
  readonly version: string;
  readonly regelsaet: string;
}

const TITLE: readonly Row[] = [
  [text("Ressourceforløbsydelse: beregn en måned", "title")],
  [
    text(
      "Udfyld de gule felter. Beløb er i kroner og før skat. Alt andet er låst, uden adgangskode. Der er ingen makroer, og intet sendes nogen steder hen.",
      "small",
    ),
  ],
  [],
];

/** Lines that a sentence may take. */
const LINES = [2, 2, 2, 1, 2, 1] as const;

/** The sheet that a caseworker fills in, on one page. */
export const beregnerSheet = (satsvalg: Satsvalg, all: readonly Regnetrin[], about: About): Sheet => {
  const steps = stepsOf(all);
  const sentences = [
    satsSentence(steps),
    loenSentence(steps),
    procentSentence(steps),
    andreSentence(steps),
    resultSentence(steps),
    evidenceSentence(satsvalg),
  ];
  const rows: Row[] = [
    ...TITLE,
    section("1. Oplysninger"),
    ...FIELDS.map(fieldRows),
    section("2. Resultat"),
    answerRow("Ydelse før fradrag", steps.foer.row, "kroner2"),
    answerRow("Fradrag", steps.fradrag.row, "kroner2"),
    answerRow("Ydelse før skat", steps.udbetaling.row, "answer"),
    [formula(`IF(${ERROR}="","",${sentence(quoted("Der kan ikke regnes: "), ERROR)})`, "fault")],
    section("3. Forklaring"),
    ...sentences.map(spoken),
    section("4. Satser, der er brugt"),
    ["Sats", "Værdi", "Paragraf", "Status og kilde"].map((head, column) =>
      text(head, column === 1 ? "headRight" : "head"),
    ),
    ...ROLLER.map((rolle) => rateRow(rolle, satsvalg)),
    section("5. Det regner beregneren ikke med"),
    ...NOT_COVERED.map((words): Row => [text(`• ${words}`, "small")]),
    [text(`ressourceforloebsydelse ${about.version}, regelsæt ${about.regelsaet}`, "small")],
  ];
  const rowOfFirst = (style: string) => rows.findIndex(([first]) => first?.style === style) + 1;
  const fields = FIELDS.map((_, index) => 5 + index);
  const status = rows.findIndex(([first]) => first?.kind === "formula" && first.style === "fault") + 1;
  const firstSentence = rowOfFirst("sentence");
  const firstRate = rows.findIndex(([first]) => first?.style === "head") + 2;
  const smalls = rows.flatMap(([first], index) => (first?.style === "small" ? [index + 1] : []));
  const across = [
    2,
    status,
    ...sentences.map((_, index) => firstSentence + index),
    ...smalls.filter((row) => row > 2),
  ];
  return {
    name: "Beregner",
    widths: [40, 42, 22, 42],
    rows,
    frozen: 0,
    validations: FIELDS.map(validationOf),
    merges: [
      ...across.map((row) => `A${String(row)}:D${String(row)}`),
      ...fields.map((row) => `C${String(row)}:D${String(row)}`),
    ],
    lines: new Map([
      [status, 2],
      ...LINES.map((lines, index) => [firstSentence + index, lines] as const),
      ...ROLLER.map((_, index) => [firstRate + index, 2] as const),
    ]),
    print: { orientation: "portrait", onePage: true },
  };
};
