import type { OperationName, TraceStep } from "../../src/index.js";

/**
 * An evaluator of its own: it shares nothing with the library but the names of the operations, and holds every
 * figure as a fraction of two whole numbers of any length.
 */
export interface Rational {
  readonly top: bigint;
  /** Always above zero, and without a factor in common with the top. */
  readonly bottom: bigint;
}

type Value = Rational | boolean;

const divisorOf = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisorOf(b, a % b));

export const rational = (top: bigint, bottom = 1n): Rational => {
  const divisor = divisorOf(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { top: top / divisor, bottom: bottom / divisor };
};

const FIGURE = /^(-?)(\d+)(?:\.(\d+)|\/([1-9]\d*))?$/;

/** Reads `2529.45` or `450/13`; undefined when a text is no figure. */
export const readRational = (text: string): Rational | undefined => {
  const [, sign = "", whole = "", decimals, bottom] = FIGURE.exec(text) ?? [];
  if (whole === "") return undefined;
  const top = BigInt(`${sign}${whole}${decimals ?? ""}`);
  return rational(top, bottom === undefined ? 10n ** BigInt(decimals?.length ?? 0) : BigInt(bottom));
};

const add = (a: Rational, b: Rational) => rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
const minus = (a: Rational, b: Rational) =>
  rational(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
const times = (a: Rational, b: Rational) => rational(a.top * b.top, a.bottom * b.bottom);
const over = (a: Rational, b: Rational) => rational(a.top * b.bottom, a.bottom * b.top);
const isMore = (a: Rational, b: Rational) => a.top * b.bottom > b.top * a.bottom;

const ZERO = rational(0n);
const HUNDREDTH = rational(1n, 100n);

/** The nearest multiple of a unit, upwards when two are as near. Figures are never negative. */
const halfUp = (figure: Rational, unit: Rational): Rational => {
  const { top, bottom } = over(figure, unit);
  return times(rational((2n * top + bottom) / (2n * bottom)), unit);
};

const figures = (values: readonly Value[]): readonly Rational[] =>
  values.map((value) => {
    if (typeof value === "boolean") throw new Error("a figure was expected");
    return value;
  });
const conditions = (values: readonly Value[]): readonly boolean[] =>
  values.map((value) => {
    if (typeof value !== "boolean") throw new Error("a condition was expected");
    return value;
  });

const exactly = <T>(count: number, values: readonly T[]): readonly [T, T, T] => {
  if (values.length !== count) throw new Error(`${String(count)} arguments were expected`);
  const [a, b = a, c = b] = values as readonly [T, T?, T?];
  return [a, b, c];
};

const OPERATIONS: Readonly<Record<OperationName, (values: readonly Value[]) => Value>> = {
  sum: (values) => figures(values).reduce(add, ZERO),
  add: (values) => {
    const [a, b] = exactly(2, figures(values));
    return add(a, b);
  },
  sub: (values) => {
    const [a, b] = exactly(2, figures(values));
    return minus(a, b);
  },
  times: (values) => {
    const [a, b] = exactly(2, figures(values));
    return times(a, b);
  },
  percent: (values) => {
    const [percentage, of] = exactly(2, figures(values));
    return times(times(percentage, of), HUNDREDTH);
  },
  share: (values) => {
    const [of, part, whole] = exactly(3, figures(values));
    return over(times(of, part), whole);
  },
  min: (values) => {
    const [a, b] = exactly(2, figures(values));
    return isMore(a, b) ? b : a;
  },
  max: (values) => {
    const [a, b] = exactly(2, figures(values));
    return isMore(a, b) ? a : b;
  },
  excess: (values) => {
    const [figure, limit] = exactly(2, figures(values));
    return isMore(figure, limit) ? minus(figure, limit) : ZERO;
  },
  exceeds: (values) => {
    const [figure, limit] = exactly(2, figures(values));
    return isMore(figure, limit);
  },
  allOf: (values) => !conditions(values).includes(false),
  anyOf: (values) => conditions(values).includes(true),
  not: (values) => !exactly(1, conditions(values))[0],
  choose: (values) => {
    const [condition, whenTrue, whenFalse] = exactly(3, values);
    const [holds] = conditions([condition]);
    return holds === true ? whenTrue : whenFalse;
  },
  roundToOere: (values) => halfUp(exactly(1, figures(values))[0], HUNDREDTH),
  roundToKroner: (values) => halfUp(exactly(1, figures(values))[0], rational(1n)),
  same: (values) => exactly(1, values)[0],
};

const readValue = (text: string): Value => {
  if (text === "true" || text === "false") return text === "true";
  const figure = readRational(text);
  if (figure === undefined) throw new Error(`no figure and no condition: ${text}`);
  return figure;
};

const areEqual = (a: Value, b: Value): boolean =>
  typeof a === "boolean" || typeof b === "boolean" ? a === b : a.top === b.top && a.bottom === b.bottom;

const saidOf = (value: Value): string =>
  typeof value === "boolean" ? String(value) : `${String(value.top)}/${String(value.bottom)}`;

/** Recomputes every step from the values of its arguments alone. Answers what does not agree. */
export const replay = (trace: readonly TraceStep[]): readonly string[] => {
  const values = new Map(trace.map(({ id, value }) => [id, value]));
  return trace.flatMap(({ id, value, operation }) => {
    if (operation === undefined) return [];
    try {
      const recomputed = OPERATIONS[operation.name](
        operation.arguments.map((argument) => readValue(values.get(argument) ?? "missing")),
      );
      return areEqual(recomputed, readValue(value)) ? [] : [`${id}: ${value}, not ${saidOf(recomputed)}`];
    } catch (error) {
      return [`${id}: ${String(error)}`];
    }
  });
};
