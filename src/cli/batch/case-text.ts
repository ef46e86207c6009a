import type { CalculatedCase, CaseResult, Forbehold } from "../../calculate/case-result.js";

/** What JSON writes in another way than it stands. Halves of surrogate pairs are left to `JSON.stringify`. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

const quoted = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

/** More texts than a caseload has; names of a caller's own schemes could be any number. */
const MOST_TEXTS = 1000;

/** Quotes texts that stand in many results, each of them once. */
const quotedOnce = (): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = quoted(text);
    if (known.size < MOST_TEXTS) known.set(text, made);
    return made;
  };
};

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

/**
 * Writes results as `JSON.stringify` does. What a caseload is answered with has few shapes and says the same again
 * and again: to write it costs a third of the time. Steps and errors are left to `JSON.stringify`.
 */
export const caseText = (): ((result: CaseResult) => string) => {
  const known = quotedOnce();
  const forbeholdText = ({ code, about, da, en }: Forbehold): string =>
    `{"code":"${code}","about":${known(about)},"da":${known(da)},"en":${known(en)}}`;
  return (result) =>
    !result.ok || result.trace !== undefined
      ? JSON.stringify(result)
      : `{${idText(result)}"ok":true${ydelseText(result)}${godtgoerelseText(result)}${befordringText(result)},"forbehold":[${result.forbehold.map(forbeholdText).join(",")}]}`;
};
