import type { Befordring, Case, Godtgoerelse } from "../../cases/case.js";
import type { Alternative, Part } from "./alternative.js";
import { YDELSE_ALTERNATIVES } from "./alternatives-ydelse.js";
import { withAmount, yearBefore } from "./table-changes.js";

/** Before every correction of a rate. */
const BEFORE_ALL = "2013-01-01";

const beforeCorrection = (part: Part): Alternative => ({
  id: `sats-foer-rettelse-${part}`,
  part,
  da: "satsen er den, der gjaldt før en rettelse",
  en: "the rate is the one before a correction",
  options: { knownOn: BEFORE_ALL },
});

const withGodtgoerelse =
  (change: Partial<Godtgoerelse>) =>
  (sag: Case): Case | undefined =>
    sag.godtgoerelse && { ...sag, godtgoerelse: { ...sag.godtgoerelse, ...change } };

const WHOLE_WEEK = 5;

const GODTGOERELSE_ALTERNATIVES: readonly Alternative[] = [
  {
    id: "fravaer-udeladt",
    part: "godtgoerelse",
    da: "fraværet er ikke trukket fra",
    en: "the absence was not deducted",
    sag: withGodtgoerelse({ fravaersdage: 0 }),
  },
  {
    id: "godtgoerelse-sanktion-udeladt",
    part: "godtgoerelse",
    da: "sanktionsdagene er ikke trukket fra",
    en: "the days of sanction were not deducted",
    sag: ({ godtgoerelse, ...sag }) =>
      godtgoerelse?.sanktionsdage === undefined
        ? undefined
        : { ...sag, godtgoerelse: { ...godtgoerelse, sanktionsdage: 0 } },
  },
  {
    id: "hele-ugen",
    part: "godtgoerelse",
    da: "der er givet for fem dage om ugen",
    en: "five days a week were paid for",
    sag: withGodtgoerelse({ dagePrUge: WHOLE_WEEK }),
  },
  {
    id: "loenindtaegt-overset",
    part: "godtgoerelse",
    da: "der er givet, selv om der er lønindtægt under tilbuddet",
    en: "paid although there are wages during the tilbud",
    sag: withGodtgoerelse({ loenindtaegt: false }),
  },
  {
    id: "afstand-overset",
    part: "godtgoerelse",
    da: "der er set bort fra kravet om afstand",
    en: "the condition of distance was disregarded",
    sag: withGodtgoerelse({ dokumenteretBegraensning: true }),
  },
];

const withBefordring =
  (change: (befordring: Befordring) => Befordring) =>
  (sag: Case): Case | undefined =>
    sag.befordring && { ...sag, befordring: change(sag.befordring) };

/** Half of a figure in hundredths would not always be one: only whole kilometres are halved. */
const halved = (befordring: Befordring): Befordring => {
  const whole = Number(befordring.kmPrDag);
  return Number.isInteger(whole) ? { ...befordring, kmPrDag: (whole / 2).toFixed(1) } : befordring;
};

const BEFORDRING_ALTERNATIVES: readonly Alternative[] = [
  {
    id: "bundgraense-udeladt",
    part: "befordring",
    da: "de første 24 kilometer om dagen er ikke trukket fra",
    en: "the first 24 kilometres a day were not left out",
    table: { table: "befordring", change: (table) => withAmount(table, "bundgraenseKmPrDag", "0") },
  },
  {
    id: "km-sats-aaret-foer",
    part: "befordring",
    da: "kilometersatsen er den fra året før",
    en: "the km rate is that of the year before",
    table: { table: "befordring", change: yearBefore("kmSats") },
  },
  {
    id: "kun-en-vej",
    part: "befordring",
    da: "der er kun regnet med kilometerne én vej",
    en: "only the kilometres one way were counted",
    sag: withBefordring(halved),
  },
];

/** Everything that is tried, in the order in which it is preferred where several fit equally often. */
export const ALTERNATIVES: readonly Alternative[] = [
  ...YDELSE_ALTERNATIVES,
  beforeCorrection("ydelse"),
  ...GODTGOERELSE_ALTERNATIVES,
  beforeCorrection("godtgoerelse"),
  ...BEFORDRING_ALTERNATIVES,
  beforeCorrection("befordring"),
];
