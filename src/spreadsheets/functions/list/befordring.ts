import { calculate } from "../../../calculate/calculate.js";
import { expectDefined } from "../../../calculate/expect-defined.js";
import { ANTAL, MAAL } from "../cells/figures.js";
import { required } from "../parameter.js";
import { cellFunction } from "../spreadsheet-function.js";
import { maaned } from "./arguments.js";
import { refusalOf } from "./refusals.js";

const kmPrDag = required("km_pr_dag", "Kilometer om dagen, frem og tilbage.", MAAL);
const dage = required("dage", "Dage med transport i måneden.", ANTAL);

const ORIGINS = {
  "befordring.kmPrDag": kmPrDag.navn,
  "befordring.dage": dage.navn,
  maaned: maaned.navn,
};

/** The transport allowance. */
export const BEFORDRING = cellFunction({
  id: "BEFORDRING",
  da: "Befordringsgodtgørelsen for en måned (LAB § 175).",
  svar: "Hele kroner.",
  parameters: { maaned, kmPrDag, dage },
  // (49,6 − 24) km × 19 × 1,12 kr. = 544,768
  example: { arguments: ["2024-05", 49.6, 19], answer: 545 },
  answer: ({ maaned: month, kmPrDag: km, dage: days }) => {
    const result = calculate({ maaned: month, befordring: { kmPrDag: km, dage: days } });
    return result.ok ? Number(expectDefined(result.befordring).beloeb) : refusalOf(result.errors, ORIGINS);
  },
});
