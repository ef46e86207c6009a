import type { Text } from "../arithmetic/step.js";
import { caseError, type CaseError, shortened } from "../cases/case-error.js";
import { type Del, type Kolonnekrav, KRAV } from "./kolonner.js";

const TYPED_ARRAYS: readonly unknown[] = [
  "Float64Array",
  "Int32Array",
  "Uint32Array",
  "Int16Array",
  "Uint16Array",
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
];

const TAG = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype),
  Symbol.toStringTag,
) as { readonly get: () => unknown };

/** The name of the kind of a typed array, also of one from another realm; undefined for everything else. */
const kindOf = (value: unknown): unknown => Reflect.apply(TAG.get, value, []);

const A_COLUMN: Text = {
  da: "en kolonne som et Float64Array, Int32Array eller Uint8Array",
  en: "a column as a Float64Array, Int32Array or Uint8Array",
};
const A_GROUP: Text = { da: "et objekt med kolonner", en: "an object of columns" };
const A_PART: Text = {
  da: "mindst en af delene ydelse, godtgoerelse og befordring",
  en: "at least one of the parts ydelse, godtgoerelse and befordring",
};

const isColumn = (value: unknown): value is Float64Array => TYPED_ARRAYS.includes(kindOf(value));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !isColumn(value);

const checkColumn = (path: string, column: unknown, raekker: number | undefined): readonly CaseError[] => {
  if (!isColumn(column)) return [caseError("TYPE_MISMATCH", path, column, A_COLUMN)];
  if (raekker === undefined || column.length === raekker) return [];
  const count = String(raekker);
  return [
    caseError("NUMBER_OUT_OF_RANGE", `${path}.length`, column.length, {
      da: `${count} rækker, som er længden af kolonnen maaned`,
      en: `${count} rows, which is the length of the column maaned`,
    }),
  ];
};

const checkUnknown = (path: string, given: object, known: object): readonly CaseError[] =>
  Object.keys(given)
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) => caseError("FIELD_UNKNOWN", `${path}${shortened(name)}`, null, named(name)));

const named = (name: string): Text => ({ da: shortened(name), en: shortened(name) });

const checkPart = (del: Del, given: unknown, raekker: number | undefined): readonly CaseError[] => {
  if (!isObject(given)) return [caseError("TYPE_MISMATCH", del, given, A_GROUP)];
  const krav = Object.entries(KRAV[del] as Readonly<Record<string, Kolonnekrav>>);
  return [
    ...checkUnknown(`${del}.`, given, KRAV[del]),
    ...krav.flatMap(([name, { skal, med }]) => {
      const column = given[name];
      if (column !== undefined) return checkColumn(`${del}.${name}`, column, raekker);
      const isMissing = skal === true || (med !== undefined && given[med] !== undefined);
      return isMissing ? [caseError("FIELD_MISSING", `${del}.${name}`, undefined, A_COLUMN)] : [];
    }),
  ];
};

const DELE = Object.keys(KRAV) as readonly Del[];

/** Everything that is wrong with columns before any row is looked at. */
export const checkKolonner = (given: unknown): readonly CaseError[] => {
  if (!isObject(given)) return [caseError("CASE_UNREADABLE", "", given)];
  const { maaned } = given;
  const raekker = isColumn(maaned) ? maaned.length : undefined;
  const dele = DELE.filter((del) => given[del] !== undefined);
  return [
    ...checkUnknown("", given, { ...KRAV, maaned: true }),
    ...(maaned === undefined
      ? [caseError("FIELD_MISSING", "maaned", undefined, A_COLUMN)]
      : checkColumn("maaned", maaned, raekker)),
    ...(dele.length === 0 ? [caseError("FIELD_MISSING", "", undefined, A_PART)] : []),
    ...dele.flatMap((del) => checkPart(del, given[del], raekker)),
  ];
};
