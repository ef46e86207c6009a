import type { Arithmetic } from "../../../src/arithmetic/arithmetic.js";
import type { Hundredths } from "../../../src/money/hundredths.js";

const SCALE = 10_000;
const PER_HUNDREDTH = 100;

/** An arithmetic whose figures and conditions are names in the body of a loop, and the statements that make them. */
export interface LoopArithmetic {
  readonly m: Arithmetic<string, string>;
  readonly statements: readonly string[];
  /** Gives an expression a name; the same expression gets the same. */
  readonly named: (expression: string) => string;
  /** A figure that is the same in every row. */
  readonly constant: (hundredths: Hundredths) => string;
  /** Half up to a multiple of a unit. */
  readonly roundHalfUp: (unit: string) => (figure: string) => string;
}

const NAME = /^[a-z]\w*$|^\d+$/i;

/**
 * Writes a definition of the law as the statements of a loop over whole numbers, as in `whole.ts`, where it is also
 * said why they are exact. A figure that is missing is NaN: every operation but a choice answers NaN to it.
 */
export const loopArithmetic = (): LoopArithmetic => {
  const names = new Map<string, string>();
  const statements: string[] = [];
  const named = (expression: string): string => {
    if (NAME.test(expression)) return expression;
    const known = names.get(expression);
    if (known !== undefined) return known;
    const name = `t${String(names.size)}`;
    names.set(expression, name);
    statements.push(`const ${name} = ${expression};`);
    return name;
  };
  const of =
    (write: (...operands: readonly string[]) => string) =>
    (...operands: readonly string[]): string =>
      named(write(...operands));
  const scale = String(SCALE);
  const add = of((a, b) => `${a} + ${b}`);
  // Without a branch: what a row holds cannot be foreseen, and a wrong guess of the processor costs ten times the sum.
  const excess = (a: string, b: string): string => {
    const over = named(`${a} - ${b}`);
    return named(`(${over} + Math.abs(${over})) * 0.5`);
  };
  const constant = (hundredths: Hundredths): string => String(hundredths * PER_HUNDREDTH);
  const roundHalfUp = (unit: string) => of((a) => `Math.floor((${a} + ${unit} / 2) / ${unit}) * ${unit}`);
  const gathered = (conditions: readonly string[], gate: string): string =>
    named(conditions.join(` ${gate} `));
  return {
    statements,
    named,
    constant,
    roundHalfUp,
    m: {
      zero: constant(0),
      sum: (terms) =>
        terms.reduce((total, term) => (total === constant(0) ? term : add(total, term)), constant(0)),
      add,
      sub: of((a, b) => `${a} - ${b}`),
      times: of((a, b) => `(${a} * ${b}) / ${scale}`),
      percent: of((percentage, figure) => `((${percentage} / ${scale}) * ${figure}) / 100`),
      share: of((figure, part, whole) => `(${figure} * (${part} / ${scale})) / (${whole} / ${scale})`),
      min: of((a, b) => `${a} - ${excess(a, b)}`),
      max: of((a, b) => `${b} + ${excess(a, b)}`),
      excess,
      exceeds: of((a, b) => `${a} > ${b}`),
      allOf: (conditions) => gathered(conditions, "&&"),
      anyOf: (conditions) => gathered(conditions, "||"),
      not: of((condition) => `!${condition}`),
      choose: of((condition, whenTrue, whenFalse) => `${condition} ? ${whenTrue} : ${whenFalse}`),
      roundToOere: roundHalfUp(String(PER_HUNDREDTH)),
      roundToKroner: roundHalfUp(scale),
      step: (_step, figure) => figure,
      finding: (_step, condition) => condition,
    },
  };
};
