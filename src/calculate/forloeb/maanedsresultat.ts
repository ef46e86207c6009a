import type { Case } from "../../cases/case.js";
import { AENDRINGSFELTER, type Aendringsfelt } from "../../cases/forloeb/forloebssag.js";
import type { PreparedMonth } from "../../cases/forloeb/prepare-forloeb.js";
import type { Caserates } from "../../cases/prepare-case.js";
import { type Ydelsesforhold, ydelsesforhold } from "../../cases/ydelse/facts.js";
import { satsgruppe } from "../../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import { addMonths, ageOn, firstDayOf } from "../../rates/calendar.js";
import { calculatePrepared } from "../calculate-prepared.js";
import { expectDefined } from "../expect-defined.js";
import type { Settings } from "../options.js";
import type { BeregnetMaaned, Maanedsresultat } from "./forloeb-result.js";

/** The facts that a change sets from this month on: those that stand elsewhere than in the month before. */
const aendredeFelter = (
  { fakta }: PreparedMonth,
  before: PreparedMonth | undefined,
): readonly Aendringsfelt[] =>
  before === undefined
    ? []
    : AENDRINGSFELTER.filter((felt) => fakta.steder[felt] !== before.fakta.steder[felt]);

/** Whether the group would be another at the age of the month before. */
const skifterVedAlder = ({ maaned, modtager, person, gruppe }: Ydelsesforhold): boolean => {
  const alder = ageOn(firstDayOf(addMonths(maaned, -1)), modtager.foedselsdato);
  return satsgruppe({ ...person, alder }) !== gruppe;
};

const beregnet = (
  sag: Case,
  rates: Caserates,
  felter: readonly Aendringsfelt[],
  settings: Settings,
): BeregnetMaaned => {
  const forhold = ydelsesforhold(sag.maaned, expectDefined(sag.ydelse));
  const { ydelse, godtgoerelse, befordring, forbehold, trace } = calculatePrepared(sag, rates, settings);
  const haendelser = new Set(forhold.haendelser.map(({ art }) => art));
  const satserFra = rates.ydelse?.sats?.reference.validFrom;
  return {
    maaned: sag.maaned,
    ok: true,
    satsgruppe: forhold.gruppe,
    niveau: forhold.niveau,
    ...(skifterVedAlder(forhold) ? { aldersskifte: true } : {}),
    ...(felter.length === 0 ? {} : { aendringer: felter }),
    ...(satserFra === undefined ? {} : { satserFra }),
    ydelse: expectDefined(ydelse),
    ...(godtgoerelse && { godtgoerelse }),
    ...(befordring && { befordring }),
    ...(haendelser.size === 0 ? {} : { haendelser: [...haendelser] }),
    forbehold,
    ...(trace && { trace }),
  };
};

/** The answer to one month of a course; `before` is the month before it in the course. */
export const maanedsresultat = (
  month: PreparedMonth,
  before: PreparedMonth | undefined,
  settings: Settings,
): Maanedsresultat => {
  const { maaned, prepared } = month;
  return prepared.ok
    ? beregnet(prepared.sag, prepared.rates, aendredeFelter(month, before), settings)
    : { maaned, ok: false, errors: prepared.errors };
};
