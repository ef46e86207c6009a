import type { TraceStep } from "../../arithmetic/trace-step.js";
import { calculateWith } from "../../calculate/calculate-with.js";
import type { CalculatedCase } from "../../calculate/case-result.js";
import { expectDefined } from "../../calculate/expect-defined.js";
import type { Settings } from "../../calculate/options.js";
import type { Case } from "../../cases/case.js";
import { type Hundredths, hundredthsOf } from "../../money/hundredths.js";
import type { Alternative, Part } from "./alternative.js";
import { ALTERNATIVES } from "./alternatives.js";
import { firstDifference } from "./first-difference.js";

/** An alternative that gives exactly what was paid, and where its calculation leaves the right one. */
export interface Explanation {
  readonly alternative: Alternative;
  readonly step: TraceStep;
}

/** An amount that was paid and is another than the right one. */
export interface Deviation {
  readonly name: string;
  readonly part: Part;
  readonly paid: Hundredths;
  readonly right: Hundredths;
  /** Everything that fits; empty when nothing does. */
  readonly explanations: readonly Explanation[];
}

/** How alternatives are calculated. */
export interface Recalculation {
  readonly settings: Settings;
  readonly settingsFor: (alternative: Alternative, maaned: string) => Settings | undefined;
}

/** The amount of a part that is paid. */
export const amountOf = (result: CalculatedCase, part: Part): Hundredths | undefined => {
  const amount = part === "ydelse" ? result.ydelse?.udbetaling : result[part]?.beloeb;
  return amount === undefined ? undefined : hundredthsOf(amount);
};

const calculated = (settings: Settings, sag: Case): CalculatedCase | undefined => {
  const result = calculateWith({ settings })(sag);
  return result.ok ? result : undefined;
};

const traceOf = (result: CalculatedCase): readonly TraceStep[] => expectDefined(result.trace);

/** One part alone: what the others say of a case does not explain its amount. */
const onlyPart = (sag: Case, part: Part): Case => ({ maaned: sag.maaned, [part]: sag[part] });

const alternativeResult = (alternative: Alternative, sag: Case, recalculation: Recalculation) => {
  const other = alternative.sag === undefined ? sag : alternative.sag(sag);
  const settings =
    alternative.table === undefined && alternative.options === undefined
      ? recalculation.settings
      : recalculation.settingsFor(alternative, sag.maaned);
  return other && settings && calculated(settings, other);
};

/** Everything that, had it been so, would have given exactly what was paid. */
export const explanationsOf = (
  whole: Case,
  part: Part,
  paid: Hundredths,
  recalculation: Recalculation,
): readonly Explanation[] => {
  const sag = onlyPart(whole, part);
  const right = traceOf(expectDefined(calculated(recalculation.settings, sag)));
  return ALTERNATIVES.filter((alternative) => alternative.part === part).flatMap((alternative) => {
    const result = alternativeResult(alternative, sag, recalculation);
    if (result === undefined || amountOf(result, part) !== paid) return [];
    // What comes to another amount has a step that is another.
    return [{ alternative, step: expectDefined(firstDifference(right, traceOf(result))) }];
  });
};
