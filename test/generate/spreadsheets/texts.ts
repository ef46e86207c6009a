import { drawings } from "./drawings.js";
import { BASIC, basicModule } from "./libreoffice.js";

/** What is made from the list of functions and stands in docs, by path. */
export const spreadsheetTexts = (): Readonly<Record<string, string>> => ({
  [BASIC]: basicModule(),
  ...Object.fromEntries([...drawings()].map(([file, drawing]) => [`docs/images/${file}`, drawing])),
});
