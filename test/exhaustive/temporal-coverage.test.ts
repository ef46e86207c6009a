import { describe, expect, it } from "vitest";
import { calculate, type Case, coverage, type RateOnDay, ratesOn } from "../../src/index.js";
import {
  ABOLISHED,
  FIRST_MONTH_OF_JOBAFKLARING,
  LOENGRAENSER,
  LOENREGEL,
  on,
  SATSER,
  WITHOUT_TABLE_OF_WAGES,
} from "./periods.js";

const DAY = 86_400_000;
const textOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** 14 years, of which 2016, 2020 and 2024 are leap years: 14 × 365 + 3 = 5.113 days. */
const DAYS = Array.from({ length: 5_113 }, (_, index) => textOf(Date.UTC(2013, 0, 1) + index * DAY));
const MONTHS = [...new Set(DAYS.map((day) => day.slice(0, 7)))];

const lastDayOf = (month: string): string =>
  textOf(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));

/** The month of a day that is its first, else the next: the first month that a course from that day covers. */
const firstWholeMonth = (day: string): string =>
  day.endsWith("-01")
    ? day.slice(0, 7)
    : textOf(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1)).slice(0, 7);

const ARTER = ["ressourceforloeb", "jobafklaringsforloeb"] as const;
type Art = (typeof ARTER)[number];

/** Each group by one person, and the keys of the table that the person's amount is made of. */
const GRUPPER = {
  forsoerger: { person: { forsoerger: true, hjemmeboende: false }, keys: ["forsoerger"] },
  ikkeForsoerger: { person: { forsoerger: false, hjemmeboende: false }, keys: ["ikkeForsoerger"] },
  hjemmeboendeUnder25: { person: { forsoerger: false, hjemmeboende: true }, keys: ["hjemmeboendeUnder25"] },
  bidragspligt: {
    person: { forsoerger: false, hjemmeboende: true, bidrag: "1000" },
    keys: ["hjemmeboendeUnder25", "bidragspligtLoft"],
  },
} as const;
type Gruppe = keyof typeof GRUPPER;

const EACH = ARTER.flatMap((art) =>
  (Object.keys(GRUPPER) as Gruppe[]).map((gruppe) => [art, gruppe] as const),
);

const caseOf = (maaned: string, start: string, art: Art, gruppe: Gruppe, loen: string | undefined): Case => ({
  maaned,
  ydelse: {
    forloeb: { art, start },
    // 20 years old in the year of the month.
    modtager: { foedselsdato: `${String(Number(maaned.slice(0, 4)) - 20)}-01-01`, ...GRUPPER[gruppe].person },
    hidtidigYdelse: { art: "ingen" },
    indtaegter: loen === undefined ? [] : [{ art: "loen", beloeb: loen }],
  },
});

/** Above every limit, so that both percentages count. */
const LOEN = "18000";

const oere = (text: string): number => Number(text.replace(".", ""));
const kroner = (amount: number): string => (amount / 100).toFixed(2);

/** What a person of the group gets before deductions; 1.000 kr. and nr. 3 stay far below the ceiling. */
const expectedRate = (gruppe: Gruppe, lastDay: string): string | undefined => {
  const row = on(SATSER, lastDay);
  if (row === undefined) return undefined;
  return gruppe === "bidragspligt" ? kroner(oere(row.hjemmeboendeUnder25) + 100_000) : row[gruppe];
};

/** The two percentages of 18.000 kr.; all figures are whole kroner, so that øre are whole. */
const expectedDeduction = (art: Art, lastDay: string): string | undefined => {
  const rule = on(LOENREGEL[art], lastDay);
  const limit = on(LOENGRAENSER, lastDay);
  if (rule === undefined || limit === undefined) return undefined;
  const below = oere(limit.graense);
  return kroner((below * Number(rule.under) + (1_800_000 - below) * Number(rule.over)) / 100);
};

/** The refusals of a month in a course that starts on a day, sorted. */
const expectedRefusals = (art: Art, start: string, month: string, hasWages: boolean): readonly string[] => {
  const lastDay = lastDayOf(month);
  const lacksRate = on(SATSER, lastDay) === undefined;
  const lacksRule = hasWages && expectedDeduction(art, lastDay) === undefined;
  return [
    ...(art === "ressourceforloeb" && start >= ABOLISHED ? ["COURSE_ABOLISHED ydelse.forloeb.start"] : []),
    ...(art === "jobafklaringsforloeb" && month < FIRST_MONTH_OF_JOBAFKLARING
      ? ["COURSE_BEFORE_LAW maaned"]
      : []),
    ...(lacksRate || lacksRule ? ["RATE_NOT_AVAILABLE maaned"] : []),
  ];
};

const amountsOf = (sag: Case) => {
  const result = calculate(sag);
  if (!result.ok) return [...new Set(result.errors.map(({ code, path }) => `${code} ${path}`))].sort();
  const { foerFradrag, fradrag } = result.ydelse!;
  return { foerFradrag, fradrag };
};

const expected = (art: Art, gruppe: Gruppe, start: string, hasWages: boolean) => {
  const month = firstWholeMonth(start);
  const refusals = expectedRefusals(art, start, month, hasWages);
  if (refusals.length > 0) return refusals;
  const lastDay = lastDayOf(month);
  const fradrag = hasWages ? expectedDeduction(art, lastDay) : "0.00";
  return { foerFradrag: expectedRate(gruppe, lastDay), fradrag };
};

/** Every rate of that name on a day; there should be one. */
const ratesNamed = (name: string, day: string): readonly RateOnDay[] => {
  const result = ratesOn(day);
  return result.ok ? result.rates.filter(({ id }) => id === name) : [];
};

describe("every day from 2013 to 2026", () => {
  it("is counted", () => {
    expect([DAYS[0], DAYS.at(-1), MONTHS.length]).toEqual(["2013-01-01", "2026-12-31", 168]);
  });

  it("has exactly one row of rates for every group, and the right one, or none", () => {
    for (const day of DAYS) {
      const row = on(SATSER, day);
      for (const key of [
        "forsoerger",
        "ikkeForsoerger",
        "hjemmeboendeUnder25",
        "bidragspligtLoft",
      ] as const) {
        const said = ratesNamed(`ressourceforloebsydelse.${key}`, day).map(({ amount, reference }) => [
          amount,
          reference?.validFrom,
          reference?.validTo,
        ]);
        const right = [[row?.[key], row?.from, row?.to]];
        if (JSON.stringify(said) !== JSON.stringify(right))
          expect.fail(`${day} ${key} ${JSON.stringify(said)}`);
      }
    }
  });

  it("has exactly one wage limit and one rule for every kind of course, and the right ones, or none", () => {
    for (const day of DAYS) {
      const amounts = (key: string) => ratesNamed(`loenfradrag.${key}`, day).map(({ amount }) => amount);
      for (const art of ARTER) {
        const rule = on(LOENREGEL[art], day);
        const said = [`loengraense`, `${art}ProcentUnderGraense`, `${art}ProcentOverGraense`].map(amounts);
        const right = [[on(LOENGRAENSER, day)?.graense], [rule?.under], [rule?.over]];
        if (JSON.stringify(said) !== JSON.stringify(right))
          expect.fail(`${day} ${art} ${JSON.stringify(said)}`);
      }
    }
  });

  it("lies in exactly one period of the coverage, or in none where nothing was found", () => {
    const result = coverage();
    if (!result.ok) expect.fail();
    const tableOf = (name: string) => result.tables.find(({ table }) => table === name)!;
    const holding = (name: string, day: string) =>
      tableOf(name).periods.filter(({ validFrom, validTo }) => validFrom <= day && day <= validTo).length;
    const gap = (name: string, day: string) =>
      tableOf(name).gaps.filter(({ from, to }) => from <= day && day <= to).length;
    for (const day of DAYS) {
      const isWithout = on([WITHOUT_TABLE_OF_WAGES], day) !== undefined;
      const said = [
        holding("ressourceforloebsydelse", day),
        holding("loenfradrag", day),
        gap("loenfradrag", day),
      ];
      const right = [on(SATSER, day) === undefined ? 0 : 1, isWithout ? 0 : 1, isWithout ? 1 : 0];
      if (String(said) !== String(right)) expect.fail(`${day} ${String(said)}`);
    }
  });

  it.each(EACH)("as the start of a %s of the group %s gives its amounts or its refusal", (art, gruppe) => {
    for (const start of DAYS)
      for (const loen of [undefined, LOEN]) {
        const said = amountsOf(caseOf(firstWholeMonth(start), start, art, gruppe, loen));
        const right = expected(art, gruppe, start, loen !== undefined);
        if (JSON.stringify(said) !== JSON.stringify(right))
          expect.fail(`${start} ${String(loen)}: ${JSON.stringify(said)}, not ${JSON.stringify(right)}`);
      }
  });
});

describe("every month from 2013 to 2026", () => {
  it.each(EACH)("in a %s of the group %s rests on one rate and one rule of its last day", (art, gruppe) => {
    let calculated = 0;
    for (const month of MONTHS) {
      const lastDay = lastDayOf(month);
      const result = calculate(caseOf(month, "2013-01-01", art, gruppe, LOEN), { trace: true });
      if (!result.ok) continue;
      calculated += 1;
      const rule = on(LOENREGEL[art], lastDay)!;
      const percent = (text: string) => text.replace(".00", "");
      const used = (result.trace ?? []).filter(({ kind }) => kind === "rate");
      expect(
        used.map(({ id, value }) => [id, value]),
        month,
      ).toEqual([
        ...GRUPPER[gruppe].keys.map((key) => [`ressourceforloebsydelse.${key}`, on(SATSER, lastDay)![key]]),
        ["loenfradrag.loengraense", on(LOENGRAENSER, lastDay)!.graense],
        [`loenfradrag.${art}ProcentUnderGraense`, percent(rule.under)],
        [`loenfradrag.${art}ProcentOverGraense`, percent(rule.over)],
      ]);
      for (const { rate } of used)
        expect(rate!.validFrom <= lastDay && lastDay <= rate!.validTo, month).toBe(true);
    }
    // The twelve months of 2015, 2017 and 2019 to 2024; of the other years a limit or a rate is missing.
    expect(calculated).toBe(96);
  });
});
