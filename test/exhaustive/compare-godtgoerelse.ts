/** The allowance of takst-750 in the library and in the port. */
import { exactCalculator } from "../../src/arithmetic/exact.js";
import { wholeCalculator } from "../../src/arithmetic/whole.js";
import { calculate } from "../../src/index.js";
import { caseOfGodtgoerelse, godtgoerelseInExact, godtgoerelseInWhole } from "./library.js";
import { combination, godtgoerelseThresholds } from "./plan.js";
import { written } from "./port/figures.js";
import { afvisninger, type Fakta, godtgoerelse } from "./port/godtgoerelse.js";
import { Count, type Tally } from "./tally.js";

const describe = (fakta: Fakta, answers: object): string =>
  [
    JSON.stringify(fakta),
    ...Object.entries(answers).map(([name, answer]) => `  ${name.padEnd(9)} ${JSON.stringify(answer)}`),
  ].join("\n");

interface Answer<N> {
  readonly berettiget: boolean;
  readonly beloeb: N;
}

const inText = <N>(
  { berettiget, beloeb }: Answer<N>,
  textOf: (figure: N, decimals: number) => string | undefined,
) => ({ berettiget, beloeb: textOf(beloeb, 2) });

const byPort = (fakta: Fakta) => {
  const { berettiget, beloeb } = godtgoerelse(fakta);
  return { berettiget, beloeb: written(beloeb) };
};

/** Every `step`-th combination of a year from one number to another, the second not included. */
export const combinations = (
  year: number,
  { from, to, step }: { readonly from: number; readonly to: number; readonly step: number },
): Tally => {
  const count = new Count();
  const library = godtgoerelseInWhole(year, combination(year, 0));
  for (let number = from; number < to; number += step) {
    const fakta = combination(year, number);
    const port = godtgoerelse(fakta);
    const whole = library(fakta);
    count.check(whole.berettiget === port.berettiget && whole.beloeb === Number(port.beloeb), () =>
      describe(fakta, { port: byPort(fakta), whole: inText(whole, wholeCalculator.textOf) }),
    );
  }
  return count.tally();
};

/** The same combinations in exact figures. */
export const combinationsInExact = (
  year: number,
  { from, to, step }: { readonly from: number; readonly to: number; readonly step: number },
): Tally => {
  const count = new Count();
  const inExact = godtgoerelseInExact(year, combination(year, 0));
  const inWhole = godtgoerelseInWhole(year, combination(year, 0));
  for (let number = from; number < to; number += step) {
    const fakta = combination(year, number);
    const exact = inText(inExact(fakta), exactCalculator.textOf);
    const whole = inText(inWhole(fakta), wholeCalculator.textOf);
    count.check(exact.berettiget === whole.berettiget && exact.beloeb === whole.beloeb, () =>
      describe(fakta, { exact, whole }),
    );
  }
  return count.tally();
};

/** Distances around the limit and days that refuse, through the public function. */
export const thresholdsThroughCalculate = (year: number): Tally => {
  const count = new Count();
  for (const fakta of godtgoerelseThresholds(year)) {
    const codes = afvisninger(fakta);
    const port = codes.length > 0 ? codes : byPort(fakta);
    const result = calculate(caseOfGodtgoerelse(fakta));
    const library = result.ok
      ? result.godtgoerelse
      : [...new Set(result.errors.map(({ code }) => code))].sort();
    count.check(JSON.stringify(library) === JSON.stringify(port), () => describe(fakta, { port, library }));
  }
  return count.tally();
};
