import type { Text } from "../../arithmetic/step.js";
import type { Hundredths } from "../../money/hundredths.js";
import type { Part } from "./alternative.js";
import type { Deviation, Explanation } from "./deviation.js";

/** What a group of deviations has in common. */
export interface GroupExplanation {
  /** Stable name of what may have been another. */
  readonly id: string;
  readonly said: Text;
  /** The first step that would then be another; incomes are not told apart by their place. */
  readonly step: { readonly id: string; readonly label: Text; readonly law: string | undefined };
}

/** Deviations of one part that the same thing explains. */
export interface Group {
  readonly part: Part;
  /** Absent when nothing that was tried gives what was paid. */
  readonly explanation: GroupExplanation | undefined;
  readonly deviations: readonly Deviation[];
  /** The sum of the deviations without their signs. */
  readonly total: Hundredths;
  readonly tooMuch: Hundredths;
  readonly tooLittle: Hundredths;
  /** How many of them nothing else that was tried explains as well. */
  readonly onlyThis: number;
}

const withoutPlaces = (id: string): string => id.replace(/\[\d+\]/g, "[]");

const keyOf = ({ alternative, step }: Explanation): string => `${alternative.id} ${withoutPlaces(step.id)}`;

/** How many deviations each explanation fits. */
const frequencies = (deviations: readonly Deviation[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { explanations } of deviations)
    for (const explanation of explanations) {
      const key = keyOf(explanation);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
};

/** Where several fit, the one that fits most often: a systematic error is the same one every time. */
const likeliest = (
  { explanations }: Deviation,
  counts: ReadonlyMap<string, number>,
): Explanation | undefined => {
  const often = (explanation: Explanation): number => counts.get(keyOf(explanation)) as number;
  return explanations.reduce<Explanation | undefined>(
    (best, one) => (best === undefined || often(one) > often(best) ? one : best),
    undefined,
  );
};

const sum = (deviations: readonly Deviation[], of: (deviation: Deviation) => Hundredths): Hundredths =>
  deviations.reduce((total, deviation) => total + of(deviation), 0);

const groupOf = (deviations: readonly Deviation[], explanation: Explanation | undefined): Group => {
  const tooMuch = sum(deviations, ({ paid, right }) => Math.max(0, paid - right));
  const tooLittle = sum(deviations, ({ paid, right }) => Math.max(0, right - paid));
  return {
    part: (deviations[0] as Deviation).part,
    explanation: explanation && {
      id: explanation.alternative.id,
      said: { da: explanation.alternative.da, en: explanation.alternative.en },
      step: {
        id: withoutPlaces(explanation.step.id),
        label: { da: explanation.step.da, en: explanation.step.en },
        law: explanation.step.law,
      },
    },
    deviations,
    total: tooMuch + tooLittle,
    tooMuch,
    tooLittle,
    onlyThis: deviations.filter(({ explanations }) => explanations.length === 1).length,
  };
};

/** Deviations by what explains them, the largest sum first. */
export const groupsOf = (deviations: readonly Deviation[]): readonly Group[] => {
  const counts = frequencies(deviations);
  const groups = new Map<string, { explanation: Explanation | undefined; members: Deviation[] }>();
  for (const deviation of deviations) {
    const explanation = likeliest(deviation, counts);
    const key = explanation === undefined ? deviation.part : `${deviation.part} ${keyOf(explanation)}`;
    const group = groups.get(key) ?? { explanation, members: [] };
    group.members.push(deviation);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ explanation, members }) => groupOf(members, explanation))
    .sort((a, b) => b.total - a.total);
};
