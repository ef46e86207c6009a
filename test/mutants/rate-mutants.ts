/** A rate file with one thing wrong in it. */
export interface RateMutant {
  readonly path: string;
  /** Where it is wrong and how: `values.forsoerger.amount 15570 → 15571`. */
  readonly name: string;
  readonly content: unknown;
}

const FIGURE = /^\d+(\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const STATUSES = [
  "published",
  "published-unquoted",
  "second-source",
  "second-source-unquoted",
  "derived",
  "inferred",
];

/** One more or less in the last digit; nothing for less than zero, which no figure can be. */
const nextTo = (figure: string): readonly string[] => {
  const decimals = figure.split(".")[1]?.length ?? 0;
  const write = (digits: bigint): string => {
    const text = digits.toString().padStart(decimals + 1, "0");
    return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  };
  const digits = BigInt(figure.replace(".", ""));
  return [digits - 1n, digits + 1n].filter((one) => one >= 0n).map(write);
};

/** The day before and the day after, by JavaScript's own calendar. */
const daysNextTo = (day: string): readonly string[] =>
  [-1, 1].map((step) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10),
  );

const alternativesTo = (key: string, text: string): readonly string[] => {
  if (key === "status") return STATUSES.filter((status) => status !== text);
  if (DAY.test(text)) return daysNextTo(text);
  return FIGURE.test(text) ? nextTo(text) : [];
};

interface Change {
  readonly at: readonly string[];
  readonly from: string;
  readonly to: string;
}

const changesIn = (node: unknown, at: readonly string[] = []): readonly Change[] => {
  if (typeof node === "string")
    return alternativesTo(at.at(-1) ?? "", node).map((to) => ({ at, from: node, to }));
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => changesIn(child, [...at, key]));
};

const changed = (node: unknown, [key, ...rest]: readonly string[], to: string): unknown => {
  if (key === undefined) return to;
  if (Array.isArray(node))
    return node.map((child: unknown, index) => (String(index) === key ? changed(child, rest, to) : child));
  const object = node as Readonly<Record<string, unknown>>;
  return { ...object, [key]: changed(object[key], rest, to) };
};

/** Every figure of a file one more and one less, every day the one before and after, every status each other. */
export const rateMutantsOf = (path: string, content: unknown): readonly RateMutant[] =>
  changesIn(content).map(({ at, from, to }) => ({
    path,
    name: `${at.join(".")} ${from} → ${to}`,
    content: changed(content, at, to),
  }));
