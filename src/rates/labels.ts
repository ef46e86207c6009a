import type { Text } from "../arithmetic/step.js";
import type { RateId, RateTableName } from "./rate-table.js";

/** What a table is called for people. */
export const TABLE_LABELS: Readonly<Record<RateTableName, Text>> = {
  ressourceforloebsydelse: { da: "Ressourceforløbsydelse", en: "Ressourceforløbsydelse" },
  loenfradrag: { da: "Fradrag for løn", en: "Deduction for wages" },
  sygedagpenge: { da: "Sygedagpenge", en: "Sickness benefit" },
  ledighedsydelse: { da: "Ledighedsydelse", en: "Ledighedsydelse" },
  godtgoerelse: { da: "Godtgørelse, loft", en: "Godtgørelse, maximum" },
  befordring: { da: "Befordring", en: "Transport" },
};

/** What a rate is called for people. */
export const RATE_LABELS: Readonly<Record<RateId, Text>> = {
  "ressourceforloebsydelse.forsoerger": { da: "Sats for forsørgere", en: "Rate for providers" },
  "ressourceforloebsydelse.ikkeForsoerger": { da: "Sats for ikke-forsørgere", en: "Rate for non-providers" },
  "ressourceforloebsydelse.hjemmeboendeUnder25": {
    da: "Sats for hjemmeboende under 25 år",
    en: "Rate for persons under 25 living at home",
  },
  "ressourceforloebsydelse.bidragspligtLoft": {
    da: "Loft for hjemmeboende under 25 år med bidragspligt",
    en: "Ceiling for persons under 25 living at home who owe child support",
  },
  "ressourceforloebsydelse.sanktionForsoerger": {
    da: "Sanktion pr. dag, forsørgere",
    en: "Sanction a day, providers",
  },
  "ressourceforloebsydelse.sanktionIkkeForsoerger": {
    da: "Sanktion pr. dag, ikke-forsørgere",
    en: "Sanction a day, non-providers",
  },
  "ressourceforloebsydelse.sanktionHjemmeboendeUnder25": {
    da: "Sanktion pr. dag, hjemmeboende under 25 år",
    en: "Sanction a day, under 25 living at home",
  },
  "ressourceforloebsydelse.sanktionBidragspligtLoft": {
    da: "Sanktion pr. dag, hjemmeboende under 25 år med bidragspligt",
    en: "Sanction a day, under 25 living at home who owe child support",
  },
  "ressourceforloebsydelse.selvstaendigHoejstEnFjerdedel": {
    da: "Procent af satsen til selvstændige, der højst kan en fjerdedel",
    en: "Percentage of the rate for the self-employed able to do at most a quarter",
  },
  "ressourceforloebsydelse.selvstaendigHoejstHalvdelen": {
    da: "Procent af satsen til selvstændige, der højst kan halvdelen",
    en: "Percentage of the rate for the self-employed able to do at most half",
  },
  "loenfradrag.loengraense": { da: "Lønindtægtsgrænse", en: "Wage limit" },
  "loenfradrag.fradragPrArbejdstime": {
    da: "Beløb pr. arbejdstime i tilbud, der ses bort fra",
    en: "Amount disregarded per hour worked in a tilbud",
  },
  "loenfradrag.ressourceforloebProcentUnderGraense": {
    da: "Fradragsprocent for løn op til grænsen (ressourceforløb)",
    en: "Deduction percentage for wages up to the limit (ressourceforløb)",
  },
  "loenfradrag.ressourceforloebProcentOverGraense": {
    da: "Fradragsprocent for løn over grænsen (ressourceforløb)",
    en: "Deduction percentage for wages above the limit (ressourceforløb)",
  },
  "loenfradrag.jobafklaringsforloebProcentUnderGraense": {
    da: "Fradragsprocent for løn op til grænsen (jobafklaringsforløb)",
    en: "Deduction percentage for wages up to the limit (jobafklaringsforløb)",
  },
  "loenfradrag.jobafklaringsforloebProcentOverGraense": {
    da: "Fradragsprocent for løn over grænsen (jobafklaringsforløb)",
    en: "Deduction percentage for wages above the limit (jobafklaringsforløb)",
  },
  "sygedagpenge.hoejesteBeloebPrUge": { da: "Højeste sygedagpenge", en: "Highest sickness benefit" },
  "ledighedsydelse.procent89PrUge": { da: "Ledighedsydelse, 89 pct.", en: "Ledighedsydelse, 89 per cent" },
  "ledighedsydelse.kontanthjaelpsniveauForsoerger": {
    da: "Ledighedsydelse på kontanthjælpsniveau, forsørgere",
    en: "Ledighedsydelse at kontanthjælp level, providers",
  },
  "ledighedsydelse.kontanthjaelpsniveauIkkeForsoerger": {
    da: "Ledighedsydelse på kontanthjælpsniveau, ikke-forsørgere",
    en: "Ledighedsydelse at kontanthjælp level, non-providers",
  },
  "godtgoerelse.maksimumPrMaaned": { da: "Loft over godtgørelsen", en: "Maximum of the allowance" },
  "befordring.kmSats": { da: "Kilometersats", en: "Rate per kilometre" },
  "befordring.bundgraenseKmPrDag": {
    da: "Kilometer om dagen, der ikke godtgøres",
    en: "Kilometres a day that are not paid",
  },
};
