import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calculate,
  type CalculatedCase,
  type Case,
  type Haendelse,
  type RateReference,
  type TraceStep,
} from "../../src/index.js";
import { arbitraryCase } from "./arbitrary-case.js";
import { rational, readRational, replay } from "./replay.js";

interface Traced extends CalculatedCase {
  readonly trace: readonly TraceStep[];
}

const isTraced = (result: CalculatedCase): result is Traced => result.trace !== undefined;

/** The traced result of a case; undefined when nothing but a rate is missing. Anything else is a fault. */
const traced = (sag: Case, rounding: "oere" | "krone" = "oere"): Traced | undefined => {
  const result = calculate(sag, { trace: true, rounding });
  if (!result.ok) {
    expect(result.errors.filter(({ code }) => code !== "RATE_NOT_AVAILABLE")).toEqual([]);
    return undefined;
  }
  if (!isTraced(result)) throw new Error("no trace");
  return result;
};

interface Evidence {
  readonly status?: string;
  readonly sources?: unknown;
}

/** Every figure below a part of a scheme with the evidence for it: its own, or else that of the part. */
const figuresBelow = (node: unknown, above: Evidence): readonly unknown[] => {
  if (typeof node === "string") {
    const figure = readRational(node);
    return figure === undefined ? [] : [[figure, above.status, JSON.stringify(above.sources)]];
  }
  if (typeof node !== "object" || node === null) return [];
  const evidence = "status" in node ? (node as Evidence) : above;
  return Object.entries(node).flatMap(([key, child]) =>
    ["sources", "note", "status", "fra"].includes(key) ? [] : figuresBelow(child, evidence),
  );
};

/** The figures that stand in the file of a scheme. */
const figuresOfScheme = ({ table, validFrom }: RateReference): readonly unknown[] => {
  const path = `rates/${table}/${validFrom}.json`;
  return figuresBelow((JSON.parse(readFileSync(path, "utf8")) as { vilkaar: unknown }).vilkaar, {});
};

const holdsForEveryTrace = (law: (result: Traced, sag: Case) => void): void => {
  fc.assert(
    fc.property(arbitraryCase, fc.constantFrom("oere", "krone"), (sag, rounding) => {
      const result = traced(sag, rounding);
      fc.pre(result !== undefined);
      law(result, sag);
    }),
    { numRuns: 300, maxSkipsPerRun: 10 },
  );
};

/** The days of an event as its one step says them. */
const daysOf = ({ art, fra, til }: Haendelse): string =>
  art === "flytning" && til === undefined ? fra : `${fra}/${til ?? ""}`;

const namedBy = ({ operation, because = [] }: TraceStep): readonly string[] => [
  ...(operation?.arguments ?? []),
  ...because,
];

/** The ids of some steps and of everything that they rest on. */
const restingOn = (from: readonly TraceStep[], trace: readonly TraceStep[]): ReadonlySet<string> => {
  const steps = new Map(trace.map((step) => [step.id, step]));
  const reached = new Set<string>();
  const visit = (id: string): void => {
    const step = steps.get(id);
    if (step === undefined || reached.has(id)) return;
    reached.add(id);
    namedBy(step).forEach(visit);
  };
  from.forEach(({ id }) => {
    visit(id);
  });
  return reached;
};

describe("the laws of a trace", () => {
  it("is returned for most generated cases, so that the other laws are not empty", () => {
    const cases = fc.sample(arbitraryCase, { numRuns: 400, seed: 176 });
    const results = cases.map((sag) => traced(sag)).filter((result) => result !== undefined);
    expect(results.length).toBeGreaterThan(200);
    for (const part of ["ydelse", "godtgoerelse", "befordring"] as const)
      expect(results.filter((result) => result[part] !== undefined).length).toBeGreaterThan(40);
    const ids = new Set(results.flatMap(({ trace }) => trace.map(({ id }) => id.replace(/\d+/, "n"))));
    for (const id of [
      "ydelse.indtaegter[n].ses-bort-fra",
      "ydelse.sats-hoejst-loftet",
      "ydelse.loen-over-graensen",
      "godtgoerelse.fradrag-for-fravaer",
    ])
      expect(ids).toContain(id);
  });

  it("names every step once", () => {
    holdsForEveryTrace(({ trace }) => {
      const ids = trace.map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });
  });

  it("lets a step rest on earlier steps only", () => {
    holdsForEveryTrace(({ trace }) => {
      const earlier = new Set<string>();
      for (const step of trace) {
        expect(namedBy(step).filter((id) => !earlier.has(id))).toEqual([]);
        earlier.add(step.id);
      }
    });
  });

  /** The steps that no result rests on and that explain no disregarded input. */
  const superfluous = ({ trace }: Traced): readonly string[] => {
    const results = trace.filter(({ kind }) => kind === "result");
    const disregarded = trace.filter((step) => step.disregarded !== undefined);
    expect(disregarded.every(({ kind }) => kind === "input")).toBe(true);
    const reached = restingOn([...results, ...disregarded], trace);
    return trace.map(({ id }) => id).filter((id) => !reached.has(id));
  };

  it("holds nothing that no result rests on, but inputs that are disregarded and what explains them", () => {
    holdsForEveryTrace((result) => {
      const level = result.trace.find(({ id }) => id === "ydelse.niveau")?.value ?? "almindelig-sats";
      if (level === "almindelig-sats") expect(superfluous(result)).toEqual([]);
    });
  });

  it.each([
    ["ledighedsydelse", "1985-06-15"],
    ["foertidspension", "1985-06-15"],
    ["sygedagpenge", "2004-06-15"],
  ] as const)("holds nothing that no result rests on at the level of %s, born %s", (art, foedselsdato) => {
    const result = traced({
      maaned: "2022-03",
      ydelse: {
        forloeb: { art: "ressourceforloeb", start: "2021-05-01" },
        modtager: { foedselsdato, forsoerger: false, hjemmeboende: true },
        hidtidigYdelse: {
          art,
          beloeb: "15000",
          pr: "maaned",
          ...(art === "sygedagpenge" ? { berettigetTil: "2022-06-30" } : {}),
        },
        indtaegter: [],
      },
    });
    expect(superfluous(result!)).toEqual([]);
  });

  it("keeps the amount of a disregarded income out of every result", () => {
    holdsForEveryTrace(({ trace }) => {
      const reached = restingOn(
        trace.filter(({ kind }) => kind === "result"),
        trace,
      );
      const amounts = trace.filter((step) => step.disregarded !== undefined && step.unit !== undefined);
      expect(amounts.filter(({ id }) => reached.has(id))).toEqual([]);
    });
  });

  it("gives every step a name of its own", () => {
    holdsForEveryTrace(({ trace }) => {
      expect(trace.filter(({ da, en }) => da === "Mellemregning" || en === "Intermediate figure")).toEqual(
        [],
      );
      expect(trace.filter(({ da, en }) => da.trim() === "" || en.trim() === "")).toEqual([]);
    });
  });

  it("names the paragraph of every computed step", () => {
    holdsForEveryTrace(({ trace }) => {
      // No rule on the rounding of these two was found, and their names say so. That of § 175, stk. 3, has one.
      const withoutRule = ["ydelse.afrundet", "godtgoerelse.afrundet"];
      const withoutLaw = trace.filter(({ operation, law = "" }) => operation !== undefined && law === "");
      expect(withoutLaw.filter(({ id }) => !withoutRule.includes(id))).toEqual([]);
      expect(withoutLaw.filter(({ da }) => !da.includes("ingen regel fundet"))).toEqual([]);
    });
  });

  it("names table, status and source of every rate, as they stand in the rate files", () => {
    holdsForEveryTrace(({ trace }, { maaned }) => {
      for (const { id, kind, rate, value, law } of trace) {
        expect(rate !== undefined).toBe(kind === "rate");
        if (rate === undefined) continue;
        expect(rate.sources.length).toBeGreaterThan(0);
        expect(rate.validFrom <= `${maaned}-31` && rate.validTo >= `${maaned}-28`).toBe(true);
        if (rate.table.includes("/")) {
          expect(figuresOfScheme(rate)).toContainEqual([
            readRational(value),
            rate.status,
            JSON.stringify(rate.sources),
          ]);
          continue;
        }
        const path = `rates/${rate.table}/${rate.validFrom}.json`;
        const file = JSON.parse(readFileSync(path, "utf8")) as {
          validTo: string;
          values: Record<
            string,
            { amount: string; status: string; law: string; sources: readonly unknown[] }
          >;
        };
        const entry = file.values[rate.key];
        expect(`${rate.table}.${rate.key}`).toBe(id);
        expect(readRational(value)).toEqual(readRational(entry?.amount ?? ""));
        expect({ ...rate, law }).toMatchObject({
          status: entry?.status,
          law: entry?.law,
          validTo: file.validTo,
        });
        expect(rate.sources).toEqual(entry?.sources);
      }
    });
  });

  it("repeats every input as it stands in the case", () => {
    holdsForEveryTrace(({ trace }, sag) => {
      for (const { id, kind, value } of trace) {
        if (kind !== "input" || id.endsWith(".periode")) continue;
        const given = id
          .split(/[.[\]]+/)
          .filter((key) => key !== "")
          .reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>>)[key], sag);
        const said = /\.haendelser\[\d+\]$/.test(id) ? daysOf(given as Haendelse) : String(given);
        const figure = readRational(value);
        expect(figure ?? value).toEqual(figure === undefined ? said : readRational(said));
      }
    });
  });

  it("writes every figure as a decimal where it ends and else as a fraction in lowest terms", () => {
    holdsForEveryTrace(({ trace }) => {
      for (const { value, unit } of trace) {
        if (unit === undefined) continue;
        expect(value).toMatch(/^\d+(\.\d+|\/[1-9]\d*)?$/);
        const { top, bottom } = readRational(value) ?? rational(-1n);
        const rest = [2n, 5n].reduce((left, factor) => {
          let without = left;
          while (without % factor === 0n) without /= factor;
          return without;
        }, bottom);
        if (value.includes("/")) expect(value).toBe(`${String(top)}/${String(bottom)}`);
        expect(value.includes("/")).toBe(rest !== 1n);
      }
    });
  });

  it("writes kroner with at least two decimals", () => {
    holdsForEveryTrace(({ trace }) => {
      const kroner = trace.filter(
        ({ unit, value }) => unit?.startsWith("DKK") === true && !value.includes("/"),
      );
      expect(kroner.filter(({ value }) => !/\.\d{2,}$/.test(value))).toEqual([]);
    });
  });
});

describe("the replay of a trace by an evaluator that knows nothing of the library", () => {
  it("gives the value of every step from its arguments alone", () => {
    holdsForEveryTrace(({ trace }) => {
      expect(replay(trace)).toEqual([]);
    });
  });

  /** The amounts of a result that do not end as decimals are cut to ten; the payments always end. */
  const shown = (value: string): string => {
    if (!value.includes("/")) return value;
    const { top, bottom } = readRational(value)!;
    const digits = String((2n * top * 10n ** 10n + bottom) / (2n * bottom)).padStart(11, "0");
    return `${digits.slice(0, -10)}.${digits.slice(-10)}`;
  };

  it("ends in the amounts of the result", () => {
    holdsForEveryTrace(({ trace, ydelse, godtgoerelse, befordring }) => {
      const results = trace
        .filter(({ kind }) => kind === "result")
        .map(({ id, value }) => [id, shown(value)]);
      const amounts: Readonly<Record<string, string>> = {
        ...Object.fromEntries(
          Object.entries(ydelse ?? {}).map(([name, amount]) => [`ydelse.${name}`, amount]),
        ),
        ...(godtgoerelse === undefined ? {} : { "godtgoerelse.beloeb": godtgoerelse.beloeb }),
        ...(befordring === undefined ? {} : { "befordring.beloeb": befordring.beloeb }),
      };
      expect(Object.fromEntries(results)).toEqual(
        Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [`resultat.${name}`, amount])),
      );
      for (const id of ["ydelse.udbetaling", "godtgoerelse.beloeb", "befordring.beloeb"])
        expect(amounts[id] ?? "0.00").toMatch(/^\d+\.\d\d$/);
      const entitled = trace.find(({ id }) => id === "godtgoerelse.betingelser-opfyldt")?.value;
      expect(entitled).toBe(godtgoerelse === undefined ? undefined : String(godtgoerelse.berettiget));
    });
  });

  it("is of the same amounts as the calculation without a trace", () => {
    holdsForEveryTrace(({ trace, ...result }, sag) => {
      expect(trace.length).toBeGreaterThan(0);
      const rounding = trace.some(({ operation, id }) =>
        id === "ydelse.afrundet" ? operation?.name === "roundToKroner" : false,
      )
        ? "krone"
        : "oere";
      expect(calculate(sag, { rounding })).toEqual(result);
    });
  });

  it("finds a value that was tampered with", () => {
    const { trace = [] } = traced({ maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } }) ?? {};
    expect(replay(trace)).toEqual([]);
    const tampered = trace.map((step) =>
      step.id === "befordring.km-i-alt" ? { ...step, value: "486.5" } : step,
    );
    // 19 × 25,6 = 486,4 = 2432/5; 486,5 × 1,12 = 544,88 = 13622/25 instead of 544,768.
    expect(replay(tampered)).toEqual([
      "befordring.km-i-alt: 486.5, not 2432/5",
      "befordring.foer-afrunding: 544.768, not 13622/25",
    ]);
  });

  it.each<[TraceStep["operation"], string, string]>([
    [{ name: "sum", arguments: [] }, "0", "1"],
    [{ name: "sum", arguments: ["a", "b", "b"] }, "14.5", "14"],
    [{ name: "add", arguments: ["a", "b"] }, "12.5", "12"],
    [{ name: "sub", arguments: ["a", "b"] }, "8.5", "12.5"],
    [{ name: "times", arguments: ["a", "b"] }, "21", "12.5"],
    [{ name: "percent", arguments: ["a", "b"] }, "0.21", "21"],
    [{ name: "share", arguments: ["a", "b", "c"] }, "7", "21"],
    [{ name: "share", arguments: ["b", "c", "a"] }, "4/7", "0.5714"],
    [{ name: "min", arguments: ["a", "b"] }, "2", "10.5"],
    [{ name: "max", arguments: ["a", "b"] }, "10.5", "2"],
    [{ name: "max", arguments: ["b", "a"] }, "10.5", "2"],
    [{ name: "excess", arguments: ["a", "b"] }, "8.5", "0"],
    [{ name: "excess", arguments: ["b", "a"] }, "0", "8.5"],
    [{ name: "exceeds", arguments: ["a", "b"] }, "true", "false"],
    [{ name: "exceeds", arguments: ["a", "a"] }, "false", "true"],
    [{ name: "allOf", arguments: ["yes", "no"] }, "false", "true"],
    [{ name: "anyOf", arguments: ["yes", "no"] }, "true", "false"],
    [{ name: "not", arguments: ["yes"] }, "false", "true"],
    [{ name: "choose", arguments: ["yes", "a", "b"] }, "10.5", "2"],
    [{ name: "choose", arguments: ["no", "a", "b"] }, "2", "10.5"],
    [{ name: "roundToOere", arguments: ["d"] }, "1.01", "1"],
    [{ name: "roundToKroner", arguments: ["a"] }, "11", "10"],
    [{ name: "roundToKroner", arguments: ["d"] }, "1", "2"],
    [{ name: "same", arguments: ["a"] }, "10.50", "2"],
  ])("does %j", (operation, right, wrong) => {
    const values = { a: "10.50", b: "2.00", c: "3", d: "1.005", yes: "true", no: "false" };
    const step = (id: string, value: string): TraceStep => ({ id, kind: "input", da: id, en: id, value });
    const steps = Object.entries(values).map(([id, value]) => step(id, value));
    const answer = (value: string) =>
      replay([...steps, { ...step("answer", value), ...(operation === undefined ? {} : { operation }) }]);
    expect(answer(right)).toEqual([]);
    expect(answer(wrong)).toHaveLength(1);
  });
});

describe("a trace", () => {
  it("holds the exact fraction where a share does not end as a decimal", () => {
    // 60 % of 750 = 450; one of 13 planned days = 450/13; what is left, 450 × 12 / 13 = 5400/13 = 415,3846….
    const { trace = [], godtgoerelse } =
      traced({
        maaned: "2022-03",
        godtgoerelse: {
          ordning: "takst-750",
          ydelsesart: "ressourceforloebsydelse",
          tilbud: "virksomhedspraktik",
          afstandKm: "12.4",
          dokumenteretBegraensning: false,
          dagePrUge: 3,
          planlagteDage: 13,
          fravaersdage: 1,
          loenindtaegt: false,
        },
      }) ?? {};
    const value = (id: string) => trace.find((step) => step.id === id)?.value;
    expect(value("godtgoerelse.fradrag-for-fravaer")).toBe("450/13");
    expect(value("godtgoerelse.efter-fravaer")).toBe("5400/13");
    expect(value("godtgoerelse.afrundet")).toBe("415.38");
    expect(godtgoerelse?.beloeb).toBe("415.38");
  });

  it("names every fact that the rate group rests on", () => {
    const { trace = [] } =
      traced({
        maaned: "2022-03",
        ydelse: {
          forloeb: { art: "ressourceforloeb", start: "2021-05-01" },
          modtager: { foedselsdato: "2000-01-01", forsoerger: false, hjemmeboende: true, bidrag: "1424" },
          hidtidigYdelse: { art: "ingen" },
          indtaegter: [],
        },
      }) ?? {};
    // Without the support the group would be another: nr. 3 instead of nr. 4.
    expect(trace.find(({ id }) => id === "ydelse.satsgruppe")).toMatchObject({ value: "bidragspligt" });
    expect(trace.find(({ id }) => id === "ydelse.satsgruppe")?.because).toContain("ydelse.modtager.bidrag");
  });
});
