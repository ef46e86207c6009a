import { fixed, open } from "../sentences.js";

/** What the error codes of a whole course mean and what to do about it. */
export const FORLOEB_ERROR_TEXTS = {
  PERIOD_TOO_LONG: fixed(
    "Der er mere end 240 måneder fra den første til den sidste. Del forløbet op med fra og til.",
    "There are more than 240 months from the first to the last. Divide the course with fra and til.",
  ),
  MONTH_OUTSIDE_PERIOD: open(
    (period) => `Måneden skal ligge i ${period}. Ret måneden, eller flyt grænserne.`,
    (period) => `The month must lie in ${period}. Correct the month or move the limits.`,
  ),
  MONTH_TWICE: fixed(
    "Måneden står der allerede. Saml månedens oplysninger ét sted.",
    "The month stands there already. Put what belongs to it in one place.",
  ),
  CHANGE_ORDER: fixed(
    "Ændringen er ikke senere end den foregående. Skriv ændringerne i rækkefølge, og saml det, der gælder fra samme måned.",
    "The change is not later than the one before it. Write changes in order, and join those from the same month.",
  ),
  CHANGE_EMPTY: fixed(
    "Ændringen ændrer ikke noget. Angiv mindst ét af felterne forsoerger, hjemmeboende, bidrag, selvstaendig og hidtidigYdelse, eller fjern den.",
    "The change changes nothing. Give at least one of the fields forsoerger, hjemmeboende, bidrag, selvstaendig and hidtidigYdelse, or remove it.",
  ),
};
