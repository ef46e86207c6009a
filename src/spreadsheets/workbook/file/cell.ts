/** How a cell looks. The styles of `OPEN` are the only ones that may be edited in a protected sheet. */
export type Style =
  | "plain"
  | "title"
  | "head"
  | "headRight"
  | "section"
  | "text"
  | "small"
  | "bold"
  | "strong"
  | "sentence"
  | "fault"
  | "kroner"
  | "kroner2"
  | "percent"
  | "figure"
  | "whole"
  | "mark"
  | "field"
  | "fieldKroner"
  | "fieldText"
  | "answer"
  | "verdict";

/** A cell: text, a figure in plain notation, or a formula in the notation of the file format. */
export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly style: Style }
  | { readonly kind: "number"; readonly value: string; readonly style: Style }
  | { readonly kind: "formula"; readonly formula: string; readonly style: Style }
  | { readonly kind: "empty"; readonly style: Style };

/** What a field accepts, as the spreadsheet tells whoever types into it. */
export interface Validation {
  /** The cell: `B7`. */
  readonly cell: string;
  readonly kind: "decimal" | "whole" | "list";
  /** The two ends, or the one list. */
  readonly formulas: readonly string[];
  readonly message: string;
  /** What the spreadsheet shows beside the field while it is chosen. */
  readonly prompt?: string;
  /** Whether the field may be emptied. */
  readonly mayBeEmpty?: true;
}

/** A colour for a cell that holds a certain text or figure. */
export interface Highlight {
  /** The cells: `B6:B9`. */
  readonly range: string;
  readonly equals: string | number;
  readonly colour: "good" | "bad" | "attention";
}

/** A sheet before it is written. */
export interface Sheet {
  readonly name: string;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows stay in sight; the last of them is printed on every page. */
  readonly frozen: number;
  readonly validations: readonly Validation[];
  readonly highlights?: readonly Highlight[];
  /** Cells that are one: `A1:D1`. */
  readonly merges?: readonly string[];
  /** Lines of text that a row holds, where what it will say is not known before it is calculated. */
  readonly lines?: ReadonlyMap<number, number>;
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    /** Whether all of the sheet is on one page; else the page is as wide as the sheet. */
    readonly onePage?: true;
    /** Whether the letters and numbers that formulas name cells by are printed beside them. */
    readonly headings?: true;
  };
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

/** A cell with nothing but a look. */
export const empty = (style: Style): Cell => ({ kind: "empty", style });
