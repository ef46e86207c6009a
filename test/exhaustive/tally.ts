/** What a part of the run comes to. It crosses from worker to worker, so it is plain data. */
export interface Tally {
  readonly compared: number;
  /** What was met and could not be compared, by its reason. */
  readonly left: Readonly<Record<string, number>>;
  readonly differences: number;
  /** The first differences in words. */
  readonly shown: readonly string[];
}

const SHOWN = 5;

/** Counts comparisons and keeps the first that fail. */
export class Count {
  compared = 0;
  private differences = 0;
  private readonly left: Record<string, number> = {};
  private readonly shown: string[] = [];

  /** One comparison; what to say of it is asked for only when it fails. */
  check(equal: boolean, describe: () => string): void {
    this.compared += 1;
    if (equal) return;
    this.differences += 1;
    if (this.shown.length < SHOWN) this.shown.push(describe());
  }

  /** One that is left out. */
  leave(reason: string): void {
    this.left[reason] = (this.left[reason] ?? 0) + 1;
  }

  tally(): Tally {
    const { compared, left, differences, shown } = this;
    return { compared, left, differences, shown };
  }
}

export const NOTHING: Tally = { compared: 0, left: {}, differences: 0, shown: [] };

const sumOf = (a: Tally["left"], b: Tally["left"]): Tally["left"] =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]),
  );

export const together = (a: Tally, b: Tally): Tally => ({
  compared: a.compared + b.compared,
  left: sumOf(a.left, b.left),
  differences: a.differences + b.differences,
  shown: [...a.shown, ...b.shown].slice(0, SHOWN),
});
