import { quoted } from "../formula-text.js";
import { fieldRow } from "../places.js";

/** The paragraph as a formula: it may differ between the kinds of course. */
export const lawFormula = ([first = "", second = ""]: readonly string[]): string =>
  first === second
    ? quoted(first)
    : `IF(Beregning!D${String(fieldRow("art"))}=2,${quoted(second)},${quoted(first)})`;
