import { version } from "../../package.json";
import type { Text } from "../arithmetic/step.js";
import type { UnverifiedReceipt, VerifiedReceipt, VerifyResult } from "../trace/receipt/verify.js";
import type { ReplayResult } from "../trace/replay/replay.js";
import { exitCodeFor } from "./beregn.js";
import { EXIT, type ExitCode } from "./io.js";
import type { Verified } from "./verified.js";

/** What a person and a script are told of what was verified. */
export interface Verdict {
  readonly exitCode: ExitCode;
  readonly said: Text;
  readonly details: readonly Text[];
}

const UNVERIFIED: Text = { da: "Kan ikke efterprøves.", en: "Cannot be verified." };

const refused = ({ errors }: UnverifiedReceipt): Verdict => ({
  exitCode: exitCodeFor(errors),
  said: UNVERIFIED,
  details: errors.map(({ path, code, da, en }) => {
    const at = path === "" ? "" : `${path}: `;
    return { da: `${at}${da} [${code}]`, en: `${at}${en} [${code}]` };
  }),
});

const same = (steps: number): Text => ({
  da: `Ens. Regnet igen er alle ${String(steps)} trin, beløb og tabeller de samme.`,
  en: `The same. Calculated again, all ${String(steps)} steps, amounts and tables are the same.`,
});

const DIFFERENT: Text = {
  da: "Forskellig. Her er kvitteringen anderledes end beregningen, det første sted først:",
  en: "Different. Here the receipt differs from the calculation, the first place first:",
};
const ONLY_AROUND: Text = {
  da: "Alle trin og beløb er de samme; kun det, der står nedenfor, er anderledes:",
  en: "All steps and amounts are the same; only what stands below differs:",
};

const headlineOf = ({ same: isSame, steps, differences }: VerifiedReceipt): Text => {
  if (isSame) return same(steps);
  return differences.some(({ code }) => code === "STEP_DIFFERS" || code === "RESULT_DIFFERS")
    ? DIFFERENT
    : ONLY_AROUND;
};

const versionNote = (madeBy: string): Text => ({
  da: `Kvitteringen er lavet af version ${madeBy}; her er regnet med version ${version}.`,
  en: `The receipt was made by version ${madeBy}; this is version ${version}.`,
});

const ofReceipt = (result: VerifyResult): Verdict => {
  if (!result.ok) return refused(result);
  const { differences, madeByVersion } = result;
  return {
    exitCode: result.same ? EXIT.ok : EXIT.differs,
    said: headlineOf(result),
    details: [
      ...differences.map(({ da, en, code }) => ({ da: `${da} [${code}]`, en: `${en} [${code}]` })),
      ...(madeByVersion === undefined ? [] : [versionNote(madeByVersion)]),
    ],
  };
};

const holds = (steps: number, recomputed: number): Text => ({
  da: `Holder. ${String(recomputed)} af ${String(steps)} trin er regnet efter af deres led og giver det samme.`,
  en: `Holds. ${String(recomputed)} of ${String(steps)} steps were recomputed from their arguments and are the same.`,
});

const BROKEN: Text = {
  da: "Holder ikke. Her er et trin ikke det, dets led giver, det første først:",
  en: "Does not hold. Here a step is not what its arguments give, the first one first:",
};

type Wrong = (ReplayResult & { readonly ok: false })["differences"][number];

/** Values stand as in the trace, so that they can be found there. */
const stepText = ({ id, value, recomputed, da, en, code }: Wrong): Text => ({
  da: `${id}: ${da}${recomputed === null ? "" : ` Der står ${String(value)}; leddene giver ${recomputed}.`} [${code}]`,
  en: `${id}: ${en}${recomputed === null ? "" : ` It says ${String(value)}; the arguments give ${recomputed}.`} [${code}]`,
});

const ofTrace = (result: ReplayResult): Verdict => {
  if (result.ok) return { exitCode: EXIT.ok, said: holds(result.steps, result.recomputed), details: [] };
  const { differences } = result;
  const isUnreadable = differences.some(({ code }) => code === "TRACE_UNREADABLE");
  return {
    exitCode: isUnreadable ? EXIT.badInput : EXIT.differs,
    said: isUnreadable ? UNVERIFIED : BROKEN,
    details: isUnreadable
      ? differences.map(({ da, en, code }) => ({ da: `${da} [${code}]`, en: `${en} [${code}]` }))
      : differences.map(stepText),
  };
};

/** What there is to say of what was verified. */
export const verdictOf = (one: Verified): Verdict =>
  one.kind === "receipt" ? ofReceipt(one.result) : ofTrace(one.result);
