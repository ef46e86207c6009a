/**
 * Holds the vectors against those of the last tagged release: where an amount differs, the unreleased part of the
 * changelog must name it under **Ændrede beløb**.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changedAmounts, HEADING, unannounced } from "./changed-amounts.js";
import { type Vector, VECTORS } from "./vectors.js";

/** What the comparison found: what is said aloud, and what is wrong. */
export interface ReleaseComparison {
  readonly said: string;
  readonly faults: readonly string[];
}

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: "pipe", maxBuffer: 1 << 28 }).trim();

const lines = (text: string): readonly string[] => (text === "" ? [] : text.split("\n"));

const numbersOf = (tag: string): readonly number[] => tag.slice(1).split(".").map(Number);

const byVersion = (a: string, b: string): number => {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  return (
    [0, 1, 2].map((part) => (one[part] ?? 0) - (other[part] ?? 0)).find((difference) => difference !== 0) ?? 0
  );
};

/** The tag of the highest version; a candidate such as `v1.0.0-rc.1` is no release. */
const lastTag = (folder: string): string | undefined =>
  lines(git(folder, "tag", "--list", "v*"))
    .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag))
    .sort(byVersion)
    .at(-1);

const vectorsOf = (texts: readonly string[]): readonly Vector[] =>
  texts.flatMap((text) => JSON.parse(text) as readonly Vector[]);

const releasedVectors = (folder: string, tag: string): readonly Vector[] =>
  vectorsOf(
    lines(git(folder, "ls-tree", "--name-only", tag, `${VECTORS}/`)).map((path) =>
      git(folder, "show", `${tag}:${path}`),
    ),
  );

const vectorsNow = (folder: string): readonly Vector[] => {
  const path = join(folder, VECTORS);
  const files = existsSync(path) ? readdirSync(path) : [];
  return vectorsOf(files.map((file) => readFileSync(join(path, file), "utf8")));
};

const withoutTag = (folder: string): ReleaseComparison => {
  const isShallow = git(folder, "rev-parse", "--is-shallow-repository") === "true";
  const why = isShallow
    ? "this clone is shallow and has no tags; fetch them (git fetch --tags) to compare"
    : "no tagged release yet";
  return { said: `${why}: amounts were not compared with a release`, faults: [] };
};

const isRepository = (folder: string): boolean => {
  try {
    return git(folder, "rev-parse", "--is-inside-work-tree") === "true";
  } catch {
    return false;
  }
};

/** Compares the vectors in a clone with those of its last release. */
export const compareWithRelease = (folder = "."): ReleaseComparison => {
  if (!isRepository(folder))
    return { said: "no git here: amounts were not compared with a release", faults: [] };
  const tag = lastTag(folder);
  if (tag === undefined) return withoutTag(folder);
  const released = releasedVectors(folder, tag);
  if (released.length === 0)
    return { said: `${tag} has no vectors: amounts were not compared with it`, faults: [] };
  const changed = changedAmounts(released, vectorsNow(folder));
  const changelog = readFileSync(join(folder, "CHANGELOG.md"), "utf8");
  const missing = unannounced(changed, changelog, tag.slice(1));
  return {
    said: `${String(released.length)} vectors of ${tag}: ${String(changed.length)} with another amount`,
    faults: missing.map(
      ({ name, change }) =>
        `${name} ${change}. Name \`${name}\` or \`${String(name.split("/")[0])}\` under »${HEADING}« above ${tag} in CHANGELOG.md.`,
    ),
  };
};
