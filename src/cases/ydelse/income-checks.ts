import type { ForloebArt, Text } from "../../arithmetic/step.js";
import { INDTAEGTSREGLER } from "../../law/aktivloven-30-33-indtaegter/indtaegtsarter.js";
import { PERIODISERING_FRA } from "../../law/aktivloven-30-33-indtaegter/periodisering.js";
import { firstDayOf } from "../../rates/calendar.js";
import type { Forloeb, Indtaegt, Ydelse } from "../case.js";
import { caseError, type CaseError, joined, NO_ERRORS } from "../case-error.js";
import type { Draft } from "../draft.js";
import { checkFigure, KRONER, TIMER } from "../limits.js";
import { beholderPension, placering } from "./facts.js";
import { type Indtaegtssti, indtaegtssti } from "./indtaegtssti.js";

const COURSES: Readonly<Record<ForloebArt, Text>> = {
  ressourceforloeb: { da: "ressourceforløb", en: "ressourceforløb" },
  jobafklaringsforloeb: { da: "jobafklaringsforløb", en: "jobafklaringsforløb" },
};

const checkArt = (path: string, { art }: Draft<Indtaegt>, course: ForloebArt | undefined) => {
  const only = art === undefined ? undefined : INDTAEGTSREGLER[art].kunI;
  return only === undefined || course === undefined || only === course
    ? NO_ERRORS
    : [caseError("INCOME_NOT_IN_COURSE", path, art, COURSES[only])];
};

const checkTimer = (path: string, { art, timer }: Draft<Indtaegt>): readonly CaseError[] => {
  if (art === "loen-tilbud" && timer === undefined)
    return [
      caseError("FIELD_MISSING", path, undefined, { da: "antal arbejdstimer", en: "the hours worked" }),
    ];
  if (art !== undefined && art !== "loen-tilbud" && timer !== undefined)
    return [
      caseError("FIELD_NOT_APPLICABLE", path, timer, {
        da: "timer hører kun til løn i tilbud.",
        en: "hours belong to wages in a tilbud only.",
      }),
    ];
  return checkFigure(path, timer, TIMER);
};

const checkOrder = (path: string, { periode }: Draft<Indtaegt>): readonly CaseError[] =>
  periode?.fra !== undefined && periode.til !== undefined && periode.til < periode.fra
    ? [caseError("PERIOD_REVERSED", path, `${periode.fra}/${periode.til}`)]
    : NO_ERRORS;

/** Reading 4. */
const checkPlace = (
  path: string,
  { art, periode }: Draft<Indtaegt>,
  forloeb: Draft<Forloeb>,
  maaned: string | undefined,
): readonly CaseError[] => {
  if (periode?.fra === undefined || periode.til === undefined || periode.til < periode.fra) return NO_ERRORS;
  const { fra, til } = periode;
  const shown = `${fra}/${til}`;
  // What never counts need not be divided.
  if (art !== undefined && INDTAEGTSREGLER[art].behandling === "ses-bort-fra") return NO_ERRORS;
  const where = placering({ fra, til }, forloeb);
  if (where === "paa-begge-sider") return [caseError("INCOME_PERIOD_STRADDLES", path, shown)];
  const withoutRule = maaned !== undefined && firstDayOf(maaned) < PERIODISERING_FRA;
  return where === "uden-for-forloebet" && withoutRule
    ? [caseError("INCOME_PERIOD_WITHOUT_RULE", path, shown)]
    : NO_ERRORS;
};

/** Whether the rules know what to make of an income; none is asked beside førtidspension. */
const checkRule = (
  sti: Indtaegtssti,
  indtaegt: Draft<Indtaegt>,
  ydelse: Draft<Ydelse>,
  maaned: string | undefined,
): readonly CaseError[] =>
  beholderPension(ydelse)
    ? NO_ERRORS
    : joined(
        checkArt(sti.art, indtaegt, ydelse.forloeb?.art),
        checkPlace(sti.periode, indtaegt, ydelse.forloeb ?? {}, maaned),
      );

const checkIndtaegt = (
  sti: Indtaegtssti,
  indtaegt: Draft<Indtaegt>,
  ydelse: Draft<Ydelse>,
  maaned: string | undefined,
): readonly CaseError[] =>
  joined(
    checkFigure(sti.beloeb, indtaegt.beloeb, KRONER),
    checkTimer(sti.timer, indtaegt),
    checkOrder(sti.periode, indtaegt),
    checkRule(sti, indtaegt, ydelse, maaned),
  );

/** What is wrong with the incomes of a case by their meaning. */
export const checkIndtaegter = (ydelse: Draft<Ydelse>, maaned: string | undefined): readonly CaseError[] => {
  const errors: CaseError[] = [];
  ydelse.indtaegter?.forEach((indtaegt, index) => {
    if (indtaegt === undefined) return;
    const found = checkIndtaegt(indtaegtssti(index), indtaegt, ydelse, maaned);
    if (found.length > 0) errors.push(...found);
  });
  return errors;
};
