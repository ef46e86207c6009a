import type { Cell } from "./cell.js";

/** What a cell was read as, or what is wrong with it. */
export type Reading<T> = { readonly value: T } | { readonly wrong: string };

/** How cells of a kind are read. */
export interface Reader<T> {
  /** What to write, as a sentence that can follow what is wrong. */
  readonly skriv: string;
  /** Reads a cell that is not empty. */
  readonly read: (cell: Cell) => Reading<T>;
}

/** A cell that is nothing of the kind. */
export const UNREAD = { wrong: "kan ikke læses." } as const;
