/** How a cell looks. `field` is the only one that is open in a protected sheet. */
export type Style =
  "plain" | "title" | "head" | "text" | "kroner" | "figure" | "whole" | "field" | "fieldText" | "verdict";

/** A cell: text, a figure in plain notation, or a formula in the notation of the file format. */
export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly style: Style }
  | { readonly kind: "number"; readonly value: string; readonly style: Style }
  | { readonly kind: "formula"; readonly formula: string; readonly style: Style };

/** What a field accepts, as the spreadsheet tells whoever types into it. */
export interface Validation {
  /** The cell: `B7`. */
  readonly cell: string;
  readonly kind: "decimal" | "whole" | "list";
  /** The two ends, or the one list. */
  readonly formulas: readonly string[];
  readonly message: string;
}

/** A sheet before it is written. */
export interface Sheet {
  readonly name: string;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** How many rows stay in sight. */
  readonly frozen: number;
  readonly validations: readonly Validation[];
}

/** A cell with text. */
export const text = (words: string, style: Style = "text"): Cell => ({ kind: "text", text: words, style });

/** A cell with a figure in plain notation. */
export const number = (value: string | bigint, style: Style = "whole"): Cell => ({
  kind: "number",
  value: String(value),
  style,
});

/** A cell with a formula. */
export const formula = (written: string, style: Style = "whole"): Cell => ({
  kind: "formula",
  formula: written,
  style,
});
