/** A text inside a formula. */
export const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** Parts of a sentence one after the other: formulas and quoted texts. */
export const sentence = (...parts: readonly string[]): string => parts.join("&");

/** The first of several alternatives whose condition holds. */
export const firstOf = (
  alternatives: readonly (readonly [condition: string, value: string])[],
  otherwise: string,
): string =>
  alternatives.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);

/** A whole number with zeros before it, so that it has so many digits. */
const padded = (figure: string, digits: number): string => {
  const shorter = Array.from({ length: digits - 1 }, (_, index): readonly [string, string] => [
    `${figure}<${String(10 ** (index + 1))}`,
    quoted("0".repeat(digits - 1 - index)),
  ]);
  return `${firstOf(shorter, '""')}&${figure}`;
};

/** The columns in which an amount is taken apart, and the one that holds it as text. */
export const TEXT_COLUMNS = ["H", "I", "J", "K", "L", "M"] as const;

/** How often a whole number holds another, by ROUND alone: half of what may be left is taken away before. */
const wholeTimes = (figure: string, by: number): string =>
  `ROUND((${figure}-${String((by - 1) / 2)})/${String(by)},0)`;

const PER_KRONE = 10_000;

/**
 * An amount in Danish notation, without the function TEXT, whose formats differ between languages: kroner in
 * groups of three, øre in two digits and, where there are any, hundredths of an øre in two more. Answers the
 * formulas of {@link TEXT_COLUMNS} in a row; amounts reach thousands of millions.
 */
export const amountFormulas = (row: number, scale: bigint): readonly string[] => {
  const [kroner, oere, rest, thousands, millions] = TEXT_COLUMNS.map(
    (column) => `${column}${String(row)}`,
  ) as [string, string, string, string, string];
  const factor = PER_KRONE / Number(scale);
  const all = factor === 1 ? `D${String(row)}` : `D${String(row)}*${String(factor)}`;
  const groups = firstOf(
    [
      [`${thousands}=0`, kroner],
      [`${millions}=0`, `${thousands}&"."&${padded(`(${kroner}-1000*${thousands})`, 3)}`],
    ],
    `${millions}&"."&${padded(`(${thousands}-1000*${millions})`, 3)}&"."&${padded(`(${kroner}-1000*${thousands})`, 3)}`,
  );
  return [
    wholeTimes(all, PER_KRONE),
    wholeTimes(`(${all}-${String(PER_KRONE)}*${kroner})`, 100),
    `${all}-${String(PER_KRONE)}*${kroner}-100*${oere}`,
    wholeTimes(kroner, 1000),
    wholeTimes(thousands, 1000),
    `${groups}&","&${padded(oere, 2)}&IF(${rest}=0,"",${padded(rest, 2)})`,
  ];
};
