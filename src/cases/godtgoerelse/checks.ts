import { firstDayOf } from "../../rates/calendar.js";
import type { Ydelsesart } from "../../rates/ordning.js";
import type { Godtgoerelse } from "../case.js";
import { caseError, type CaseError, joined, NO_ERRORS } from "../case-error.js";
import type { Draft } from "../draft.js";
import { checkFigure, KILOMETER, KRONER, TIMER_PR_DAG } from "../limits.js";

/** The day on which one kontanthjælp replaced three other benefits. */
const KONTANTHJAELPSREFORM = "2025-07-01";

const ABOLISHED: ReadonlySet<Ydelsesart> = new Set([
  "uddannelseshjaelp",
  "overgangsydelse",
  "selvforsoergelses-og-hjemrejseydelse",
]);

const DAYS = ["fravaersdage", "fremmoededage", "sanktionsdage"] as const;

const checkDays = (godtgoerelse: Draft<Godtgoerelse>): readonly CaseError[] => {
  const { planlagteDage } = godtgoerelse;
  if (planlagteDage === undefined) return NO_ERRORS;
  const errors: CaseError[] = [];
  for (const field of DAYS)
    if ((godtgoerelse[field] ?? 0) > planlagteDage)
      errors.push(caseError("ABSENCE_EXCEEDS_PLANNED", `godtgoerelse.${field}`, godtgoerelse[field]));
  return errors;
};

const checkYdelsesart = (
  { ydelsesart }: Draft<Godtgoerelse>,
  maaned: string | undefined,
): readonly CaseError[] =>
  ydelsesart !== undefined &&
  maaned !== undefined &&
  ABOLISHED.has(ydelsesart) &&
  firstDayOf(maaned) >= KONTANTHJAELPSREFORM
    ? [caseError("BENEFIT_ABOLISHED", "godtgoerelse.ydelsesart", ydelsesart)]
    : NO_ERRORS;

/** What is wrong with the allowance part of a case whatever the scheme is. */
export const checkGodtgoerelse = (
  godtgoerelse: Draft<Godtgoerelse>,
  maaned: string | undefined,
): readonly CaseError[] =>
  joined(
    checkFigure("godtgoerelse.afstandKm", godtgoerelse.afstandKm, KILOMETER),
    checkFigure("godtgoerelse.timerPrDag", godtgoerelse.timerPrDag, TIMER_PR_DAG),
    checkFigure("godtgoerelse.udgift", godtgoerelse.udgift, KRONER),
    checkDays(godtgoerelse),
    checkYdelsesart(godtgoerelse, maaned),
  );
