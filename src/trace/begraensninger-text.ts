import type {
  Limitation,
  LimitationReference,
  LimitationStatus,
} from "../calculate/begraensninger/limitation.js";
import { LAYOUTS } from "./layout.js";
import { dayText, type Locale, monthText } from "./locale.js";
import { sourceText } from "./source-text.js";

const WORDS = {
  da: {
    title: "Begrænsninger",
    from: (fra: string) => `fra den ${fra}`,
    between: (fra: string, til: string) => `${fra} – ${til}`,
    concerns: "Gælder",
    rates: "Satser",
    searched: "Senest undersøgt",
    record: "Se",
  },
  en: {
    title: "Limitations",
    from: (fra: string) => `from ${fra}`,
    between: (fra: string, til: string) => `${fra} – ${til}`,
    concerns: "Concerns",
    rates: "Rates",
    searched: "Last looked for",
    record: "See",
  },
} as const;

const STATUSES: Readonly<Record<Locale, readonly (readonly [LimitationStatus, string])[]>> = {
  da: [
    ["ikke-modelleret", "Ikke modelleret"],
    ["ingen-kilde", "Ingen kilde fundet"],
    ["laesning", "Læst på én måde"],
  ],
  en: [
    ["ikke-modelleret", "Not modelled"],
    ["ingen-kilde", "No source found"],
    ["laesning", "Read in one way"],
  ],
};

const periodsOf = ({ perioder }: Limitation, locale: Locale): readonly string[] => {
  if (perioder === undefined) return [];
  const { from, between, concerns } = WORDS[locale];
  const said = perioder.map(({ fra, til }) =>
    til === undefined ? from(dayText(fra, locale)) : between(dayText(fra, locale), dayText(til, locale)),
  );
  return [`${concerns}: ${said.join("; ")}`];
};

const referenceText = (reference: LimitationReference, locale: Locale): string =>
  reference.record === undefined
    ? sourceText(reference, locale)
    : `${WORDS[locale].record}: ${reference.title} (${reference.record})`;

const detailsOf = (one: Limitation, locale: Locale): readonly string[] => [
  one[locale],
  ...periodsOf(one, locale),
  ...(one.rates === undefined ? [] : [`${WORDS[locale].rates}: ${one.rates.join(", ")}`]),
  ...one.references.map((reference) => referenceText(reference, locale)),
  `${WORDS[locale].searched}: ${monthText(one.fundet, locale)}`,
];

/** Limitations as people read them, grouped by how they are meant. */
export const begraensningerText = (
  all: readonly Limitation[],
  { locale, format }: { readonly locale: Locale; readonly format: "text" | "markdown" },
): string => {
  const layout = LAYOUTS[format];
  return [
    ...layout.title(WORDS[locale].title),
    ...STATUSES[locale].flatMap(([status, heading]) => {
      const meant = all.filter((one) => one.status === status);
      return [
        ...layout.group(`${heading} (${String(meant.length)})`),
        ...meant.flatMap((one) => layout.entry(one.id, detailsOf(one, locale))),
      ];
    }),
  ].join("\n");
};
