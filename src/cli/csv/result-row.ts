import type { CaseResult } from "../../calculate/case-result.js";
import type { CaseError } from "../../cases/case-error.js";
import type { Locale } from "../../trace/locale.js";
import { cellAdvice } from "./cell.js";
import { kindOf } from "./columns.js";
import type { RowCase } from "./row-case.js";

/** The columns that a result adds to those of its row. */
export const RESULT_COLUMNS = [
  "status",
  "foer_fradrag",
  "fradrag",
  "sanktion",
  "udbetaling",
  "godtgoerelse_berettiget",
  "godtgoerelse",
  "befordring",
  "forbehold",
  "fejlkoder",
  "fejl",
] as const;

const comma = (amount: string | undefined): string => amount?.replace(".", ",") ?? "";

const yesNo = (value: boolean): string => (value ? "ja" : "nej");

const errorText = ({ path, ...error }: CaseError, columnOf: RowCase["columnOf"], locale: Locale): string => {
  const name = columnOf(path);
  if (name === undefined) return path === "" ? error[locale] : `${path}: ${error[locale]}`;
  return `${name}: ${(cellAdvice(kindOf(name), error.code) ?? error)[locale]}`;
};

const codesOf = (list: readonly { readonly code: string }[]): string =>
  [...new Set(list.map(({ code }) => code))].join(" ");

/** The cells of a result: amounts with a decimal comma, and what is wrong by the names of the columns. */
export const resultCells = (
  result: CaseResult,
  columnOf: RowCase["columnOf"],
  locale: Locale,
): readonly string[] => {
  if (!result.ok) {
    const { errors } = result;
    const texts = errors.map((error) => errorText(error, columnOf, locale)).join(" ");
    return ["afvist", "", "", "", "", "", "", "", "", codesOf(errors), texts];
  }
  const { ydelse, godtgoerelse, befordring, forbehold } = result;
  return [
    "beregnet",
    comma(ydelse?.foerFradrag),
    comma(ydelse?.fradrag),
    comma(ydelse?.sanktion),
    comma(ydelse?.udbetaling),
    godtgoerelse === undefined ? "" : yesNo(godtgoerelse.berettiget),
    comma(godtgoerelse?.beloeb),
    comma(befordring?.beloeb),
    codesOf(forbehold),
    "",
    "",
  ];
};
