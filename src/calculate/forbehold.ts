import { deepFreeze } from "../arithmetic/deep-freeze.js";
import { onceEach, onceForText } from "../arithmetic/once.js";
import type { RateFigure } from "../arithmetic/calculator.js";
import type { Text } from "../arithmetic/step.js";
import type { RateStatus } from "../arithmetic/trace-step.js";
import type { Indtaegt } from "../cases/case.js";
import type { Forloebssag } from "../cases/forloeb/forloebssag.js";
import type { Kmrates } from "../cases/godtgoerelse/ordningsrates.js";
import type { Godtgoerelsesrates } from "../cases/godtgoerelse/rates.js";
import type { Caserates } from "../cases/prepare-case.js";
import type { Ydelsesrates } from "../cases/ydelse/rates.js";
import { isWeekToMonth, type Ydelsesforhold } from "../cases/ydelse/facts.js";
import { MAANEDER_PR_AAR, UGER_PR_AAR } from "../law/aktivloven-6a-ressourceforloeb/niveau.js";
import { hundredthsOf } from "../money/hundredths.js";
import { firstDayOf, lastDayOf } from "../rates/calendar.js";
import type { Forbehold } from "./case-result.js";
import { expectDefined } from "./expect-defined.js";
import { FORBEHOLD_TEXTS, type ForbeholdCode } from "./forbehold-texts.js";
import type { Rounding } from "./options.js";

const add = (used: RateFigure[], rate: RateFigure | undefined): void => {
  if (rate !== undefined) used.push(rate);
};

const addRatesOfYdelse = (used: RateFigure[], rates: Ydelsesrates): void => {
  const { loenregel } = rates;
  add(used, rates.sats);
  add(used, rates.loft);
  if (loenregel !== undefined)
    used.push(loenregel.loengraense, loenregel.procentUnderGraense, loenregel.procentOverGraense);
  add(used, rates.fradragPrArbejdstime);
  add(used, rates.selvstaendig);
  add(used, rates.sanktion);
};

const addRatesOfKm = (used: RateFigure[], km: Kmrates): void => {
  used.push(km.sats);
  add(used, km.bundgraenseKmPrDag);
  add(used, km.loftKmPrDag);
  add(used, km.ugerPrMaaned);
};

const addRatesOfGodtgoerelse = (used: RateFigure[], rates: Godtgoerelsesrates): void => {
  const { graenser, km } = rates;
  add(used, rates.beloeb);
  if (km !== undefined) addRatesOfKm(used, km);
  add(used, graenser.over);
  add(used, graenser.mindst);
  add(used, graenser.hoejst);
  add(used, graenser.under);
  add(used, rates.mindsteDagePrUge);
  add(used, rates.mindsteTimerPrDag);
  add(used, rates.dagsandel);
  add(used, rates.maksimumPrMaaned);
};

/** The rates that a case rests on, in the order in which its parts use them. */
export const ratesOf = ({ ydelse, godtgoerelse, befordring }: Caserates): readonly RateFigure[] => {
  const used: RateFigure[] = [];
  if (ydelse !== undefined) addRatesOfYdelse(used, ydelse);
  if (godtgoerelse !== undefined) addRatesOfGodtgoerelse(used, godtgoerelse);
  if (befordring !== undefined) used.push(befordring.bundgraenseKmPrDag, befordring.kmSats);
  return used;
};

const NOTHING: Text = { da: "", en: "" };

/** A reservation with its texts; `name` and `note` are the words that the text of its code leaves open. */
export const forbehold = (
  code: ForbeholdCode,
  about: string,
  name: Text = NOTHING,
  note: Text = NOTHING,
): Forbehold => {
  const { da, en } = FORBEHOLD_TEXTS[code](name, note);
  return { code, about, da, en };
};

/** More places than the cases of a caseload speak of. */
const MOST_PLACES = 1_000;

const known = onceForText(MOST_PLACES, (code) =>
  onceForText(MOST_PLACES, (about) => deepFreeze(forbehold(code as ForbeholdCode, about))),
);

/** A reservation whose text leaves no words open, made once for all cases. */
const fastForbehold = (code: ForbeholdCode, about: string): Forbehold => known(code)(about);

/** The note of a rate as a further sentence. */
const noteOf = ({ reference: { note } }: RateFigure): Text =>
  note === undefined ? NOTHING : { da: ` ${note.da}`, en: ` ${note.en}` };

const CODE_OF_STATUS: Readonly<Partial<Record<RateStatus, ForbeholdCode>>> = {
  inferred: "RATE_INFERRED",
  derived: "RATE_DERIVED",
};

/** Made once for each rate: a rate of the package is one of very many cases. */
const aboutRate = onceEach((rate: RateFigure): readonly Forbehold[] => {
  const { status, callerSupplied, beforeCorrection } = rate.reference;
  const list: Forbehold[] = [];
  const add = (code: ForbeholdCode) => list.push(forbehold(code, rate.id, rate, noteOf(rate)));
  const ofStatus = CODE_OF_STATUS[status];
  if (ofStatus !== undefined) add(ofStatus);
  if (callerSupplied) add("RATE_CALLER_SUPPLIED");
  if (beforeCorrection) add("RATE_BEFORE_CORRECTION");
  return deepFreeze(list);
});

/** Most rates: published, of the package, and never corrected. */
const isPlain = ({ reference: { status, callerSupplied, beforeCorrection } }: RateFigure): boolean =>
  CODE_OF_STATUS[status] === undefined && !callerSupplied && !beforeCorrection;

/** Adds what a reader must know about the rates of a case. */
export const addForbeholdOmSatser = (used: readonly RateFigure[], list: Forbehold[]): void => {
  for (const rate of used) if (!isPlain(rate)) list.push(...aboutRate(rate));
};

/** What a reader must know about the changes of a course. */
export const forbeholdOmAendringer = ({ aendringer = [] }: Forloebssag): readonly Forbehold[] =>
  aendringer.length === 0 ? [] : [fastForbehold("CHANGE_BY_MONTH", "aendringer")];

const isForOtherMonth = ({ periode }: Indtaegt, maaned: string): boolean =>
  periode !== undefined && (periode.til < firstDayOf(maaned) || periode.fra > lastDayOf(maaned));

/**
 * Whether the earlier benefit is above the published maximum. A monthly ledighedsydelse is not compared: its
 * weekly maximum is rounded, and a right amount could seem too high by a krone.
 */
const isAboveMaximum = (forhold: Ydelsesforhold, highest: RateFigure): boolean => {
  const { beloeb: stated, pr } = expectDefined(forhold.hidtidigYdelse);
  const beloeb = hundredthsOf(expectDefined(stated));
  if (pr === "uge") return beloeb > highest.hundredths;
  return forhold.niveau === "sygedagpenge" && beloeb * MAANEDER_PR_AAR > highest.hundredths * UGER_PR_AAR;
};

/** Adds what a reader must know when the earlier benefit is above the published maximum. */
export const addForbeholdOmMaksimum = (
  forhold: Ydelsesforhold,
  { hoejesteNiveauPrUge }: Ydelsesrates,
  list: Forbehold[],
): void => {
  if (hoejesteNiveauPrUge !== undefined && isAboveMaximum(forhold, hoejesteNiveauPrUge))
    list.push(forbehold("LEVEL_ABOVE_MAXIMUM", "ydelse.hidtidigYdelse.beloeb", hoejesteNiveauPrUge));
};

/** Adds what a reader must know about the level, the part month and the sanction. */
export const addForbeholdOmNiveau = (
  { niveau, delmaaned, gruppe, sanktionsdage, hidtidigYdelse }: Ydelsesforhold,
  list: Forbehold[],
): void => {
  if (niveau === "foertidspension") list.push(fastForbehold("FOERTIDSPENSION_CONTINUES", "ydelse.niveau"));
  if (isWeekToMonth({ niveau, hidtidigYdelse }))
    list.push(fastForbehold("WEEK_TO_MONTH", "ydelse.hidtidig-ydelse-pr-maaned"));
  if (delmaaned !== undefined) list.push(fastForbehold("PART_MONTH_BY_CHOICE", "ydelse.del-af-maaneden"));
  if (sanktionsdage > 0 && gruppe === "bidragspligt")
    list.push(fastForbehold("SANCTION_IS_MAXIMUM", "ydelse.sanktion-i-alt"));
};

/** Adds what a reader must know about incomes that count although they are for another month. */
export const addForbeholdOmIndtaegter = ({ indtaegter, maaned }: Ydelsesforhold, list: Forbehold[]): void => {
  for (const { behandling, indtaegt, path } of indtaegter)
    if (behandling !== "ses-bort-fra" && isForOtherMonth(indtaegt, maaned))
      list.push(fastForbehold("INCOME_FOR_OTHER_MONTH", path));
};

/** A payment before and after its rounding. */
interface Afrunding {
  readonly about: string;
  /** Absent for a figure that does not end as a decimal, so that rounding did change it. */
  readonly exact: string | undefined;
  readonly paid: string;
  readonly rounding: Rounding;
}

/** Adds what a reader must know about the rounding of a payment: given only where it changed the amount. */
export const addForbeholdOmAfrunding = (
  { about, exact, paid, rounding }: Afrunding,
  list: Forbehold[],
): void => {
  if (exact === paid) return;
  list.push(fastForbehold("ROUNDING_WITHOUT_RULE", about));
  if (rounding === "krone") list.push(fastForbehold("ROUNDED_TO_KRONER", about));
};
