import type { TraceStep } from "../../../arithmetic/trace-step.js";
import { expectDefined } from "../../../calculate/expect-defined.js";
import { formulaText } from "../../../trace/formula.js";
import { statusText, unitText, valueText } from "../../../trace/locale.js";
import { sourceText } from "../../../trace/source-text.js";
import type { Answer } from "../cells/cell.js";
import { type Rows, tableFunction } from "../spreadsheet-function.js";
import { andenIndtaegt, bidrag, forloeb, loen, maaned, sanktionsdage, satsgruppe } from "./arguments.js";
import { beregnYdelse } from "./ydelsessag.js";

const HEADINGS = ["Trin", "Værdi", "Enhed", "Sådan", "Paragraf", "Kilde"];

/** Facts that no argument states: they were chosen to fit the rate group, a whole month and the kinds of income. */
const CHOSEN =
  /^ydelse\.(forloeb\.start|maaned-i-forloebet|modtager\.(?!bidrag)|alder|hidtidigYdelse|niveau|indtaegter\[\d\]\.art)/;

const ASSUMED: readonly Answer[] = [
  "Forudsat",
  "",
  "",
  "Forløbet dækker hele måneden, satsgruppen er som oplyst, og den hidtidige ydelse giver ikke et særligt niveau.",
  "",
  "",
];

const sourceOf = ({ rate }: TraceStep): string =>
  rate === undefined
    ? ""
    : [statusText(rate, "da"), ...rate.sources.map((one) => sourceText(one, "da"))].join(" · ");

/**
 * No figure of these arguments is a fraction that does not end, so each is a number of the sheet. What was
 * decided is told by its reason.
 */
const figuresOf = (step: TraceStep): readonly Answer[] => {
  if (step.unit !== undefined) return [Number(step.value), unitText(step.unit, step.value, "da")];
  return [step.decision === undefined ? valueText(step, "da") : "", ""];
};

const rowOf = (step: TraceStep, steps: ReadonlyMap<string, TraceStep>): readonly Answer[] => [
  step.da,
  ...figuresOf(step),
  step.decision?.because.da ?? formulaText(step, steps, "da"),
  step.law ?? "",
  sourceOf(step),
];

const rowsOf = (trace: readonly TraceStep[]): Rows => {
  const steps = new Map(trace.map((step) => [step.id, step]));
  return trace.filter(({ id }) => !CHOSEN.test(id)).map((step) => rowOf(step, steps));
};

/** Every step of the benefit of a month. */
export const FORKLAR = tableFunction({
  id: "FORKLAR",
  da: "Alle trin i beregningen af ydelsen for en måned, med paragraf, sats og kilde.",
  svar: "En tabel med en række for hvert trin, de forudsætninger, der er gjort, og forbeholdene.",
  parameters: { maaned, forloeb, satsgruppe, loen, andenIndtaegt, bidrag, sanktionsdage },
  example: { arguments: ["2022-03", "ressourceforløb", "ikke-forsørger", 20000, 0], answer: HEADINGS },
  answer: (given) => {
    const beregnet = beregnYdelse(given, true);
    if ("kind" in beregnet) return beregnet;
    const forbehold = beregnet.forbehold.map(({ da }) => ["Forbehold", "", "", da, "", ""]);
    return [HEADINGS, ...rowsOf(expectDefined(beregnet.trace)), ASSUMED, ...forbehold];
  },
});
