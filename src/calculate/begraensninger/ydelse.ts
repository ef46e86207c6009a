import { KILDER } from "./kilder.js";
import { beslutning, ikkeModelleret, ingenKilde, type Limitation } from "./limitation.js";

/** What the calculation of the benefit does not do. */
export const YDELSE: readonly Limitation[] = [
  ikkeModelleret(
    "skat",
    "Skat. Ydelsen er skattepligtig, og alle beløb er før skat.",
    "Tax. The benefit is taxable, and all amounts are before tax.",
    { references: [KILDER.koebenhavn] },
  ),
  ikkeModelleret(
    "atp",
    "ATP af ydelsen, som betales, når ydelsen er mindst den fulde sats (LAS §§ 79-80).",
    "ATP on the benefit, paid when it is at least the full rate (LAS §§ 79-80).",
    { references: [KILDER.koebenhavn, KILDER.jcenter] },
  ),
  ikkeModelleret(
    "obligatorisk-pension",
    "Obligatorisk pensionsordning (LAS § 80 c), som staten betaler oven i ydelsen fra 2020.",
    "The mandatory pension (LAS § 80 c), which the state pays on top of the benefit from 2020.",
    { perioder: [{ fra: "2020-01-01" }], references: [KILDER.las80c] },
  ),
  ikkeModelleret(
    "ferie-med-ydelse",
    "Ret til ferie med ydelse, for eksempel op til fem uger i jobafklaringsforløb efter 12 måneder.",
    "The right to holiday with benefit, for example up to five weeks in a jobafklaringsforløb after 12 months.",
    { references: [KILDER.ferie] },
  ),
  ikkeModelleret(
    "corona-forlaengelse",
    "Forlængelsen af sygedagpenge under covid-19, som udskød jobafklaringsforløb.",
    "The extension of sygedagpenge during covid-19, which put jobafklaringsforløb off.",
    {
      perioder: [
        { fra: "2020-11-01", til: "2021-01-31" },
        { fra: "2021-05-01", til: "2021-06-30" },
      ],
      references: [{ title: "Sygedagpengeloven §§ 26 i ff." }],
    },
  ),
  ikkeModelleret(
    "saerlig-stoette",
    "Særlig støtte efter LAS § 34 ved siden af ydelsen.",
    "Særlig støtte under LAS § 34 beside the benefit.",
    { references: [KILDER.greve, KILDER.satser2022] },
  ),
  ikkeModelleret(
    "refusion-til-arbejdsgiver",
    "Refusion til en arbejdsgiver, der betaler løn under sygdom i et jobafklaringsforløb.",
    "Reimbursement of an employer who pays wages during sickness in a jobafklaringsforløb.",
    { references: [KILDER.star2023] },
  ),
  ingenKilde(
    "punktsanktion",
    "Beløb for punktsanktion (LAS § 69 d og § 69 o). Kun sanktion pr. dag beregnes.",
    "Amounts of punktsanktion (LAS § 69 d and § 69 o). Only sanctions by days are calculated.",
    { references: [KILDER.satser2022, KILDER.satser2024] },
  ),
  ingenKilde(
    "dagsbeloeb-for-sanktion",
    "Trykte dagsbeløb for periodesanktion i andre år end 2022 og 2024; de afledes af månedssatsen, og resultatet siger det.",
    "Printed day amounts of periodesanktion in other years than 2022 and 2024; they are derived from the monthly rate, and the result says so.",
    {
      references: [
        KILDER.satser2022,
        KILDER.satser2024,
        beslutning("Læsning 11: Sanktion", "reading-11-sanktion"),
      ],
    },
  ),
  ikkeModelleret(
    "sanktionsdage",
    "Hvilke dage der udløser sanktion, rimelige grunde og gentagelse. Antallet af dage oplyses.",
    "Which days lead to a sanction, reasonable grounds and repetition. The number of days is stated.",
    { references: [KILDER.las69b, KILDER.las69n] },
  ),
  ingenKilde(
    "delmaaned",
    "En regel for måneder, som forløbet kun dækker en del af. Den, der beregner, kan vælge kalenderdage.",
    "A rule for months that the course covers only in part. The caller may choose calendar days.",
    {
      references: [
        KILDER.ophoersmaaned,
        KILDER.las89,
        beslutning("Læsning 9: Delmåned", "reading-09-delmaaned"),
      ],
    },
  ),
  ingenKilde(
    "afrunding-af-ydelsen",
    "En regel om afrunding af den beregnede ydelse.",
    "A rule on rounding the calculated benefit.",
    { references: [beslutning("Læsning 8: Afrunding", "reading-08-afrunding")] },
  ),
  ingenKilde(
    "lovtekst-las-68-68a-69j",
    "Den løbende tekst af LAS §§ 68, 68 a og 69 j. Reglerne hviler på satstabeller, vejledende sider og Ankestyrelsen.",
    "The running text of LAS §§ 68, 68 a and 69 j. The rules rest on rate tables, guiding pages and Ankestyrelsen.",
    { references: [KILDER.satser2022, KILDER.star2024] },
  ),
  ingenKilde(
    "gennemregnet-eksempel",
    "Et offentliggjort, gennemregnet eksempel på ressourceforløbsydelse med løn, som beregningen kan holdes op mod.",
    "A published worked example of ressourceforløbsydelse with wages to hold the calculation against.",
    { references: [KILDER.star2023, KILDER.star2024] },
  ),
  ikkeModelleret(
    "kontanthjaelpsreform-2025",
    "Kontanthjælpsreformen fra den 1. juli 2025. Den ændrer ikke ydelsens egne satser, så vidt det er fundet; grupper, der nævner uddannelseshjælp og overgangsydelse, er forældede derefter.",
    "The reform of kontanthjælp from 1 July 2025. As far as was found it does not change the rates of this benefit; groups that name uddannelseshjælp and overgangsydelse are outdated after it.",
    { perioder: [{ fra: "2025-07-01" }], references: [KILDER.kontanthjaelpsreform] },
  ),
  ikkeModelleret(
    "eu-og-ophold-i-udlandet",
    "Ydelse ved ophold i udlandet og EU-regler om eksport og sammenlægning.",
    "Benefit during stays abroad and EU rules on export and aggregation.",
    { references: [{ title: "Forordning (EF) nr. 883/2004" }] },
  ),
  ikkeModelleret(
    "forloeb-over-flere-maaneder",
    "Beregningen er for én måned ad gangen; et forløb regnes måned for måned af den, der kalder.",
    "The calculation is for one month at a time; a course is calculated month by month by the caller.",
    { references: [KILDER.las89] },
  ),
  ikkeModelleret(
    "tilbagebetaling-og-klage",
    "Tilbagebetaling, efterbetaling, renter og klageregler.",
    "Repayment, payment in arrears after the fact, interest and rules on complaints.",
    { references: [{ title: "Lov om aktiv socialpolitik" }] },
  ),
];
