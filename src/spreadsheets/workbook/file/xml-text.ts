/** What XML cannot hold, and halves of a pair of surrogates. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** Spreadsheets read `_x003D_` in a text as the character of that number, so the first mark is written so. */
const ESCAPE_OF_SPREADSHEETS = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text as it stands in XML; nothing in it can become an element, a formula or another character. */
export const xmlText = (text: string): string =>
  text
    .replace(FORBIDDEN, "\uFFFD")
    .replace(ESCAPE_OF_SPREADSHEETS, "_x005F_")
    .replace(/[&<>"\r]/g, (mark) => ENTITIES[mark] as string);
