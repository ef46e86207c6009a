import type { Text } from "../../arithmetic/step.js";
import type { Aendringsfelt } from "../../cases/forloeb/forloebssag.js";
import type { Niveau } from "../../law/aktivloven-6a-ressourceforloeb/niveau.js";
import type { Satsgruppe } from "../../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import type { Locale } from "../locale.js";

/** The rate groups, short enough for a column. */
export const GRUPPER: Readonly<Record<Satsgruppe, Text>> = {
  forsoerger: { da: "forsørger", en: "provider" },
  ikkeForsoerger: { da: "ikke-forsørger", en: "not a provider" },
  hjemmeboendeUnder25: { da: "hjemme, under 25", en: "at home, under 25" },
  bidragspligt: { da: "bidragspligtig", en: "owes support" },
};

/** The levels; the ordinary rate is named by its group. */
export const NIVEAUER: Readonly<Record<Niveau, Text>> = {
  "almindelig-sats": { da: "almindelig sats", en: "ordinary rate" },
  sygedagpenge: { da: "sygedagpenge", en: "sygedagpenge" },
  ledighedsydelse: { da: "ledighedsydelse", en: "ledighedsydelse" },
  foertidspension: { da: "førtidspension", en: "førtidspension" },
};

/** The facts that may change. */
export const FELTER: Readonly<Record<Aendringsfelt, Text>> = {
  forsoerger: { da: "forsørger", en: "provider" },
  hjemmeboende: { da: "hjemmeboende", en: "lives at home" },
  bidrag: { da: "bidrag", en: "child support" },
  selvstaendig: { da: "selvstændig", en: "self-employed" },
  hidtidigYdelse: { da: "hidtidig ydelse", en: "earlier benefit" },
};

/** What a table of months says besides figures. */
export const WORDS = {
  da: {
    title: "Forløb",
    month: "Måned",
    group: "Satsgruppe/niveau",
    foerFradrag: "Før fradrag",
    fradrag: "Fradrag",
    sanktion: "Sanktion",
    udbetaling: "Udbetaling",
    godtgoerelse: "Godtgørelse",
    befordring: "Befordring",
    total: "I alt",
    refused: "kan ikke beregnes",
    changes: "Undervejs",
    disregarded: "Ses bort fra",
    failed: "Kan ikke beregnes",
    forbehold: "Forbehold",
    satsgruppe: "satsgruppe",
    niveau: "niveau",
    rates: "satser fra",
    age: "fylder 25 år",
    stated: "oplyst ændring af",
    before: "før:",
  },
  en: {
    title: "Course",
    month: "Month",
    group: "Rate group/level",
    foerFradrag: "Benefit",
    fradrag: "Deduction",
    sanktion: "Sanction",
    udbetaling: "Payment",
    godtgoerelse: "Allowance",
    befordring: "Transport",
    total: "Total",
    refused: "not calculated",
    changes: "On the way",
    disregarded: "Disregarded",
    failed: "Cannot be calculated",
    forbehold: "Reservations",
    satsgruppe: "rate group",
    niveau: "level",
    rates: "rates from",
    age: "turns 25",
    stated: "stated change of",
    before: "before:",
  },
} as const;

const SHORT: Readonly<Record<Locale, readonly string[]>> = {
  da: "jan. feb. marts april maj juni juli aug. sept. okt. nov. dec.".split(" "),
  en: "Jan Feb March April May June July Aug Sept Oct Nov Dec".split(" "),
};

/** `2022-09` as `sept. 2022`. */
export const shortMonth = (month: string, locale: Locale): string =>
  `${String(SHORT[locale][Number(month.slice(5)) - 1])} ${month.slice(0, 4)}`;
