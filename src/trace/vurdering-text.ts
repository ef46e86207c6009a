import type { AssessedForloeb, Betingelse, VurderingResult } from "../calculate/vurdering/result.js";
import type { Svar } from "../arithmetic/svar.js";
import { type Layout, LAYOUTS } from "./layout.js";
import { type Locale, statusText } from "./locale.js";
import { sourceText } from "./source-text.js";
import { refusalText } from "./refusal.js";
import { wordText } from "./words.js";

/** How an assessment is written. */
export interface VurderingTextOptions {
  readonly locale: Locale;
  readonly format: "text" | "markdown";
}

const REFUSED = { da: "Oplysningerne kan ikke vurderes:", en: "The facts cannot be assessed:" };

const WORDS = {
  da: { title: "Betingelser for", forbehold: "Forbehold" },
  en: { title: "Conditions of", forbehold: "Reservations" },
} as const;

/** What a reader must act on comes first. */
const SVAR: Readonly<Record<Locale, readonly (readonly [Svar, string])[]>> = {
  da: [
    ["ikke-opfyldt", "Ikke opfyldt"],
    ["kraever-skoen", "Kræver skøn"],
    ["mangler-oplysning", "Mangler oplysning"],
    ["opfyldt", "Opfyldt"],
  ],
  en: [
    ["ikke-opfyldt", "Not met"],
    ["kraever-skoen", "To be judged"],
    ["mangler-oplysning", "A fact is missing"],
    ["opfyldt", "Met"],
  ],
};

/** The rule is repeated only where the reason does not already say it. */
const reasons = ({ fordi, regel }: Betingelse, locale: Locale): readonly string[] =>
  fordi[locale].includes(regel[locale]) ? [fordi[locale]] : [fordi[locale], regel[locale]];

const lawText = ({ law, evidens }: Betingelse, locale: Locale): string =>
  `${law} · ${statusText({ status: evidens }, locale)}`;

const detailsOf = (one: Betingelse, locale: Locale): readonly string[] => [
  ...reasons(one, locale),
  lawText(one, locale),
  ...one.sources.map((source) => sourceText(source, locale)),
];

const titleOf = ({ id, betingelser }: AssessedForloeb, locale: Locale, { safe }: Layout): string => {
  const art = betingelser.map((one) => one.id.replace(/\..*/, ""))[0] as string;
  return `${WORDS[locale].title} ${wordText(art, locale)}${id === undefined ? "" : ` (${safe(id)})`}`;
};

const groups = ({ betingelser }: AssessedForloeb, locale: Locale, layout: Layout): readonly string[] =>
  SVAR[locale].flatMap(([svar, heading]) => {
    const answered = betingelser.filter((one) => one.svar === svar);
    return answered.length === 0
      ? []
      : [
          ...layout.group(`${heading} (${String(answered.length)})`),
          ...answered.flatMap((one) => layout.entry(one[locale], detailsOf(one, locale))),
        ];
  });

const assessedText = (result: AssessedForloeb, locale: Locale, layout: Layout): string =>
  [
    ...layout.title(titleOf(result, locale, layout)),
    ...groups(result, locale, layout),
    ...layout.group(WORDS[locale].forbehold),
    ...result.forbehold.flatMap((one) => layout.remark(one[locale])),
    "",
  ].join("\n");

/** An assessment as people read it: grouped by the answers, each with its reason, paragraph and sources. */
export const vurderingText = (result: VurderingResult, { locale, format }: VurderingTextOptions): string =>
  result.ok
    ? assessedText(result, locale, LAYOUTS[format])
    : refusalText(REFUSED[locale], result, locale, format);
