import { type AnyCalculator, MUTATIONS } from "./mutations.js";

/** One place of the code together with what goes wrong there. */
export interface Mutant {
  readonly site: string;
  readonly mutation: string;
}

interface Constant {
  readonly value: number | string;
  readonly set: (value: number | string) => void;
}

let active: Mutant | undefined;
const reached = new Set<string>();
const constants = new Map<string, Constant>();

/** JavaScript's own calendar: the mutants need none of the library's. */
const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().replace(/T.*/, "");

const isActive = (site: string): boolean => {
  reached.add(site);
  return active?.site === site;
};

/** Switches one mutant on, or all off. */
export const activate = (mutant: Mutant | undefined): void => {
  for (const { value, set } of constants.values()) set(value);
  active = mutant;
  const constant = mutant && constants.get(mutant.site);
  if (mutant === undefined || constant === undefined) return;
  const step = mutant.mutation === "one more" ? 1 : -1;
  const { value, set } = constant;
  set(typeof value === "number" ? value + step : shifted(value, step));
};

/** The places that were passed since the last call. */
export const takeReached = (): ReadonlySet<string> => {
  const taken = new Set(reached);
  reached.clear();
  return taken;
};

/** Instrumented code asks here for its arithmetic at a place where an operation is called. */
export const arithmeticAt = (m: AnyCalculator, site: string, name: keyof AnyCalculator): AnyCalculator => {
  if (!isActive(site)) return m;
  const mutate = MUTATIONS[name]?.[active?.mutation ?? ""] as ((m: AnyCalculator) => unknown) | undefined;
  if (mutate === undefined) throw new Error(`${site} has no mutation ${active?.mutation ?? ""}.`);
  return Object.create(m, { [name]: { get: () => mutate(m) } }) as AnyCalculator;
};

type Comparison = (left: () => unknown, right: () => unknown) => unknown;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  "<": (left, right) => (left() as string) < (right() as string),
  "<=": (left, right) => (left() as string) <= (right() as string),
  ">": (left, right) => (left() as string) > (right() as string),
  ">=": (left, right) => (left() as string) >= (right() as string),
  "===": (left, right) => left() === right(),
  "!==": (left, right) => left() !== right(),
  "&&": (left, right) => left() && right(),
  "||": (left, right) => left() || right(),
};

/** Instrumented code asks here what two sides of a comparison or connective come to. */
export const comparedAt = (
  site: string,
  left: () => unknown,
  operator: string,
  right: () => unknown,
): unknown => {
  const compare = COMPARISONS[isActive(site) ? (active?.mutation ?? "") : operator];
  if (compare === undefined) throw new Error(`${site} compares by nothing known.`);
  return compare(left, right);
};

/** Instrumented code makes its constants known here. */
export const constantAt = (
  site: string,
  value: number | string,
  set: (value: number | string) => void,
): void => {
  constants.set(site, { value, set });
};

type Method = (...values: readonly unknown[]) => unknown;

const ROUNDING_MODES: Readonly<Record<string, number>> = {
  up: 0,
  down: 1,
  "half down": 5,
  "half to even": 6,
};

/** Instrumented code asks here for a method of decimal.js. */
export const methodAt = (site: string, of: Readonly<Record<string, Method>>, name: string): Method => {
  const method = (other: string): Method => {
    const found = of[other];
    if (found === undefined) throw new Error(`${site} has no method ${other}.`);
    return found.bind(of);
  };
  if (!isActive(site)) return method(name);
  const mutation = active?.mutation ?? "";
  if (mutation === "removed") return () => of;
  if (mutation === "not") return (...values) => !(method(name)(...values) as boolean);
  const mode = ROUNDING_MODES[mutation];
  return mode === undefined ? method(mutation) : (decimals) => method(name)(decimals, mode);
};
