import type { Text } from "../../arithmetic/step.js";
import type { TraceStep } from "../../arithmetic/trace-step.js";
import { shortened } from "../../cases/case-error.js";
import { canonicalJson } from "./canonical-json.js";
import { differenceText } from "./difference-text.js";
import type { BrugtTabel, Kvittering } from "./kvittering.js";

/** In what a receipt and the calculation made again differ. */
export type VerifyCode =
  /** A step has another value, is missing or is new. */
  | "STEP_DIFFERS"
  /** An amount or a reservation of the result is another. */
  | "RESULT_DIFFERS"
  /** A table that was used, or a figure of it, is another. */
  | "TABLE_DIFFERS"
  /** The receipt says another rounding or day of knowledge than can be used. */
  | "OPTION_DIFFERS"
  /** The receipt was made with other readings of the law. */
  | "RULE_SET_DIFFERS"
  /** The receipt names another package. */
  | "PACKAGE_DIFFERS"
  /** The trace as a whole is another: a text, a source or an operation. */
  | "TRACE_DIFFERS"
  /** Everything is there, but in another order, twice, or with something added. */
  | "FORM_DIFFERS";

/** A place where a receipt and the calculation made again differ. */
export interface VerifyDifference extends Text {
  /** Stable code, part of the public contract. */
  readonly code: VerifyCode;
  /** The id of the step, or the field of the receipt. */
  readonly id: string;
  /** As it stands in the receipt; null when it is not there. */
  readonly receipt: string | null;
  /** As it comes out now; null when it does not. */
  readonly now: string | null;
}

type Entries = ReadonlyMap<string, string>;

/** Deeper than any receipt; with short names a bound on the paths that a hostile receipt can cause. */
const DEEPEST = 8;

/** Every text and figure below a value by its path. */
const leavesOf = (path: string, value: unknown, depth = 0): readonly (readonly [string, string])[] => {
  if (typeof value !== "object" || value === null || depth === DEEPEST)
    return [[path, typeof value === "string" ? value : JSON.stringify(value)]];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, field]) =>
    leavesOf(isList ? `${path}[${key}]` : `${path}.${shortened(key)}`, field, depth + 1),
  );
};

const leaves = (path: string, value: unknown): Entries => new Map(leavesOf(path, value));

const tableEntries = (tables: readonly BrugtTabel[]): Entries =>
  new Map(
    tables.flatMap(({ satser, ...table }) => {
      const path = `${shortened(table.tabel)}/${shortened(table.validFrom)}`;
      return [
        ...leavesOf(path, table),
        ...satser.flatMap(({ key, ...sats }) => leavesOf(`${path} ${shortened(key)}`, sats)),
      ];
    }),
  );

const stepEntries = ({ trin }: Kvittering): Entries => new Map(trin.map(({ id, value }) => [id, value]));

/** In the order of the calculation made now; what is no longer there stands where it stood. */
const idsInOrder = (before: Entries, after: Entries): readonly string[] => {
  const places = new Map([...before.keys()].map((id, place) => [id, place]));
  [...after.keys()].forEach((id, place) => places.set(id, place));
  return [...places].sort(([, a], [, b]) => a - b).map(([id]) => id);
};

/** Texts for people name a step by its label. */
type Steps = ReadonlyMap<string, TraceStep>;

const differing = (
  code: VerifyCode,
  before: Entries,
  after: Entries,
  steps: Steps = new Map(),
): readonly VerifyDifference[] =>
  idsInOrder(before, after)
    .map((id) => ({ code, id, receipt: before.get(id) ?? null, now: after.get(id) ?? null }))
    .filter(({ receipt, now }) => receipt !== now)
    .map((place) => ({ ...place, ...differenceText(place, steps.get(place.id)) }));

const withoutVersion = ({ pakke, ...kvittering }: Kvittering): string =>
  canonicalJson({ ...kvittering, pakke: { ...pakke, version: "" } });

const FORM = { code: "FORM_DIFFERS", id: "", receipt: null, now: null } as const;

/** All that differs between two receipts of one case, the version of the package aside; steps come first. */
export const differencesBetween = (
  before: Kvittering,
  after: Kvittering,
  trace: readonly TraceStep[],
): readonly VerifyDifference[] => {
  const steps = new Map(trace.map((step) => [step.id, step]));
  const fields = (code: VerifyCode, path: string, value: (kvittering: Kvittering) => unknown) =>
    differing(code, leaves(path, value(before)), leaves(path, value(after)));
  const found = [
    ...differing("STEP_DIFFERS", stepEntries(before), stepEntries(after), steps),
    ...fields("RESULT_DIFFERS", "resultat", ({ resultat }) => resultat),
    ...differing("TABLE_DIFFERS", tableEntries(before.tabeller), tableEntries(after.tabeller)),
    ...fields("OPTION_DIFFERS", "indstillinger", ({ indstillinger }) => indstillinger),
    ...fields("RULE_SET_DIFFERS", "regelsaet", ({ regelsaet }) => regelsaet),
    ...fields("PACKAGE_DIFFERS", "pakke.navn", ({ pakke }) => pakke.navn),
    ...fields("TRACE_DIFFERS", "traceSha256", ({ traceSha256 }) => traceSha256),
  ];
  if (found.length > 0 || withoutVersion(before) === withoutVersion(after)) return found;
  return [{ ...FORM, ...differenceText(FORM, undefined) }];
};
