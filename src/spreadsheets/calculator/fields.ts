import { danishNumber } from "../../money/danish-number.js";
import { danishWord } from "../workbook/sheets/words.js";
import { monthText } from "../../trace/locale.js";
import { firstOf, quoted } from "./formula-text.js";
import { ARTER, BIDRAGSPLIGT, GRUPPER, numberIn } from "./grupper.js";
import { months } from "./satsperioder.js";

/** The fields that are filled in, in the order of the sheet. */
export const FIELDS = ["aar", "maaned", "art", "gruppe", "bidrag", "loen", "andre"] as const;

/** A field that is filled in. */
export type Field = (typeof FIELDS)[number];

/** The row of the first field in *Beregner*. */
const FIRST_ROW = 5;

/** Where a field stands in *Beregner*. */
export const cellOf = (field: Field): string => `B${String(FIRST_ROW - 1 + numberIn(FIELDS, field))}`;

const inBeregner = (field: Field): string => `Beregner!${cellOf(field)}`;

/** Kroner of a month that a field takes at most: far above any wage, and few enough digits to be read. */
export const MOST_KRONER = 9_999_999;

/** A choice from a list: what is chosen, and the number that the calculation knows it by. */
export interface Choice {
  readonly words: string;
  readonly number: number;
}

const counted = (words: readonly string[]): readonly Choice[] =>
  words.map((one, index) => ({ words: one, number: index + 1 }));

const years = (): readonly Choice[] =>
  [...new Set(months().map((maaned) => Number(maaned.slice(0, 4))))].map((year) => ({
    words: String(year),
    number: year,
  }));

const MONTHS_OF_YEAR = Array.from(
  { length: 12 },
  (_, index) => monthText(`0000-${String(index + 1).padStart(2, "0")}`, "da").split(" ")[0] as string,
);

/** What can be chosen in a field that has a list. */
export const choicesOf = (field: Field): readonly Choice[] | undefined => {
  switch (field) {
    case "aar":
      return years();
    case "maaned":
      return counted(MONTHS_OF_YEAR);
    case "art":
      return counted(ARTER.map(danishWord));
    case "gruppe":
      return counted(GRUPPER.map(danishWord));
    default:
      return undefined;
  }
};

/** What a field is called, what it wants, and what is said when it is empty. */
interface Wording {
  readonly label: string;
  readonly hint: string;
  readonly whenEmpty: string;
}

const WORDINGS: Readonly<Record<Field, Wording>> = {
  aar: { label: "År", hint: "Vælg året på listen.", whenEmpty: "Vælg året på listen." },
  maaned: { label: "Måned", hint: "Vælg måneden på listen.", whenEmpty: "Vælg måneden på listen." },
  art: { label: "Forløbets art", hint: "Vælg på listen.", whenEmpty: "Vælg forløbets art på listen." },
  gruppe: {
    label: "Satsgruppe",
    hint: "Vælg på listen. Alderen er den, personen har den første dag i måneden.",
    whenEmpty: "Vælg satsgruppen på listen.",
  },
  bidrag: {
    label: "Bidrag pr. måned (kun ved bidragspligt)",
    hint: "Kun for hjemmeboende under 25 år med bidragspligt. Ellers skal feltet være tomt.",
    whenEmpty: "Skriv bidraget pr. måned i kroner.",
  },
  loen: {
    label: "Løn i alt, før skat og inkl. pension",
    hint: "Løn for måneden på det almindelige arbejdsmarked med eget og arbejdsgivers pensionsbidrag, og feriegodtgørelse i den måned, ferien holdes. Skriv 0, hvis der ingen er.",
    whenEmpty: "Skriv lønnen i kroner, eller 0, hvis der ingen er.",
  },
  andre: {
    label: "Andre indtægter i alt, før skat",
    hint: "Indtægter, der trækkes fra krone for krone, for eksempel pension, forsikring og leje. Skriv 0, hvis der ingen er.",
    whenEmpty: "Skriv de andre indtægter i kroner, eller 0, hvis der ingen er.",
  },
};

/** What a field is called, what it wants, and what is said when it is empty. */
export const wordingOf = (field: Field): Wording => WORDINGS[field];

const NO_NUMBER = `Skriv et beløb i kroner som tal, højst ${danishNumber(String(MOST_KRONER))}.`;
const NEGATIVE = "Beløbet er negativt. Skriv 0 eller et positivt beløb.";
const TOO_FINE = "Beløbet har mere end to decimaler.";
const NOT_APPLICABLE = "Bidrag hører kun til bidragspligt. Slet beløbet.";

/** Text is above every figure, so that it is no amount. */
const amountFault = (field: Field): string => {
  const value = inBeregner(field);
  return firstOf(
    [
      [`${value}=""`, quoted(wordingOf(field).whenEmpty)],
      [`${value}>${String(MOST_KRONER)}`, quoted(NO_NUMBER)],
      [`${value}<0`, quoted(NEGATIVE)],
      [`ROUND(${value}*100,0)/100=${value}`, '""'],
    ],
    quoted(TOO_FINE),
  );
};

/** The formula that says what is wrong with a field: nothing, or what to do. `at` names rows of *Beregning*. */
export const faultFormula = (field: Field, at: (field: Field) => number): string => {
  const here = String(at(field));
  if (choicesOf(field) !== undefined) return `IF(D${here}=0,${quoted(wordingOf(field).whenEmpty)},"")`;
  if (field !== "bidrag") return amountFault(field);
  const gruppe = `D${String(at("gruppe"))}`;
  return firstOf(
    [
      [`${gruppe}=${String(BIDRAGSPLIGT)}`, amountFault(field)],
      [`${inBeregner(field)}=""`, '""'],
    ],
    quoted(NOT_APPLICABLE),
  );
};

/** The formula of what a field comes to: the number of a choice, or whole øre; 0 for what is not valid. */
export const wholeFormula = (field: Field, at: (field: Field) => number): string => {
  const value = inBeregner(field);
  const choices = choicesOf(field);
  if (choices !== undefined)
    return firstOf(
      choices.map(({ words, number }) => [
        `${value}=${field === "aar" ? words : quoted(words)}`,
        String(number),
      ]),
      "0",
    );
  const isGiven = `B${String(at(field))}=""`;
  const oere = `IF(${isGiven},ROUND(${value}*100,0),0)`;
  return field === "bidrag" ? `IF(D${String(at("gruppe"))}=${String(BIDRAGSPLIGT)},${oere},0)` : oere;
};
