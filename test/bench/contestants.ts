import { readFileSync } from "node:fs";
import { exactCalculator } from "../../src/arithmetic/exact.js";
import { recording } from "../../src/arithmetic/recording.js";
import { wholeCalculator } from "../../src/arithmetic/whole.js";
import { calculate, calculateForloeb, type Case, type Forloebssag } from "../../src/index.js";
import { loenfradrag } from "../../src/law/aktivloven-6a-ressourceforloeb/loenfradrag.js";
import { ydelse } from "../../src/law/aktivloven-6a-ressourceforloeb/ydelse.js";
import type { Contestant } from "./interleaved.js";

/** Wages in øre that run over both sides of the threshold without being predictable. */
const wage = (turn: number): number => (turn * 7919) % 4_000_000;

const TEN_THOUSANDTHS = 10_000;
const GRAENSE = 16_323 * TEN_THOUSANDTHS;
const SATS = 12_326 * TEN_THOUSANDTHS;

/** The wage rule and the payment in ten-thousandths of a krone, as one would write them by hand. */
const handWritten = (times: number): number => {
  let total = 0;
  for (let turn = 0; turn < times; turn += 1) {
    const loen = wage(turn) * 100;
    const under = loen < GRAENSE ? loen : GRAENSE;
    const over = loen > GRAENSE ? loen - GRAENSE : 0;
    const fradrag = (under * 30) / 100 + (over * 55) / 100;
    const rest = SATS > fradrag ? SATS - fradrag : 0;
    total += Math.floor((rest + 50) / 100);
  }
  return total;
};

/** The same from the definitions of the law. */
const fromTheLaw = (): Contestant["run"] => {
  const m = wholeCalculator;
  const fradragFor = loenfradrag(m);
  const beregn = ydelse(m, m.roundToOere);
  const satser = {
    loengraense: GRAENSE,
    procentUnderGraense: 30 * TEN_THOUSANDTHS,
    procentOverGraense: 55 * TEN_THOUSANDTHS,
  };
  return (times) => {
    let total = 0;
    for (let turn = 0; turn < times; turn += 1) {
      const loen = fradragFor(wage(turn) * 100, satser);
      total += beregn(SATS, { loenfradrag: loen, andreIndtaegter: 0, sanktion: 0 }).udbetaling / 100;
    }
    return total;
  };
};

/** As in a process that uses every arithmetic: the law is instantiated for the others first. */
const useTheOthers = (): void => {
  const { calculator } = recording(exactCalculator);
  const satser = {
    loengraense: calculator.zero,
    procentUnderGraense: calculator.zero,
    procentOverGraense: calculator.zero,
  };
  loenfradrag(calculator)(calculator.zero, satser);
  const m = exactCalculator;
  loenfradrag(m)(m.zero, { loengraense: m.zero, procentUnderGraense: m.zero, procentOverGraense: m.zero });
};

/** The provision from one definition against a loop written by hand. */
export const provision = (): readonly Contestant[] => {
  useTheOthers();
  return [
    { name: "løkke skrevet i hånden", run: handWritten },
    { name: "lovens definitioner i hele tal", run: fromTheLaw() },
  ];
};

const caseWith = (turn: number): Case => ({
  id: "sag-1",
  maaned: "2024-03",
  ydelse: {
    forloeb: { art: "jobafklaringsforloeb", start: "2023-05-01", slut: "2024-12-31" },
    modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
    hidtidigYdelse: { art: "ingen" },
    indtaegter: [
      { art: "loen", beloeb: (wage(turn) / 100).toFixed(2) },
      { art: "forsikring", beloeb: "1500.50" },
    ],
  },
});

const paid = (sag: Case): string => {
  const result = calculate(sag);
  return result.ok ? (result.ydelse?.udbetaling ?? "") : "";
};

/** A course against its months as single cases. */
export const wholeForloeb = (): readonly Contestant[] => {
  const sag = JSON.parse(readFileSync("docs/examples/6-forloeb.json", "utf8")) as Forloebssag;
  const payment = (): string => calculateForloeb(sag).total?.ydelse.udbetaling ?? "";
  const months = (): string => Array.from({ length: 36 }, (_, turn) => paid(caseWith(turn))).join("");
  const repeated =
    (evaluate: () => string): Contestant["run"] =>
    (times) => {
      let length = 0;
      for (let turn = 0; turn < times; turn += 1) length += evaluate().length;
      return length;
    };
  return [
    { name: "36 sager med calculate", run: repeated(months) },
    { name: "calculateForloeb", run: repeated(payment) },
  ];
};
