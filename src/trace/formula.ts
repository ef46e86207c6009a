import type { Text } from "../arithmetic/step.js";
import type { OperationName, TraceStep } from "../arithmetic/trace-step.js";
import { type Locale, operandText } from "./locale.js";

type Say = (values: readonly string[]) => Text;

const both = (text: string): Text => ({ da: text, en: text });
const joined =
  (sign: string): Say =>
  (values) =>
    both(values.join(` ${sign} `));

/** Names of steps say more than a formula of yes and no. */
const NOTHING = both("");

/** How an operation is said with the values of its arguments. */
const SAYINGS: Readonly<Record<OperationName, Say>> = {
  sum: joined("+"),
  add: joined("+"),
  sub: joined("−"),
  times: joined("×"),
  percent: ([percentage = "", of = ""]) => ({ da: `${percentage} af ${of}`, en: `${percentage} of ${of}` }),
  share: ([of = "", part = "", whole = ""]) => both(`${of} × ${part} / ${whole}`),
  min: ([a = "", b = ""]) => ({ da: `det mindste af ${a} og ${b}`, en: `the smaller of ${a} and ${b}` }),
  max: ([a = "", b = ""]) => ({ da: `det største af ${a} og ${b}`, en: `the larger of ${a} and ${b}` }),
  excess: ([figure = "", limit = ""]) => ({
    da: `${figure} − ${limit}, mindst 0`,
    en: `${figure} − ${limit}, at least 0`,
  }),
  exceeds: ([figure = "", limit = ""]) => ({
    da: `er ${figure} mere end ${limit}?`,
    en: `is ${figure} more than ${limit}?`,
  }),
  allOf: () => NOTHING,
  anyOf: () => NOTHING,
  not: () => NOTHING,
  choose: ([condition = "", yes = "", no = ""]) =>
    condition === "true"
      ? { da: `betingelserne er opfyldt: ${yes}`, en: `the conditions are met: ${yes}` }
      : { da: `en betingelse er ikke opfyldt: ${no}`, en: `a condition is not met: ${no}` },
  roundToOere: ([figure = ""]) => ({ da: `${figure} til hele øre`, en: `${figure} to the øre` }),
  roundToKroner: ([figure = ""]) => ({ da: `${figure} til hele kroner`, en: `${figure} to whole kroner` }),
  same: () => NOTHING,
};

/** How a step was computed, in words and figures; empty when it was not. */
export const formulaText = (
  { operation }: TraceStep,
  steps: ReadonlyMap<string, TraceStep>,
  locale: Locale,
): string => {
  if (operation === undefined) return "";
  const values = operation.arguments.map((id) => {
    const argument = steps.get(id);
    if (argument === undefined) return id;
    return argument.unit === undefined ? argument.value : operandText(argument, locale);
  });
  return SAYINGS[operation.name](values)[locale];
};
