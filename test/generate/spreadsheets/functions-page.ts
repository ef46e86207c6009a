import { FUNCTIONS } from "../../../src/spreadsheets/functions/functions.js";
import { SATSNAVNE } from "../../../src/spreadsheets/functions/list/sats.js";
import { answerOf, callOf, exampleOf } from "./formulas.js";

const PREFIX = "RF_";
const BEGIN = "<!-- Made by `npm run generate` from the list of functions. Do not edit. -->";
const END = "<!-- End of what is made. -->";

/** Each argument once for each meaning that it has. */
const meanings = (): readonly string[] => [
  ...new Set(FUNCTIONS.flatMap((one) => one.parameters.map(({ navn, da }) => `| \`${navn}\` | ${da} |`))),
];

/** The part of the page on spreadsheets that is made from the list of functions. */
export const functionsSection = (): string =>
  [
    BEGIN,
    "",
    "| funktion | svarer | eksempel | giver |",
    "| --- | --- | --- | --- |",
    ...FUNCTIONS.map(
      (one) =>
        `| \`${callOf(one, PREFIX)}\` | ${one.da} ${one.svar} | \`${exampleOf(one, PREFIX)}\` | ${answerOf(one)} |`,
    ),
    "",
    "| argument | betydning |",
    "| --- | --- |",
    ...meanings(),
    "",
    `Satserne i \`RF_SATS\`: ${SATSNAVNE.map((name) => `»${name}«`).join(", ")}.`,
    "",
    END,
  ].join("\n");

/** The page with that part made anew. */
export const withFunctions = (page: string): string =>
  page.slice(0, page.indexOf(BEGIN)) + functionsSection() + page.slice(page.indexOf(END) + END.length);
