/** Runs contestants in turns, so that a noisy machine disturbs all of them alike. */

export interface Contestant {
  readonly name: string;
  /** Does `times` evaluations and answers something of them, so that none can be optimised away. */
  readonly run: (times: number) => number;
}

export interface Measured {
  readonly name: string;
  readonly perSecond: number;
  /** Median over the rounds of this contestant's time divided by the first one's in the same round. */
  readonly timesTheFirst: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const secondsOf = ({ run }: Contestant, times: number): number => {
  const start = performance.now();
  run(times);
  return (performance.now() - start) / 1000;
};

/** Answers the speed of every contestant and the median of its ratio to the first. */
export const interleaved = (
  contestants: readonly Contestant[],
  times: number,
  rounds = 21,
): readonly Measured[] => {
  for (const one of contestants) one.run(times);
  const seconds = contestants.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1)
    contestants.forEach((one, index) => seconds[index]?.push(secondsOf(one, times)));
  const first = seconds[0] ?? [];
  return contestants.map(({ name }, index) => {
    const own = seconds[index] ?? [];
    const ratios = own.map((value, round) => value / (first[round] ?? NaN));
    return { name, perSecond: times / median(own), timesTheFirst: median(ratios) };
  });
};
