/** One row as indented JSON, several as one line each. */
export const jsonText = (rows: readonly unknown[]): string =>
  rows.length === 1
    ? `${JSON.stringify(rows[0], null, 2)}\n`
    : rows.map((row) => `${JSON.stringify(row)}\n`).join("");
