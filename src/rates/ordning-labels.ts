import type { Text, Unit } from "../arithmetic/step.js";

/** What a figure of a scheme is called for people, and what it is measured in. */
export interface Figurnavn extends Text {
  readonly unit: Unit;
}

/** The figures of a scheme; those of a distance are measured as the scheme says. */
export const FIGURNAVNE = {
  beloeb: { da: "Beløb efter ordningen", en: "Amount of the scheme", unit: "DKK/month" },
  kmSats: { da: "Ordningens kilometersats", en: "Rate per kilometre of the scheme", unit: "DKK/km" },
  bundgraenseKmPrDag: {
    da: "Kilometer om dagen, ordningen ikke betaler for",
    en: "Kilometres a day that the scheme does not pay for",
    unit: "km/day",
  },
  loftKmPrDag: {
    da: "Flest kilometer om dagen, ordningen betaler for",
    en: "Most kilometres a day that the scheme pays for",
    unit: "km/day",
  },
  ugerPrMaaned: { da: "Uger pr. måned efter ordningen", en: "Weeks a month by the scheme", unit: "weeks" },
  over: { da: "Afstandsgrænse", en: "Distance limit", unit: "km" },
  mindst: { da: "Mindste afstand", en: "Least distance", unit: "km" },
  hoejst: { da: "Største afstand", en: "Greatest distance", unit: "km" },
  under: { da: "Øvre afstandsgrænse", en: "Upper distance limit", unit: "km" },
  mindsteDagePrUge: { da: "Mindste antal dage om ugen", en: "Least days a week", unit: "days/week" },
  mindsteTimerPrDag: { da: "Mindste antal timer om dagen", en: "Least hours a day", unit: "hours/day" },
  dagsandel: { da: "Andel for dage om ugen", en: "Share for the days a week", unit: "percent" },
} as const satisfies Readonly<Record<string, Figurnavn>>;

/** The name of a figure of a scheme. */
export type Figurnoegle = keyof typeof FIGURNAVNE;
