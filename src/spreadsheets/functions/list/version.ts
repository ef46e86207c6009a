import { version } from "../../../../package.json";
import { cellFunction } from "../spreadsheet-function.js";

/** Which release calculated. */
export const VERSION = cellFunction({
  id: "VERSION",
  da: "Bibliotekets version.",
  svar: "En tekst.",
  parameters: {},
  example: { arguments: [], answer: version },
  answer: () => version,
});
