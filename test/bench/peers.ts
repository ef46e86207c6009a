import { createRequire } from "node:module";
import { join } from "node:path";
import { Decimal } from "decimal.js";
import { calculate, type Case } from "../../src/index.js";
import { fetchedOrSkipped } from "../fetched/fetched.js";
import type { Contestant } from "./interleaved.js";

/** They weigh 24 MB and are needed here alone, so they stand in no lock file. */
const PACKAGES = { publicodes: "1.10.3", "json-rules-engine": "7.3.1", mathjs: "15.2.0" };
const WANTED = { folder: "peers", packages: PACKAGES };

/** What a smaller rule is given, which all can express: the wage rule of jobafklaringsforløb in 2024. */
export interface Facts {
  readonly forsoerger: boolean;
  /** Kroner a month. */
  readonly loen: number;
  /** Kroner a month, deducted krone for krone. */
  readonly andre: number;
}

type Evaluate = (facts: Facts) => number | Promise<number>;

const FORSOERGER = 16_382;
const IKKE_FORSOERGER = 12_326;
const GRAENSE = 16_323;

const FACTS: readonly Facts[] = Array.from({ length: 1_000 }, (_, turn) => ({
  forsoerger: turn % 3 === 0,
  loen: ((turn * 7919) % 2_500_000) / 100,
  andre: ((turn * 4001) % 200_000) / 100,
}));

/** In whole øre times a hundred, which is exact. */
const loop: Evaluate = ({ forsoerger, loen, andre }) => {
  const wages = Math.round(loen * 100);
  const limit = GRAENSE * 100;
  const deducted =
    Math.min(wages, limit) * 30 + Math.max(wages - limit, 0) * 55 + Math.round(andre * 100) * 100;
  const rest = (forsoerger ? FORSOERGER : IKKE_FORSOERGER) * 10_000 - deducted;
  return Math.floor((Math.max(rest, 0) + 50) / 100) / 100;
};

const Exact = Decimal.clone({ defaults: true, precision: 40, rounding: Decimal.ROUND_HALF_UP });

const decimal: Evaluate = ({ forsoerger, loen, andre }) => {
  const under = Exact.min(loen, GRAENSE).times(30).div(100);
  const over = Exact.max(0, new Exact(loen).minus(GRAENSE)).times(55).div(100);
  const rest = new Exact(forsoerger ? FORSOERGER : IKKE_FORSOERGER).minus(under).minus(over).minus(andre);
  return Exact.max(0, rest).toDecimalPlaces(2).toNumber();
};

const caseOf = ({ forsoerger, loen, andre }: Facts): Case => ({
  maaned: "2024-03",
  ydelse: {
    forloeb: { art: "jobafklaringsforloeb", start: "2023-05-01" },
    modtager: { foedselsdato: "1985-06-15", forsoerger, hjemmeboende: false },
    indtaegter: [
      { art: "loen", beloeb: loen.toFixed(2) },
      { art: "anden", beloeb: andre.toFixed(2) },
    ],
  },
});

const library: Evaluate = (facts) => {
  const result = calculate(caseOf(facts));
  return result.ok ? Number(result.ydelse?.udbetaling) : NaN;
};

interface Publicodes {
  readonly setSituation: (situation: object) => unknown;
  readonly evaluate: (rule: string) => { readonly nodeValue: unknown };
}

const publicodes = (Engine: new (rules: object) => Publicodes): Evaluate => {
  const engine = new Engine({
    forsoerger: { "par défaut": "non" },
    loen: { "par défaut": 0 },
    andre: { "par défaut": 0 },
    sats: { variations: [{ si: "forsoerger", alors: FORSOERGER }, { sinon: IKKE_FORSOERGER }] },
    fradrag: {
      barème: { assiette: "loen", tranches: [{ taux: "30%", plafond: GRAENSE }, { taux: "55%" }] },
    },
    udbetaling: { valeur: "sats - fradrag - andre", plancher: 0, arrondi: "2 décimales" },
  });
  return ({ forsoerger, loen, andre }) => {
    engine.setSituation({ forsoerger: forsoerger ? "oui" : "non", loen, andre });
    return engine.evaluate("udbetaling").nodeValue as number;
  };
};

interface Almanac {
  readonly factValue: (name: string) => Promise<number>;
}
interface JsonRules {
  readonly addFact: (name: string, value: (params: object, almanac: Almanac) => Promise<number>) => unknown;
  readonly addRule: (rule: object) => unknown;
  readonly run: (
    facts: Facts,
  ) => Promise<{ readonly events: readonly { readonly params?: { sats: number } }[] }>;
}

/** It chooses by conditions; sums are functions of the caller, as its documentation has it. */
const jsonRules = (Engine: new () => JsonRules): Evaluate => {
  const engine = new Engine();
  engine.addFact("fradrag", async (_, almanac) => {
    const loen = await almanac.factValue("loen");
    return Math.min(loen, GRAENSE) * 0.3 + Math.max(loen - GRAENSE, 0) * 0.55;
  });
  for (const [value, sats] of [[true, FORSOERGER] as const, [false, IKKE_FORSOERGER] as const])
    engine.addRule({
      conditions: {
        all: [
          { fact: "forsoerger", operator: "equal", value },
          { fact: "fradrag", operator: "greaterThanInclusive", value: 0 },
        ],
      },
      event: { type: "sats", params: { sats } },
      onSuccess: async (
        _event: unknown,
        almanac: Almanac & { addRuntimeFact: (...of: unknown[]) => void },
      ) => {
        const [fradrag, andre] = await Promise.all([
          almanac.factValue("fradrag"),
          almanac.factValue("andre"),
        ]);
        almanac.addRuntimeFact("udbetaling", Math.max(0, sats - fradrag - andre));
      },
    });
  return async (facts) => {
    const { almanac } = (await engine.run(facts)) as unknown as { readonly almanac: Almanac };
    return Math.round((await almanac.factValue("udbetaling")) * 100) / 100;
  };
};

interface Mathjs {
  readonly compile: (text: string) => { readonly evaluate: (scope: object) => number };
}

const mathjs = ({ compile }: Mathjs): Evaluate => {
  const rule = compile(
    `round(max(0, (forsoerger ? ${String(FORSOERGER)} : ${String(IKKE_FORSOERGER)}) - min(loen, ${String(GRAENSE)}) * 0.3 - max(0, loen - ${String(GRAENSE)}) * 0.55 - andre), 2)`,
  );
  return ({ forsoerger, loen, andre }) => rule.evaluate({ forsoerger, loen, andre });
};

const oereOf = (kroner: number): number => Math.round(kroner * 100);

/** How many of the facts come to another øre than the exact one; more than one øre is another rule. */
const wrongOf = async (evaluate: Evaluate): Promise<number> => {
  let wrong = 0;
  for (const facts of FACTS) {
    const difference = Math.abs(oereOf(await evaluate(facts)) - oereOf(await loop(facts)));
    if (!(difference <= 1)) throw new Error(`${JSON.stringify(facts)}: ${String(await evaluate(facts))}`);
    wrong += difference;
  }
  return wrong;
};

/** A contestant of the smaller rule, and how many of a thousand amounts are an øre off. */
export interface Peer extends Contestant {
  readonly wrong: number;
}

const peer = async (name: string, evaluate: Evaluate, times: number): Promise<Peer> => ({
  name,
  times,
  wrong: await wrongOf(evaluate),
  run: async (count) => {
    let total = 0;
    for (let turn = 0; turn < count; turn += 1) {
      const amount = evaluate(FACTS[turn % FACTS.length]!);
      // Nobody waits who need not.
      total += typeof amount === "number" ? amount : await amount;
    }
    return total;
  },
});

const others = async (modules: string): Promise<readonly Peer[]> => {
  const load = createRequire(join(modules, "/"));
  const named = (name: keyof typeof PACKAGES): string => `${name} ${PACKAGES[name]}`;
  const { default: Publicodes } = load("publicodes") as { default: new (rules: object) => Publicodes };
  const { Engine } = load("json-rules-engine") as { Engine: new () => JsonRules };
  return [
    await peer(named("mathjs"), mathjs(load("mathjs") as Mathjs), 20_000),
    await peer(named("json-rules-engine"), jsonRules(Engine), 1_000),
    await peer(named("publicodes"), publicodes(Publicodes), 400),
  ];
};

/** The same smaller rule in other engines; those from npm are skipped aloud where they cannot be fetched. */
export const peers = async (): Promise<readonly Peer[]> => {
  const modules = fetchedOrSkipped(WANTED, "the other engines were not measured");
  return [
    await peer("løkke i hånden, hele øre", loop, 1_000_000),
    await peer("decimal.js i hånden", decimal, 10_000),
    await peer("calculate med alle kontroller", library, 10_000),
    ...(modules === undefined ? [] : await others(modules)),
  ];
};
