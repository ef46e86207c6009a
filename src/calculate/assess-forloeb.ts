import type { Hjemmel } from "../arithmetic/betingelse.js";
import type { ForloebArt } from "../arithmetic/step.js";
import type { RateSource, RateStatus } from "../arithmetic/trace-step.js";
import { caseError, type CaseError } from "../cases/case-error.js";
import { forloebsforhold } from "../cases/vurdering/facts.js";
import { prepareVurdering } from "../cases/vurdering/prepare-vurdering.js";
import type { Vurderingsfakta } from "../cases/vurdering/vurdering.js";
import { vurderingsforbehold } from "./vurdering/forbehold.js";
import { jobafklaringsforloeb } from "./vurdering/jobafklaringsforloeb.js";
import { ressourceforloeb } from "./vurdering/ressourceforloeb.js";
import type { AssessedForloeb, Betingelse, VurderingResult } from "./vurdering/result.js";
import { hverEnGang, iForlaengelse } from "./vurdering/sentences.js";
import type { Udsagn } from "./vurdering/udsagn.js";

const KINDS = { ressourceforloeb, jobafklaringsforloeb } as const;

/** From the best evidence to the weakest. */
const EVIDENS: readonly RateStatus[] = [
  "published",
  "published-unquoted",
  "second-source",
  "second-source-unquoted",
  "derived",
  "inferred",
];

const weakest = (hjemmel: readonly Hjemmel[]): RateStatus =>
  hjemmel.reduce<RateStatus>(
    (worst, { evidens }) => (EVIDENS.indexOf(evidens) > EVIDENS.indexOf(worst) ? evidens : worst),
    "published",
  );

const sourcesOf = (hjemmel: readonly Hjemmel[]): readonly RateSource[] => [
  ...new Set(hjemmel.flatMap(({ sources }) => sources)),
];

const betingelseAf = (art: ForloebArt, { navn, svar, fordi, hjemmel }: Udsagn): Betingelse => ({
  id: `${art}.${navn.key}`,
  da: navn.da,
  en: navn.en,
  svar,
  law: [...new Set(hjemmel.map(({ law }) => law))].join("; "),
  fordi,
  regel: iForlaengelse(hverEnGang(hjemmel.map(({ regel }) => regel))),
  sources: sourcesOf(hjemmel),
  evidens: weakest(hjemmel),
});

const named = (id: string | undefined) => (id === undefined ? {} : { id });

const assessed = (facts: Vurderingsfakta): AssessedForloeb => {
  const forhold = forloebsforhold(facts);
  const betingelser = KINDS[facts.art](facts, forhold).map((one) => betingelseAf(facts.art, one));
  return {
    ...named(facts.id),
    ok: true,
    betingelser,
    forbehold: vurderingsforbehold(facts, forhold, betingelser),
  };
};

const refused = (id: string | undefined, errors: readonly CaseError[]): VurderingResult => ({
  ...named(id),
  ok: false,
  errors,
});

/**
 * Answers the conditions of a ressourceforløb or a jobafklaringsforløb one by one from stated facts: met, not
 * met, to be judged, or a fact is missing. It gives no overall decision, and never decides what is a judgement.
 *
 * @param facts - the person and the courses; days `yyyy-mm-dd` from 1900 to 2199, at most 100 earlier courses.
 *   Lengths are counted in calendar months and days with both ends inclusive. Any value is accepted and checked.
 * @returns every condition with its answer, reason, rule, paragraph and sources; or all errors at once, among
 *   them `COURSES_OVERLAP`, `COURSE_AFTER_ASSESSED`, `COURSE_BEFORE_BIRTH`, `PERIOD_REVERSED`,
 *   `DATE_OUT_OF_REACH` and `TOO_MANY_COURSES`. It never throws.
 * @remarks Since 0.1.0. LAB kapitel 18 and 19 (§ 112), LAS kapitel 6 a and § 69 k, sygedagpengeloven § 24 a, lov
 *   om social pension § 1 a. Where the sources leave a rule open, every reading is answered (readings 17 and 18).
 *
 * @example Between 40 and 50, a second course would make 5 years and 1 month in all
 * ```ts
 * assessForloeb({
 *   art: "ressourceforloeb",
 *   foedselsdato: "1981-06-15",
 *   forloeb: { start: "2025-01-01", slut: "2027-01-31" },
 *   tidligereForloeb: [{ start: "2022-01-01", slut: "2024-12-31" }],
 *   oenskerFlereForloeb: false,
 * }).betingelser.find(({ id }) => id === "ressourceforloeb.varighed.samlet").svar // => "ikke-opfyldt"
 * ```
 * @example At the edge: an unknown wish is never read as no
 * ```ts
 * assessForloeb({
 *   art: "ressourceforloeb",
 *   foedselsdato: "1981-06-15",
 *   forloeb: { start: "2025-01-01", slut: "2027-01-31" },
 *   tidligereForloeb: [{ start: "2022-01-01", slut: "2024-12-31" }],
 * }).betingelser.find(({ id }) => id === "ressourceforloeb.varighed.samlet").svar // => "mangler-oplysning"
 * ```
 */
export const assessForloeb = (facts: Vurderingsfakta): VurderingResult => {
  try {
    const prepared = prepareVurdering(facts);
    return prepared.ok ? assessed(prepared.facts) : refused(prepared.id, prepared.errors);
  } catch {
    return refused(undefined, [caseError("INTERNAL_ERROR", "", undefined)]);
  }
};
