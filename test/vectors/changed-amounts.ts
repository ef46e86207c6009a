/** What has changed between the vectors of a release and those of now, and whether the changelog says so. */
import { canonicalJson } from "../../src/trace/receipt/canonical-json.js";
import type { Vector } from "./vectors.js";

/** A released vector whose amount is not the one that it was. */
export interface ChangedVector {
  readonly name: string;
  readonly change: string;
}

const inputOf = ({ input, options }: Vector): string => canonicalJson({ input, options });

/**
 * How a released vector has changed; nothing when its amount stands. What was refused had no amount, so a new rate
 * that answers it changes none. A vector that is gone, or asks something else, no longer shows that its amount stands.
 */
const changeOf = (before: Vector, after: Vector | undefined): string | undefined => {
  if (!before.expected.ok) return undefined;
  if (after === undefined) return "is gone";
  if (inputOf(before) !== inputOf(after)) return "has another input";
  const [was, is] = [canonicalJson(before.expected), canonicalJson(after.expected)];
  return was === is ? undefined : `was ${was} and is ${is}`;
};

/** Every released vector with an amount that is another now. */
export const changedAmounts = (
  released: readonly Vector[],
  now: readonly Vector[],
): readonly ChangedVector[] => {
  const byName = new Map(now.map((vector) => [vector.name, vector]));
  return released.flatMap((before) => {
    const change = changeOf(before, byName.get(before.name));
    return change === undefined ? [] : [{ name: before.name, change }];
  });
};

/** The heading under which a release lists the amounts that it changes. */
export const HEADING = "### Ændrede beløb";

/** The part of the changelog above the release of that version; all of it when the version is not named. */
const unreleased = (changelog: string, version: string): string =>
  changelog.split(`\n## [${version}]`)[0] as string;

/** The text of the sections on changed amounts in the newest part of a changelog that is not released. */
const announced = (changelog: string, version: string): string => {
  const [, newest = ""] = unreleased(changelog, version).split(/^## /m);
  const sections = newest.split(/^(?=### )/m).filter((section) => section.split("\n")[0]?.trim() === HEADING);
  return sections.join("\n");
};

/** A vector is named by itself or by its rule, which is its file; each in backticks, so that no word names it by chance. */
const isNamed = (section: string, name: string): boolean =>
  [name, name.split("/")[0]].some((one) => section.includes(`\`${String(one)}\``));

/** The changed vectors that the unreleased part of the changelog does not name. */
export const unannounced = (
  changed: readonly ChangedVector[],
  changelog: string,
  version: string,
): readonly ChangedVector[] => {
  const section = announced(changelog, version);
  return changed.filter(({ name }) => !isNamed(section, name));
};
