/**
 * Holds the workbook against the library in LibreOffice: every golden case and thousands of random ones as they
 * are, then with values typed into the yellow fields. The workbook has no cached values, so what is compared was
 * calculated by LibreOffice.
 *
 * `npm run verify:workbook -- CASES EDITS`
 */
import { readdirSync, readFileSync } from "node:fs";
import { calculate, type CalculatedCase, type Case } from "../../../src/index.js";
import { toWorkbook } from "../../../src/regneark.js";
import { parse } from "../../arithmetic/fractions.js";
import { generate } from "../../oracle/generate.js";
import { Random } from "../../oracle/random.js";
import { combined } from "./combined.js";
import { changedCase, fieldsOf, otherValue, withFields } from "./edited.js";
import { recalculated } from "./libreoffice.js";

const [CASES = 2000, EDITS = 300] = process.argv.slice(2).map(Number);
const SEED = 20261123;
const PER_FILE = 100;

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

const faultsOf = (
  { name, verdict, result }: Asked,
  row: readonly string[] | undefined,
): readonly string[] => {
  const [said, ...figures] = row ?? [];
  const amounts = amountsOf(result);
  const wrong = amounts.filter(
    (amount, index) => !isSame(figures[2 * index], figures[2 * index + 1], amount),
  );
  return said === verdict && wrong.length === 0
    ? []
    : [`${name}: ${String(said)}; ${amounts.join(", ")} against ${figures.join(" ")}`];
};

const goldenCases = (): readonly Asked[] =>
  readdirSync("test/cases/golden").flatMap((file) =>
    (JSON.parse(readFileSync(`test/cases/golden/${file}`, "utf8")) as { name: string; case: Case }[]).flatMap(
      ({ name, case: sag }) => asked(name, sag, {}),
    ),
  );

const gathered = (
  wanted: number,
  seed: number,
  make: (random: Random, index: number) => readonly Asked[],
) => {
  const random = new Random(seed);
  const found: Asked[] = [];
  for (let index = 0; found.length < wanted; index += 1) found.push(...make(random, index));
  return found;
};

const random = (seed: number, index: number) => {
  const { kind, case: sag, options = {} } = generate(seed, index);
  return { name: `${kind} ${String(seed)}/${String(index)}`, sag: sag as unknown as Case, options };
};

const all = [
  ...goldenCases(),
  ...gathered(CASES, SEED, (_, index) => {
    const { name, sag, options } = random(SEED, index);
    return asked(name, sag, options);
  }),
  ...gathered(EDITS, SEED + 1, (choices, index) => {
    const { name, sag, options } = random(SEED + 1, index);
    return edited(choices, name, sag, options);
  }),
];
const groups = Array.from({ length: Math.ceil(all.length / PER_FILE) }, (_, index) =>
  all.slice(index * PER_FILE, (index + 1) * PER_FILE),
);
const answers = recalculated(groups.map((group) => combined(group.map(({ workbook }) => workbook))));
const faults = groups.flatMap((group, index) =>
  group.flatMap((one, place) => faultsOf(one, answers[index]?.[place])),
);
faults.slice(0, 20).forEach((fault) => {
  console.log(fault);
});
const changed = all.filter(({ verdict }) => verdict === "ÆNDRET").length;
console.log(
  `${String(all.length - changed)} cases as they are and ${String(changed)} with changed fields in LibreOffice: ${String(faults.length)} differ`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
