import { version } from "../../../package.json";
import type { TraceStep } from "../../arithmetic/trace-step.js";
import type { CalculatedCase, CaseResult } from "../../calculate/case-result.js";
import { caseError, type CaseError } from "../../cases/case-error.js";
import { monthText } from "../../trace/locale.js";
import { REGELSAET } from "../../trace/receipt/regelsaet.js";
import { hashOf, sha256OfBytes } from "../../trace/receipt/sha256.js";
import { xlsx } from "./file/xlsx.js";
import { modelOf } from "./model.js";
import { NotPossible, UNREADABLE } from "./not-possible.js";
import { beregningSheet } from "./sheets/beregning.js";
import { kontrolSheet } from "./sheets/kontrol.js";
import { sagSheet } from "./sheets/sag.js";
import { satserSheet } from "./sheets/satser.js";

/** What {@link toWorkbook} answers. */
export type WorkbookResult =
  | {
      /** Always true. */
      readonly ok: true;
      /** The .xlsx file. */
      readonly bytes: Uint8Array;
      /** SHA-256 of the file, 64 hexadecimal digits. */
      readonly sha256: string;
    }
  | {
      /** Always false. */
      readonly ok: false;
      /** Why there is no workbook: the errors of a case that was refused, or `WORKBOOK_NOT_POSSIBLE`. */
      readonly errors: readonly CaseError[];
    };

const WITHOUT_TRACE = {
  da: "Resultatet har ingen trin. Giv det, som calculate svarer med { trace: true }.",
  en: "The result has no steps. Give what calculate answers with { trace: true }.",
};

const titleOf = (id: string | undefined, trace: readonly TraceStep[]): string => {
  const maaned = trace.find((step) => step.id === "maaned")?.value ?? "";
  return `Kontrolark for ${monthText(maaned, "da")}${id === undefined ? "" : `, sag ${id}`}`;
};

const bytesOf = (result: CalculatedCase): Uint8Array => {
  const { id, trace } = result;
  if (trace === undefined) throw new NotPossible(WITHOUT_TRACE);
  const trin = modelOf(trace);
  return xlsx([
    sagSheet(trin, titleOf(id, trace)),
    beregningSheet(trin),
    satserSheet(trin),
    kontrolSheet(trin, result, { version, regelsaet: REGELSAET, traceSha256: hashOf(trace) }),
  ]);
};

/**
 * Makes a workbook (.xlsx) that calculates the case again with live formulas: the sheet *Sag* has the inputs, of
 * which the yellow ones may be changed, *Beregning* every step in whole øre, *Satser* the rates with status and
 * source, and *Kontrol* holds the sheet against the library. The formulas come from the steps of the trace, and
 * the same result gives the same file, byte for byte.
 *
 * @param result - a result of `calculate` with `{ trace: true }`. Any value is accepted and checked.
 * @returns the file with its SHA-256; else the errors of the case, or `WORKBOOK_NOT_POSSIBLE` when there are no
 *   steps, more than 200 incomes of one kind, or amounts that a spreadsheet is not exact with. It never throws.
 * @remarks Since 0.1.0. No paragraph of its own: each row names that of its step.
 *
 * @example A file that starts as every .xlsx does
 * ```ts
 * const { bytes } = toWorkbook(
 *   calculate({ maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } }, { trace: true }),
 * );
 * String.fromCharCode(...bytes.slice(0, 2)) // => "PK"
 * ```
 * @example At the edge: without steps there is nothing to make formulas of
 * ```ts
 * toWorkbook(calculate({ maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } }))
 *   .errors[0].code // => "WORKBOOK_NOT_POSSIBLE"
 * ```
 */
export const toWorkbook = (result: CaseResult): WorkbookResult => {
  try {
    if (!result.ok) return { ok: false, errors: [...result.errors] };
    const bytes = bytesOf(result);
    return { ok: true, bytes, sha256: sha256OfBytes(bytes) };
  } catch (error) {
    // A JavaScript caller may hand in anything.
    const reason = error instanceof NotPossible ? error.reason : UNREADABLE;
    return { ok: false, errors: [caseError("WORKBOOK_NOT_POSSIBLE", "trace", undefined, reason)] };
  }
};
