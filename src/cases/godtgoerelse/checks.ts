import type { Godtgoerelse } from "../case.js";
import { caseError, type CaseError } from "../case-error.js";
import type { Draft } from "../draft.js";
import { checkFigure, KILOMETER } from "../limits.js";

/** The name of the one scheme that is known. */
export const TAKST_750 = "takst-750";

/** What is wrong with the allowance part of a case by its meaning. */
export const checkGodtgoerelse = (godtgoerelse: Draft<Godtgoerelse>): readonly CaseError[] => {
  const { ordning, afstandKm, planlagteDage, fravaersdage } = godtgoerelse;
  const errors = [...checkFigure("godtgoerelse.afstandKm", afstandKm, KILOMETER)];
  if (ordning !== undefined && ordning !== TAKST_750)
    errors.push(caseError("SCHEME_UNKNOWN", "godtgoerelse.ordning", ordning));
  if (planlagteDage !== undefined && fravaersdage !== undefined && fravaersdage > planlagteDage)
    errors.push(caseError("ABSENCE_EXCEEDS_PLANNED", "godtgoerelse.fravaersdage", fravaersdage));
  return errors;
};
