/** Runs contestants in turns, so that a noisy machine disturbs all of them alike. */

export interface Contestant {
  readonly name: string;
  /** Does `times` evaluations and answers something of them, so that none can be optimised away. */
  readonly run: (times: number) => number | Promise<number>;
  /** Evaluations in a round, where it is so slow that it must do fewer than the others. */
  readonly times?: number;
}

export interface Measured {
  readonly name: string;
  readonly perSecond: number;
  /** Median over the rounds of this contestant's time divided by the first one's in the same round. */
  readonly timesTheFirst: number;
  /** The ratio that a quarter of the rounds stayed below, and the one that a quarter went above. */
  readonly quartiles: readonly [number, number];
}

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? NaN;

const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Seconds for one evaluation. */
const secondsOf = async ({ run, times }: Contestant, most: number): Promise<number> => {
  const count = times ?? most;
  const start = performance.now();
  await run(count);
  return (performance.now() - start) / 1000 / count;
};

/** Answers the speed of every contestant and the median of its ratio to the first. */
export const interleaved = async (
  contestants: readonly Contestant[],
  times: number,
  rounds = 21,
): Promise<readonly Measured[]> => {
  for (const one of contestants) await secondsOf(one, times);
  const seconds = contestants.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, one] of contestants.entries()) seconds[index]?.push(await secondsOf(one, times));
  const first = seconds[0] ?? [];
  return contestants.map(({ name }, index) => {
    const own = seconds[index] ?? [];
    const ratios = own.map((value, round) => value / (first[round] ?? NaN));
    return {
      name,
      perSecond: 1 / median(own),
      timesTheFirst: median(ratios),
      quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    };
  });
};
