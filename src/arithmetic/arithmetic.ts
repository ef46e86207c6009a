import type { Step } from "./step.js";

/**
 * The operations that the law is written in. A provision is a pure function over them and is instantiated
 * once for each arithmetic: exact decimals, whole numbers, or a recording of either.
 *
 * @typeParam N - a figure: kroner, a percentage, kilometres, days
 * @typeParam C - a condition that holds or does not
 */
export interface Arithmetic<N, C> {
  readonly zero: N;
  readonly sum: (terms: readonly N[]) => N;
  readonly add: (a: N, b: N) => N;
  readonly sub: (a: N, b: N) => N;
  /** So many times an amount: days × kroner a day, kilometres × kroner a kilometre. */
  readonly times: (count: N, amount: N) => N;
  /** So many per cent of a figure. */
  readonly percent: (percentage: N, of: N) => N;
  /** The part `part` of `whole` of a figure: `of` × `part` / `whole`. `whole` is never zero. */
  readonly share: (of: N, part: N, whole: N) => N;
  readonly min: (a: N, b: N) => N;
  readonly max: (a: N, b: N) => N;
  /** The part of a figure that exceeds a limit; zero when nothing does. */
  readonly excess: (figure: N, limit: N) => N;
  /** Strictly more than. */
  readonly exceeds: (figure: N, limit: N) => C;
  readonly allOf: (conditions: readonly C[]) => C;
  readonly anyOf: (conditions: readonly C[]) => C;
  readonly not: (condition: C) => C;
  readonly choose: (condition: C, whenTrue: N, whenFalse: N) => N;
  /** Half up to the nearest øre. The figure is never negative. */
  readonly roundToOere: (figure: N) => N;
  /** Half up to the nearest whole krone. The figure is never negative. */
  readonly roundToKroner: (figure: N) => N;
  /** Names a figure as a step of the calculation. Only a recording keeps the name. */
  readonly step: (step: Step, figure: N) => N;
  /** Names a condition as a step of the calculation. Only a recording keeps the name. */
  readonly finding: (step: Step, condition: C) => C;
}
