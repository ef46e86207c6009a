/**
 * The vectors of the package: golden cases, edges, refusals and a course with what must come out. Every expected
 * amount and code stands in a file written by hand; only the hash of the trace is made here.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  calculate,
  calculateForloeb,
  type CalculateOptions,
  type Case,
  type Forloebssag,
} from "../../src/index.js";
import { hashOf } from "../../src/trace/receipt/sha256.js";

/** Where the vectors lie. */
export const VECTORS = "docs/vectors";

/** Where the expected figures come from. */
export interface VectorSource {
  readonly kind: "published" | "hand calculation" | "rule";
  readonly reference: string;
  readonly working: string;
}

/** An expected refusal: every code with its path, in any order. */
export interface ExpectedError {
  readonly code: string;
  readonly path: string;
}

/** One vector: an input and what must come out. */
export interface Vector {
  /** Its name, part of the public contract: the file, a slash and what it is about. */
  readonly name: string;
  readonly source: VectorSource;
  readonly input: unknown;
  readonly options?: CalculateOptions;
  readonly expected:
    | ({ readonly ok: true } & Readonly<Record<string, unknown>>)
    | { readonly ok: false; readonly errors: readonly ExpectedError[] };
  /** SHA-256 of the canonical trace; of a course, by month; absent when the input is refused. */
  readonly traceSha256?: string | Readonly<Record<string, string>>;
}

interface Written {
  readonly name: string;
  readonly source: VectorSource;
  readonly case: unknown;
  readonly options?: CalculateOptions;
}

interface WrittenAmounts extends Written {
  readonly expected: Readonly<Record<string, unknown>>;
}

interface WrittenRefusal extends Written {
  readonly expected: readonly ExpectedError[];
}

interface WrittenCourse {
  readonly example: string;
  readonly reference: string;
  readonly kinds: readonly {
    readonly months: readonly string[];
    readonly working: string;
    readonly expected: Readonly<Record<string, unknown>>;
  }[];
  readonly total: { readonly working: string; readonly expected: Readonly<Record<string, unknown>> };
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), "utf8"));

const hashOfCase = (name: string, input: unknown, options: CalculateOptions = {}): string => {
  const result = calculate(input as Case, { ...options, trace: true });
  if (!result.ok) throw new Error(`${name} is refused: ${JSON.stringify(result.errors)}`);
  return hashOf(result.trace);
};

const given = ({ source, case: input, options }: Written) => ({
  source,
  input,
  ...(options === undefined ? {} : { options }),
});

const ofAmounts = (group: string, path: string): readonly Vector[] =>
  (read(path) as readonly WrittenAmounts[]).map((written) => ({
    name: `${group}/${written.name}`,
    ...given(written),
    expected: { ok: true, ...written.expected },
    traceSha256: hashOfCase(written.name, written.case, written.options),
  }));

const ofRefusals = (group: string, path: string): readonly Vector[] =>
  (read(path) as readonly WrittenRefusal[]).map((written) => ({
    name: `${group}/${written.name}`,
    ...given(written),
    expected: { ok: false, errors: written.expected },
  }));

const hashesByMonth = (input: unknown): Readonly<Record<string, string>> => {
  const { maaneder = [] } = calculateForloeb(input as Forloebssag, { trace: true });
  return Object.fromEntries(maaneder.map((month) => [month.maaned, month.ok ? hashOf(month.trace) : ""]));
};

const ofCourse = (group: string, path: string): Vector => {
  const { example, reference, kinds, total } = read(path) as WrittenCourse;
  const maaneder = kinds
    .flatMap(({ months, expected }) => months.map((maaned) => ({ maaned, ...expected })))
    .sort((a, b) => (a.maaned < b.maaned ? -1 : 1));
  const input = read(example);
  return {
    name: `${group}/${basename(path, ".json")}`,
    source: { kind: "hand calculation", reference, working: total.working },
    input,
    expected: { ok: true, maaneder, total: total.expected },
    traceSha256: hashesByMonth(input),
  };
};

const GOLDEN = "test/cases/golden";
const COURSES = "test/cases/golden-forloeb";
const COURSE_GROUP = "forloeb";

/** Every vector by its group, which is the name of its file. */
export const vectorGroups = (): Readonly<Record<string, readonly Vector[]>> => ({
  ...Object.fromEntries(
    readdirSync(join(ROOT, GOLDEN)).map((file) => {
      const group = basename(file, ".json");
      return [group, ofAmounts(group, `${GOLDEN}/${file}`)];
    }),
  ),
  edges: ofAmounts("edges", "test/vectors/edges.json"),
  refusals: ofRefusals("refusals", "test/vectors/refusals.json"),
  [COURSE_GROUP]: readdirSync(join(ROOT, COURSES)).map((file) =>
    ofCourse(COURSE_GROUP, `${COURSES}/${file}`),
  ),
});

/** Every file of vectors as text, by its path. */
export const vectorFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(vectorGroups()).map(([group, vectors]) => [
      `${VECTORS}/${group}.json`,
      `${JSON.stringify(vectors, null, 2)}\n`,
    ]),
  );
