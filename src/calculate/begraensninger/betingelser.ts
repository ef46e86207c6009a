import { KILDER } from "./kilder.js";
import { beslutning, ikkeModelleret, ingenKilde, type Limitation } from "./limitation.js";

const READING_17 = beslutning("Læsning 17: Varighed og antal", "reading-17-varighed-og-antal");

/** What the assessment of the conditions does not do. */
export const BETINGELSER: readonly Limitation[] = [
  ikkeModelleret(
    "samlet-afgoerelse",
    "En samlet afgørelse. Betingelserne besvares én for én, og skøn afgøres aldrig.",
    "An overall decision. The conditions are answered one by one, and judgement is never decided.",
    { references: [READING_17] },
  ),
  ingenKilde(
    "lovtekst-om-varighed",
    "Lovens ord om varighed og antal af ressourceforløb (LAB kapitel 19). Paragraffen er ikke læst.",
    "The words of the act on length and number of ressourceforløb (LAB kapitel 19). The paragraph was not read.",
    { references: [KILDER.lovforslag209, KILDER.starForloeb, READING_17] },
  ),
  ingenKilde(
    "overgang-2022",
    "Overgangsreglen i lov nr. 1160 af 8. juni 2021 for forløb bevilget før 2022.",
    "The transition rule of lov nr. 1160 af 8. juni 2021 for courses granted before 2022.",
    { perioder: [{ fra: "2022-01-01" }], references: [KILDER.lovforslag209, READING_17] },
  ),
  ingenKilde(
    "overgang-2026",
    "Overgangsreglen i lov nr. 1750 af 29. december 2025 for løbende forløb, forlængelse og nye forløb i forlængelse.",
    "The transition rule of lov nr. 1750 af 29. december 2025 for running courses, extension and new courses that follow.",
    { perioder: [{ fra: "2026-02-01" }], references: [KILDER.starLov1750, KILDER.cabiReform] },
  ),
  ingenKilde(
    "lab-112-resten",
    "Resten af LAB § 112, stk. 3, og et eventuelt stk. 4; den læste kopi er afkortet.",
    "The rest of LAB § 112, stk. 3, and a stk. 4 if there is one; the copy that was read is cut off.",
    { references: [KILDER.lab112, KILDER.lovforslag209] },
  ),
  ikkeModelleret(
    "forlaengelse-inden-for-graensen",
    "Forlængelse af et forløb, der er bevilget for kortere tid end det længste.",
    "Extension of a course that was granted for less than the longest time.",
    { references: [KILDER.nytForloeb] },
  ),
  ikkeModelleret(
    "sagsgang",
    "Sagsgang: rehabiliteringsteam, forberedende plan, indstilling og ny forelæggelse.",
    "Procedure: rehabilitation team, preparing plan, recommendation and new presentation.",
    { references: [KILDER.nytForloeb, KILDER.starForloeb] },
  ),
  ikkeModelleret(
    "indsatsgaranti",
    "Forelæggelse for teamet, når intet tilbud er begyndt inden 6 måneder (LAB § 113, stk. 2). Det er kommunens pligt og ingen betingelse for personen.",
    "Presentation to the team when no tilbud has begun within 6 months (LAB § 113, stk. 2). It is a duty of the municipality and no condition for the person.",
    { perioder: [{ fra: "2022-01-01", til: "2026-01-31" }], references: [KILDER.lovforslag209] },
  ),
  ingenKilde(
    "lovtekst-om-jobafklaringsforloeb",
    "Lovens ord om målgruppe og varighed af jobafklaringsforløb (LAB kapitel 18) og om rådighed (LAS § 69 og § 69 k).",
    "The words of the act on target group and length of jobafklaringsforløb (LAB kapitel 18) and on availability (LAS § 69 and § 69 k).",
    { perioder: [{ fra: "2014-07-01" }], references: [KILDER.starJobafklaring] },
  ),
  ikkeModelleret(
    "sygedagpengelovens-forlaengelse",
    "Om sygedagpenge kan forlænges (sygedagpengeloven § 27) og livstruende sygdom (§ 24 a, stk. 6). Svaret oplyses.",
    "Whether sygedagpenge can be extended (sygedagpengeloven § 27), and life-threatening disease (§ 24 a, stk. 6). The answer is stated.",
    { references: [KILDER.vejledning9078, KILDER.starJobafklaring] },
  ),
  ingenKilde(
    "pensionister-i-jobafklaringsforloeb",
    "Om pensionister og personer over folkepensionsalderen kan få et jobafklaringsforløb (26 uger på 12 måneder).",
    "Whether pensioners and persons above the pension age can have a jobafklaringsforløb (26 weeks in 12 months).",
    { references: [KILDER.sygedagpenge22] },
  ),
  ikkeModelleret(
    "almindelige-betingelser-for-hjaelp",
    "Ophold, statsborgerskab og andre almindelige betingelser for hjælp efter aktivloven.",
    "Residence, citizenship and other general conditions for help under aktivloven.",
    { references: [{ title: "Lov om aktiv socialpolitik" }] },
  ),
  ingenKilde(
    "lovtekst-om-folkepensionsalder-70",
    "Lovteksten, der fra den 31. december 2025 hæver folkepensionsalderen til 70 år. Den ændrer intet svar, for ingen født fra 1967 er inden for 6 år, før ressourceforløb er afskaffet.",
    "The text of the act that raises the pension age to 70 from 31 December 2025. It changes no answer, for nobody born from 1967 is within 6 years of it before ressourceforløb are abolished.",
    {
      perioder: [{ fra: "2025-12-31" }],
      references: [
        KILDER.pensionsalder70,
        beslutning("Læsning 18: Folkepensionsalder", "reading-18-folkepensionsalder"),
      ],
    },
  ),
];
