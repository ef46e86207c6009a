import type { Generated } from "./generate.js";

/** A difference from the oracle that was looked into: counted aloud, and a failure once it no longer occurs. */
export interface KnownDifference {
  readonly name: string;
  readonly explanation: string;
  readonly holds: (generated: Generated, library: string, oracle: string) => boolean;
}

interface Part {
  readonly forloeb: { readonly art: string };
  readonly hidtidigYdelse?: { readonly art: string };
  readonly selvstaendig?: string;
}

const codesOf = (answer: string): readonly string[] =>
  (JSON.parse(answer) as { readonly codes?: readonly string[] }).codes ?? [];

/** A ressourceforløb after one of these benefits. */
const isAfter = (sag: Generated["case"], ...arts: readonly string[]): boolean => {
  const ydelse = sag["ydelse"] as Part | undefined;
  return ydelse?.forloeb.art === "ressourceforloeb" && arts.includes(ydelse.hidtidigYdelse?.art ?? "");
};

/** Whether the library gives the codes of the oracle and some of these, at least one, besides. */
const refusesAlsoFor = (codes: readonly string[], library: string, oracle: string): boolean => {
  const expected = codesOf(oracle);
  const more = codesOf(library).filter((code) => !expected.includes(code));
  return (
    more.length > 0 &&
    more.every((code) => codes.includes(code)) &&
    codesOf(library).length === expected.length + more.length
  );
};

/** No table of the ordinary rates was found for these years. */
const withoutTable = (sag: Generated["case"]): boolean =>
  /^(2012|2025|2026|2027)/.test(String(sag["maaned"]));

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    name: "ordinary rate asked for beside a kept level",
    explanation:
      "LAS § 68, stk. 4 and 5: the level of ledighedsydelse, and of sygedagpenge for those under 25 at home, does not " +
      "depend on the ordinary rate; the library refuses the month for want of it.",
    holds: ({ case: sag }, library, oracle) =>
      isAfter(sag, "ledighedsydelse", "sygedagpenge") &&
      withoutTable(sag) &&
      refusesAlsoFor(["RATE_NOT_AVAILABLE"], library, oracle),
  },
  {
    name: "incomes judged beside førtidspension",
    explanation:
      "Reading 7: førtidspension is paid on without the deductions of § 68 a, so no income can change it; the " +
      "library refuses the month for an income whose deduction has no rule.",
    holds: ({ case: sag }, library, oracle) =>
      isAfter(sag, "foertidspension") &&
      refusesAlsoFor(
        ["INCOME_NOT_IN_COURSE", "INCOME_PERIOD_STRADDLES", "INCOME_PERIOD_WITHOUT_RULE"],
        library,
        oracle,
      ),
  },
  {
    name: "rate asked for beside a field that does not apply",
    explanation:
      "The share of the self-employed belongs to a jobafklaringsforløb only. In a ressourceforløb the library refuses " +
      "the field, and in 2013 and 2014 also says that the share is missing, which the case does not depend on.",
    holds: ({ case: sag }, library, oracle) =>
      codesOf(oracle).includes("FIELD_NOT_APPLICABLE") &&
      (sag["ydelse"] as Part | undefined)?.selvstaendig !== undefined &&
      /^201[234]/.test(String(sag["maaned"])) &&
      refusesAlsoFor(["RATE_NOT_AVAILABLE"], library, oracle),
  },
];
