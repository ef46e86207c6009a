/**
 * `npm run verify:oracle -- --count N --seed S`: prints how many cases of each kind were compared with the oracle
 * and fails on the first figure or refusal that differs.
 */
import { parseArgs } from "node:util";
import { compare, type Comparison } from "./compare.js";
import { KNOWN_DIFFERENCES } from "./known-differences.js";

/** Fewer cases than this may miss a rare kind without a fault of anybody. */
const ENOUGH_TO_REACH_ALL = 50_000;

/** The refusals by law and by rates that the cases must reach; a generator that loses one proves nothing about it. */
const REFUSALS = [
  "ABSENCE_EXCEEDS_PLANNED",
  "BENEFIT_ABOLISHED",
  "COURSE_ABOLISHED",
  "COURSE_BEFORE_LAW",
  "FIELD_NOT_APPLICABLE",
  "INCOME_NOT_IN_COURSE",
  "INCOME_PERIOD_STRADDLES",
  "INCOME_PERIOD_WITHOUT_RULE",
  "LEVEL_ENDS_IN_MONTH",
  "MONTH_OUTSIDE_COURSE",
  "MONTH_PARTLY_COVERED",
  "PERSON_NOT_BORN",
  "RATE_NOT_AVAILABLE",
  "SCHEME_PART_OPEN",
  "SCHEME_UNKNOWN",
] as const;

const notReached = ({ kinds, codes, known }: Comparison): readonly string[] => [
  ...[...kinds]
    .filter(([, { calculated }]) => calculated === 0)
    .map(([kind]) => `no case calculated: ${kind}`),
  ...REFUSALS.filter((code) => !codes.has(code)).map((code) => `no case refused: ${code}`),
  ...KNOWN_DIFFERENCES.filter(({ name }) => !known.has(name)).map(
    ({ name }) => `known difference no longer occurs, remove it: ${name}`,
  ),
];

const print = ({ kinds, codes, known }: Comparison): void => {
  for (const [kind, { calculated, refused, differences }] of [...kinds].sort())
    console.log(
      `${kind.padEnd(13)} ${String(calculated).padStart(7)} calculated ${String(refused).padStart(7)} refused ` +
        `${String(differences).padStart(7)} different`,
    );
  for (const [code, count] of [...codes].sort())
    console.log(`${code.padEnd(27)} ${String(count).padStart(7)}`);
  for (const [name, count] of known) console.log(`known difference: ${name} (${String(count)} cases)`);
};

const { values } = parseArgs({
  options: { count: { type: "string", default: "200000" }, seed: { type: "string", default: "1" } },
});
const count = Number(values.count);
const comparison = await compare(count, Number(values.seed));
print(comparison);
const faults = [...comparison.differences, ...(count < ENOUGH_TO_REACH_ALL ? [] : notReached(comparison))];
for (const fault of faults) console.log(`\n${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
