import type { Hundredths } from "../money/hundredths.js";
import type { Arithmetic } from "./arithmetic.js";

/**
 * A figure as an expression on whole numbers: its value is `sql` divided by `per`, and by the whole number
 * `whole` where there is one, which is never zero.
 */
export interface SqlFigure {
  readonly sql: string;
  readonly per: number;
  readonly whole?: string | undefined;
}

/** A named expression; later ones may use its name. */
export interface SqlStep {
  readonly name: string;
  readonly sql: string;
}

/** The arithmetic, and the steps that the definitions named, in their order. */
export interface SqlArithmetic {
  readonly m: Arithmetic<SqlFigure, string>;
  readonly steps: readonly SqlStep[];
  /** Names an expression and answers the name. */
  readonly named: (id: string, sql: string) => string;
  /** A figure that is the same in every row. */
  readonly constant: (hundredths: Hundredths) => SqlFigure;
}

const HUNDREDTHS = 100;

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

const LITERAL = /^\d+$/;

/** A product of literals is written out: a database may compute it in 32 bits. */
const multiplied = (sql: string, factors: readonly (string | number | undefined)[]): string => {
  const numbers = factors.filter((factor) => typeof factor === "number");
  const factor = numbers.reduce((all, one) => all * one, LITERAL.test(sql) ? Number(sql) : 1);
  const written = LITERAL.test(sql) ? [String(factor)] : [sql, ...(factor === 1 ? [] : [String(factor)])];
  return [...written, ...factors.filter((one) => typeof one === "string")].join(" * ");
};

const product = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? (a ?? b) : `${a} * ${b}`;

/** Two figures over one denominator. */
const together = (a: SqlFigure, b: SqlFigure) => {
  const per = (a.per / greatestCommonDivisor(a.per, b.per)) * b.per;
  const isSame = a.whole === b.whole;
  const over = (one: SqlFigure, other: SqlFigure): string =>
    multiplied(one.sql, [per / one.per, isSame ? undefined : other.whole]);
  return { a: over(a, b), b: over(b, a), per, whole: isSame ? a.whole : product(a.whole, b.whole) };
};

type Combine = (a: string, b: string) => string;

const combined =
  (combine: Combine) =>
  (one: SqlFigure, other: SqlFigure): SqlFigure => {
    const { a, b, per, whole } = together(one, other);
    return { sql: `(${combine(a, b)})`, per, whole };
  };

/** Neither branch is taken where a figure is missing: `least` and `greatest` would answer the other one. */
const either = (condition: (sign: string) => string, yes: string, no: string): string =>
  `CASE WHEN ${condition(">")} THEN ${yes} WHEN ${condition("<=")} THEN ${no} END`;

const compared =
  (answer: (a: string, b: string) => readonly [string, string]): Combine =>
  (a, b) =>
    either((sign) => `${a} ${sign} ${b}`, ...answer(a, b));

const times = (a: SqlFigure, b: SqlFigure): SqlFigure => ({
  sql: `(${a.sql} * ${b.sql})`,
  per: a.per * b.per,
  whole: product(a.whole, b.whole),
});

const over = ({ sql, per, whole }: SqlFigure, by: SqlFigure): SqlFigure => {
  const dividend = multiplied(sql, [by.per]);
  return LITERAL.test(by.sql)
    ? { sql: `(${dividend})`, per: per * Number(by.sql), whole }
    : { sql: `(${dividend})`, per, whole: product(whole, by.sql) };
};

/** Half up for figures that are not negative: twice the figure and one unit, divided by two units. */
const roundHalfUp =
  (perKrone: number) =>
  ({ sql, per, whole }: SqlFigure): SqlFigure => {
    const units = (times: number): string => multiplied(String(times * per), [whole]);
    return { sql: `((${multiplied(sql, [2 * perKrone])} + ${units(1)}) // (${units(2)}))`, per: perKrone };
  };

const exceeds = (one: SqlFigure, other: SqlFigure): string => {
  const { a, b } = together(one, other);
  return `(${a} > ${b})`;
};

const nameOf = (id: string): string => `rf_${id.replace(/[^a-z0-9]/gi, "_")}`;

const operations = (constant: SqlArithmetic["constant"]): Omit<SqlArithmetic["m"], "step" | "finding"> => {
  const add = combined((a, b) => `${a} + ${b}`);
  const choice =
    (condition: string): Combine =>
    (a, b) =>
      `CASE WHEN ${condition} THEN ${a} ELSE ${b} END`;
  return {
    zero: constant(0),
    sum: (terms) => terms.reduce((total, term) => (total.sql === "0" ? term : add(total, term)), constant(0)),
    add,
    sub: combined((a, b) => `${a} - ${b}`),
    times,
    percent: (percentage, of) => times(percentage, { ...of, per: of.per * HUNDREDTHS }),
    share: (of, part, whole) => over(times(of, part), whole),
    min: combined(compared((a, b) => [b, a])),
    max: combined(compared((a, b) => [a, b])),
    excess: combined(compared((a, b) => [`${a} - ${b}`, "0"])),
    exceeds,
    allOf: (conditions) => `(${conditions.join(" AND ")})`,
    anyOf: (conditions) => `(${conditions.join(" OR ")})`,
    not: (condition) => `(NOT ${condition})`,
    choose: (condition, whenTrue, whenFalse) => combined(choice(condition))(whenTrue, whenFalse),
    roundToOere: roundHalfUp(HUNDREDTHS),
    roundToKroner: roundHalfUp(1),
  };
};

/**
 * Writes a definition of the law as expressions on whole numbers for a database. Every step that the law names
 * becomes a named expression, so that none is written twice. A figure that is missing (NULL) stays missing.
 */
export const sqlArithmetic = (): SqlArithmetic => {
  const steps: SqlStep[] = [];
  const named = (id: string, sql: string): string => {
    const name = nameOf(id);
    steps.push({ name, sql });
    return name;
  };
  const constant = (hundredths: Hundredths): SqlFigure =>
    hundredths % HUNDREDTHS === 0
      ? { sql: String(hundredths / HUNDREDTHS), per: 1 }
      : { sql: String(hundredths), per: HUNDREDTHS };
  return {
    m: {
      ...operations(constant),
      step: ({ id }, figure) => ({ ...figure, sql: named(id, figure.sql) }),
      finding: ({ id }, condition) => named(id, condition),
    },
    steps,
    named,
    constant,
  };
};
