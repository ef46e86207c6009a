import { coverage } from "../../../calculate/coverage.js";
import { expectDefined } from "../../../calculate/expect-defined.js";
import type { TableCoverage } from "../../../rates/coverage.js";
import { TABLE_LABELS } from "../../../rates/labels.js";
import type { Answer } from "../cells/cell.js";
import { DAG } from "../cells/days.js";
import { optional } from "../parameter.js";
import { tableFunction } from "../spreadsheet-function.js";

const dag = optional("dag", "Den dag, der tælles fra, for eksempel i dag: IDAG().", DAG);

const HEADINGS = ["Tabel", "Første dag", "Sidste dag", "Huller", "Dage tilbage"];

/** Days are text: a number without a format would be shown as 45657. */
const rowOf = ({ table, periods, lastDay, gaps, daysLeft }: TableCoverage): readonly Answer[] => [
  TABLE_LABELS[table].da,
  expectDefined(periods[0]).validFrom,
  lastDay,
  gaps.map(({ from, to }) => `${from} – ${to}`).join(", "),
  daysLeft ?? "",
];

/** What the rate tables cover. */
export const DAEKNING = tableFunction({
  id: "DAEKNING",
  da: "Hvilke dage satstabellerne dækker, og hvor mange dage der er tilbage fra en dag.",
  svar: "En tabel med en række for hver satstabel.",
  parameters: { dag },
  example: { arguments: ["01-11-2024"], answer: HEADINGS },
  answer: ({ dag: from }) => {
    // A day that could be read is one that can be counted from.
    const { tables } = coverage(from === undefined ? {} : { from }) as {
      readonly tables: readonly TableCoverage[];
    };
    return [HEADINGS, ...tables.map(rowOf)];
  },
});
