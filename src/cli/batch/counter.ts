import type { CaseError } from "../../cases/case-error.js";
import type { ErrorCode } from "../../cases/error-code.js";
import type { Tally } from "./block.js";

/** Counts lines and what is wrong with them. */
export class Counter {
  #lines = 0;
  #blank = 0;
  #refused = 0;
  #withoutRate = 0;
  readonly #codes = new Map<ErrorCode, number>();

  blank(): void {
    this.#lines += 1;
    this.#blank += 1;
  }

  answered(errors: readonly CaseError[]): void {
    this.#lines += 1;
    if (errors.length === 0) return;
    this.#refused += 1;
    const codes = new Set(errors.map(({ code }) => code));
    for (const code of codes) this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
    if (codes.size === 1 && codes.has("RATE_NOT_AVAILABLE")) this.#withoutRate += 1;
  }

  get tally(): Tally {
    return {
      lines: this.#lines,
      blank: this.#blank,
      refused: this.#refused,
      codes: this.#codes,
      withoutRate: this.#withoutRate,
    };
  }
}
