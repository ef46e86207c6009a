/** The benefit in the library and in the port: every øre, and at the thresholds in every instance. */
import { exactCalculator } from "../../src/arithmetic/exact.js";
import { wholeCalculator } from "../../src/arithmetic/whole.js";
import { calculate } from "../../src/index.js";
import { type Amounts, caseOfYdelse, kroner, ydelseInExact, ydelseInWhole } from "./library.js";
import { BIDRAG, thresholdsOfBidrag, thresholdsOfLoen } from "./plan.js";
import { OERE, written } from "./port/figures.js";
import { type Beregnet, type Regel, ydelseEfter } from "./port/ydelse.js";
import { Count, type Tally } from "./tally.js";

/** Which figure runs while the other stands still. */
export type Running = "loen" | "bidrag";

const FIGURES = ["foerFradrag", "fradrag", "udbetaling"] as const;

/** Wages and child support in øre. */
const figuresOf = (running: Running, oere: number): readonly [number, number] =>
  running === "loen" ? [oere, BIDRAG] : [0, oere];

const describe = (regel: Regel, [loen, bidrag]: readonly [number, number], answers: object): string =>
  [
    `${String(regel.year)} ${regel.art} ${regel.gruppe}, løn ${kroner(loen)}, bidrag ${kroner(bidrag)}`,
    ...Object.entries(answers).map(([name, answer]) => `  ${name.padEnd(9)} ${JSON.stringify(answer)}`),
  ].join("\n");

const writtenByPort = (port: Beregnet) =>
  Object.fromEntries(FIGURES.map((figure) => [figure, written(port[figure])]));

const inText = <N>(amounts: Amounts<N>, textOf: (figure: N, decimals: number) => string | undefined) =>
  Object.fromEntries(FIGURES.map((figure) => [figure, textOf(amounts[figure], 2)]));

/** Both count in hundredths of an øre; a figure that is not whole equals none of the port. */
const isEqual = (port: Beregnet, whole: Amounts<number>): boolean =>
  Number(port.udbetaling) === whole.udbetaling &&
  Number(port.fradrag) === whole.fradrag &&
  Number(port.foerFradrag) === whole.foerFradrag;

/** Every øre from one to another, the second not included. */
export const everyOere = (running: Running, regel: Regel, from: number, to: number): Tally => {
  const count = new Count();
  const port = ydelseEfter(regel);
  const library = ydelseInWhole(regel, running === "loen");
  for (let oere = from; oere < to; oere += 1) {
    const [loen, bidrag] = figuresOf(running, oere);
    const expected = port(BigInt(loen) * OERE, BigInt(bidrag) * OERE);
    const whole = library(loen, bidrag);
    count.check(isEqual(expected, whole), () =>
      describe(regel, [loen, bidrag], {
        port: writtenByPort(expected),
        library: inText(whole, wholeCalculator.textOf),
      }),
    );
  }
  return count.tally();
};

const byCalculate = (regel: Regel, loen: number, bidrag: number) => {
  const result = calculate(caseOfYdelse(regel, loen, bidrag));
  if (!result.ok) return result.errors;
  const { foerFradrag, fradrag, udbetaling } = result.ydelse!;
  return { foerFradrag, fradrag, udbetaling };
};

/** Around every threshold: the port, whole numbers, exact figures and the public function. */
export const atThresholds = (running: Running, regel: Regel): Tally => {
  const count = new Count();
  const port = ydelseEfter(regel);
  const inWhole = ydelseInWhole(regel, running === "loen");
  const inExact = ydelseInExact(regel, running === "loen");
  for (const oere of running === "loen" ? thresholdsOfLoen(regel) : thresholdsOfBidrag(regel)) {
    const [loen, bidrag] = figuresOf(running, oere);
    const answers = {
      port: writtenByPort(port(BigInt(loen) * OERE, BigInt(bidrag) * OERE)),
      whole: inText(inWhole(loen, bidrag), wholeCalculator.textOf),
      exact: inText(inExact(loen, bidrag), exactCalculator.textOf),
      calculate: byCalculate(regel, loen, bidrag),
    };
    const distinct = new Set(Object.values(answers).map((answer) => JSON.stringify(answer)));
    count.check(distinct.size === 1, () => describe(regel, [loen, bidrag], answers));
  }
  return count.tally();
};
