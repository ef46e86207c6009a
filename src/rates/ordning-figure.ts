import type { RateFigure } from "../arithmetic/calculator.js";
import { deepFreeze } from "../arithmetic/deep-freeze.js";
import { onceEach } from "../arithmetic/once.js";
import type { Unit } from "../arithmetic/step.js";
import { hundredthsOf } from "../money/hundredths.js";
import type { Belaeg, Figur } from "./ordning.js";
import type { Ordningsudgave } from "./ordning-book.js";
import { FIGURNAVNE, type Figurnoegle } from "./ordning-labels.js";

/** The name under which the trace refers to a scheme. */
export const tableOf = ({ ordning }: Ordningsudgave): string => `godtgoerelse/${ordning.ordning}`;

/** A figure as it stands in a scheme. */
interface Sted {
  readonly part: Belaeg;
  readonly key: Figurnoegle;
  readonly figur: Figur;
  readonly unit: Unit | undefined;
}

const rateFigure = (udgave: Ordningsudgave, { part, key, figur, unit }: Sted): RateFigure => {
  const own = typeof figur === "string" ? undefined : figur;
  const { status, sources, note } = own ?? part;
  const { validFrom, validTo, law } = udgave.ordning;
  const navn = FIGURNAVNE[key];
  return deepFreeze({
    id: `ordning.${key}`,
    da: navn.da,
    en: navn.en,
    unit: unit ?? navn.unit,
    hundredths: hundredthsOf(own?.amount ?? (figur as string)),
    law,
    reference: {
      table: tableOf(udgave),
      key,
      validFrom,
      validTo,
      status,
      sources,
      ...(note === undefined ? {} : { note }),
      ...(udgave.callerSupplied ? { callerSupplied: true as const } : {}),
      ...(udgave.beforeCorrection ? { beforeCorrection: true as const } : {}),
    },
  });
};

interface Made extends Sted {
  readonly figure: RateFigure;
}

/** Finds a figure of a scheme as a calculation takes it in; its evidence is its own or that of its part. */
export type OrdningFigures = (part: Belaeg, key: Figurnoegle, figur: Figur, unit?: Unit) => RateFigure;

/** The figures of a scheme, each made once: the cases of a scheme ask for the same ones. */
export const ordningFigures = onceEach((udgave: Ordningsudgave): OrdningFigures => {
  const made: Made[] = [];
  return (part, key, figur, unit) => {
    for (const one of made)
      if (one.key === key && one.figur === figur && one.unit === unit) return one.figure;
    const sted = { part, key, figur, unit };
    const figure = rateFigure(udgave, sted);
    made.push({ ...sted, figure });
    return figure;
  };
});
