import type { TraceStep } from "../../arithmetic/trace-step.js";
import type { RateAnswer } from "../../rates/rate-book.js";
import { type Heltal, LARGEST } from "../workbook/heltal.js";
import { expectDefined } from "../../calculate/expect-defined.js";
import { OPERATIONS, type Written } from "../workbook/operations.js";
import { MOST_KRONER } from "./fields.js";
import { ARTER } from "./grupper.js";
import { FIRST_STEP, fieldRow, rolleRow, rowOf } from "./places.js";
import { recorded } from "./recorded.js";
import { months, type Satsperiode } from "./satsperioder.js";
import { rateOf, ROLLER, type Rolle, type Satsvalg } from "./satsvalg.js";
import { scaleOf, unitOf } from "./sheets/satser.js";

/** A step of the calculation as a row of *Beregning*. */
export interface Regnetrin {
  readonly step: TraceStep;
  readonly row: number;
  readonly heltal: Heltal;
  readonly formula: string;
  /** The rows that it is computed from. */
  readonly rowsOfArguments: readonly number[];
  /** The paragraph for each kind of course. */
  readonly laws: readonly string[];
}

/** The group whose calculation has every step: with no support and its own rate as ceiling it is that of all. */
const WHOLE_CALCULATION = "bidragspligt";

/** A month that has every rate, for both kinds of course. */
export const completeMonth = (): string =>
  expectDefined(
    months().find((maaned) => ARTER.every((art) => recorded(art, WHOLE_CALCULATION, maaned) !== undefined)),
  );

const figure = (row: number, scale: bigint, most: bigint): Heltal => ({
  cell: `D${String(row)}`,
  scale,
  divisors: [],
  most,
  original: undefined,
  isFixed: false,
});

const OERE = 100n;

const hundredthsOf = (answer: RateAnswer): bigint => (answer.found ? BigInt(answer.rate.hundredths) : 0n);

const largest = (figures: readonly bigint[]): bigint => figures.reduce((a, b) => (a > b ? a : b), 0n);

const rateFigure = (rolle: Rolle, { satser, valg }: Satsvalg, periods: readonly Satsperiode[]): Heltal => {
  const numbers = valg(rolle).flat();
  const chosen = satser.filter((_, index) => numbers.includes(index + 1));
  const scale = scaleOf(unitOf(expectDefined(chosen[0]).id));
  const hundredths = largest(
    periods.filter(({ sats }) => chosen.includes(sats)).map(({ answer }) => hundredthsOf(answer)),
  );
  return figure(rolleRow(rolle), scale, (hundredths * scale) / OERE);
};

type Figures = Map<string, Heltal>;

/** What the steps are computed from: the fields and the rates that are used. */
const leaves = (
  steps: readonly TraceStep[],
  satsvalg: Satsvalg,
  periods: readonly Satsperiode[],
): Figures => {
  const field = (name: "bidrag" | "loen" | "andre") =>
    figure(fieldRow(name), OERE, BigInt(MOST_KRONER) * OERE);
  return new Map([
    ["ydelse.modtager.bidrag", field("bidrag")],
    ["ydelse.indtaegter[0].beloeb", field("loen")],
    ["ydelse.indtaegter[1].beloeb", field("andre")],
    ["nul", figure(rowOf("nul"), OERE, 0n)],
    ...ROLLER.map(
      (rolle) => [expectDefined(rateOf(rolle, steps)), rateFigure(rolle, satsvalg, periods)] as const,
    ),
  ]);
};

const written = (step: TraceStep, figures: Figures): Written => {
  const { name, arguments: ids } = expectDefined(step.operation);
  const one = OPERATIONS[name](ids.map((id) => expectDefined(figures.get(id))));
  // What is typed is bounded, so this is about rates that somebody adds.
  if (one.peak >= LARGEST) throw new RangeError(step.id);
  return one;
};

/** The steps of a benefit as formulas, written from the recorded operations of the law. */
export const regnetrin = (satsvalg: Satsvalg, periods: readonly Satsperiode[]): readonly Regnetrin[] => {
  const maaned = completeMonth();
  const [steps, others] = ARTER.map((art) => expectDefined(recorded(art, WHOLE_CALCULATION, maaned))) as [
    readonly TraceStep[],
    readonly TraceStep[],
  ];
  const figures = leaves(steps, satsvalg, periods);
  return steps
    .filter(({ operation }) => operation !== undefined)
    .map((step, index) => {
      const row = FIRST_STEP + index;
      const { formula, scale, divisors, most } = written(step, figures);
      const heltal: Heltal = {
        scale,
        divisors,
        most,
        cell: `D${String(row)}`,
        original: undefined,
        isFixed: false,
      };
      figures.set(step.id, heltal);
      const rowsOfArguments = expectDefined(step.operation).arguments.map((id) =>
        Number(expectDefined(figures.get(id)).cell.slice(1)),
      );
      const laws = [step, expectDefined(others.find(({ id }) => id === step.id))].map(({ law = "" }) => law);
      return { step, row, heltal, formula, rowsOfArguments, laws };
    });
};
