import { fixed } from "./sentences.js";

/** What the error codes of lines and rows mean, where a file holds one case in each. */
export const LINE_ERROR_TEXTS = {
  LINE_NOT_JSON: fixed(
    "Linjen er ikke gyldig JSON. Skriv hver sag som ét JSON-objekt på sin egen linje.",
    "The line is not valid JSON. Write each case as one JSON object on a line of its own.",
  ),
  LINE_NOT_UTF8: fixed(
    "Linjen er ikke gyldig UTF-8. Gem filen som UTF-8.",
    "The line is not valid UTF-8. Save the file as UTF-8.",
  ),
  LINE_TOO_LONG: fixed(
    "Linjen er længere end 16 MB og er ikke læst. Skriv hver sag på sin egen linje.",
    "The line is longer than 16 MB and was not read. Write each case on a line of its own.",
  ),
  ROW_WIDTH: fixed(
    "Rækken har flere eller færre celler end overskriften. Sæt anførselstegn om celler med semikolon.",
    "The row has more or fewer cells than the heading. Put quotes round cells with a semicolon.",
  ),
};
