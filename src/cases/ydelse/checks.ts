import {
  FOERSTE_RESSOURCEFORLOEB,
  RESSOURCEFORLOEB_AFSKAFFET,
} from "../../law/aktivloven-6a-ressourceforloeb/ikrafttraeden.js";
import { satsgruppe } from "../../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import { FOERSTE_SATS_FOR_JOBAFKLARING } from "../../law/aktivloven-6b-jobafklaringsforloeb/ikrafttraeden.js";
import { firstDayOf, lastDayOf } from "../../rates/calendar.js";
import type { Forloeb, HidtidigYdelse, Modtager, Ydelse } from "../case.js";
import { caseError, type CaseError } from "../case-error.js";
import type { Draft } from "../draft.js";
import { checkFigure, KRONER } from "../limits.js";
import { gruppeforhold, isModtager } from "./facts.js";
import { checkIndtaegter } from "./income-checks.js";

const NONE: readonly CaseError[] = [];

const checkRessourceforloeb = ({ start }: Draft<Forloeb>): readonly CaseError[] => {
  if (start === undefined) return NONE;
  if (start >= RESSOURCEFORLOEB_AFSKAFFET)
    return [caseError("COURSE_ABOLISHED", "ydelse.forloeb.start", start)];
  return start >= FOERSTE_RESSOURCEFORLOEB
    ? NONE
    : [
        caseError("COURSE_BEFORE_LAW", "ydelse.forloeb.start", start, {
          da: "ressourceforløb findes fra den 1. januar 2013.",
          en: "ressourceforløb exist from 1 January 2013.",
        }),
      ];
};

const checkJobafklaringsforloeb = (maaned: string | undefined): readonly CaseError[] =>
  maaned === undefined || lastDayOf(maaned) >= FOERSTE_SATS_FOR_JOBAFKLARING
    ? NONE
    : [
        caseError("COURSE_BEFORE_LAW", "maaned", maaned, {
          da: "den første satstabel med jobafklaringsforløb gælder fra den 5. januar 2015.",
          en: "the first rate table with jobafklaringsforløb applies from 5 January 2015.",
        }),
      ];

/** Reading 14. */
const checkForloeb = (forloeb: Draft<Forloeb>, maaned: string | undefined): readonly CaseError[] => {
  const { art, start, slut } = forloeb;
  const reversed = start !== undefined && slut !== undefined && slut < start;
  return [
    ...(reversed ? [caseError("PERIOD_REVERSED", "ydelse.forloeb.slut", slut)] : NONE),
    ...(art === "ressourceforloeb" ? checkRessourceforloeb(forloeb) : NONE),
    ...(art === "jobafklaringsforloeb" ? checkJobafklaringsforloeb(maaned) : NONE),
  ];
};

/** Reading 9: a month outside the course is refused, and so is one that it covers in part. */
const checkMonth = ({ start, slut }: Draft<Forloeb>, maaned: string | undefined): readonly CaseError[] => {
  const isReversed = start !== undefined && slut !== undefined && slut < start;
  if (maaned === undefined || start === undefined || isReversed) return NONE;
  const first = firstDayOf(maaned);
  const last = lastDayOf(maaned);
  const end = slut ?? last;
  if (last < start || end < first) return [caseError("MONTH_OUTSIDE_COURSE", "maaned", maaned)];
  return first < start || end < last ? [caseError("MONTH_PARTLY_COVERED", "maaned", maaned)] : NONE;
};

const BIDRAG = "ydelse.modtager.bidrag";

const checkBidrag = (modtager: Modtager, foersteDag: string): readonly CaseError[] => {
  const person = gruppeforhold(modtager, foersteDag);
  return modtager.bidrag === undefined || satsgruppe(person) === "bidragspligt"
    ? NONE
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
  return isModtager(modtager) ? [...errors, ...checkBidrag(modtager, foersteDag)] : errors;
};

const KEEPS_LEVEL: readonly string[] = ["sygedagpenge", "ledighedsydelse", "foertidspension"];

const checkHidtidigYdelse = (
  hidtidig: Draft<HidtidigYdelse> | undefined,
  art: Draft<Forloeb>["art"],
): readonly CaseError[] => {
  const path = "ydelse.hidtidigYdelse";
  if (hidtidig === undefined)
    return art === "ressourceforloeb"
      ? [
          caseError("FIELD_MISSING", path, undefined, {
            da: "hvad personen fik før forløbet",
            en: "what the person received before the course",
          }),
        ]
      : NONE;
  const errors = [...checkFigure(`${path}.beloeb`, hidtidig.beloeb, KRONER)];
  if (art === "ressourceforloeb" && hidtidig.art !== undefined && KEEPS_LEVEL.includes(hidtidig.art))
    errors.push(
      caseError("NOT_SUPPORTED", `${path}.art`, hidtidig.art, {
        da: "ressourceforløbsydelse på niveau med den hidtidige ydelse",
        en: "the benefit at the level of the earlier one",
      }),
    );
  return errors;
};

const checkUnsupported = (ydelse: Draft<Ydelse>): readonly CaseError[] => {
  const refuse = (path: string, value: unknown, da: string, en: string) =>
    caseError("NOT_SUPPORTED", `ydelse.${path}`, value, { da, en });
  return [
    ydelse.selvstaendig !== undefined &&
      refuse(
        "selvstaendig",
        ydelse.selvstaendig,
        "nedsat ydelse til selvstændige",
        "reduced benefit for the self-employed",
      ),
    ydelse.sanktionsdage !== undefined &&
      ydelse.sanktionsdage > 0 &&
      refuse("sanktionsdage", ydelse.sanktionsdage, "sanktioner", "sanctions"),
    ydelse.delmaaned !== undefined && refuse("delmaaned", "[object]", "delmåneder", "part months"),
  ].filter((error) => error !== false);
};

/** What is wrong with the benefit part of a case by its meaning. */
export const checkYdelse = (ydelse: Draft<Ydelse>, maaned: string | undefined): readonly CaseError[] => {
  const forloeb = ydelse.forloeb ?? {};
  return [
    ...checkForloeb(forloeb, maaned),
    ...checkMonth(forloeb, maaned),
    ...checkModtager(ydelse.modtager, maaned),
    ...checkHidtidigYdelse(ydelse.hidtidigYdelse, forloeb.art),
    ...checkIndtaegter(ydelse, maaned),
    ...checkUnsupported(ydelse),
  ];
};
