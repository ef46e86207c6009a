import { plainNotation } from "../../money/hundredths.js";
import type { Compared } from "./compare.js";
import type { Deviation } from "./deviation.js";
import type { Group } from "./groups.js";

const deviationJson = ({ name, paid, right, explanations }: Deviation): object => ({
  id: name,
  udbetalt: plainNotation(paid),
  beregnet: plainNotation(right),
  forskel: plainNotation(paid - right),
  passer: explanations.map(({ alternative }) => alternative.id),
});

const groupJson = ({ part, explanation, deviations, ...sums }: Group): object => ({
  del: part,
  forklaring: explanation === undefined ? null : { id: explanation.id, ...explanation.said },
  trin:
    explanation === undefined
      ? null
      : {
          id: explanation.step.id,
          ...explanation.step.label,
          ...(explanation.step.law === undefined ? {} : { law: explanation.step.law }),
        },
  antal: deviations.length,
  sum: plainNotation(sums.total),
  forMeget: plainNotation(sums.tooMuch),
  forLidt: plainNotation(sums.tooLittle),
  kunDenne: sums.onlyThis,
  afvigelser: deviations.map(deviationJson),
});

/** The whole report as data: every deviation stands in it. */
export const reportJson = (compared: Compared, groups: readonly Group[]): string => {
  const { rows, amounts, withoutPaid, refused, deviations } = compared;
  const report = {
    raekker: rows,
    beloeb: amounts,
    ens: amounts - deviations.length,
    afvigelser: deviations.length,
    udenUdbetalt: withoutPaid,
    grupper: groups.map(groupJson),
    afviste: refused.map(({ name, errors }) => ({ id: name, errors })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};
