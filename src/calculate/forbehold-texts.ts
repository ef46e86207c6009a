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
  /** The period of the scheme is inferred: its page does not say from when to when it applied. */
  | "SCHEME_UNCONFIRMED"
  /** The scheme comes from the caller. */
  | "SCHEME_CALLER_SUPPLIED"
  /** The terms of the scheme are those that were known before a later correction. */
  | "SCHEME_BEFORE_CORRECTION"
  /** A rule of the scheme is inferred. */
  | "SCHEME_RULE_INFERRED"
  /** The amount of the scheme is the highest that the municipality may pay. */
  | "SCHEME_AMOUNT_IS_MAXIMUM"
  /** The scheme names a group that was not found among those of the act. */
  | "GROUP_BY_SCHEME_ONLY"
  /** An income counts in the month of the case although it is for another. */
  | "INCOME_FOR_OTHER_MONTH"
  /** The amount is førtidspension, which continues. */
  | "FOERTIDSPENSION_CONTINUES"
  /** The amount of the earlier benefit is above the published maximum. */
  | "LEVEL_ABOVE_MAXIMUM"
  /** A weekly amount was taken as 12 / 52 of a month. */
  | "WEEK_TO_MONTH"
  /** A part month is paid by calendar days because the caller chose so. */
  | "PART_MONTH_BY_CHOICE"
  /** The day amount of the group is a maximum. */
  | "SANCTION_IS_MAXIMUM"
  /** A change of a course counts from the month that the caller states. */
  | "CHANGE_BY_MONTH";

/** What each reservation says; `name` is the rate it is about, `note` what the rate file says of it. */
export const FORBEHOLD_TEXTS: Readonly<Record<ForbeholdCode, (name: Text, note: Text) => Text>> = {
  RATE_INFERRED: (name, note) => ({
    da: `»${name.da}« er udledt; der er ikke fundet en kilde for perioden.${note.da}`,
    en: `"${name.en}" is inferred; no source for the period was found.${note.en}`,
  }),
  RATE_DERIVED: (name, note) => ({
    da: `»${name.da}« er beregnet af andre satser.${note.da}`,
    en: `"${name.en}" is computed from other rates.${note.en}`,
  }),
  RATE_CALLER_SUPPLIED: (name) => ({
    da: `»${name.da}« kommer fra en satstabel, som den, der beregner, selv har givet med, og er ikke kontrolleret af biblioteket.`,
    en: `"${name.en}" comes from the caller and was not checked by the library.`,
  }),
  RATE_BEFORE_CORRECTION: (name) => ({
    da: `»${name.da}« er den sats, der var kendt før en senere rettelse.`,
    en: `"${name.en}" is the rate that was known before a later correction.`,
  }),
  ROUNDING_WITHOUT_RULE: () => ({
    da: "Der er ikke fundet en regel om afrunding; beløbet er afrundet én gang; en halv rundes op.",
    en: "No rule on rounding was found; the amount is rounded once, half up.",
  }),
  ROUNDED_TO_KRONER: () => ({
    da: "Beløbet er afrundet til hele kroner, fordi den, der beregner, har valgt det.",
    en: "The amount is rounded to whole kroner because the caller chose so.",
  }),
  SCHEME_UNCONFIRMED: (name, note) => ({
    da: `Perioden for ordningen »${name.da}« er udledt. Kontrollér, at kommunen brugte den i måneden.${note.da}`,
    en: `The period of the scheme "${name.en}" is inferred. Check that the municipality used it in the month.${note.en}`,
  }),
  SCHEME_CALLER_SUPPLIED: (name) => ({
    da: `Ordningen »${name.da}« har den, der beregner, selv givet med; den er ikke kontrolleret af biblioteket.`,
    en: `The scheme "${name.en}" comes from the caller and was not checked by the library.`,
  }),
  SCHEME_BEFORE_CORRECTION: (name) => ({
    da: `Ordningen »${name.da}« er brugt med de vilkår, der var kendt før en senere rettelse.`,
    en: `The scheme "${name.en}" is used with the terms that were known before a later correction.`,
  }),
  SCHEME_RULE_INFERRED: (name, note) => ({
    da: `Ordningens regel om ${name.da} er udledt.${note.da}`,
    en: `The rule of the scheme on ${name.en} is inferred.${note.en}`,
  }),
  SCHEME_AMOUNT_IS_MAXIMUM: () => ({
    da: "Beløbet er det højeste, kommunen kan udbetale efter ordningen. Kommunen afgør, om den udbetaler mindre.",
    en: "The amount is the highest that the municipality may pay under the scheme. It decides whether it pays less.",
  }),
  GROUP_BY_SCHEME_ONLY: () => ({
    da: "Ordningen nævner denne gruppe, men efter de kilder, der er fundet, omfatter § 176 den ikke eller kun delvis. Kontrollér, at personen hører til en målgruppe.",
    en: "The scheme names this group, but by the sources found § 176 covers it not at all or only in part. Check that the person belongs to a target group.",
  }),
  INCOME_FOR_OTHER_MONTH: () => ({
    da: "Indtægten er for en periode uden for måneden. Den er regnet med i sagens måned, fordi den, der beregner, har angivet den der.",
    en: "The income is for a period outside the month. It counts in the month of the case because the caller stated it there.",
  }),
  FOERTIDSPENSION_CONTINUES: () => ({
    da: "Beløbet er modtagerens førtidspension, som fortsætter. Reglerne om fradrag i § 68 a er ikke anvendt.",
    en: "The amount is the person's førtidspension, which continues. The rules on deductions of § 68 a are not applied.",
  }),
  LEVEL_ABOVE_MAXIMUM: (name) => ({
    da: `Den hidtidige ydelse er højere end »${name.da}« i måneden. Kontrollér beløbet.`,
    en: `The earlier benefit is higher than "${name.en}" of the month. Check the amount.`,
  }),
  WEEK_TO_MONTH: () => ({
    da: "Et beløb pr. uge er regnet om til en måned med 52 / 12. Faktoren er bibliotekets læsning; ingen kilde nævner den.",
    en: "A weekly amount was turned into a month by 52 / 12. The factor is a reading of the library; no source names it.",
  }),
  PART_MONTH_BY_CHOICE: () => ({
    da: "Der er ikke fundet en regel for delmåneder. Månedsbeløbet er delt efter kalenderdage, fordi den, der beregner, har valgt det.",
    en: "No rule for part months was found. The monthly amount is divided by calendar days because the caller chose so.",
  }),
  SANCTION_IS_MAXIMUM: () => ({
    da: "Tabellens dagsbeløb for gruppen er et højeste beløb, fordi satsen er et loft. Kontrollér dagsbeløbet.",
    en: "The day amount of the table for the group is a maximum, because the rate is a ceiling. Check the day amount.",
  }),
  CHANGE_BY_MONTH: () => ({
    da: "Der er ikke fundet en regel om, fra hvilken dag en ændring tæller. Hver ændring tæller fra den måned, som den, der beregner, har angivet.",
    en: "No rule was found on the day from which a change counts. Each change counts from the month that the caller stated.",
  }),
};
