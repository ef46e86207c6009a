import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { arbitraryCourse } from "../properties/arbitrary-course.js";
import { arbitraryFacts } from "../properties/arbitrary-facts.js";
import { arbitraryCase } from "../trace/arbitrary-case.js";

/** What every engine is asked. */
export interface Corpus {
  readonly cases: readonly unknown[];
  readonly courses: readonly unknown[];
  readonly facts: readonly unknown[];
}

const SEED = 20_221;

const golden = (folder: string, field: "case" | "facts"): readonly unknown[] =>
  readdirSync(`test/cases/${folder}`).flatMap((file) =>
    (JSON.parse(readFileSync(`test/cases/${folder}/${file}`, "utf8")) as Record<string, unknown>[]).map(
      (one) => one[field],
    ),
  );

const generated = (arbitrary: fc.Arbitrary<unknown>, numRuns: number): readonly unknown[] =>
  fc.sample(arbitrary, { numRuns, seed: SEED });

/** Refused in as many ways as there are wrong values; all of them are JSON. */
const REFUSED: readonly unknown[] = [
  {},
  null,
  [],
  "x",
  { maaned: "2022-02-30" },
  { maaned: "2025-06", befordring: { kmPrDag: "49.6", dage: 1 } },
  { maaned: "2022-03", befordring: { kmPrDag: "1000000000.01", dage: 32 }, "\ud800": 1, ydelse: { İ: "ı" } },
  { id: "İstanbul ı ﷼ ١٢٣ æøå 😀", maaned: "٢٠٢٢-٠٣", godtgoerelse: { ordning: "TAKST-750" } },
];

const example = JSON.parse(readFileSync("docs/examples/6-forloeb.json", "utf8")) as unknown;

/** The golden cases, and others made with a fixed seed. */
export const corpus = (): Corpus => ({
  cases: [...golden("golden", "case"), ...generated(arbitraryCase, 150), ...REFUSED],
  courses: [example, ...generated(arbitraryCourse, 15), ...REFUSED],
  facts: [...golden("golden-vurdering", "facts"), ...generated(arbitraryFacts, 40), ...REFUSED],
});
