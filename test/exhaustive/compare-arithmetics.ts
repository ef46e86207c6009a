/** Random whole cases in exact figures and in whole numbers. */
import type { Calculator } from "../../src/arithmetic/calculator.js";
import { exactCalculator } from "../../src/arithmetic/exact.js";
import { thirdsCalculator, wholeCalculator } from "../../src/arithmetic/whole.js";
import { caseCalculator } from "../../src/calculate/case-calculator.js";
import { prepareCase } from "../../src/cases/prepare-case.js";
import type { Case, Ydelse } from "../../src/index.js";
import { generate, type Generated } from "../oracle/generate.js";
import { BOOK } from "./library.js";
import { Count, type Tally } from "./tally.js";

const itself = (condition: boolean): boolean => condition;

const beregnere = <N>(m: Calculator<N, boolean>) => ({
  oere: caseCalculator(m, "oere", itself),
  krone: caseCalculator(m, "krone", itself),
});
const WHOLE = beregnere(wholeCalculator);
const THIRDS = beregnere(thirdsCalculator);
const EXACT = beregnere(exactCalculator);

/**
 * The part month, whose figures `calculate` gives to decimals alone, and the week, which it gives to thirds, are
 * taken out, so that whole numbers have every other fact of the case to answer for.
 */
const withoutFractions = (sag: Generated["case"]): unknown => {
  const ydelse = sag["ydelse"] as Ydelse | undefined;
  if (ydelse === undefined) return sag;
  const { delmaaned, ...rest } = ydelse;
  const hidtidig = rest.hidtidigYdelse;
  return hidtidig?.pr === undefined && delmaaned === undefined
    ? sag
    : {
        ...sag,
        ydelse:
          hidtidig?.pr === undefined ? rest : { ...rest, hidtidigYdelse: { ...hidtidig, pr: "maaned" } },
      };
};

/** The week as it was: thirds have it to answer for too. */
const withWeek = (sag: Case, asGenerated: unknown): Case => {
  const { hidtidigYdelse } = (asGenerated as Case).ydelse ?? {};
  return sag.ydelse === undefined || hidtidigYdelse === undefined
    ? sag
    : { ...sag, ydelse: { ...sag.ydelse, hidtidigYdelse } };
};

/** Kilometres × days × kroner can have five decimals, and whole numbers have four. */
const KM = "paid by the kilometre, for decimals alone";
const REFUSED = "refused";
/** Kroner. Above it `calculate` takes decimals. */
const HIGHEST_SUM = 1e9;

const sumOf = (ydelse: Ydelse | undefined): number =>
  (ydelse?.indtaegter ?? []).reduce((sum, { beloeb }) => sum + Number(beloeb), 0);

/** Compares so many cases, from a number on; the same seed and number make the same cases. */
export const randomCases = (seed: number, from: number, wanted: number): Tally => {
  const count = new Count();
  for (let number = from; count.compared < wanted; number += 1) {
    const generated = generate(seed, number);
    const prepared = prepareCase(withoutFractions(generated.case), BOOK);
    if (!prepared.ok) {
      count.leave(REFUSED);
      continue;
    }
    const { sag, rates } = prepared;
    if (rates.godtgoerelse?.km !== undefined) {
      count.leave(KM);
      continue;
    }
    if (sumOf(sag.ydelse) > HIGHEST_SUM) {
      count.leave("incomes above 10⁹ kr. together, for decimals alone");
      continue;
    }
    const rounding = generated.options?.rounding ?? "oere";
    const exact = JSON.stringify(EXACT[rounding](sag, rates));
    const whole = JSON.stringify(WHOLE[rounding](sag, rates));
    const withThirds = withWeek(sag, generated.case);
    const exactWeek = JSON.stringify(EXACT[rounding](withThirds, rates));
    const thirds = JSON.stringify(THIRDS[rounding](withThirds, rates));
    count.check(exact === whole && exactWeek === thirds, () =>
      [
        `${JSON.stringify(sag)}, rounding ${rounding}`,
        `  exact ${exact}`,
        `  whole ${whole}`,
        `  exact ${exactWeek}`,
        `  thirds ${thirds}`,
      ].join("\n"),
    );
  }
  return count.tally();
};
