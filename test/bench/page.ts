import { BARS, type Bar } from "./bars.js";
import type { Measured } from "./interleaved.js";
import type { Peak } from "./processes.js";

/** What came of one table: its contestants ran in turns. */
export interface Table {
  readonly title: string;
  readonly measured: readonly Measured[];
  readonly note?: string;
}

/** Where and when it was measured. */
export interface Surroundings {
  readonly day: string;
  readonly commit: string;
  readonly version: string;
  readonly node: string;
  readonly machine: string;
  /** Processes that wanted a core just before. */
  readonly load: number;
}

const decimals = (value: number, digits: number): string =>
  value.toLocaleString("da-DK", { minimumFractionDigits: digits, maximumFractionDigits: digits });

const ratio = (value: number): string => decimals(value, value < 10 ? 2 : value < 100 ? 1 : 0);

const perSecond = (value: number): string => decimals(value, value < 100 ? 1 : 0);

/** How many times the time of another a contestant takes, or how many milliseconds more than the first. */
export const taken = ({ table, contestant, of, isOnTop }: Bar, tables: readonly Table[]): number => {
  const measured = tables.find(({ title }) => title === table)?.measured ?? [];
  const milliseconds = (one: Measured | undefined): number => 1000 / (one?.perSecond ?? NaN);
  if (isOnTop === true)
    return milliseconds(measured.find(({ name }) => name === contestant)) - milliseconds(measured[0]);
  const timesTheFirst = (name: string): number =>
    measured.find((one) => one.name === name)?.timesTheFirst ?? NaN;
  return timesTheFirst(contestant) / (of === undefined ? 1 : timesTheFirst(of));
};

const barRow = (bar: Bar, tables: readonly Table[]): string => {
  const time = taken(bar, tables);
  const result = time <= bar.most ? "holdt" : `**ikke holdt**: ${ratio(time / bar.most)} gange det tilladte`;
  const unit = bar.isOnTop === true ? " ms" : "";
  return `| ${bar.what} | ${ratio(bar.most)}${unit} | ${ratio(time)}${unit} | ${result} |`;
};

const missed = (tables: readonly Table[]): readonly string[] =>
  BARS.filter((bar) => !(taken(bar, tables) <= bar.most)).flatMap(({ what, why }) =>
    why === undefined ? [] : [`- ${what}. ${why}`],
  );

const tableText = ({ title, measured, note }: Table): string =>
  [
    `## ${title}`,
    "",
    "| | pr. sekund | tid | midterste halvdel |",
    "| --- | ---: | ---: | ---: |",
    ...measured.map(
      (one) =>
        `| ${one.name} | ${perSecond(one.perSecond)} | ${ratio(one.timesTheFirst)} | ${one.quartiles.map(ratio).join("–")} |`,
    ),
    ...(note === undefined ? [] : ["", note]),
  ].join("\n");

const peakText = (peaks: readonly Peak[]): string =>
  [
    "## Hukommelse",
    "",
    "| | højst, MB |",
    "| --- | ---: |",
    ...peaks.map(({ name, megabytes }) => `| ${name} | ${decimals(megabytes, 0)} |`),
  ].join("\n");

/** The page of the benchmarks: what was measured, where, and whether it is as fast as it should be. */
export const benchmarksPage = (
  tables: readonly Table[],
  peaks: readonly Peak[],
  { day, commit, version, node, machine, load }: Surroundings,
): string => {
  const reasons = missed(tables);
  return `# Målinger

Siden er skrevet af \`npm run bench\` den ${day} på ${machine} med Node ${node}, version ${version}, commit ${commit}. Før målingen
ventede ${decimals(load, 1)} processer på en kerne (load average).

Alle i en tabel kører på skift, runde efter runde. »Tid« er medianen over runderne af tiden i forhold til den første i
tabellen; »midterste halvdel« er den nederste og øverste kvartil af det samme. Antal pr. sekund afhænger af maskinen,
forholdet mindre; opstart og tråde måles dog på maskinen, som den er. Hvor to regner det samme, er det kontrolleret, at de får det samme.

## Krav

| krav | højst tid | målt | |
| --- | ---: | ---: | --- |
${BARS.map((bar) => barRow(bar, tables)).join("\n")}
${reasons.length === 0 ? "" : `\nHvorfor de, der ikke holdes, ikke gør det:\n\n${reasons.join("\n")}\n`}
${tables.map(tableText).join("\n\n")}

${peakText(peaks)}
`;
};
