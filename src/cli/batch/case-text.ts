import type { CalculatedCase, CaseResult, Forbehold } from "../../calculate/case-result.js";

/** What JSON writes in another way than it stands. Halves of surrogate pairs are left to `JSON.stringify`. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

const quoted = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

const idText = ({ id }: CalculatedCase): string => (id === undefined ? "" : `"id":${quoted(id)},`);

const ydelseText = ({ ydelse }: CalculatedCase): string =>
  ydelse === undefined
    ? ""
    : `,"ydelse":{"foerFradrag":"${ydelse.foerFradrag}","fradrag":"${ydelse.fradrag}","sanktion":"${ydelse.sanktion}","udbetaling":"${ydelse.udbetaling}"}`;

const godtgoerelseText = ({ godtgoerelse }: CalculatedCase): string =>
  godtgoerelse === undefined
    ? ""
    : `,"godtgoerelse":{"berettiget":${String(godtgoerelse.berettiget)},"beloeb":"${godtgoerelse.beloeb}"}`;

const befordringText = ({ befordring }: CalculatedCase): string =>
  befordring === undefined ? "" : `,"befordring":{"beloeb":"${befordring.beloeb}"}`;

/** A result as JSON, up to the reservations that it may end with. */
export interface CaseText {
  readonly text: string;
  /** The reservations of the list that `text` ends with; undefined where it is the whole. */
  readonly forbehold: readonly Forbehold[] | undefined;
}

/**
 * Writes results as `JSON.stringify` does. What a caseload is answered with has few shapes: to write it costs a third
 * of the time. Steps and errors are left to `JSON.stringify`.
 */
export const caseText = (result: CaseResult): CaseText =>
  !result.ok || result.trace !== undefined
    ? { text: JSON.stringify(result), forbehold: undefined }
    : {
        text: `{${idText(result)}"ok":true${ydelseText(result)}${godtgoerelseText(result)}${befordringText(result)},"forbehold":[`,
        forbehold: result.forbehold,
      };
