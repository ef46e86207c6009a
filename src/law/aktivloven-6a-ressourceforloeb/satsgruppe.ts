import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import type { Text } from "../../arithmetic/step.js";

/** The groups that the monthly amounts are fixed for. */
export type Satsgruppe = "forsoerger" | "bidragspligt" | "hjemmeboendeUnder25" | "ikkeForsoerger";

/** What the group depends on. */
export interface Gruppeforhold {
  readonly forsoerger: boolean;
  readonly hjemmeboende: boolean;
  /** Age on the first day of the benefit month. */
  readonly alder: number;
  /** Whether the person owes child support that is stated in the case. */
  readonly bidragspligt: boolean;
}

const ALDERSGRAENSE = 25;

const hjemmeboendeUnder25 = (person: Gruppeforhold): boolean =>
  person.hjemmeboende && person.alder < ALDERSGRAENSE;

/**
 * LAS § 68, stk. 2, nr. 1–4; for jobafklaringsforløb § 69 j, stk. 2, nr. 1–4.
 *
 * The benefit is a fixed amount a month. Whoever provides for a child gets the amount of nr. 1. Whoever is
 * under 25 and lives at home gets that of nr. 3, or with child support to pay that of nr. 4. Everybody else
 * gets that of nr. 2. Age means nothing apart from living at home: a person of 22 in a home of their own has
 * the full amount, there is no limit at 30, and the rates of uddannelseshjælp are never used.
 */
export const satsgruppe = (person: Gruppeforhold): Satsgruppe => {
  if (person.forsoerger) return "forsoerger";
  if (!hjemmeboendeUnder25(person)) return "ikkeForsoerger";
  return person.bidragspligt ? "bidragspligt" : "hjemmeboendeUnder25";
};

/** Why a group was taken. */
export const GRUPPE_FORDI: Readonly<Record<Satsgruppe, Text>> = deepFreeze({
  forsoerger: {
    da: "Modtageren er forsørger (nr. 1).",
    en: "The person is a provider (nr. 1).",
  },
  bidragspligt: {
    da: "Modtageren er under 25 år, bor hjemme og har bidragspligt (nr. 4).",
    en: "The person is under 25, lives at home and owes child support (nr. 4).",
  },
  hjemmeboendeUnder25: {
    da: "Modtageren er under 25 år og bor hjemme (nr. 3).",
    en: "The person is under 25 and lives at home (nr. 3).",
  },
  ikkeForsoerger: {
    da: "Modtageren er ikke forsørger og ikke hjemmeboende under 25 år (nr. 2).",
    en: "The person is not a provider and not under 25 living at home (nr. 2).",
  },
});

/** Why a group was not taken, given the facts. */
export const gruppeIkkeFordi = (gruppe: Satsgruppe, person: Gruppeforhold): Text => {
  if (gruppe === "forsoerger")
    return { da: "Modtageren er ikke forsørger.", en: "The person is not a provider." };
  if (person.forsoerger)
    return { da: "Forsørgersatsen går forud.", en: "The rate for providers takes precedence." };
  if (gruppe === "ikkeForsoerger")
    return {
      da: "Hjemmeboende under 25 år har deres egen sats.",
      en: "Persons under 25 living at home have a rate of their own.",
    };
  if (person.alder >= ALDERSGRAENSE)
    return {
      da: "Modtageren er fyldt 25 år den første dag i måneden.",
      en: "The person is 25 or older on the first day of the month.",
    };
  if (!person.hjemmeboende)
    return { da: "Modtageren bor ikke hjemme.", en: "The person does not live at home." };
  return gruppe === "bidragspligt"
    ? { da: "Der er ikke oplyst bidragspligt.", en: "No child support is stated." }
    : { da: "Modtageren har bidragspligt.", en: "The person owes child support." };
};
