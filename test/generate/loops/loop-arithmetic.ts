import type { Arithmetic } from "../../../src/arithmetic/arithmetic.js";
import type { Hundredths } from "../../../src/money/hundredths.js";

/** As fine as a figure can be that is no quotient: a hundredth of an øre. */
export const FINEST = 10_000;
const HUNDREDTHS = 100;

/** A figure of a row: a name or a whole number, which holds so many of it to the unit. */
export interface LoopFigure {
  readonly name: string;
  readonly per: number;
}

/** An arithmetic whose figures and conditions are names in the body of a loop, and the statements that make them. */
export interface LoopArithmetic {
  readonly m: Arithmetic<LoopFigure, string>;
  readonly statements: readonly string[];
  /** Gives an expression a name; the same expression gets the same. */
  readonly named: (expression: string) => string;
  /** A figure that is the same in every row. */
  readonly constant: (hundredths: Hundredths) => LoopFigure;
  /** Half up to a multiple of so many of the finest unit; the answer is in hundredths. */
  readonly roundHalfUp: (unit: string) => (figure: LoopFigure) => LoopFigure;
  /** The name of a figure when so many are the unit, which are no fewer than it holds. */
  readonly nameOf: (figure: LoopFigure, per: number) => string;
}

const NAME = /^[a-z]\w*$/i;
const LITERAL = /^\d+$/;

/** Names expressions, each once. */
const namer = () => {
  const names = new Map<string, string>();
  const statements: string[] = [];
  const named = (expression: string): string => {
    if (NAME.test(expression) || LITERAL.test(expression)) return expression;
    const known = names.get(expression);
    if (known !== undefined) return known;
    const name = `t${String(names.size)}`;
    names.set(expression, name);
    statements.push(`const ${name} = ${expression};`);
    return name;
  };
  return { statements, named };
};

type Named = LoopArithmetic["named"];

const multiplied = (named: Named, name: string, factor: number): string => {
  if (LITERAL.test(name)) return String(Number(name) * factor);
  return factor === 1 ? name : named(`${name} * ${String(factor)}`);
};

/** Operations on two figures that hold equally many to the unit. */
const onTheSame = (named: Named, nameOf: LoopArithmetic["nameOf"]) => {
  const together =
    <T>(write: (a: string, b: string, per: number) => T) =>
    (one: LoopFigure, other: LoopFigure): T => {
      const per = Math.max(one.per, other.per);
      return write(nameOf(one, per), nameOf(other, per), per);
    };
  const figure = (write: (a: string, b: string) => string) =>
    together((a, b, per): LoopFigure => ({ name: named(write(a, b)), per }));
  // Without a branch: what a row holds cannot be foreseen, and a wrong guess of the processor costs ten times the sum.
  const excess = (a: string, b: string): string => {
    const over = named(`${a} - ${b}`);
    return named(`(${over} + Math.abs(${over})) * 0.5`);
  };
  return {
    add: figure((a, b) => `${a} + ${b}`),
    sub: figure((a, b) => `${a} - ${b}`),
    min: figure((a, b) => `${a} - ${excess(a, b)}`),
    max: figure((a, b) => `${b} + ${excess(a, b)}`),
    excess: figure(excess),
    exceeds: together((a, b) => named(`${a} > ${b}`)),
    choose: (condition: string, whenTrue: LoopFigure, whenFalse: LoopFigure) =>
      figure((a, b) => `${condition} ? ${a} : ${b}`)(whenTrue, whenFalse),
    share: (of: LoopFigure, part: LoopFigure, whole: LoopFigure): LoopFigure => ({
      name: together((a, b) => named(`(${nameOf(of, FINEST)} * ${a}) / ${b}`))(part, whole),
      per: FINEST,
    }),
  };
};

/**
 * Products are brought back to the finest unit, of which they are whole numbers. One of a figure that is as fine
 * already could be larger than a number holds, and no definition asks for it.
 */
const multiply =
  (named: Named, parts: number) =>
  (a: LoopFigure, b: LoopFigure): LoopFigure => {
    if (a.per === FINEST || b.per === FINEST) throw new Error("A hundredth of an øre cannot be multiplied.");
    const per = a.per * b.per * parts;
    const name = `${a.name} * ${b.name}`;
    return per > FINEST
      ? { name: named(`(${name}) / ${String(per / FINEST)}`), per: FINEST }
      : { name: named(name), per };
  };

/**
 * Writes a definition of the law as the statements of a loop over whole numbers, as in `whole.ts`, where it is also
 * said why they are exact. A figure keeps the unit of its column, øre as øre, until it meets a finer one. A figure
 * that is missing is NaN: every operation but a choice answers NaN to it.
 */
export const loopArithmetic = (): LoopArithmetic => {
  const { named, statements } = namer();
  const nameOf: LoopArithmetic["nameOf"] = ({ name, per }, finer) => multiplied(named, name, finer / per);
  const constant: LoopArithmetic["constant"] = (hundredths) =>
    hundredths % HUNDREDTHS === 0
      ? { name: String(hundredths / HUNDREDTHS), per: 1 }
      : { name: String(hundredths), per: HUNDREDTHS };
  const zero = constant(0);
  const operations = onTheSame(named, nameOf);
  // A half is taken off and put back so that the engine sees a number with a fraction: where it saw whole ones only,
  // it turned each product into one and checked that it was, which took a quarter of the time of the shortest loop.
  const multiple = (whole: string, of: string): string => `(${whole} - 0.5) * (${of}) + 0.5 * (${of})`;
  const roundHalfUp: LoopArithmetic["roundHalfUp"] = (unit) => (figure) => {
    const units = `Math.floor((${nameOf(figure, FINEST)} + ${unit} / 2) / ${unit})`;
    const perHundredth = String(FINEST / HUNDREDTHS);
    const isHundredth = unit === perHundredth;
    return {
      name: named(isHundredth ? units : multiple(units, `${unit} / ${perHundredth}`)),
      per: HUNDREDTHS,
    };
  };
  const gathered = (conditions: readonly string[], gate: string): string =>
    named(conditions.join(` ${gate} `));
  return {
    statements,
    named,
    constant,
    nameOf,
    roundHalfUp,
    m: {
      ...operations,
      zero,
      sum: (terms) =>
        terms.reduce((total, term) => (total === zero ? term : operations.add(total, term)), zero),
      times: multiply(named, 1),
      percent: multiply(named, HUNDREDTHS),
      allOf: (conditions) => gathered(conditions, "&&"),
      anyOf: (conditions) => gathered(conditions, "||"),
      not: (condition) => named(`!${condition}`),
      roundToOere: roundHalfUp(String(FINEST / HUNDREDTHS)),
      roundToKroner: roundHalfUp(String(FINEST)),
      step: (_step, figure) => figure,
      finding: (_step, condition) => condition,
    },
  };
};
