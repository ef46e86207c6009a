import { describe, expect, it } from "vitest";
import { coverage, ratesOn } from "../../src/index.js";
import { keysOf, type RateTableName } from "../../src/rates/rate-table.js";

/**
 * The figures as the authorities' pages write them, typed from domain/law.md, section 1, one line a period: first
 * day, last day, and a figure for every key in the order of the columns. `-` is a figure nobody has found.
 */
interface Golden {
  readonly table: RateTableName;
  readonly columns: readonly string[];
  /** What the columns are measured in, or the one unit of all of them. */
  readonly units: readonly [string, ...string[]];
  readonly lines: string;
}

const GOLDEN: readonly Golden[] = [
  {
    table: "ressourceforloebsydelse",
    columns: ["forsoerger", "ikkeForsoerger", "hjemmeboendeUnder25", "bidragspligtLoft"],
    units: ["DKK/month"],
    lines: `
      2013-01-01 2013-12-31 13.952 10.500 3.265 13.952
      2014-01-01 2015-01-04 14.203 10.689 3.324 14.203
      2015-01-05 2016-01-03 14.416 10.849 3.374 14.416
      2016-01-04 2017-01-01 14.575 10.968 3.411 14.575
      2017-01-02 2017-12-31 14.808 11.143 3.466 14.808
      2018-01-01 2018-12-31 14.993 11.282 3.509 14.993
      2019-01-01 2019-12-31 15.180 11.423 3.553 15.180
      2020-01-01 2020-12-31 15.355 11.554 3.594 15.355
      2021-01-01 2021-12-31 15.547 11.698 3.639 15.547
      2022-01-01 2022-12-31 15.570 11.716 3.644 15.570
      2023-01-01 2023-12-31 15.874 11.944 3.715 15.874
      2024-01-01 2024-12-31 16.382 12.326 3.834 16.382`,
  },
  {
    // 2022 and 2024 are published; the rest is the month × 12 / 260, worked out by hand:
    // 2013: 643,94 484,62 150,69    2014: 655,52 493,34 153,42    2015: 665,35 500,72 155,72
    // 2016: 672,69 506,22 157,43    2017: 683,45 514,29 159,97    2018: 691,98 520,71 161,95
    // 2019: 700,62 527,22 163,98    2020: 708,69 533,26 165,88    2021: 717,55 539,91 167,95
    // 2023: 732,65 551,26 171,46
    table: "ressourceforloebsydelse",
    columns: [
      "sanktionForsoerger",
      "sanktionIkkeForsoerger",
      "sanktionHjemmeboendeUnder25",
      "sanktionBidragspligtLoft",
    ],
    units: ["DKK/day"],
    lines: `
      2013-01-01 2013-12-31 644 485 151 644
      2014-01-01 2015-01-04 656 493 153 656
      2015-01-05 2016-01-03 665 501 156 665
      2016-01-04 2017-01-01 673 506 157 673
      2017-01-02 2017-12-31 683 514 160 683
      2018-01-01 2018-12-31 692 521 162 692
      2019-01-01 2019-12-31 701 527 164 701
      2020-01-01 2020-12-31 709 533 166 709
      2021-01-01 2021-12-31 718 540 168 718
      2022-01-01 2022-12-31 719 541 168 719
      2023-01-01 2023-12-31 733 551 171 733
      2024-01-01 2024-12-31 756 569 177 756`,
  },
  {
    table: "ressourceforloebsydelse",
    columns: ["selvstaendigHoejstEnFjerdedel", "selvstaendigHoejstHalvdelen"],
    units: ["percent"],
    lines: `
      2013-01-01 2013-12-31 - -
      2014-01-01 2015-01-04 - -
      2015-01-05 2016-01-03 75 50
      2016-01-04 2017-01-01 75 50
      2017-01-02 2017-12-31 75 50
      2018-01-01 2018-12-31 75 50
      2019-01-01 2019-12-31 75 50
      2020-01-01 2020-12-31 75 50
      2021-01-01 2021-12-31 75 50
      2022-01-01 2022-12-31 75 50
      2023-01-01 2023-12-31 75 50
      2024-01-01 2024-12-31 75 50`,
  },
  {
    table: "loenfradrag",
    columns: ["loengraense", "fradragPrArbejdstime"],
    units: ["DKK/month", "DKK/hour"],
    lines: `
      2013-01-01 2013-12-31 - -
      2014-01-01 2015-01-04 - -
      2015-01-05 2016-01-03 13.648 15,73
      2016-01-04 2017-01-01 - -
      2017-01-02 2017-12-31 14.116 16,15
      2018-01-01 2018-12-31 - -
      2019-01-01 2019-12-31 14.686 -
      2020-01-01 2020-12-31 14.965 16,74
      2021-01-01 2021-12-31 15.264 -
      2022-01-01 2022-12-31 15.401 16,98
      2023-01-01 2023-12-31 15.817 -
      2024-01-01 2024-12-31 16.323 17,86
      2026-01-01 2026-12-31 17.672 -`,
  },
  {
    // Ressourceforløb: 30 % and 55 % until the end of 2021, then 0 % and 55 %. Jobafklaringsforløb: always 30 % and
    // 55 %, but it is in no table before 2015 and on no page for 2026.
    table: "loenfradrag",
    columns: [
      "ressourceforloebProcentUnderGraense",
      "ressourceforloebProcentOverGraense",
      "jobafklaringsforloebProcentUnderGraense",
      "jobafklaringsforloebProcentOverGraense",
    ],
    units: ["percent"],
    lines: `
      2013-01-01 2013-12-31 30 55 - -
      2014-01-01 2015-01-04 30 55 - -
      2015-01-05 2016-01-03 30 55 30 55
      2016-01-04 2017-01-01 30 55 30 55
      2017-01-02 2017-12-31 30 55 30 55
      2018-01-01 2018-12-31 30 55 30 55
      2019-01-01 2019-12-31 30 55 30 55
      2020-01-01 2020-12-31 30 55 30 55
      2021-01-01 2021-12-31 30 55 30 55
      2022-01-01 2022-12-31 0 55 30 55
      2023-01-01 2023-12-31 0 55 30 55
      2024-01-01 2024-12-31 0 55 30 55
      2026-01-01 2026-12-31 0 55 - -`,
  },
  {
    table: "sygedagpenge",
    columns: ["hoejesteBeloebPrUge"],
    units: ["DKK/week"],
    lines: `
      2013-01-07 2014-01-05 4.005
      2014-01-06 2015-01-04 4.075
      2015-01-05 2016-01-03 4.135
      2016-01-04 2017-01-01 4.180
      2017-01-02 2017-12-31 4.245
      2018-01-01 2019-01-06 4.300
      2019-01-07 2019-12-31 4.355
      2020-01-01 2021-01-03 4.405
      2021-01-04 2022-01-02 4.460
      2022-01-03 2023-01-01 4.465
      2023-01-02 2023-12-31 4.550
      2024-01-01 2024-12-31 4.695`,
  },
  {
    // 2014 was found after law.md was written; 0,89 × 4.075 = 3.626,75, to the nearest 5 kr. 3.625, agrees.
    table: "ledighedsydelse",
    columns: ["procent89PrUge", "kontanthjaelpsniveauForsoerger", "kontanthjaelpsniveauIkkeForsoerger"],
    units: ["DKK/week", "DKK/month", "DKK/month"],
    lines: `
      2013-01-01 2013-12-31 - - -
      2014-01-01 2015-01-04 3.625 14.203 10.689
      2015-01-05 2016-01-03 3.680 14.416 10.849
      2016-01-04 2017-01-01 - - -
      2017-01-02 2017-12-31 3.780 14.808 11.143
      2018-01-01 2018-12-31 - - -
      2019-01-01 2019-12-31 3.875 15.180 11.423
      2020-01-01 2020-12-31 3.919 15.355 11.554
      2021-01-01 2021-12-31 - 15.547 11.698
      2022-01-01 2022-12-31 3.974 15.570 11.716
      2023-01-01 2023-12-31 4.052 15.874 11.944
      2024-01-01 2024-12-31 4.185 16.382 12.326`,
  },
  {
    table: "godtgoerelse",
    columns: ["maksimumPrMaaned"],
    units: ["DKK/month"],
    lines: `
      2019-01-01 2019-12-31 1.000
      2020-01-01 2020-12-31 1.000
      2021-01-01 2021-12-31 1.000
      2022-01-01 2022-12-31 1.000
      2023-01-01 2023-12-31 1.000
      2024-01-01 2024-12-31 1.000`,
  },
  {
    // 2026 was found after law.md was written.
    table: "befordring",
    columns: ["kmSats", "bundgraenseKmPrDag"],
    units: ["DKK/km", "km/day"],
    lines: `
      2018-01-01 2018-12-31 0,97 24
      2019-01-01 2019-12-31 0,99 24
      2020-01-01 2020-12-31 0,98 24
      2021-01-01 2021-12-31 0,95 24
      2022-01-01 2022-12-31 1,08 24
      2023-01-01 2023-12-31 1,10 24
      2024-01-01 2024-12-31 1,12 24
      2025-01-01 2025-12-31 1,12 24
      2026-01-01 2026-12-31 1,14 24`,
  },
];

const periods = GOLDEN.flatMap(({ table, columns, units, lines }) =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [from = "", to = "", ...figures] = line.trim().split(" ");
      return { table, columns, units, from, to, figures };
    }),
);

/** What `ratesOn` writes for a figure on a Danish page: 15.570 is 15570.00 and 0,99 is 0.99. */
const written = (figure: string): string | undefined => {
  if (figure === "-") return undefined;
  const [whole = "", decimals = "00"] = figure.replaceAll(".", "").split(",");
  return `${whole}.${decimals}`;
};

const ratesOf = (table: string, columns: readonly string[], day: string) => {
  const result = ratesOn(day);
  if (!result.ok) throw new Error(`${day} was refused.`);
  return columns.map((key) => result.rates.find(({ id }) => id === `${table}.${key}`));
};

const answers = (table: string, columns: readonly string[], day: string) =>
  ratesOf(table, columns, day).map((rate) => rate?.amount);

const unitsOn = (table: string, columns: readonly string[], day: string) =>
  ratesOf(table, columns, day).map((rate) => rate?.unit);

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe("the published figures", () => {
  it.each(periods)("of $table $from to $to hold on the first and the last day", (period) => {
    const { table, columns, units, from, to, figures } = period;
    expect(figures).toHaveLength(columns.length);
    expect(answers(table, columns, from)).toEqual(figures.map(written));
    expect(answers(table, columns, to)).toEqual(figures.map(written));
    expect(unitsOn(table, columns, from)).toEqual(
      figures.map((figure, index) => (figure === "-" ? undefined : (units[index] ?? units[0]))),
    );
  });

  it("are typed here for every period and every key of every table", () => {
    const result = coverage();
    if (!result.ok) throw new Error("coverage was refused.");
    for (const { table, periods: covered } of result.tables) {
      const typed = GOLDEN.filter((golden) => golden.table === table);
      expect(typed.flatMap(({ columns }) => columns).sort()).toEqual([...keysOf(table)].sort());
      for (const { columns } of typed) {
        const spans = periods.filter((one) => one.table === table && one.columns === columns);
        expect(spans.map(({ from, to }) => `${from} ${to}`)).toEqual(
          covered.map(({ validFrom, validTo }) => `${validFrom} ${validTo}`),
        );
      }
    }
  });

  it.each(GOLDEN)("of $table end on their last day and begin on their first", ({ table, columns }) => {
    const mine = periods.filter((one) => one.table === table);
    const nothing = columns.map(() => undefined);
    expect(answers(table, columns, dayAfter(mine[0]!.from, -1))).toEqual(nothing);
    expect(answers(table, columns, dayAfter(mine.at(-1)!.to, 1))).toEqual(nothing);
  });

  it.each([
    ["2015-01-04", "14203.00", "2015-01-05", "14416.00"],
    ["2016-01-03", "14416.00", "2016-01-04", "14575.00"],
    ["2017-01-01", "14575.00", "2017-01-02", "14808.00"],
    ["2021-12-31", "15547.00", "2022-01-01", "15570.00"],
  ])("change for providers between %s (%s) and %s (%s)", (last, before, first, after) => {
    expect(answers("ressourceforloebsydelse", ["forsoerger"], last)).toEqual([before]);
    expect(answers("ressourceforloebsydelse", ["forsoerger"], first)).toEqual([after]);
  });

  it("of sickness benefit begin on a Monday, except in 2020, where the table says 1 January", () => {
    const starts = periods.filter(({ table }) => table === "sygedagpenge").map(({ from }) => from);
    const notMonday = starts.filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() !== 1);
    expect(notMonday).toEqual(["2020-01-01"]);
  });

  it("leave the wage limit open in 2025, between two tables", () => {
    expect(answers("loenfradrag", ["loengraense"], "2024-12-31")).toEqual(["16323.00"]);
    expect(answers("loenfradrag", ["loengraense"], "2025-01-01")).toEqual([undefined]);
    expect(answers("loenfradrag", ["loengraense"], "2025-12-31")).toEqual([undefined]);
    expect(answers("loenfradrag", ["loengraense"], "2026-01-01")).toEqual(["17672.00"]);
  });
});

describe("the evidence", () => {
  const statusOf = (day: string, id: string) => {
    const result = ratesOn(day);
    return result.ok ? result.rates.find((rate) => rate.id === id)?.reference?.status : undefined;
  };

  it.each(["2013", "2014", "2016", "2018"])("of the benefit in %s is inferred from kontanthjælp", (year) => {
    expect(statusOf(`${year}-06-30`, "ressourceforloebsydelse.forsoerger")).toBe("inferred");
    expect(statusOf(`${year}-06-30`, "ressourceforloebsydelse.ikkeForsoerger")).toBe("inferred");
  });

  it.each(["2015", "2017", "2020", "2022", "2024"])(
    "of the benefit in %s is the ministry's table",
    (year) => {
      expect(statusOf(`${year}-06-30`, "ressourceforloebsydelse.forsoerger")).toBe("published");
      expect(statusOf(`${year}-06-30`, "ressourceforloebsydelse.bidragspligtLoft")).toBe("published");
    },
  );

  it.each(["2019", "2021", "2023"])("of the benefit in %s is a second-hand page", (year) => {
    expect(statusOf(`${year}-06-30`, "ressourceforloebsydelse.forsoerger")).toBe("second-source");
  });

  it.each([
    ["2021-06-30", "derived"],
    ["2022-06-30", "published"],
    ["2024-06-30", "published"],
  ])("of the day sanction on %s is %s", (day, status) => {
    expect(statusOf(day, "ressourceforloebsydelse.sanktionForsoerger")).toBe(status);
  });
});
