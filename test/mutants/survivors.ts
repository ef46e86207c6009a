import { readFileSync } from "node:fs";

/** A mutant that no test can tell from the code as it is. */
export interface Survivor {
  readonly mutant: string;
  /** Why the two are the same to every case. */
  readonly reason: string;
}

type Part = "law" | "rates" | "code";

/** The mutants that are listed as equal, each with its reason. */
export const survivorsOf = (part: Part): readonly Survivor[] =>
  (JSON.parse(readFileSync("test/mutants/survivors.json", "utf8")) as Record<Part, readonly Survivor[]>)[
    part
  ];

/** What a list of survivors says that is not so: mutants it lacks, and such as are killed or gone. */
export const listFaults = (alive: readonly string[], listed: readonly Survivor[]): readonly string[] => {
  const names = listed.map(({ mutant }) => mutant);
  return [
    ...alive.filter((mutant) => !names.includes(mutant)).map((mutant) => `survives: ${mutant}`),
    ...names.filter((mutant) => !alive.includes(mutant)).map((mutant) => `listed but killed: ${mutant}`),
    ...listed.filter(({ reason }) => reason.trim() === "").map(({ mutant }) => `without a reason: ${mutant}`),
  ];
};
