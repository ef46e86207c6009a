import type { Text } from "../arithmetic/step.js";

/** The stable codes of reservations. */
export type ForbeholdCode =
  /** A rate was concluded from other facts and not read in a source for the period. */
  | "RATE_INFERRED"
  /** A rate was computed from other rates. */
  | "RATE_DERIVED"
  /** A rate comes from a table of the caller. */
  | "RATE_CALLER_SUPPLIED"
  /** A rate is the one that was known before a later correction. */
  | "RATE_BEFORE_CORRECTION"
  /** The payment was changed by rounding, for which no rule was found. */
  | "ROUNDING_WITHOUT_RULE"
  /** The payment was rounded to whole kroner because the caller chose so. */
  | "ROUNDED_TO_KRONER"
  /** The municipality and the years of the scheme are not confirmed. */
  | "SCHEME_UNCONFIRMED"
  /** The scheme names a group that was not found among those of the act. */
  | "GROUP_BY_SCHEME_ONLY"
  /** An income counts in the month of the case although it is for another. */
  | "INCOME_FOR_OTHER_MONTH";

/** What each reservation says; `name` is the rate it is about, `note` what the rate file says of it. */
export const FORBEHOLD_TEXTS: Readonly<Record<ForbeholdCode, (name: Text, note: Text) => Text>> = {
  RATE_INFERRED: (name, note) => ({
    da: `»${name.da}« er udledt og ikke læst i en kilde for perioden.${note.da}`,
    en: `"${name.en}" is inferred and was not read in a source for the period.${note.en}`,
  }),
  RATE_DERIVED: (name, note) => ({
    da: `»${name.da}« er beregnet af andre satser.${note.da}`,
    en: `"${name.en}" is computed from other rates.${note.en}`,
  }),
  RATE_CALLER_SUPPLIED: (name) => ({
    da: `»${name.da}« kommer fra den, der beregner, og er ikke kontrolleret af biblioteket.`,
    en: `"${name.en}" comes from the caller and was not checked by the library.`,
  }),
  RATE_BEFORE_CORRECTION: (name) => ({
    da: `»${name.da}« er den sats, der var kendt før en senere rettelse.`,
    en: `"${name.en}" is the rate that was known before a later correction.`,
  }),
  ROUNDING_WITHOUT_RULE: () => ({
    da: "Der er ikke fundet en regel om afrunding; beløbet er afrundet én gang, halve op.",
    en: "No rule on rounding was found; the amount is rounded once, half up.",
  }),
  ROUNDED_TO_KRONER: () => ({
    da: "Beløbet er afrundet til hele kroner, fordi den, der beregner, har valgt det.",
    en: "The amount is rounded to whole kroner because the caller chose so.",
  }),
  SCHEME_UNCONFIRMED: () => ({
    da: "Ordningen takst-750 står på en udateret kommunal side, formentlig Stevns Kommunes. Kontrollér, at kommunen brugte den i måneden.",
    en: "The scheme takst-750 stands on an undated municipal page, probably that of Stevns. Check that the municipality used it in the month.",
  }),
  GROUP_BY_SCHEME_ONLY: () => ({
    da: "Ordningen nævner denne gruppe, men efter de kilder, der er fundet, omfatter § 176 den ikke eller kun delvis. Kontrollér, at personen hører til en målgruppe.",
    en: "The scheme names this group, but by the sources found § 176 covers it not at all or only in part. Check that the person belongs to a target group.",
  }),
  INCOME_FOR_OTHER_MONTH: () => ({
    da: "Indtægten er for en periode uden for måneden. Den er regnet med i sagens måned, fordi den, der beregner, har angivet den der.",
    en: "The income is for a period outside the month. It counts in the month of the case because the caller stated it there.",
  }),
};
