import type { RateSource, TraceStep } from "../arithmetic/trace-step.js";
import type { CalculatedCase, Forbehold } from "../calculate/case-result.js";
import { formulaText } from "./formula.js";
import { daysText, dayText, type Locale, monthText, statusText, valueText } from "./locale.js";
import { oneLine } from "./words.js";

/** One line of an explanation. */
export interface ExplanationLine {
  readonly label: string;
  readonly value: string;
  /** How the value came about, why it was chosen, or where it stands. */
  readonly details: readonly string[];
}

/** One part of an explanation: the benefit, the allowance or transport. */
export interface ExplanationSection {
  readonly title: string;
  /** The answer of the part. */
  readonly results: readonly ExplanationLine[];
  readonly lines: readonly ExplanationLine[];
  readonly disregarded: readonly ExplanationLine[];
  readonly remarks: readonly string[];
}

/** An explanation before it is set as text or Markdown. */
export interface Explanation {
  readonly title: string;
  readonly sections: readonly ExplanationSection[];
  readonly forbehold: readonly Forbehold[];
}

interface Part {
  readonly prefixes: readonly string[];
  readonly da: string;
  readonly en: string;
  readonly remarks: Readonly<Record<Locale, readonly string[]>>;
}

const LAB = {
  da: "LAS er lov om aktiv socialpolitik, LAB lov om en aktiv beskæftigelsesindsats.",
  en: "LAS is lov om aktiv socialpolitik (active social policy), LAB lov om en aktiv beskæftigelsesindsats (active employment effort).",
} as const;

const PARTS: readonly Part[] = [
  {
    prefixes: ["ydelse.", "resultat.ydelse.", "ressourceforloebsydelse.", "loenfradrag."],
    da: "Ressourceforløbsydelse",
    en: "Ressourceforløbsydelse",
    remarks: {
      da: [
        "Ydelsen er før skat. Skat, ATP og obligatorisk pension er ikke beregnet.",
        "LAS er lov om aktiv socialpolitik.",
      ],
      en: [
        "The benefit is before tax. Tax, ATP and mandatory pension are not calculated.",
        "LAS is lov om aktiv socialpolitik (the act on active social policy).",
      ],
    },
  },
  {
    prefixes: ["godtgoerelse.", "resultat.godtgoerelse.", "ordning."],
    da: "Godtgørelse ved deltagelse i tilbud",
    en: "Allowance for taking part in a tilbud",
    remarks: {
      da: [
        "Godtgørelsen er skattepligtig og trækkes ikke fra i ydelsen (LAS § 33, nr. 2).",
        "Den kan dække transport de første 24 km om dagen; resten hører under § 175.",
        LAB.da,
      ],
      en: [
        "The allowance is taxable and does not reduce the benefit (LAS § 33, nr. 2).",
        "It can cover transport for the first 24 km a day; the rest belongs to § 175.",
        LAB.en,
      ],
    },
  },
  {
    prefixes: ["befordring.", "resultat.befordring."],
    da: "Befordringsgodtgørelse",
    en: "Transport allowance",
    remarks: {
      da: ["Befordringsgodtgørelsen trækkes ikke fra i ydelsen (LAS § 33, nr. 2).", LAB.da],
      en: ["The transport allowance does not reduce the benefit (LAS § 33, nr. 2).", LAB.en],
    },
  },
];

const sourceText = ({ title, url, quote }: RateSource): string =>
  [title, url === undefined ? "" : `<${url}>`, quote === undefined ? "" : `»${quote}«`]
    .filter((part) => part !== "")
    .join(" ");

const WORDS = { da: { rate: "Sats", source: "Kilde" }, en: { rate: "Rate", source: "Source" } } as const;

/** The paragraph, the period and the evidence of a rate; of several sources the first that is quoted. */
const rateDetails = ({ rate, law }: TraceStep, locale: Locale): readonly string[] => {
  if (rate === undefined) return [];
  const years = [...new Set([rate.validFrom.slice(0, 4), rate.validTo.slice(0, 4)])].join("–");
  const period = `${dayText(rate.validFrom, locale)} – ${dayText(rate.validTo, locale)}`;
  const source = rate.sources.find(({ quote }) => quote !== undefined) ?? rate.sources[0];
  const words = WORDS[locale];
  const evidence = `${words.rate} ${years} (${period}), ${statusText(rate, locale)}`;
  return [
    law === undefined ? evidence : `${law} · ${evidence}`,
    source === undefined ? "" : `${words.source}: ${sourceText(source)}`,
  ];
};

/** Where a rule stands that is no figure. */
const ruleSource = ({ sources = [] }: TraceStep, locale: Locale): readonly string[] =>
  sources.map((source) => `${WORDS[locale].source}: ${sourceText(source)}`);

const lineOf = (step: TraceStep, steps: ReadonlyMap<string, TraceStep>, locale: Locale): ExplanationLine => {
  const law = step.rate === undefined ? (step.law ?? "") : "";
  const why = [step.decision?.because[locale] ?? "", formulaText(step, steps, locale), law];
  return {
    label: step[locale],
    value: step.decision === undefined ? valueText(step, locale) : "",
    details: [why.filter(isSaid).join(" · "), ...rateDetails(step, locale), ...ruleSource(step, locale)]
      .filter(isSaid)
      .map(oneLine),
  };
};

const isSaid = (text: string): boolean => text !== "";

/** Events are the only steps whose value is days. */
const HAENDELSE = /\.haendelser\[\d+\]$/;

const disregardedLine = (step: TraceStep, locale: Locale): ExplanationLine => ({
  label: step[locale],
  value: HAENDELSE.test(step.id) ? daysText(step.value, locale) : valueText(step, locale),
  details: [step.disregarded?.[locale] ?? ""],
});

/** Inputs that only repeat what the decision made of them says. */
const TOLD_BY_DECISION = /\.indtaegter\[\d+\]\.(art|periode)$|\.(start|slut|foedselsdato)$/;

const isShown = ({ id, kind, disregarded, decision }: TraceStep): boolean =>
  kind !== "result" &&
  disregarded === undefined &&
  decision?.taken !== "ses-bort-fra" &&
  !TOLD_BY_DECISION.test(id);

const sectionOf = (
  part: Part,
  trace: readonly TraceStep[],
  steps: ReadonlyMap<string, TraceStep>,
  locale: Locale,
): ExplanationSection => {
  const own = trace.filter(({ id }) => part.prefixes.some((prefix) => id.startsWith(prefix)));
  return {
    title: part[locale],
    results: own.filter(({ kind }) => kind === "result").map((step) => lineOf(step, steps, locale)),
    lines: own.filter(isShown).map((step) => lineOf(step, steps, locale)),
    disregarded: own
      .filter(({ disregarded }) => disregarded !== undefined)
      .map((step) => disregardedLine(step, locale)),
    remarks: part.remarks[locale],
  };
};

/** Sorts the trace of a result into what a person reads. Without a trace there is nothing but the title. */
export const explanationOf = (result: CalculatedCase, locale: Locale): Explanation => {
  const trace = result.trace ?? [];
  const steps = new Map(trace.map((step) => [step.id, step]));
  const month = steps.get("maaned")?.value;
  const heading = locale === "da" ? "Beregning" : "Calculation";
  const period = month === undefined ? "" : ` for ${monthText(month, locale)}`;
  const name = result.id === undefined ? "" : ` (${oneLine(result.id)})`;
  return {
    title: `${heading}${period}${name}`,
    sections: PARTS.map((part) => sectionOf(part, trace, steps, locale)).filter(
      ({ results }) => results.length > 0,
    ),
    forbehold: result.forbehold.map((one) => ({ ...one, da: oneLine(one.da), en: oneLine(one.en) })),
  };
};
