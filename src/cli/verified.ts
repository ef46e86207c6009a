import { isMonth } from "../rates/calendar.js";
import { type VerifyOptions, verify, type VerifyResult } from "../trace/receipt/verify.js";
import { replay, type ReplayResult } from "../trace/replay/replay.js";
import type { Evidence } from "./read-json.js";

/** What was verified under its name, and what came of it. */
export type Verified =
  | { readonly name: string; readonly kind: "receipt"; readonly result: VerifyResult }
  | { readonly name: string; readonly kind: "trace"; readonly result: ReplayResult };

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (content: unknown): Fields =>
  typeof content === "object" && content !== null && !Array.isArray(content) ? (content as Fields) : {};

const isReceipt = (content: unknown): boolean => Object.hasOwn(fieldsOf(content), "format");

const replayed = (name: string, trace: unknown): Verified => ({
  name,
  kind: "trace",
  result: replay(trace as Parameters<typeof replay>[0]),
});

const ofList = (name: string, list: readonly unknown[], options: VerifyOptions): readonly Verified[] =>
  list.length > 0 && list.every(isReceipt)
    ? list.flatMap((content, index) => verified({ name: `${name}[${String(index)}]`, content }, options))
    : [replayed(name, list)];

/** Verifies a receipt, a list of receipts, the steps of a trace, or a result or a course with its steps. */
export const verified = ({ name, content }: Evidence, options: VerifyOptions): readonly Verified[] => {
  if (Array.isArray(content)) return ofList(name, content, options);
  const { trace, maaneder } = fieldsOf(content);
  if (trace !== undefined) return [replayed(name, trace)];
  if (Array.isArray(maaneder))
    return maaneder.map(fieldsOf).map((month, index) => {
      const { maaned, trace: steps } = month;
      const isNamed = typeof maaned === "string" && isMonth(maaned);
      return replayed(`${name} ${isNamed ? maaned : `[${String(index)}]`}`, steps);
    });
  const kvittering = content as Parameters<typeof verify>[0];
  return [{ name, kind: "receipt", result: verify(kvittering, options) }];
};
