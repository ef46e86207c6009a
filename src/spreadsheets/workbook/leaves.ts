import type { TraceStep } from "../../arithmetic/trace-step.js";
import { type Rational, readRational, textOfRational } from "../../trace/replay/rational.js";
import type { Felt, Omraade } from "./felter.js";
import { type Denominator, type Heltal, originalDenominator } from "./heltal.js";
import { expectReadable, NotPossible, UNREADABLE } from "./not-possible.js";

/** The exact figure of a step; yes is 1 and no is 0. */
export const figureOf = ({ value }: TraceStep): Rational | undefined => {
  if (value === "true" || value === "false") return { top: value === "true" ? 1n : 0n, bottom: 1n };
  return readRational(value);
};

/** A figure as a whole number over a denominator; undefined when it is none. */
export const originalOf = (step: TraceStep, denominator: Denominator): bigint | undefined => {
  const figure = figureOf(step);
  const scaled = figure && figure.top * originalDenominator(denominator);
  return scaled === undefined || figure === undefined || scaled % figure.bottom !== 0n
    ? undefined
    : scaled / figure.bottom;
};

/** The figure of a step as a cell holds it: written anew, so that nothing but a figure can stand there. */
export const plainFigure = (step: TraceStep): string => textOfRational(expectReadable(figureOf(step)));

const OERE = 100n;
const MOST_DECIMALS = 6;

/** Kroner in øre, other figures in as few decimals as they have. */
const scaleOf = ({ unit }: TraceStep, { bottom }: Rational): bigint => {
  let scale = unit?.startsWith("DKK") ? OERE : 1n;
  for (let decimals = 0; scale % bottom !== 0n; decimals += 1) {
    if (decimals === MOST_DECIMALS) throw new NotPossible(UNREADABLE);
    scale *= 10n;
  }
  return scale;
};

/** A figure that comes from outside the calculation and does not change in the sheet. */
export const fixedLeaf = (step: TraceStep, cell: string): Heltal => {
  const figure = expectReadable(figureOf(step));
  const denominator = { scale: scaleOf(step, figure), divisors: [] };
  const original = expectReadable(originalOf(step, denominator));
  return { cell, ...denominator, most: original < 0n ? -original : original, original, isFixed: true };
};

const TOO_LARGE = {
  da: "Et beløb er så stort, at et regneark ikke kan regne eksakt med det. Efterprøv sagen med en kvittering i stedet.",
  en: "An amount is so large that a spreadsheet cannot calculate with it exactly. Verify the case with a receipt instead.",
};

/** A field of the sheet. */
const openLeaf = (step: TraceStep, cell: string, { kind, most }: Omraade): Heltal => {
  const denominator = { scale: kind === "hundrededele" ? 100n : 1n, divisors: [] };
  const original = expectReadable(originalOf(step, denominator));
  if (original > most * denominator.scale) throw new NotPossible(TOO_LARGE);
  return { cell, ...denominator, most: most * denominator.scale, original, isFixed: false };
};

/** A figure that comes from outside the calculation. */
export const leafOf = (step: TraceStep, cell: string, felt: Felt | undefined): Heltal =>
  felt !== undefined && "aaben" in felt ? openLeaf(step, cell, felt.aaben) : fixedLeaf(step, cell);

export { TOO_LARGE };
