import { type Cell, formula, text } from "../../workbook/file/cell.js";
import { quoted, sentence } from "../formula-text.js";
import { BIDRAGSPLIGT } from "../grupper.js";
import { fieldRow, valgtRow } from "../places.js";
import type { Rolle, Satsvalg } from "../satsvalg.js";
import { unlessError, whole } from "./forklaring.js";

const NAVNE: Readonly<Record<Rolle, string>> = {
  sats: "Månedssats",
  loft: "Loft ved bidragspligt",
  loengraense: "Lønindtægtsgrænse",
  procentUnderGraense: "Procent af løn op til grænsen",
  procentOverGraense: "Procent af løn over grænsen",
};

const isLiable = `${whole(fieldRow("gruppe"))}=${String(BIDRAGSPLIGT)}`;
const hasWage = `${whole(fieldRow("loen"))}>0`;

/** When a rate is used at all; the monthly rate always is. */
const USED_WHEN: Readonly<Record<Rolle, string>> = {
  sats: "1=1",
  loft: isLiable,
  loengraense: hasWage,
  procentUnderGraense: hasWage,
  procentOverGraense: hasWage,
};

const NONE = quoted("–");

/** A rate with its paragraph, status and source; a dash where the case does not use it. */
export const rateUsed = (rolle: Rolle, satsvalg: Satsvalg): readonly Cell[] => {
  const row = String(valgtRow(rolle, satsvalg));
  const shown = (written: string) => unlessError(`IF(${USED_WHEN[rolle]},${written},${NONE})`, NONE);
  return [
    text(NAVNE[rolle]),
    formula(shown(`Opslag!F${row}`), rolle.startsWith("procent") ? "percent" : "kroner2"),
    formula(shown(`Opslag!G${row}`), "sentence"),
    formula(shown(sentence(`Opslag!H${row}`, quoted(": "), `Opslag!I${row}`)), "sentence"),
  ];
};
