import { befordringAfRaekke, befordringErLige } from "../../../src/batch/befordring-raekke.js";
import { BEFORDRINGSSATSER } from "../../../src/batch/befordringssatser.js";
import { godtgoerelseAfRaekke, godtgoerelseErLige } from "../../../src/batch/godtgoerelse-raekke.js";
import { GODTGOERELSESSATSER } from "../../../src/batch/godtgoerelsessatser.js";
import { type Kolonnekrav, KRAV } from "../../../src/batch/kolonner.js";
import type { Raekkekilde } from "../../../src/batch/raekkekilde.js";
import { type Noegle, NOEGLER } from "../../../src/batch/satsnoegler.js";
import { ydelseAfRaekke, ydelseErLige } from "../../../src/batch/ydelse-raekke.js";
import { YDELSESSATSER } from "../../../src/batch/ydelsessatser.js";
import { FINEST, type LoopArithmetic, loopArithmetic, type LoopFigure } from "./loop-arithmetic.js";

/** Columns that decide which months a course covers, and nothing else. */
const ONLY_FOR_COVER: readonly string[] = ["start", "slut"];

const columnsOf = (krav: object): readonly string[] =>
  Object.keys(krav).filter((navn) => !ONLY_FOR_COVER.includes(navn));

/** The engine leaves out what the kind of a typed array says already: a byte is whole and not below zero. */
const isWithin = (name: string, { fra = 0, til }: Kolonnekrav): string =>
  `${name} >= ${String(fra)} && ${name} <= ${String(til)} && Math.floor(${name}) === ${name}`;

/** Where the rates of a row begin: where nothing stands when a figure is out of bounds. */
const placeOf = (valid: string, noegler: readonly Noegle[], column: (navn: string) => string): string => {
  const number = noegler.reduce(
    (so, { kolonne, antal }) => `(${so}) * ${String(antal)} + ${column(kolonne)}`,
    "maaneder[i] as number",
  );
  return `${valid} ? (pladser[${number}] as number) : 0`;
};

type Kilde<K extends string, S extends string> = Raekkekilde<LoopFigure, string, K, S>;

const kildeIn = <K extends string, S extends string>(
  { named, constant }: LoopArithmetic,
  krav: Readonly<Record<K, Kolonnekrav>>,
  satser: readonly S[],
  noegler: readonly Noegle[],
): Kilde<K, S> => {
  const column = (navn: string): string => named(`k_${navn}[i] as number`);
  const names = columnsOf(krav).map((navn) => [column(navn), krav[navn as K]] as const);
  const valid = named(names.map(([name, one]) => isWithin(name, one)).join(" && "));
  const place = named(placeOf(valid, noegler, column));
  const stands = (name: S): string => named(`satser[${place} + ${String(satser.indexOf(name))}] as number`);
  return {
    konstant: constant,
    tal: (navn) => ({ name: column(navn), per: krav[navn].per }),
    er: (navn, kode) => named(`${column(navn)} === ${String(kode)}`),
    sats: (sats) => ({ name: stands(sats), per: 100 }),
    flag: (flag) => named(`${stands(flag)} === 1`),
    iMaengden: (maengde, navn) => named(`((${stands(maengde)} >> ${column(navn)}) & 1) === 1`),
    gyldig: () => valid,
  };
};

/** What is written of a row: where it goes, and the expression. */
type Answers = Readonly<Record<string, string>>;

interface Loop {
  readonly name: string;
  readonly columns: readonly string[];
  readonly statements: readonly string[];
  readonly answers: Answers;
  /** Whether the row is calculated, and a figure that must not be missing. */
  readonly ready: string;
  readonly mustBeThere: string;
}

const union = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(" | ");

const taken = (from: string, prefix: string, names: readonly string[]): string =>
  `  const { ${names.map((name) => `${name}: ${prefix}_${name}`).join(", ")} } = ${from};`;

const functionText = ({ name, columns, statements, answers, ready, mustBeThere }: Loop): string => {
  const text = statements.join("\n");
  const work = ["antal", "fra", "kolonner", "maaneder", "pladser", "satser", "svar", "klar"];
  return [
    `export const ${name}: Loekke<`,
    `  ${union(columns)},`,
    `  ${union(Object.keys(answers))}`,
    `> = ({ ${[...work, ...(text.includes("enhed") ? ["enhed"] : [])].join(", ")} }) => {`,
    taken("kolonner", "k", columns),
    taken("svar", "a", Object.keys(answers)),
    "  for (let i = 0; i < antal; i += 1) {",
    ...statements.map((statement) => `    ${statement}`),
    ...Object.entries(answers).map(([answer, expression]) => `    a_${answer}[fra + i] = ${expression};`),
    `    if (!${ready} || Number.isNaN(${mustBeThere})) klar[i] = 0;`,
    "  }",
    "};",
  ].join("\n");
};

const OERE = 100;

const ydelse = (): Loop => {
  const arithmetic = loopArithmetic();
  const { m, statements, nameOf } = arithmetic;
  const kilde = kildeIn<keyof typeof KRAV.ydelse, (typeof YDELSESSATSER)[number]>(
    arithmetic,
    KRAV.ydelse,
    YDELSESSATSER,
    NOEGLER.ydelse,
  );
  const beregn = ydelseAfRaekke(m, arithmetic.roundHalfUp("enhed"));
  const { udbetaling, foerFradrag, fradrag, sanktion } = beregn(kilde);
  return {
    name: "ydelsesloekke",
    columns: columnsOf(KRAV.ydelse),
    ready: ydelseErLige(m, kilde),
    answers: {
      udbetaling: nameOf(udbetaling, OERE),
      foerFradrag: nameOf(foerFradrag, FINEST),
      fradrag: nameOf(fradrag, FINEST),
      sanktion: nameOf(sanktion, FINEST),
    },
    statements,
    mustBeThere: udbetaling.name,
  };
};

const godtgoerelse = (): Loop => {
  const arithmetic = loopArithmetic();
  const { m, statements, nameOf } = arithmetic;
  const kilde = kildeIn<keyof typeof KRAV.godtgoerelse, (typeof GODTGOERELSESSATSER)[number]>(
    arithmetic,
    KRAV.godtgoerelse,
    GODTGOERELSESSATSER,
    NOEGLER.godtgoerelse,
  );
  const { berettiget, beloeb } = godtgoerelseAfRaekke(m)(kilde);
  return {
    name: "godtgoerelsesloekke",
    columns: columnsOf(KRAV.godtgoerelse),
    ready: godtgoerelseErLige(m, kilde),
    answers: { berettiget: `Number(${berettiget})`, beloeb: nameOf(beloeb, OERE) },
    statements,
    mustBeThere: beloeb.name,
  };
};

const befordring = (): Loop => {
  const arithmetic = loopArithmetic();
  const { m, statements, nameOf } = arithmetic;
  const kilde = kildeIn<keyof typeof KRAV.befordring, (typeof BEFORDRINGSSATSER)[number]>(
    arithmetic,
    KRAV.befordring,
    BEFORDRINGSSATSER,
    NOEGLER.befordring,
  );
  const beloeb = befordringAfRaekke(m)(kilde);
  return {
    name: "befordringsloekke",
    columns: columnsOf(KRAV.befordring),
    ready: befordringErLige(m, kilde),
    answers: { beloeb: nameOf(beloeb, OERE) },
    statements,
    mustBeThere: beloeb.name,
  };
};

/** The module of the loops that calculate columns. */
export const loopModule = (): string =>
  [
    "// Made by `npm run generate` from the definitions of src/law and src/batch. Do not edit.",
    'import type { Loekke } from "./loekke.js";',
    ...[ydelse(), godtgoerelse(), befordring()].flatMap((loop) => ["", functionText(loop)]),
    "",
  ].join("\n");
