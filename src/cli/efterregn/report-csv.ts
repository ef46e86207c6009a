import { plainNotation } from "../../money/hundredths.js";
import type { Locale } from "../../trace/locale.js";
import { BYTE_ORDER_MARK, csvText } from "../csv/write-csv.js";
import type { Compared } from "./compare.js";
import type { Group } from "./groups.js";

const HEADING = [
  "gruppe",
  "del",
  "forklaring",
  "forklaring_tekst",
  "trin",
  "lov",
  "id",
  "udbetalt",
  "beregnet",
  "for_meget",
  "for_lidt",
  "andre_forklaringer",
  "fejlkoder",
] as const;

const comma = (hundredths: number): string => plainNotation(hundredths).replace(".", ",");

const groupRows = ({ part, explanation, deviations }: Group, number: number, locale: Locale) =>
  deviations.map(({ name, paid, right, explanations }) => [
    String(number),
    part,
    explanation?.id ?? "",
    explanation?.said[locale] ?? "",
    explanation?.step.id ?? "",
    explanation?.step.law ?? "",
    name,
    comma(paid),
    comma(right),
    // Without a sign: a cell that begins with one is not a number to a spreadsheet that is wary of formulas.
    comma(Math.max(0, paid - right)),
    comma(Math.max(0, right - paid)),
    explanations
      .map(({ alternative }) => alternative.id)
      .filter((id) => id !== explanation?.id)
      .join(" "),
    "",
  ]);

/** A row for each deviation, by its group, and last one for each row that was refused. */
export const reportCsv = ({ refused }: Compared, groups: readonly Group[], locale: Locale): string => {
  const refusedRows = refused.map(({ name, errors }) =>
    HEADING.map((column) => {
      if (column === "id") return name;
      return column === "fejlkoder" ? [...new Set(errors.map(({ code }) => code))].join(" ") : "";
    }),
  );
  const rows = groups.flatMap((group, index) => groupRows(group, index + 1, locale));
  return BYTE_ORDER_MARK + csvText([HEADING, ...rows, ...refusedRows]);
};
