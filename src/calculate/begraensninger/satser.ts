import { KILDER } from "./kilder.js";
import { aar, ingenKilde, type Limitation } from "./limitation.js";

const FOER_2015 = { fra: "2013-01-01", til: "2015-01-04" } as const;
const TABEL_2016 = { fra: "2016-01-04", til: "2017-01-01" } as const;

/** Rates without a source. */
export const SATSER: readonly Limitation[] = [
  ingenKilde(
    "maanedssatser-2025-og-frem",
    "Månedssatser, dagsbeløb for sanktioner, sygedagpenge og ledighedsydelse fra 2025. Giv egne satstabeller med.",
    "Monthly rates, day amounts of sanctions, sygedagpenge and ledighedsydelse from 2025. Pass in rate tables of your own.",
    {
      perioder: [{ fra: "2025-01-01" }],
      references: [KILDER.satsoversigt, KILDER.satser2024],
    },
  ),
  ingenKilde(
    "loengraense",
    "Lønindtægtsgrænsen i 2013, 2014, 2016, 2018 og 2025. Løn i de måneder afvises.",
    "The wage limit in 2013, 2014, 2016, 2018 and 2025. Wages in those months are refused.",
    {
      perioder: [FOER_2015, TABEL_2016, aar(2018), aar(2025)],
      rates: ["loenfradrag.loengraense"],
      references: [KILDER.satsoversigt, KILDER.las109],
    },
  ),
  ingenKilde(
    "fradrag-pr-arbejdstime",
    "Beløbet pr. arbejdstime ved løn i tilbud i 2013, 2014, 2016, 2018, 2019, 2021, 2023, 2025 og 2026.",
    "The amount per hour worked in a tilbud in 2013, 2014, 2016, 2018, 2019, 2021, 2023, 2025 and 2026.",
    {
      perioder: [FOER_2015, TABEL_2016, aar(2018), aar(2019), aar(2021), aar(2023), aar(2025), aar(2026)],
      rates: ["loenfradrag.fradragPrArbejdstime"],
      references: [KILDER.satser2022],
    },
  ),
  ingenKilde(
    "procenter-i-jobafklaringsforloeb",
    "Fradragsprocenterne i jobafklaringsforløb før den 5. januar 2015 og i 2025 og 2026.",
    "The percentages of the deduction in jobafklaringsforløb before 5 January 2015 and in 2025 and 2026.",
    {
      perioder: [FOER_2015, aar(2025), aar(2026)],
      rates: [
        "loenfradrag.jobafklaringsforloebProcentUnderGraense",
        "loenfradrag.jobafklaringsforloebProcentOverGraense",
      ],
      references: [KILDER.satser2015, KILDER.syddjurs],
    },
  ),
  ingenKilde(
    "satser-for-jobafklaringsforloeb-2014",
    "Satser for jobafklaringsforløb fra den 1. juli 2014 til den 4. januar 2015; den første tabel, der nævner LAS § 69 j, er fra den 5. januar 2015.",
    "Rates of jobafklaringsforløb from 1 July 2014 to 4 January 2015; the first table that names LAS § 69 j is of 5 January 2015.",
    { perioder: [{ fra: "2014-07-01", til: "2015-01-04" }], references: [KILDER.satser2015] },
  ),
  ingenKilde(
    "nedsat-sats-til-selvstaendige-foer-2015",
    "Nedsættelsen for selvstændige før den første tabel, der nævner LAS § 69 j.",
    "The reduction for the self-employed before the first table that names LAS § 69 j.",
    {
      perioder: [FOER_2015],
      rates: [
        "ressourceforloebsydelse.selvstaendigHoejstEnFjerdedel",
        "ressourceforloebsydelse.selvstaendigHoejstHalvdelen",
      ],
      references: [KILDER.satser2015],
    },
  ),
  ingenKilde(
    "ledighedsydelse-enkelte-aar",
    "Beløb for ledighedsydelse i 2013, 2016 og 2018. Niveauet kan stadig bevares; det kan blot ikke holdes op mod et loft.",
    "Amounts of ledighedsydelse in 2013, 2016 and 2018. The level can still be kept; it only cannot be compared with a maximum.",
    {
      perioder: [aar(2013), TABEL_2016, aar(2018)],
      rates: [
        "ledighedsydelse.procent89PrUge",
        "ledighedsydelse.kontanthjaelpsniveauForsoerger",
        "ledighedsydelse.kontanthjaelpsniveauIkkeForsoerger",
      ],
      references: [KILDER.satsoversigt],
    },
  ),
  ingenKilde(
    "ledighedsydelse-89-procent-2021",
    "Det trykte ugebeløb for 2021; beregningen giver 3.968 eller 3.969 kr.",
    "The printed weekly amount of 2021; the computation gives 3,968 or 3,969 kr.",
    { perioder: [aar(2021)], rates: ["ledighedsydelse.procent89PrUge"], references: [KILDER.satsoversigt] },
  ),
  ingenKilde(
    "tabeller-uden-for-aarene",
    "Befordring før 2018, loftet for godtgørelse før 2019 og efter 2024 og takst 750 uden for 2020-2024.",
    "Transport before 2018, the maximum of godtgørelse before 2019 and after 2024, and scheme 750 outside 2020-2024.",
    {
      perioder: [{ fra: "2013-01-01", til: "2019-12-31" }, { fra: "2025-01-01" }],
      references: [KILDER.lab175, KILDER.jcenter],
    },
  ),
  ingenKilde(
    "km-sats-skift-2022",
    "Fra hvilken dag i 2022 kommunerne betalte 1,08 kr. i stedet for 0,99 kr. pr. km.",
    "From which day in 2022 municipalities paid 1.08 kr. instead of 0.99 kr. per km.",
    { perioder: [aar(2022)], references: [KILDER.slagelse, KILDER.lab175] },
  ),
  ingenKilde(
    "regulering-af-satserne",
    "Hvordan satserne vil blive reguleret, også for forløb, der løber efter februar 2026. Intet fremskrives.",
    "How rates will be adjusted, also for courses that run after February 2026. Nothing is projected.",
    { perioder: [{ fra: "2025-01-01" }], references: [KILDER.las109, KILDER.starLov1750] },
  ),
];
