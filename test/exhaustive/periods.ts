/**
 * What applied when, typed by hand from the ministry's tables and the acts, period by period. It knows neither the
 * rate files nor the rates of the oracle. Days are `yyyy-mm-dd`, both included; kroner as text.
 */
interface Period {
  readonly from: string;
  readonly to: string;
}

/** LAS § 68, stk. 2, and § 69 j, stk. 2. The tables of 2015, 2016 and 2017 begin on the first Monday of January. */
interface Satser extends Period {
  readonly forsoerger: string;
  readonly ikkeForsoerger: string;
  readonly hjemmeboendeUnder25: string;
  readonly bidragspligtLoft: string;
}

const satser = (from: string, to: string, nr1: string, nr2: string, nr3: string, nr4: string): Satser => ({
  from,
  to,
  forsoerger: nr1,
  ikkeForsoerger: nr2,
  hjemmeboendeUnder25: nr3,
  bidragspligtLoft: nr4,
});

export const SATSER: readonly Satser[] = [
  satser("2013-01-01", "2013-12-31", "13952.00", "10500.00", "3265.00", "13952.00"),
  satser("2014-01-01", "2015-01-04", "14203.00", "10689.00", "3324.00", "14203.00"),
  satser("2015-01-05", "2016-01-03", "14416.00", "10849.00", "3374.00", "14416.00"),
  satser("2016-01-04", "2017-01-01", "14575.00", "10968.00", "3411.00", "14575.00"),
  satser("2017-01-02", "2017-12-31", "14808.00", "11143.00", "3466.00", "14808.00"),
  satser("2018-01-01", "2018-12-31", "14993.00", "11282.00", "3509.00", "14993.00"),
  satser("2019-01-01", "2019-12-31", "15180.00", "11423.00", "3553.00", "15180.00"),
  satser("2020-01-01", "2020-12-31", "15355.00", "11554.00", "3594.00", "15355.00"),
  satser("2021-01-01", "2021-12-31", "15547.00", "11698.00", "3639.00", "15547.00"),
  satser("2022-01-01", "2022-12-31", "15570.00", "11716.00", "3644.00", "15570.00"),
  satser("2023-01-01", "2023-12-31", "15874.00", "11944.00", "3715.00", "15874.00"),
  satser("2024-01-01", "2024-12-31", "16382.00", "12326.00", "3834.00", "16382.00"),
];

/** LAS § 68 a, stk. 2, and § 69 j, stk. 9. No page was found for 2013, 2014, 2016, 2018 and 2025. */
interface Graense extends Period {
  readonly graense: string;
}

export const LOENGRAENSER: readonly Graense[] = [
  { from: "2015-01-05", to: "2016-01-03", graense: "13648.00" },
  { from: "2017-01-02", to: "2017-12-31", graense: "14116.00" },
  { from: "2019-01-01", to: "2019-12-31", graense: "14686.00" },
  { from: "2020-01-01", to: "2020-12-31", graense: "14965.00" },
  { from: "2021-01-01", to: "2021-12-31", graense: "15264.00" },
  { from: "2022-01-01", to: "2022-12-31", graense: "15401.00" },
  { from: "2023-01-01", to: "2023-12-31", graense: "15817.00" },
  { from: "2024-01-01", to: "2024-12-31", graense: "16323.00" },
  { from: "2026-01-01", to: "2026-12-31", graense: "17672.00" },
];

/** Per cent of the wages up to the limit and of the part above it. */
interface Loenregel extends Period {
  readonly under: string;
  readonly over: string;
}

export const LOENREGEL: Readonly<Record<"ressourceforloeb" | "jobafklaringsforloeb", readonly Loenregel[]>> =
  {
    // Lov nr. 1160 af 8. juni 2021 took the 30 % off from 1 January 2022. For 2025 no page was found.
    ressourceforloeb: [
      { from: "2013-01-01", to: "2021-12-31", under: "30.00", over: "55.00" },
      { from: "2022-01-01", to: "2024-12-31", under: "0.00", over: "55.00" },
      { from: "2026-01-01", to: "2026-12-31", under: "0.00", over: "55.00" },
    ],
    // From the first table that names § 69 j; no page was found for 2025 and 2026.
    jobafklaringsforloeb: [{ from: "2015-01-05", to: "2024-12-31", under: "30.00", over: "55.00" }],
  };

/** The days between two tables of the wage rule that no table covers at all. */
export const WITHOUT_TABLE_OF_WAGES: Period = { from: "2025-01-01", to: "2025-12-31" };

/** From this day no ressourceforløb starts (lov nr. 1750 af 29. december 2025). */
export const ABOLISHED = "2026-02-01";

/** Before this month no table names § 69 j. */
export const FIRST_MONTH_OF_JOBAFKLARING = "2015-01";

/** The one period that holds a day, or none; two are a slip of the table itself. */
export const on = <P extends Period>(periods: readonly P[], day: string): P | undefined => {
  const found = periods.filter(({ from, to }) => from <= day && day <= to);
  if (found.length > 1) throw new Error(`Two periods hold ${day}.`);
  return found[0];
};
