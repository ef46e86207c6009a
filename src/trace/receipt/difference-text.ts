import type { Text } from "../../arithmetic/step.js";
import type { TraceStep } from "../../arithmetic/trace-step.js";
import { type Locale, valueText } from "../locale.js";
import type { VerifyCode, VerifyDifference } from "./differences.js";

type Place = Omit<VerifyDifference, keyof Text>;

const SUBJECTS: Readonly<Record<VerifyCode, Text>> = {
  STEP_DIFFERS: { da: "Trinnet", en: "The step" },
  RESULT_DIFFERS: { da: "Resultatet", en: "The result" },
  TABLE_DIFFERS: { da: "Tabellen", en: "The table" },
  OPTION_DIFFERS: { da: "Indstillingen", en: "The option" },
  RULE_SET_DIFFERS: { da: "Læsningen af reglerne", en: "The reading of the rules" },
  PACKAGE_DIFFERS: { da: "Pakken", en: "The package" },
  TRACE_DIFFERS: { da: "Trinnenes SHA-256", en: "The SHA-256 of the steps" },
  FORM_DIFFERS: { da: "", en: "" },
};

const FORM: Text = {
  da: "Kvitteringen er sat anderledes op: rækkefølgen er en anden, noget står to gange, eller noget er føjet til.",
  en: "The receipt is laid out differently: the order is another, something stands twice, or something was added.",
};

/** A step is named as the explanation names it; everything else by its path alone. */
const subject = ({ code, id }: Place, step: TraceStep | undefined, locale: Locale): string =>
  step === undefined
    ? `${SUBJECTS[code][locale]} ${id}`
    : `${SUBJECTS[code][locale]} ${locale === "da" ? `»${step.da}«` : `"${step.en}"`} (${id})`;

const FIGURE = /^-?\d+(\.\d+|\/[1-9]\d*)?$/;
/** Longer than any figure of a calculation, and short enough for a fraction to be divided. */
const LONGEST = 200;

const isFigure = (value: string): boolean => value.length <= LONGEST && FIGURE.test(value);

/** What stands in a receipt may be no figure, and is then shown as it is. */
const said = (value: string, step: TraceStep | undefined, locale: Locale): string =>
  step === undefined || (step.unit !== undefined && !isFigure(value))
    ? value
    : valueText({ ...step, value }, locale);

interface Said {
  readonly name: string;
  readonly receipt: string;
  readonly now: string;
}

const MISSING: Sentences = {
  da: ({ name, now }) => `${name} mangler i kvitteringen; beregningen giver ${now}.`,
  en: ({ name, now }) => `${name} is missing in the receipt; the calculation gives ${now}.`,
};
const GONE: Sentences = {
  da: ({ name, receipt }) => `${name} er ${receipt} i kvitteringen, men kommer ikke ud nu.`,
  en: ({ name, receipt }) => `${name} is ${receipt} in the receipt but does not come out now.`,
};
const OTHER: Sentences = {
  da: ({ name, receipt, now }) => `${name} er ${receipt} i kvitteringen; beregningen giver ${now}.`,
  en: ({ name, receipt, now }) => `${name} is ${receipt} in the receipt; the calculation gives ${now}.`,
};

type Sentences = Readonly<Record<Locale, (words: Said) => string>>;

const sentencesFor = ({ receipt, now }: Place): Sentences => {
  if (receipt === null) return MISSING;
  return now === null ? GONE : OTHER;
};

const sentence = (place: Place, step: TraceStep | undefined, locale: Locale): string =>
  sentencesFor(place)
    [locale]({
      name: subject(place, step, locale),
      receipt: said(place.receipt ?? "", step, locale),
      now: said(place.now ?? "", step, locale),
    })
    // »kr.« at the end of a sentence is its full stop.
    .replace(/\.\.$/, ".");

/** What differs, in a whole sentence; `step` is the step that comes out now. */
export const differenceText = (place: Place, step: TraceStep | undefined): Text =>
  place.code === "FORM_DIFFERS" ? FORM : { da: sentence(place, step, "da"), en: sentence(place, step, "en") };
