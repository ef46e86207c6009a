import type { RateTable } from "../../src/index.js";

const AMOUNTS = {
  forsoerger: "17000",
  ikkeForsoerger: "12800",
  hjemmeboendeUnder25: "4000",
  bidragspligtLoft: "17000",
  sanktionForsoerger: "785",
  sanktionIkkeForsoerger: "591",
  sanktionHjemmeboendeUnder25: "185",
  sanktionBidragspligtLoft: "785",
  selvstaendigHoejstEnFjerdedel: "75",
  selvstaendigHoejstHalvdelen: "50",
};

const unitOf = (key: string) => {
  if (key.startsWith("selvstaendig")) return "percent" as const;
  return key.startsWith("sanktion") ? ("DKK/day" as const) : ("DKK/month" as const);
};

/** A municipality's own monthly rates for a year. The amounts are made up. */
export const ownTable = (year: number, amounts: Partial<typeof AMOUNTS> = {}): RateTable => ({
  table: "ressourceforloebsydelse",
  validFrom: `${String(year)}-01-01`,
  validTo: `${String(year)}-12-31`,
  values: Object.fromEntries(
    Object.entries({ ...AMOUNTS, ...amounts }).map(([key, amount]) => [
      key,
      {
        amount,
        unit: unitOf(key),
        law: "LAS § 68, stk. 2",
        status: "published" as const,
        sources: [{ title: `Kommunens satsbrev for ${String(year)}` }],
      },
    ]),
  ),
  corrections: [],
});
