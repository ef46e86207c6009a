import { version } from "../../../package.json";
import { builtInTables } from "../../rates/built-in.js";
import { openRateBook } from "../../rates/rate-book.js";
import { REGELSAET } from "../../trace/receipt/regelsaet.js";
import { xlsx } from "../workbook/file/xlsx.js";
import { completeMonth, regnetrin } from "./regnetrin.js";
import { satsperioder } from "./satsperioder.js";
import { satsvalg } from "./satsvalg.js";
import { beregnerSheet } from "./sheets/beregner.js";
import { beregningSheet } from "./sheets/beregning.js";
import { opslagSheet } from "./sheets/opslag.js";
import { satserSheet } from "./sheets/satser.js";

/**
 * The blank calculator (.xlsx): whoever fills in its fields reads the benefit of a month, the deduction and the
 * explanation. Its formulas are those of the recorded law and its rates those of the package, so that no rule
 * stands in it that was written for it. The same version gives the same file.
 */
export const calculatorWorkbook = (): Uint8Array => {
  const chosen = satsvalg(completeMonth());
  const book = openRateBook(builtInTables());
  const periods = chosen.satser.flatMap((sats) => satsperioder(book, sats));
  const steps = regnetrin(chosen, periods);
  return xlsx([
    beregnerSheet(chosen, steps, { version, regelsaet: REGELSAET }),
    beregningSheet(chosen, steps),
    opslagSheet(periods, chosen),
    satserSheet(periods),
  ]);
};
