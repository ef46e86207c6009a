import { readdirSync, readFileSync } from "node:fs";
import type { Part } from "./parts.js";

/** What came of running a part. */
export interface Outcome {
  readonly part: Part;
  readonly exitCode: number;
  readonly seconds: number;
  readonly output: string;
}

/** Where and when it was run. */
export interface Surroundings {
  readonly day: string;
  readonly commit: string;
  readonly version: string;
  readonly node: string;
  readonly machine: string;
}

interface Golden {
  readonly source: { readonly kind: string };
}

const FOLDERS = [
  { folder: "test/cases/golden", what: "beløb" },
  { folder: "test/cases/golden-vurdering", what: "betingelser" },
];
const KINDS: ReadonlyMap<string, string> = new Map([
  ["hand calculation", "regnet i hånden, med udregningen og kilden ved siden af"],
  ["published", "offentliggjort tal, eksempel eller udsagn"],
]);

/** The name of a kind in Danish; an unknown kind stops the run instead of going unnamed. */
export const kindText = (kind: string): string => {
  const text = KINDS.get(kind);
  if (text === undefined) throw new Error(`A golden case has a kind of source without a name: ${kind}`);
  return text;
};

/** How many golden cases rest on each kind of source. */
export const casesByKind = (): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { folder, what } of FOLDERS)
    for (const file of readdirSync(folder))
      for (const { source } of JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as readonly Golden[]) {
        const name = `${what}: ${kindText(source.kind)}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
  return counts;
};

const ANSI = /\u001b\[[0-9;]*[A-Za-z]/g;

/** The lines of a part's output that tell its result, without colours. */
export const told = ({ part, output }: Outcome): readonly string[] =>
  output
    .replace(ANSI, "")
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => part.tells.test(line));

const command = ({ script }: Part): string => {
  const [name = "", ...args] = script;
  const run = name === "test" ? "npm test" : `npm run ${name}`;
  return args.length === 0 ? run : `${run} -- ${args.join(" ")}`;
};

const result = ({ exitCode }: Outcome): string =>
  exitCode === 0 ? "bestået" : `fejlede (${String(exitCode)})`;

const minutes = (seconds: number): string =>
  seconds < 60 ? `${String(Math.ceil(seconds))} s` : `${String(Math.round(seconds / 60))} min.`;

/** The table that closes the run, one line a part. */
export const summary = (outcomes: readonly Outcome[]): string => {
  const width = Math.max(...outcomes.map(({ part }) => part.title.length));
  return outcomes
    .map((one) => `${one.part.title.padEnd(width)}  ${minutes(one.seconds).padStart(8)}  ${result(one)}`)
    .join("\n");
};

const section = (outcome: Outcome): string =>
  [
    `## ${outcome.part.title}`,
    "",
    `\`${command(outcome.part)}\`: ${result(outcome)}, ${minutes(outcome.seconds)}`,
    "",
    "```text",
    ...told(outcome),
    "```",
  ].join("\n");

/** The evidence page: what was run, when and where, and what it printed. Nothing else. */
export const evidencePage = (outcomes: readonly Outcome[], at: Surroundings): string =>
  `# Bevis: hvad der er kørt

Siden er skrevet af \`npm run verify\` den ${at.day} på ${at.machine} med Node ${at.node}, version ${at.version}, commit
${at.commit}. Den siger kun, hvad der blev kørt, og hvad det skrev. Hvad kontrollerne beviser, og hvad de ikke beviser,
står i [udtoemning.md](udtoemning.md) og [mutanter.md](mutanter.md).

| del | kommando | resultat | tid |
| --- | --- | --- | ---: |
${outcomes.map((one) => `| ${one.part.title} | \`${command(one.part)}\` | ${result(one)} | ${minutes(one.seconds)} |`).join("\n")}

## Gyldne sager efter slags kilde

| kilde | sager |
| --- | ---: |
${[...casesByKind()].map(([kind, count]) => `| ${kind} | ${String(count)} |`).join("\n")}

${outcomes.map(section).join("\n\n")}
`;
