import { describe, expect, it } from "vitest";
import {
  calculate,
  calculateForloeb,
  coverage,
  formatKroner,
  type Ordning,
  ordningerOn,
  parseKroner,
  ratesOn,
  type RateTable,
} from "../../src/index.js";
import { limitations } from "../../src/begraensninger.js";
import { rateCorrections, verify } from "../../src/kvittering.js";
import { BELAEG, sag as schemeSag, scheme } from "../ordninger/schemes.js";
import { ownTable } from "../rates/checks.js";
import { kvitteringOf } from "../trace/receipt/receipts.js";
import { faultsOf } from "./answers.js";
import { day, emptyList, figure, nothingStated, type Rule, unlessItFails } from "./grammar.js";
import { SAG } from "./inputs.js";
import { at, pathOf, type Place, placesIn, replaced } from "./places.js";
import { HOSTILE, TEXTS } from "./values.js";

const SOURCE = { title: "Egen kilde", url: "https://eksempel.dk", quote: "1.234,50" };
const REASON = { da: "Rettet.", en: "Corrected." };

const TABLE: RateTable = {
  ...ownTable("befordring", "2022-01-01", "2022-12-31"),
  note: { da: "Egen.", en: "Own." },
  corrections: [
    {
      key: "kmSats",
      was: { amount: "1.00", status: "published", sources: [SOURCE] },
      knownUntil: "2022-06-01",
      reason: REASON,
      source: SOURCE,
    },
  ],
};

const SCHEME: Ordning = scheme(
  {
    afstand: { krav: [{ maal: "km-en-vej", over: "5" }], begraensning: "uden-betydning", ...BELAEG },
    beloeb: {
      art: "trin",
      maal: "km-en-vej",
      trin: [
        { fra: "0", beloeb: "100" },
        { fra: "8", beloeb: "900" },
      ],
      ...BELAEG,
    },
    mindstetid: { dagePrUge: "2", ...BELAEG },
  },
  { corrections: [{ was: scheme().vilkaar, knownUntil: "2022-01-01", reason: REASON, source: SOURCE }] },
);

const FIGURES = new Set(["amount", "fra", "over", "dagePrUge", "beloeb"]);
const DAYS = new Set(["validFrom", "validTo", "knownUntil"]);
const PROSE = new Set(["da", "en", "law", "title", "url", "quote", "maalgruppe"]);

/** Below a thousand million, and never below nothing. */
const rateFigure: Rule = (value) =>
  typeof value === "string" && /^[0-9]{1,9}(\.[0-9]{1,2})?$/.test(value) && figure(1e9)(value);

/** Whether a hostile value may stand in a table or a scheme; words of the format are never among the values. */
const mayStand = (place: Place, value: unknown): boolean => {
  const key = place.at(-1);
  if (typeof key !== "string") return false;
  if (value === undefined) return ["note", "url", "quote", "dagePrUge"].includes(key);
  if (FIGURES.has(key)) return rateFigure(value);
  if (DAYS.has(key)) return day(value);
  if (PROSE.has(key)) return typeof value === "string" && value !== "";
  const isList = ["krav", "corrections", "ydelsesarter", "arter"].includes(key);
  if (key === "ordning") return typeof value === "string" && /^[a-z0-9]+$/.test(value);
  return isList && Array.isArray(value) && value.length === 0;
};

/** A demand without a limit excludes nobody. */
const isDemand = (place: Place): boolean => place.at(-2) === "krav";

const mayStandAt = (place: Place): Rule =>
  unlessItFails((value) => (isDemand(place) ? nothingStated(value) : mayStand(place, value)));

/** Where the name of a scheme stands, a hostile text may be one. */
const valuesFor = (place: Place) =>
  HOSTILE.filter(([, value]) => place[0] !== "ordning" || value !== "undefined");

/** Evidence is the same everywhere, and so are the terms of a correction: one of each is enough. */
const eachOnce = (places: readonly Place[]): readonly Place[] =>
  places.filter((place) => {
    const depth = place.indexOf("was");
    const isEvidence = place.includes("sources") && place[0] === "vilkaar" && !place.includes("personer");
    return !isEvidence && (depth < 0 || place.length <= depth + 2);
  });

interface Own {
  readonly table: object;
  readonly ask: (table: never) => unknown;
  readonly list: (table: never) => unknown;
}

const OWN: readonly (readonly [name: string, own: Own])[] = [
  [
    "a rate table",
    {
      table: TABLE,
      ask: (table) => calculate(SAG, { rates: [table], trace: true }),
      list: (table) => coverage({ rates: [table] }),
    },
  ],
  [
    "a scheme",
    {
      table: SCHEME,
      ask: (one) => calculate(schemeSag(), { ordninger: [one], trace: true }),
      list: (one) => ordningerOn("2022-03-31", { ordninger: [one], knownOn: "2021-12-31" }),
    },
  ],
];

const isOk = (answer: unknown): boolean => (answer as { readonly ok: boolean }).ok;

describe.each(OWN)("%s of the caller", (_name, { table, ask, list }) => {
  it("is used as it stands", () => {
    expect(isOk(ask(table as never))).toBe(true);
    expect(isOk(list(table as never))).toBe(true);
  });

  it.each(eachOnce(placesIn(table)).map((place) => [pathOf(place) || "the whole", place] as const))(
    "is refused for every hostile value at %s",
    (_path, place) => {
      const isAllowed = mayStandAt(place);
      for (const [name, value] of valuesFor(place)) {
        const given = replaced(table, place, value) as never;
        const answer = ask(given);
        expect([name, faultsOf(answer)]).toEqual([name, []]);
        expect([name, faultsOf(list(given))]).toEqual([name, []]);
        if (!isAllowed(value)) expect([name, isOk(answer)]).toEqual([name, false]);
      }
    },
  );

  it("is refused for a field more anywhere", () => {
    for (const place of placesIn(table)) {
      const holder = at(table, place);
      if (typeof holder !== "object" || holder === null || Array.isArray(holder)) continue;
      const given = replaced(table, place, { ...holder, felt: "010190-1234" }) as never;
      expect(isOk(ask(given))).toBe(false);
      expect(JSON.stringify(ask(given))).not.toContain("010190-1234");
    }
  });
});

describe("every option", () => {
  const MAY: Readonly<Record<string, Rule>> = {
    trace: (value) => typeof value === "boolean",
    rounding: (value) => value === "krone",
    knownOn: day,
    rates: emptyList,
    ordninger: emptyList,
  };

  const kvittering = kvitteringOf(SAG);

  it.each(Object.entries(MAY))("%s", (option, rule) => {
    for (const [name, value] of HOSTILE) {
      const options = { [option]: value } as never;
      for (const answer of [calculate(SAG, options), calculateForloeb(SAG as never, options)])
        expect([name, faultsOf(answer)]).toEqual([name, []]);
      const isAllowed = value === undefined || rule(value);
      expect([name, isOk(calculate(SAG, options))]).toEqual([name, isAllowed]);
      for (const answer of [coverage(options), verify(kvittering, options)])
        expect([name, faultsOf(answer)]).toEqual([name, []]);
    }
  });

  it("and all of them at once", () => {
    for (const [name, value] of HOSTILE) {
      const answers = [
        calculate(SAG, value as never),
        ratesOn("2022-03-31", value as never),
        ordningerOn("2022-03-31", value as never),
        coverage(value as never),
      ];
      for (const answer of answers) expect([name, faultsOf(answer)]).toEqual([name, []]);
    }
  });
});

describe("the smaller functions", () => {
  it("answer rates and schemes for days alone", () => {
    for (const [name, value] of HOSTILE)
      for (const answer of [
        ratesOn(value as never),
        ordningerOn(value as never),
        coverage({ from: value } as never),
      ]) {
        expect([name, faultsOf(answer)]).toEqual([name, []]);
        if (value !== undefined) expect([name, isOk(answer)]).toEqual([name, day(value)]);
      }
  });

  it("read no amount that is none, and write back what they cannot read", () => {
    for (const [name, value] of HOSTILE) {
      const read = parseKroner(value as never);
      if (read.ok) expect([name, read.amount]).toEqual([name, expect.stringMatching(/^-?[0-9]+\.[0-9]{2}$/)]);
      expect([name, typeof formatKroner(value as never)]).toEqual([name, "string"]);
      if (typeof value !== "string") expect(formatKroner(value as never)).toBe("");
    }
  });

  it("read Danish notation in Danish digits only", () => {
    const amounts = TEXTS.flatMap((text) => {
      const read = parseKroner(text);
      return read.ok ? [[text, read.amount]] : [];
    });
    expect(amounts).toEqual([
      ["1 ", "1.00"],
      ["\u00a05", "5.00"],
      ["1.234,50", "1234.50"],
      ["1,5", "1.50"],
      ["12\n", "12.00"],
      ["-1", "-1.00"],
      ["-0", "0.00"],
      ["1000000000", "1000000000.00"],
      ["1000000001", "1000000001.00"],
    ]);
  });

  it("list the same whoever has asked before", () => {
    expect(Object.isFrozen(limitations())).toBe(true);
    expect(() => (rateCorrections() as unknown[]).push(1)).not.toThrow();
    expect(rateCorrections()).not.toContain(1);
  });
});
