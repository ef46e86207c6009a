import type { ErrorCode } from "./error-code.js";
import { FORLOEB_ERROR_TEXTS } from "./forloeb/error-texts.js";
import { GODTGOERELSE_ERROR_TEXTS } from "./godtgoerelse/error-texts.js";
import { LINE_ERROR_TEXTS } from "./line-error-texts.js";
import { fixed, open, type Sentences } from "./sentences.js";
import { VURDERING_ERROR_TEXTS } from "./vurdering/error-texts.js";

/** What every error code means and what to do about it. The codes are part of the public contract. */
export const ERROR_TEXTS: Readonly<Record<ErrorCode, Sentences>> = {
  CASE_UNREADABLE: fixed(
    "Sagen kan ikke læses. Giv et almindeligt JSON-objekt.",
    "The case cannot be read. Give a plain JSON object.",
  ),
  CASE_EMPTY: fixed(
    "Sagen beder ikke om noget. Angiv mindst én af delene ydelse, godtgoerelse og befordring.",
    "The case asks for nothing. Give at least one of the parts ydelse, godtgoerelse and befordring.",
  ),
  FIELD_MISSING: open(
    (expected) => `Feltet mangler, og et manglende felt læses aldrig som nul eller nej. Angiv ${expected}.`,
    (expected) => `The field is missing, and what is missing is never read as zero or no. Give ${expected}.`,
  ),
  FIELD_UNKNOWN: open(
    (name) => `Feltet »${name}« kendes ikke her. Ret stavemåden, eller fjern feltet.`,
    (name) => `The field "${name}" is not known here. Correct the spelling or remove the field.`,
  ),
  FIELD_NOT_APPLICABLE: open(
    (reason) =>
      `Feltet hører ikke til her: ${reason} Fjern feltet, eller ret de oplysninger, det afhænger af.`,
    (reason) => `The field does not belong here: ${reason} Remove it or correct the facts it depends on.`,
  ),
  TYPE_MISMATCH: open(
    (expected) => `Værdien har en forkert type. Angiv ${expected}.`,
    (expected) => `The value has the wrong type. Give ${expected}.`,
  ),
  VALUE_NOT_ALLOWED: open(
    (options) => `Værdien er ikke en af de tilladte. Angiv ${options}.`,
    (options) => `The value is not one of those allowed. Give ${options}.`,
  ),
  NUMBER_OUT_OF_RANGE: open(
    (range) => `Tallet er ikke et helt tal inden for grænserne. Angiv ${range}.`,
    (range) => `The number is not a whole number within bounds. Give ${range}.`,
  ),
  TEXT_TOO_LONG: fixed(
    "Teksten er for lang. Brug højst 200 tegn.",
    "The text is too long. Use at most 200 characters.",
  ),
  TOO_MANY_INCOMES: fixed(
    "Der er flere end 1.000 indtægter i én måned. Læg indtægter af samme art sammen.",
    "There are more than 1,000 incomes in one month. Add up incomes of the same kind.",
  ),
  LIST_TOO_LONG: open(
    (most) => `Listen er for lang. Angiv ${most}.`,
    (most) => `The list is too long. Give ${most}.`,
  ),
  AMOUNT_FORMAT: fixed(
    'Tallet kan ikke læses entydigt. Skriv cifre med punktum foran højst to decimaler i anførselstegn, for eksempel "1234.50"; dansk talformat læses af parseKroner.',
    'The figure cannot be read unambiguously. Write digits with a point before at most two decimals, in quotes, for example "1234.50"; parseKroner reads Danish notation.',
  ),
  AMOUNT_NEGATIVE: fixed(
    "Tallet er negativt. Angiv nul eller et positivt tal; en tilbagebetaling hører til den måned, den vedrører.",
    "The figure is negative. Give zero or a positive figure; a repayment belongs to the month that it concerns.",
  ),
  AMOUNT_TOO_LARGE: open(
    (limit) => `Tallet er for stort; det kan højst være ${limit} Ret tallet.`,
    (limit) => `The figure is too large; it can be at most ${limit} Correct the figure.`,
  ),
  MONTH_INVALID: fixed(
    "Måneden findes ikke eller er skrevet forkert. Skriv åååå-mm, for eksempel 2022-03.",
    "The month does not exist or is written wrongly. Write yyyy-mm, for example 2022-03.",
  ),
  DATE_INVALID: fixed(
    "Datoen findes ikke eller er skrevet forkert. Skriv åååå-mm-dd, for eksempel 2022-03-31.",
    "The date does not exist or is written wrongly. Write yyyy-mm-dd, for example 2022-03-31.",
  ),
  PERIOD_REVERSED: fixed(
    "Perioden slutter, før den begynder. Byt om på datoerne, eller ret dem.",
    "The period ends before it begins. Swap the dates or correct them.",
  ),
  PERSON_NOT_BORN: fixed(
    "Personen er ikke født den første dag i måneden. Ret fødselsdatoen eller måneden.",
    "The person is not born on the first day of the month. Correct the date of birth or the month.",
  ),
  COURSE_BEFORE_LAW: open(
    (reason) => `Forløbet ligger før reglerne: ${reason} Ret datoen eller forløbets art.`,
    (reason) => `The course lies before the rules: ${reason} Correct the date or the kind of course.`,
  ),
  COURSE_ABOLISHED: fixed(
    "Et ressourceforløb kan ikke begynde den 1. februar 2026 eller senere: ordningen er afskaffet for nye forløb (lov nr. 1750 af 29. december 2025). Ret startdatoen; et forløb, der begyndte før, kan gennemføres.",
    "A ressourceforløb cannot start on or after 1 February 2026: it is abolished for new courses (lov nr. 1750 af 29. december 2025). Correct the start; a course that started before may be completed.",
  ),
  MONTH_OUTSIDE_COURSE: fixed(
    "Måneden ligger uden for forløbet, og der er ingen ydelse at beregne. Ret måneden eller forløbets datoer.",
    "The month lies outside the course and there is no benefit to calculate. Correct the month or the dates of the course.",
  ),
  MONTH_PARTLY_COVERED: fixed(
    "Forløbet dækker kun en del af måneden, og der er ikke fundet en regel for delmåneder. Beregn hele måneder, eller vælg selv en metode i delmaaned.",
    "The course covers only part of the month, and no rule for part months was found. Calculate whole months or choose a method yourself in delmaaned.",
  ),
  LEVEL_ENDS_IN_MONTH: fixed(
    "Retten til sygedagpenge slutter midt i måneden, og der er ikke fundet en regel om, hvordan måneden deles. Angiv månedens sidste dag eller den sidste dag i måneden før.",
    "The right to sickness benefit ends within the month, and no rule on how to divide the month was found. Give the last day of the month or of the month before.",
  ),
  INCOME_PERIOD_STRADDLES: fixed(
    "Indtægten er for en periode, der ligger på begge sider af forløbets start eller slutning, og loven siger ikke, hvordan den deles. Del den i to indtægter med hver sin periode.",
    "The income is for a period on both sides of the start or end of the course, and the law does not say how to divide it. Split it into two incomes with a period each.",
  ),
  INCOME_PERIOD_WITHOUT_RULE: fixed(
    "Indtægten er for en periode uden for forløbet, og for måneder før januar 2016 er der ikke fundet en regel om det. Afgør, om indtægten skal fradrages, og angiv den uden periode eller slet ikke.",
    "The income is for a period outside the course, and for months before January 2016 no rule on this was found. Decide whether it is deducted and give it without a period or not at all.",
  ),
  INCOME_NOT_IN_COURSE: open(
    (course) =>
      `Reglen for denne indtægtsart er kun kendt for ${course}. Vælg den art, der passer til forløbet.`,
    (course) =>
      `The rule for this kind of income is known for ${course} only. Choose the kind that fits the course.`,
  ),
  ...FORLOEB_ERROR_TEXTS,
  ...GODTGOERELSE_ERROR_TEXTS,
  ...VURDERING_ERROR_TEXTS,
  RATE_NOT_AVAILABLE: open(
    (what) => `${what} Vælg en måned med sats, eller giv din egen satstabel med.`,
    (what) => `${what} Choose a month with a rate or pass in a rate table of your own.`,
  ),
  RATE_TABLE_INVALID: open(
    (reason) => `Satstabellen følger ikke skemaet: ${reason} Ret tabellen efter rates/rates.schema.json.`,
    (reason) =>
      `The rate table does not follow the schema: ${reason} Correct it after rates/rates.schema.json.`,
  ),
  RATE_TABLE_OVERLAP: fixed(
    "To af dine egne satstabeller dækker de samme dage. Ret validFrom eller validTo.",
    "Two of your own rate tables cover the same days. Correct validFrom or validTo.",
  ),
  OPTION_INVALID: open(
    (expected) => `Indstillingen kan ikke bruges. Angiv ${expected}.`,
    (expected) => `The option cannot be used. Give ${expected}.`,
  ),
  ...LINE_ERROR_TEXTS,
  RECEIPT_UNREADABLE: fixed(
    "Kvitteringen kan ikke læses: dette er ikke, hvad en beregning skriver. Giv hele kvitteringen, som beregningen lavede den; er dens format nyere, så brug en nyere udgave.",
    "The receipt cannot be read: this is not what a calculation writes. Give the whole receipt as the calculation made it; if its format is newer, use a newer release.",
  ),
  WORKBOOK_NOT_POSSIBLE: open(
    (reason) => `Der kan ikke laves et kontrolark: ${reason}`,
    (reason) => `No workbook can be made: ${reason}`,
  ),
  INTERNAL_ERROR: fixed(
    "Biblioteket fejlede. Det er vores fejl; meld den gerne med sagens felter, men uden persondata.",
    "The library failed. The fault is ours; please report it with the fields of the case but without personal data.",
  ),
};
