import { BEFORDRING } from "./list/befordring.js";
import { DAEKNING } from "./list/daekning.js";
import { FORKLAR } from "./list/forklar.js";
import { GODTGOERELSE } from "./list/godtgoerelse.js";
import { LOENGRAENSE, SATS } from "./list/sats.js";
import { SATSGRUPPE } from "./list/satsgruppe.js";
import { VERSION } from "./list/version.js";
import { LOENFRADRAG, SANKTION, YDELSE } from "./list/ydelse.js";
import type { SpreadsheetFunction } from "./spreadsheet-function.js";

/** All functions of the spreadsheets. Stubs, metadata, help and pages are made from this list. */
export const FUNCTIONS: readonly SpreadsheetFunction[] = [
  SATSGRUPPE,
  SATS,
  LOENGRAENSE,
  LOENFRADRAG,
  YDELSE,
  GODTGOERELSE,
  BEFORDRING,
  SANKTION,
  DAEKNING,
  VERSION,
  FORKLAR,
];
