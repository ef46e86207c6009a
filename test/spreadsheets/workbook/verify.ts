/**
 * Holds the control workbook against the library in LibreOffice: every golden case and thousands of random ones as
 * they are, then with values typed into the yellow fields. The workbook has no cached values, so what is compared
 * was calculated by LibreOffice.
 */
import { readdirSync, readFileSync } from "node:fs";
import { calculate, type CalculatedCase, type Case } from "../../../src/index.js";
import { toWorkbook } from "../../../src/regneark.js";
import { parse } from "../../arithmetic/fractions.js";
import { generate } from "../../oracle/generate.js";
import { Random } from "../../oracle/random.js";
import { sheetsOf } from "./archive.js";
import { ask, type Question } from "./asked.js";
import { changedCase, fieldsOf, otherValue, withFields } from "./edited.js";
import { recalculated } from "./libreoffice.js";

const SEED = 20261123;

/** The verdict, and whole number and denominator of every amount; a case has at most seven. */
const LAYOUT = {
  names: ["Sag", "Beregning", "Satser", "Kontrol"],
  shared: [],
  asked: [
    "Kontrol!B6",
    ...[7, 8, 9, 10, 11, 12, 13].flatMap((row) => [`Kontrol!D${String(row)}`, `Kontrol!E${String(row)}`]),
  ],
} as const;

interface Asked {
  readonly name: string;
  readonly verdict: "OK" | "ÆNDRET";
  readonly workbook: Uint8Array;
  readonly result: CalculatedCase;
}

interface Options {
  readonly rounding?: "krone";
}

const traced = (sag: Case, options: Options): CalculatedCase | undefined => {
  const result = calculate(sag, { ...options, trace: true });
  return result.ok ? result : undefined;
};

const asked = (name: string, sag: Case, options: Options): readonly Asked[] => {
  const result = traced(sag, options);
  const workbook = result && toWorkbook(result);
  return result !== undefined && workbook?.ok === true
    ? [{ name, verdict: "OK", workbook: workbook.bytes, result }]
    : [];
};

/** The amounts at which the case changes its mind: its rates, in øre. */
const edgesOf = ({ trace = [] }: CalculatedCase): readonly number[] =>
  trace
    .filter(({ unit, operation }) => unit?.startsWith("DKK") === true && operation === undefined)
    .map(({ value }) => Math.round(Number(value) * 100));

/** One to three fields changed at once; a change that the library refuses is not asked. */
const edited = (random: Random, name: string, sag: Case, options: Options): readonly Asked[] => {
  const [before] = asked(name, sag, options);
  if (before === undefined) return [];
  const fields = fieldsOf(before.workbook);
  if (fields.length === 0) return [];
  const edges = edgesOf(before.result);
  const chosen = new Map(
    Array.from({ length: random.integer(1, 3) }, () => random.pick(fields)).map((field) => [
      field,
      otherValue(random, field, edges),
    ]),
  );
  const changes = [...chosen].filter(([{ original }, value]) =>
    /\d/.test(value) ? Number(original) !== Number(value) : original !== value,
  );
  if (changes.length === 0) return [];
  const changed = changes.reduce((all, [{ id }, value]) => changedCase(all, id, value), sag);
  const result = traced(changed, options);
  if (result === undefined) return [];
  const workbook = withFields(before.workbook, new Map(changes.map(([{ cell }, value]) => [cell, value])));
  const said = changes.map(([{ id }, value]) => `${id} = ${value}`).join(", ");
  return [{ name: `${name} with ${said}`, verdict: "ÆNDRET", workbook, result }];
};

const BERETTIGET = "godtgoerelse.betingelser-opfyldt";

/** The amounts in the order of *Kontrol*, as the library says them: rounded ones from the result itself. */
const amountsOf = ({ ydelse, godtgoerelse, befordring, trace = [] }: CalculatedCase): readonly string[] => {
  const said: Readonly<Record<string, string | undefined>> = {
    "resultat.ydelse.udbetaling": ydelse?.udbetaling,
    "resultat.godtgoerelse.beloeb": godtgoerelse?.beloeb,
    "resultat.befordring.beloeb": befordring?.beloeb,
    [BERETTIGET]: godtgoerelse?.berettiget === true ? "1" : "0",
  };
  return trace
    .filter(({ id, kind }) => kind === "result" || id === BERETTIGET)
    .map(({ id, value }) => said[id] ?? value);
};

const isSame = (whole: string | undefined, per: string | undefined, amount: string): boolean => {
  if (whole === undefined || per === undefined || !/^\d+$/.test(whole) || !/^\d+$/.test(per)) return false;
  const { n, d } = parse(amount);
  return BigInt(whole) * d === BigInt(per) * n;
};

const faultOf = (
  { name, verdict, result }: Asked,
  [said, ...figures]: readonly string[],
): string | undefined => {
  const amounts = amountsOf(result);
  const isRight = amounts.every((amount, index) =>
    isSame(figures[2 * index], figures[2 * index + 1], amount),
  );
  return said === verdict && isRight
    ? undefined
    : `${name}: ${String(said)}; ${amounts.join(", ")} against ${figures.join(" ")}`;
};

const goldenCases = (): readonly Asked[] =>
  readdirSync("test/cases/golden").flatMap((file) =>
    (JSON.parse(readFileSync(`test/cases/golden/${file}`, "utf8")) as { name: string; case: Case }[]).flatMap(
      ({ name, case: sag }) => asked(name, sag, {}),
    ),
  );

const random = (seed: number, index: number) => {
  const { kind, case: sag, options = {} } = generate(seed, index);
  return { name: `${kind} ${String(seed)}/${String(index)}`, sag: sag as unknown as Case, options };
};

/** So many of what is made of one random case after the other. */
function* gathered(wanted: number, make: (index: number) => readonly Asked[]): Generator<Asked> {
  let left = wanted;
  for (let index = 0; left > 0; index += 1)
    for (const one of make(index)) {
      left -= 1;
      yield one;
    }
}

function* cases(count: number, edits: number): Generator<Asked> {
  yield* goldenCases();
  yield* gathered(count, (index) => {
    const { name, sag, options } = random(SEED, index);
    return asked(name, sag, options);
  });
  const choices = new Random(SEED + 1);
  yield* gathered(edits, (index) => {
    const { name, sag, options } = random(SEED + 1, index);
    return edited(choices, name, sag, options);
  });
}

/** Holds so many random cases and so many edited ones, and all golden ones, against the library. */
export const verifyWorkbooks = async (count: number, edits: number): Promise<readonly string[]> => {
  let changed = 0;
  function* questions(): Generator<Question> {
    for (const one of cases(count, edits)) {
      if (one.verdict === "ÆNDRET") changed += 1;
      yield { sheets: sheetsOf(one.workbook), fault: (values) => faultOf(one, values) };
    }
  }
  const { count: all, faults } = await ask(questions(), LAYOUT);
  console.log(
    `${String(all - changed)} cases as they are and ${String(changed)} with changed fields in LibreOffice: ${String(faults.length)} differ`,
  );
  return faults;
};

/** What no field of kroner takes: nothing, text, less than zero, too many decimals, too much. */
const NOT_VALID = ["", "hej", "-1", "-0.01", "20000.005", "1000000000.01"];

/** A field that is not filled in as it must be gives a fault and no payment, never one of nothing. */
export const verifyFaults = async (path: string): Promise<readonly string[]> => {
  const [before] = asked(path, JSON.parse(readFileSync(path, "utf8")) as Case, {});
  if (before === undefined) return [`${path} has no workbook`];
  const fields = fieldsOf(before.workbook).filter(({ unit }) => unit.startsWith("kr."));
  const questions = fields.flatMap(({ cell }) =>
    NOT_VALID.map((value): Question => ({
      sheets: sheetsOf(withFields(before.workbook, new Map([[cell, value]]))),
      fault: ([said, ...figures]) => {
        const udbetaling = figures[2 * (amountsOf(before.result).length - 1)];
        return said === "FEJL I SAG" && udbetaling !== undefined && !/^-?\d/.test(udbetaling)
          ? undefined
          : `${path} with "${value}" in ${cell}: ${String(said)}, ${String(udbetaling)}`;
      },
    })),
  );
  const { count, faults } = await ask(questions, LAYOUT);
  return count < NOT_VALID.length ? [`${path} has no field of kroner`] : faults;
};

const KONTROL = { name: "Kontrol", number: 4 };

/** A file as it is shipped: opened by itself, and once more with the wage raised by 1.000 kr. */
export const verifyExample = async (path: string): Promise<readonly string[]> => {
  const sag = JSON.parse(readFileSync(path, "utf8")) as Case;
  const [before] = asked(path, sag, {});
  if (before === undefined) return [`${path} has no workbook`];
  const wage = fieldsOf(before.workbook).find(({ id }) => id === "ydelse.indtaegter[0].beloeb");
  if (wage === undefined) return [`${path} has no wage that may be changed`];
  const raised = (Number(wage.original) + 1000).toFixed(2);
  const result = traced(changedCase(sag, wage.id, raised), {});
  const workbook = withFields(before.workbook, new Map([[wage.cell, raised]]));
  const all: readonly Asked[] = [
    before,
    ...(result === undefined
      ? []
      : [{ name: `${path} with 1.000 kr. more`, verdict: "ÆNDRET" as const, workbook, result }]),
  ];
  const faults = await Promise.all(
    all.map(async (one) => {
      const rows = await recalculated(one.workbook, KONTROL);
      const at = (cell: string) => {
        const [, column, row] = /!([A-Z])(\d+)$/.exec(cell) ?? [];
        return rows[Number(row) - 1]?.["ABCDEFGH".indexOf(column ?? "")] ?? "";
      };
      return faultOf(one, LAYOUT.asked.map(at));
    }),
  );
  return faults.filter((fault) => fault !== undefined);
};
