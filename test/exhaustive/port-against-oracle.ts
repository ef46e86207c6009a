/**
 * Holds the port against the Python oracle: every rule of every year from 2012 to 2027 around its thresholds and on
 * random wages, refusals among them, and random combinations of takst-750. Fails on the first answer that differs.
 */
import { spawnSync } from "node:child_process";
import type { Case } from "../../src/index.js";
import { Random } from "../oracle/random.js";
import { caseOfGodtgoerelse, caseOfYdelse } from "./library.js";
import {
  ALL_YEARS,
  BIDRAG,
  BIDRAGSREGLER,
  combination,
  COMBINATIONS,
  godtgoerelseThresholds,
  HIGHEST_LOEN,
  LOENREGLER,
  REGLER,
  thresholdsOfBidrag,
  thresholdsOfLoen,
} from "./plan.js";
import { OERE, written } from "./port/figures.js";
import { afvisninger as afvisningerAfGodtgoerelse, type Fakta, godtgoerelse } from "./port/godtgoerelse.js";
import { afvisninger, type Regel, ydelseEfter } from "./port/ydelse.js";

/** A case as the oracle reads it, and what the port answers in the words of the oracle. */
interface Asked {
  readonly sag: Case;
  readonly answer: string;
}

const refusal = (codes: readonly string[]): string => JSON.stringify({ ok: false, codes });

const ofYdelse = (regel: Regel, loen: number, bidrag = BIDRAG): Asked => {
  const sag = caseOfYdelse(regel, loen, bidrag);
  const codes = afvisninger(regel, BigInt(loen));
  if (codes.length > 0) return { sag, answer: refusal(codes) };
  const { foerFradrag, fradrag, udbetaling } = ydelseEfter(regel)(BigInt(loen) * OERE, BigInt(bidrag) * OERE);
  const ydelse = {
    foerFradrag: written(foerFradrag),
    fradrag: written(fradrag),
    sanktion: "0.00",
    udbetaling: written(udbetaling),
  };
  return { sag, answer: JSON.stringify({ ok: true, ydelse }) };
};

const ofGodtgoerelse = (fakta: Fakta): Asked => {
  const sag = caseOfGodtgoerelse(fakta);
  const codes = afvisningerAfGodtgoerelse(fakta);
  if (codes.length > 0) return { sag, answer: refusal(codes) };
  const { berettiget, beloeb } = godtgoerelse(fakta);
  return { sag, answer: JSON.stringify({ ok: true, godtgoerelse: { berettiget, beloeb: written(beloeb) } }) };
};

const WAGES_A_RULE = 100;
const COMBINATIONS_A_YEAR = 2_000;

const asked = (): readonly Asked[] => {
  const random = new Random(1);
  const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  return [
    ...REGLER.flatMap((regel) => [
      ofYdelse(regel, 0),
      ofYdelse(regel, 1),
      ...times(WAGES_A_RULE, () => ofYdelse(regel, random.integer(0, HIGHEST_LOEN))),
    ]),
    ...LOENREGLER.flatMap((regel) => thresholdsOfLoen(regel).map((loen) => ofYdelse(regel, loen))),
    ...BIDRAGSREGLER.flatMap((regel) =>
      thresholdsOfBidrag(regel).map((bidrag) => ofYdelse(regel, 0, bidrag)),
    ),
    ...ALL_YEARS.flatMap((year) => [
      ...times(COMBINATIONS_A_YEAR, () =>
        ofGodtgoerelse(combination(year, random.integer(0, COMBINATIONS - 1))),
      ),
      ...godtgoerelseThresholds(year).map(ofGodtgoerelse),
    ]),
  ];
};

const all = asked();
const { stdout, stderr, status } = spawnSync("python3", ["-B", "-X", "utf8", "test/oracle/oracle.py"], {
  input: all.map(({ sag }) => JSON.stringify({ case: sag })).join("\n") + "\n",
  encoding: "utf8",
  maxBuffer: 1 << 30,
});
const answers = stdout.split("\n").slice(0, -1);
const differences = all.flatMap(({ sag, answer }, index) =>
  answer === answers[index]
    ? []
    : [`case    ${JSON.stringify(sag)}\nport    ${answer}\noracle  ${answers[index] ?? "no answer"}`],
);
const refused = answers.filter((answer) => answer.startsWith('{"ok":false')).length;
console.log(
  `${String(all.length)} cases, ${String(refused)} of them refused by the oracle: ${String(differences.length)} different`,
);
for (const difference of differences.slice(0, 5)) console.log(`\n${difference}`);
if (status !== 0) console.log(`The oracle ended with ${String(status)}.\n${stderr}`);
process.exitCode = status === 0 && answers.length === all.length && differences.length === 0 ? 0 : 1;
