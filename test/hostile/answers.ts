import type { CaseError } from "../../src/index.js";

type Fields = Readonly<Record<string, unknown>>;

const AMOUNTS = new Set(["udbetaling", "foerFradrag", "fradrag", "sanktion", "beloeb"]);
/** A receipt repeats the case as it was read, and a list of schemes their terms. */
const REPEATED = new Set(["sag", "vilkaar"]);
const AMOUNT = /^[0-9]+\.[0-9]{2,}$/;

const impuritiesOfField = (key: string, field: unknown, at: string): readonly string[] => {
  if (REPEATED.has(key)) return [];
  const isNoAmount = AMOUNTS.has(key) && typeof field === "string" && !AMOUNT.test(field);
  return [...(isNoAmount ? [`${at} = ${field}`] : []), ...impurities(field, at)];
};

/** What is wrong with a value of an answer, whatever was asked: no figure may be none, and none below zero. */
export const impurities = (value: unknown, at = ""): readonly string[] => {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, field]) => impuritiesOfField(key, field, `${at}.${key}`));
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${at} = ${String(value)}`];
  return ["string", "boolean"].includes(typeof value) || value === null ? [] : [`${at}: ${typeof value}`];
};

const LONGEST_TEXT = 600;
const LONGEST_VALUE = "x".repeat(60).length + "…".length;

/** What is wrong with an error. */
export const faultsOfError = ({ code, path, value, da, en }: CaseError): readonly string[] => [
  ...(code === "INTERNAL_ERROR" ? ["the library failed"] : []),
  ...[da, en].filter((text) => text.length > LONGEST_TEXT || /NaN|undefined|Infinity|\[object/.test(text)),
  ...(typeof value === "string" && value.length > LONGEST_VALUE ? [`a long value at ${path}`] : []),
];

/** All errors of an answer, those of the months of a course among them. */
export const errorsIn = (answer: unknown): readonly CaseError[] => {
  if (typeof answer !== "object" || answer === null) return [];
  const { errors = [], maaneder = [] } = answer as Fields;
  return [...(errors as readonly CaseError[]), ...(maaneder as readonly unknown[]).flatMap(errorsIn)];
};

/** What is wrong with an answer. */
export const faultsOf = (answer: unknown): readonly string[] => {
  if (typeof answer !== "object" || answer === null || typeof (answer as Fields)["ok"] !== "boolean")
    return ["no answer"];
  const errors = errorsIn(answer);
  const isSilent = (answer as Fields)["ok"] === false && errors.length === 0;
  return [
    ...(isSilent ? ["refused without a reason"] : []),
    ...errors.flatMap(faultsOfError),
    ...impurities(answer),
  ];
};
