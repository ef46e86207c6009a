import type { ForloebArt, Text } from "../../arithmetic/step.js";
import {
  FOERSTE_RESSOURCEFORLOEB,
  RESSOURCEFORLOEB_AFSKAFFET,
} from "../../law/aktivloven-6a-ressourceforloeb/ikrafttraeden.js";
import { satsgruppe } from "../../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import { FOERSTE_SATS_FOR_JOBAFKLARING } from "../../law/aktivloven-6b-jobafklaringsforloeb/ikrafttraeden.js";
import { daysInMonth, firstDayOf, lastDayOf } from "../../rates/calendar.js";
import type { Forloeb, Haendelse, Modtager, Ydelse } from "../case.js";
import { caseError, type CaseError, joined, NO_ERRORS } from "../case-error.js";
import { isBefore } from "../days.js";
import type { Draft } from "../draft.js";
import { checkFigure, KRONER } from "../limits.js";
import { daekkedeDage } from "./daekkede-dage.js";
import { beholderPension } from "./facts.js";
import { checkHaendelser } from "./haendelse-checks.js";
import { checkIndtaegter } from "./income-checks.js";
import { checkHidtidigYdelse } from "./level-checks.js";
import { gruppeforhold, isModtager } from "./person.js";

const checkRessourceforloeb = ({ start }: Draft<Forloeb>): readonly CaseError[] => {
  if (start === undefined) return NO_ERRORS;
  if (start >= RESSOURCEFORLOEB_AFSKAFFET)
    return [caseError("COURSE_ABOLISHED", "ydelse.forloeb.start", start)];
  return start >= FOERSTE_RESSOURCEFORLOEB
    ? NO_ERRORS
    : [
        caseError("COURSE_BEFORE_LAW", "ydelse.forloeb.start", start, {
          da: "ressourceforløb findes fra den 1. januar 2013.",
          en: "ressourceforløb exist from 1 January 2013.",
        }),
      ];
};

const checkJobafklaringsforloeb = (maaned: string | undefined): readonly CaseError[] =>
  maaned === undefined || lastDayOf(maaned) >= FOERSTE_SATS_FOR_JOBAFKLARING
    ? NO_ERRORS
    : [
        caseError("COURSE_BEFORE_LAW", "maaned", maaned, {
          da: "den første satstabel med jobafklaringsforløb gælder fra den 5. januar 2015.",
          en: "the first rate table with jobafklaringsforløb applies from 5 January 2015.",
        }),
      ];

/** Reading 14. */
const checkForloeb = (forloeb: Draft<Forloeb>, maaned: string | undefined): readonly CaseError[] => {
  const { art, start, slut } = forloeb;
  return joined(
    isBefore(slut, start) ? [caseError("PERIOD_REVERSED", "ydelse.forloeb.slut", slut)] : NO_ERRORS,
    art === "ressourceforloeb" ? checkRessourceforloeb(forloeb) : NO_ERRORS,
    art === "jobafklaringsforloeb" ? checkJobafklaringsforloeb(maaned) : NO_ERRORS,
  );
};

/** Reading 9: a part month is refused unless the caller chooses how to pay it. */
const checkPartMonth = (ydelse: Draft<Ydelse>, maaned: string, covered: number): readonly CaseError[] => {
  const isPart = covered < daysInMonth(maaned);
  if (ydelse.delmaaned === undefined)
    return isPart ? [caseError("MONTH_PARTLY_COVERED", "maaned", maaned)] : NO_ERRORS;
  const { dage } = ydelse.delmaaned;
  return dage !== undefined && dage > covered
    ? [
        caseError("NUMBER_OUT_OF_RANGE", "ydelse.delmaaned.dage", dage, {
          da: `et helt tal fra 0 til ${String(covered)}, som er de dage, forløbet dækker`,
          en: `a whole number from 0 to ${String(covered)}, the days that the course covers`,
        }),
      ]
    : NO_ERRORS;
};

const checkMonth = (ydelse: Draft<Ydelse>, maaned: string | undefined): readonly CaseError[] => {
  const { start, slut } = ydelse.forloeb ?? {};
  if (maaned === undefined || start === undefined || isBefore(slut, start)) return NO_ERRORS;
  const covered = daekkedeDage(start, slut, maaned);
  return covered === 0
    ? [caseError("MONTH_OUTSIDE_COURSE", "maaned", maaned)]
    : checkPartMonth(ydelse, maaned, covered);
};

const BIDRAG = "ydelse.modtager.bidrag";

const checkBidrag = (modtager: Modtager, foersteDag: string): readonly CaseError[] => {
  return modtager.bidrag === undefined || satsgruppe(gruppeforhold(modtager, foersteDag)) === "bidragspligt"
    ? NO_ERRORS
    : [
        caseError("FIELD_NOT_APPLICABLE", BIDRAG, modtager.bidrag, {
          da: "tillæg for bidrag gives kun til hjemmeboende under 25 år, der ikke er forsørgere.",
          en: "the supplement for child support is only for non-providers under 25 living at home.",
        }),
      ];
};

const checkModtager = (
  modtager: Draft<Modtager> | undefined,
  maaned: string | undefined,
): readonly CaseError[] => {
  const errors = checkFigure(BIDRAG, modtager?.bidrag, KRONER);
  if (maaned === undefined || modtager?.foedselsdato === undefined) return errors;
  const foersteDag = firstDayOf(maaned);
  if (modtager.foedselsdato > foersteDag)
    return [...errors, caseError("PERSON_NOT_BORN", "ydelse.modtager.foedselsdato", modtager.foedselsdato)];
  return isModtager(modtager) ? joined(errors, checkBidrag(modtager, foersteDag)) : errors;
};

const PENSION_HAS_NONE = {
  da: "førtidspension fortsætter uden sanktioner og delmåneder efter disse regler.",
  en: "førtidspension continues without sanctions and part months under these rules.",
} as const;

/** Facts that only some cases can have (readings 9 to 11). */
const checkChoices = (ydelse: Draft<Ydelse>): readonly CaseError[] => {
  const { selvstaendig, sanktionsdage, delmaaned, forloeb } = ydelse;
  const hasPension = beholderPension(ydelse);
  return joined(
    selvstaendig !== undefined && forloeb?.art === "ressourceforloeb"
      ? notApplicable("selvstaendig", selvstaendig, ONLY_IN_JOBAFKLARING)
      : NO_ERRORS,
    hasPension && sanktionsdage !== undefined && sanktionsdage > 0
      ? notApplicable("sanktionsdage", sanktionsdage, PENSION_HAS_NONE)
      : NO_ERRORS,
    hasPension && delmaaned !== undefined
      ? notApplicable("delmaaned", delmaaned, PENSION_HAS_NONE)
      : NO_ERRORS,
  );
};

const notApplicable = (field: string, value: unknown, reason: Text): readonly CaseError[] => [
  caseError("FIELD_NOT_APPLICABLE", `ydelse.${field}`, value, reason),
];

const ONLY_IN_JOBAFKLARING: Text = {
  da: "nedsættelse for selvstændige kendes kun i jobafklaringsforløb.",
  en: "the reduction for the self-employed is known in jobafklaringsforløb only.",
};

const checkHaendelserI = (
  haendelser: Draft<readonly Haendelse[]>,
  art: ForloebArt | undefined,
  maaned: string | undefined,
): readonly CaseError[] =>
  checkHaendelser(haendelser, {
    path: "ydelse.haendelser",
    art,
    tid: maaned === undefined ? undefined : { fra: firstDayOf(maaned), til: lastDayOf(maaned) },
  });

/** What is wrong with the benefit part of a case by its meaning. */
export const checkYdelse = (ydelse: Draft<Ydelse>, maaned: string | undefined): readonly CaseError[] => {
  const forloeb = ydelse.forloeb ?? {};
  return joined(
    checkForloeb(forloeb, maaned),
    checkMonth(ydelse, maaned),
    checkModtager(ydelse.modtager, maaned),
    checkHidtidigYdelse(ydelse, forloeb.art, maaned),
    checkIndtaegter(ydelse, maaned),
    checkChoices(ydelse),
    ydelse.haendelser === undefined ? NO_ERRORS : checkHaendelserI(ydelse.haendelser, forloeb.art, maaned),
  );
};
