import type { Calculator } from "../arithmetic/calculator.js";
import { deepFreeze } from "../arithmetic/deep-freeze.js";
import type { Label } from "../arithmetic/step.js";
import type { Ydelsesforhold } from "../cases/ydelse/facts.js";
import type { Ydelsesrates } from "../cases/ydelse/rates.js";
import { delmaaned } from "../law/aktivloven-6a-ressourceforloeb/delmaaned.js";
import { satsMedBidrag } from "../law/aktivloven-6a-ressourceforloeb/maanedssats.js";
import {
  harMindstesats,
  MAANEDER_PR_AAR,
  maanedsbeloeb,
  mindstAlmindeligSats,
  type Niveau,
  UGER_PR_AAR,
} from "../law/aktivloven-6a-ressourceforloeb/niveau.js";
import { satsTilSelvstaendig } from "../law/aktivloven-6b-jobafklaringsforloeb/selvstaendig.js";
import { hundredthsOf } from "../money/hundredths.js";
import { daysInMonth } from "../rates/calendar.js";
import { expectDefined } from "./expect-defined.js";
import { SATSDATO } from "./maaned-notes.js";
import { BIDRAG_PATH, NIVEAU, SATSGRUPPE } from "./ydelse-notes.js";

const BIDRAG: Label = { da: "Bidrag pr. måned", en: "Child support a month", unit: "DKK/month" };
const PR_UGE: Label = { da: "Hidtidig ydelse pr. uge", en: "Earlier benefit a week", unit: "DKK/week" };
const PR_MAANED: Label = {
  da: "Hidtidig ydelse pr. måned",
  en: "Earlier benefit a month",
  unit: "DKK/month",
};
const UGER: Label = { da: "Uger på et år", en: "Weeks of a year", unit: "weeks" };
const MAANEDER: Label = { da: "Måneder på et år", en: "Months of a year", unit: "months" };
const DAGE: Label = { da: "Dage, der udbetales for", en: "Days that are paid for", unit: "days" };
const I_MAANEDEN: Label = { da: "Dage i måneden", en: "Days of the month", unit: "days" };

/** The child support of a person who owes some; noted before the group, which depends on it. */
export const bidragAf = <N, C>(m: Calculator<N, C>, { person, bidrag }: Ydelsesforhold): N =>
  person.bidragspligt ? m.input(BIDRAG_PATH, BIDRAG, bidrag) : m.zero;

const BECAUSE = deepFreeze([SATSDATO, SATSGRUPPE, NIVEAU]);
const SELVSTAENDIG_FORDI = deepFreeze([SATSDATO, "ydelse.selvstaendig"]);

const almindeligSats = <N, C>(m: Calculator<N, C>) => {
  const medBidrag = satsMedBidrag(m);
  const tilSelvstaendig = satsTilSelvstaendig(m);
  return (bidrag: N, rates: Ydelsesrates): N => {
    const sats = m.rate(expectDefined(rates.sats), BECAUSE);
    const medTillaeg = rates.loft === undefined ? sats : medBidrag(sats, bidrag, m.rate(rates.loft, BECAUSE));
    return rates.selvstaendig === undefined
      ? medTillaeg
      : tilSelvstaendig(medTillaeg, m.rate(rates.selvstaendig, SELVSTAENDIG_FORDI));
  };
};

const NIVEAU_FORDI = deepFreeze([NIVEAU]);
const NIVEAU_OG_GRUPPE_FORDI = deepFreeze([NIVEAU, SATSGRUPPE]);

/** Whether sygedagpenge have the ordinary rate as a minimum depends on the group. */
const becauseOf = (niveau: Niveau): readonly string[] =>
  niveau === "sygedagpenge" ? NIVEAU_OG_GRUPPE_FORDI : NIVEAU_FORDI;

/** The amount of the earlier benefit as a monthly one. */
const hidtidigtNiveau = <N, C>(m: Calculator<N, C>) => {
  const prMaaned = maanedsbeloeb(m);
  return ({ hidtidigYdelse, niveau }: Ydelsesforhold): N => {
    const { beloeb, pr } = expectDefined(hidtidigYdelse);
    const label = pr === "uge" ? PR_UGE : PR_MAANED;
    const hundredths = hundredthsOf(expectDefined(beloeb));
    const figure = m.input("ydelse.hidtidigYdelse.beloeb", label, hundredths, becauseOf(niveau));
    if (pr !== "uge") return figure;
    const uger = m.fact("uger-pr-aar", UGER, hundredthsOf(UGER_PR_AAR));
    return prMaaned(figure, uger, m.fact("maaneder-pr-aar", MAANEDER, hundredthsOf(MAANEDER_PR_AAR)));
  };
};

const METODE_FORDI = deepFreeze(["ydelse.delmaaned.metode"]);

/** The monthly amount before deductions at the level that applies (readings 5, 7, 9 and 10). */
export const maanedssats = <N, C>(m: Calculator<N, C>) => {
  const almindelig = almindeligSats(m);
  const hidtidigt = hidtidigtNiveau(m);
  const mindstSatsen = mindstAlmindeligSats(m);
  const enDel = delmaaned(m);
  const niveau = (forhold: Ydelsesforhold, bidrag: N, rates: Ydelsesrates): N => {
    if (forhold.niveau === "almindelig-sats") return almindelig(bidrag, rates);
    const beloeb = hidtidigt(forhold);
    return forhold.niveau === "sygedagpenge" && harMindstesats(forhold.gruppe)
      ? mindstSatsen(beloeb, almindelig(bidrag, rates))
      : beloeb;
  };
  return (forhold: Ydelsesforhold, bidrag: N, rates: Ydelsesrates): N => {
    const hel = niveau(forhold, bidrag, rates);
    if (forhold.delmaaned === undefined) return hel;
    const dage = m.input("ydelse.delmaaned.dage", DAGE, hundredthsOf(forhold.delmaaned.dage), METODE_FORDI);
    const iMaaneden = hundredthsOf(daysInMonth(forhold.maaned));
    return enDel(hel, dage, m.fact("dage-i-maaneden", I_MAANEDEN, iMaaneden));
  };
};
