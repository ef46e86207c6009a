/**
 * The rates of the port, typed from the tables of the Python oracle (test/oracle/rates.py), in kroner. A year
 * without a row has no figure. The comparison with the oracle fails on a slip of the finger in any of them.
 */

/** LAS § 68, stk. 2, and § 69 j, stk. 2: nr. 1, nr. 2, nr. 3, and the ceiling of nr. 4. */
export const YDELSE: ReadonlyMap<number, readonly [bigint, bigint, bigint, bigint]> = new Map([
  [2013, [13952n, 10500n, 3265n, 13952n]],
  [2014, [14203n, 10689n, 3324n, 14203n]],
  [2015, [14416n, 10849n, 3374n, 14416n]],
  [2016, [14575n, 10968n, 3411n, 14575n]],
  [2017, [14808n, 11143n, 3466n, 14808n]],
  [2018, [14993n, 11282n, 3509n, 14993n]],
  [2019, [15180n, 11423n, 3553n, 15180n]],
  [2020, [15355n, 11554n, 3594n, 15355n]],
  [2021, [15547n, 11698n, 3639n, 15547n]],
  [2022, [15570n, 11716n, 3644n, 15570n]],
  [2023, [15874n, 11944n, 3715n, 15874n]],
  [2024, [16382n, 12326n, 3834n, 16382n]],
]);

/** LAS § 68 a, stk. 2, and § 69 j, stk. 9: lønindtægtsgrænse. */
export const LOENGRAENSE: ReadonlyMap<number, bigint> = new Map([
  [2015, 13648n],
  [2017, 14116n],
  [2019, 14686n],
  [2020, 14965n],
  [2021, 15264n],
  [2022, 15401n],
  [2023, 15817n],
  [2024, 16323n],
  [2026, 17672n],
]);

/** The years in which LAB § 176, stk. 1, is known to allow 1.000 kr. and takst-750 is known to apply. */
export const TAKST_750_YEARS = [2020, 2021, 2022, 2023, 2024] as const;
export const TAKST_750 = 750n;
export const GODTGOERELSE_HOEJST = 1000n;
