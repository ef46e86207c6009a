import { befordringAfRaekke, befordringErLige } from "../../../src/batch/befordring-raekke.js";
import { BEFORDRINGSSATSER } from "../../../src/batch/befordringssatser.js";
import { godtgoerelseAfRaekke, godtgoerelseErLige } from "../../../src/batch/godtgoerelse-raekke.js";
import { GODTGOERELSESSATSER } from "../../../src/batch/godtgoerelsessatser.js";
import { type Kolonnekrav, KRAV } from "../../../src/batch/kolonner.js";
import type { Raekkekilde } from "../../../src/batch/raekkekilde.js";
import { ydelseAfRaekke, ydelseErLige } from "../../../src/batch/ydelse-raekke.js";
import { YDELSESSATSER } from "../../../src/batch/ydelsessatser.js";
import { type LoopArithmetic, loopArithmetic } from "./loop-arithmetic.js";

const SCALE = 10_000;

/** Columns that decide which row of rates applies, and nothing else. */
const ONLY_FOR_PLACES: readonly string[] = ["start", "slut"];

const columnsOf = (krav: object): readonly string[] =>
  Object.keys(krav).filter((navn) => !ONLY_FOR_PLACES.includes(navn));

/** Whether a figure lies between two bounds, in one comparison. */
const within = (name: string, { fra = 0, til }: Kolonnekrav): string =>
  `Math.abs(${name} - ${String((fra + til) / 2)}) <= ${String((til - fra) / 2)}`;

/** What figures have after the point, together: each part is zero or less, so 0 says that all of them are whole. */
const fractions = (names: readonly string[]): string =>
  names.map((name) => `(Math.floor(${name}) - ${name})`).join(" + ");

const kildeIn = <K extends string, S extends string>(
  { named, constant }: LoopArithmetic,
  krav: Readonly<Record<K, Kolonnekrav>>,
  satser: readonly S[],
): Raekkekilde<string, string, K, S> => {
  const column = (navn: string): string => named(`k_${navn}[i] as number`);
  const stands = (name: S): string => named(`satser[plads + ${String(satser.indexOf(name))}] as number`);
  return {
    konstant: constant,
    tal: (navn) => named(`${column(navn)} * ${String(SCALE / krav[navn].per)}`),
    er: (navn, kode) => named(`${column(navn)} === ${String(kode)}`),
    sats: (sats) => named(`${stands(sats)} * 100`),
    flag: (flag) => named(`${stands(flag)} === 1`),
    iMaengden: (maengde, navn) => named(`((${stands(maengde)} >> ${column(navn)}) & 1) === 1`),
    gyldig: () => {
      const names = columnsOf(krav).map((navn) => [column(navn), krav[navn as K]] as const);
      const whole = named(fractions(names.map(([name]) => name)));
      return named([`${whole} === 0`, ...names.map(([name, one]) => within(name, one))].join(" && "));
    },
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
  const work = ["antal", "fra", "kolonner", "satser", "pladser", "svar", "klar"];
  return [
    `export const ${name}: Loekke<`,
    `  ${union(columns)},`,
    `  ${union(Object.keys(answers))}`,
    `> = ({ ${[...work, ...(text.includes("enhed") ? ["enhed"] : [])].join(", ")} }) => {`,
    taken("kolonner", "k", columns),
    taken("svar", "a", Object.keys(answers)),
    "  for (let i = 0; i < antal; i += 1) {",
    "    const plads = pladser[i] as number;",
    ...statements.map((statement) => `    ${statement}`),
    ...Object.entries(answers).map(([answer, expression]) => `    a_${answer}[fra + i] = ${expression};`),
    `    if (!${ready} || Number.isNaN(${mustBeThere})) klar[i] = 0;`,
    "  }",
    "};",
  ].join("\n");
};

const PER_OERE = 100;
const inOere = (figure: string): string => `${figure} / ${String(PER_OERE)}`;

const ydelse = (): Loop => {
  const arithmetic = loopArithmetic();
  const { m, statements } = arithmetic;
  const kilde = kildeIn<keyof typeof KRAV.ydelse, (typeof YDELSESSATSER)[number]>(
    arithmetic,
    KRAV.ydelse,
    YDELSESSATSER,
  );
  const { udbetaling, foerFradrag, fradrag, sanktion } = ydelseAfRaekke(
    m,
    arithmetic.roundHalfUp("enhed"),
  )(kilde);
  return {
    name: "ydelsesloekke",
    columns: columnsOf(KRAV.ydelse),
    ready: ydelseErLige(m, kilde),
    statements,
    answers: { udbetaling: inOere(udbetaling), foerFradrag, fradrag, sanktion },
    mustBeThere: udbetaling,
  };
};

const godtgoerelse = (): Loop => {
  const arithmetic = loopArithmetic();
  const { m, statements } = arithmetic;
  const kilde = kildeIn<keyof typeof KRAV.godtgoerelse, (typeof GODTGOERELSESSATSER)[number]>(
    arithmetic,
    KRAV.godtgoerelse,
    GODTGOERELSESSATSER,
  );
  const { berettiget, beloeb } = godtgoerelseAfRaekke(m)(kilde);
  return {
    name: "godtgoerelsesloekke",
    columns: columnsOf(KRAV.godtgoerelse),
    ready: godtgoerelseErLige(m, kilde),
    statements,
    answers: { berettiget: `Number(${berettiget})`, beloeb: inOere(beloeb) },
    mustBeThere: beloeb,
  };
};

const befordring = (): Loop => {
  const arithmetic = loopArithmetic();
  const { m, statements } = arithmetic;
  const kilde = kildeIn<keyof typeof KRAV.befordring, (typeof BEFORDRINGSSATSER)[number]>(
    arithmetic,
    KRAV.befordring,
    BEFORDRINGSSATSER,
  );
  const beloeb = befordringAfRaekke(m)(kilde);
  return {
    name: "befordringsloekke",
    columns: columnsOf(KRAV.befordring),
    ready: befordringErLige(m, kilde),
    statements,
    answers: { beloeb: inOere(beloeb) },
    mustBeThere: beloeb,
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
