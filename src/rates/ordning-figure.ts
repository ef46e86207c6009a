import type { RateFigure } from "../arithmetic/calculator.js";
import type { Unit } from "../arithmetic/step.js";
import { hundredthsOf } from "../money/hundredths.js";
import type { Belaeg, Figur } from "./ordning.js";
import type { Ordningsudgave } from "./ordning-book.js";
import { FIGURNAVNE, type Figurnoegle } from "./ordning-labels.js";

/** The name under which the trace refers to a scheme. */
export const tableOf = ({ ordning }: Ordningsudgave): string => `godtgoerelse/${ordning.ordning}`;

/** A figure of a scheme as a calculation takes it in; its evidence is its own or that of its part. */
export const ordningFigure = (
  udgave: Ordningsudgave,
  part: Belaeg,
  key: Figurnoegle,
  figur: Figur,
  unit?: Unit,
): RateFigure => {
  const own = typeof figur === "string" ? undefined : figur;
  const { status, sources, note } = own ?? part;
  const { validFrom, validTo, law } = udgave.ordning;
  const navn = FIGURNAVNE[key];
  return {
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
  };
};
