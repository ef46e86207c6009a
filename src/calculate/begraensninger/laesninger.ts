import { beslutning, laesning, type Limitation } from "./limitation.js";

const post = (number: number, title: string, file: string) => ({
  references: [beslutning(`Læsning ${String(number)}: ${title}`, file)],
});

/** Every reading of the law, each with its record. */
export const LAESNINGER: readonly Limitation[] = [
  laesning(
    "laesning-loenregel",
    "Lønreglen følger ydelsesmåneden og forløbets art, og procenten over grænsen er marginal.",
    "The wage rule follows the benefit month and the kind of course, and the percentage above the limit is marginal.",
    post(1, "Lønregel", "reading-01-loenregel"),
  ),
  laesning(
    "laesning-loen-og-feriegodtgoerelse",
    "Løn og feriegodtgørelse lægges sammen, før grænsen anvendes.",
    "Wages and holiday allowance are added before the limit applies.",
    post(2, "Løn og feriegodtgørelse", "reading-02-loen-og-feriegodtgoerelse"),
  ),
  laesning(
    "laesning-andre-indtaegter",
    "Andre indtægter fradrages krone for krone i det oplyste beløb.",
    "Other income is deducted krone for krone on the stated amount.",
    post(3, "Andre indtægter", "reading-03-andre-indtaegter"),
  ),
  laesning(
    "laesning-periodisering",
    "Indtægt for dage uden for forløbet ses der bort fra.",
    "Income for days outside the course is disregarded.",
    post(4, "Periodisering", "reading-04-periodisering"),
  ),
  laesning(
    "laesning-satsgruppe",
    "Alderen tæller kun sammen med at bo hjemme og tages den første dag i måneden.",
    "Age counts only together with living at home and is taken on the first day of the month.",
    post(5, "Satsgruppe", "reading-05-satsgruppe"),
  ),
  laesning(
    "laesning-satsdato",
    "En måned bruger satserne på månedens sidste dag.",
    "A month takes the rates in force on its last day.",
    post(6, "Satsdato", "reading-06-satsdato"),
  ),
  laesning(
    "laesning-niveau",
    "Niveauet bevares kun i ressourceforløb, og en uge er 12 / 52 måned.",
    "The level is kept in ressourceforløb only, and a week is 12 / 52 of a month.",
    post(7, "Niveau", "reading-07-niveau"),
  ),
  laesning(
    "laesning-afrunding",
    "Der afrundes én gang, ved udbetalingen, en halv øre op.",
    "There is one rounding, at the payment, half an øre up.",
    post(8, "Afrunding", "reading-08-afrunding"),
  ),
  laesning(
    "laesning-delmaaned",
    "En delmåned afvises, medmindre den, der beregner, vælger kalenderdage.",
    "A part month is refused unless the caller chooses calendar days.",
    post(9, "Delmåned", "reading-09-delmaaned"),
  ),
  laesning(
    "laesning-selvstaendige",
    "Selvstændige får 75 eller 50 % af satsen før fradrag, kun i jobafklaringsforløb.",
    "The self-employed get 75 or 50 % of the rate before deductions, in jobafklaringsforløb only.",
    post(10, "Selvstændige", "reading-10-selvstaendig"),
  ),
  laesning(
    "laesning-sanktion",
    "Sanktion er dage gange gruppens dagsbeløb; afledte dagsbeløb er måned × 12 / 260.",
    "A sanction is days times the day amount of the group; derived day amounts are month × 12 / 260.",
    post(11, "Sanktion", "reading-11-sanktion"),
  ),
  laesning(
    "laesning-takst-750",
    "Takst 750: en fraværsdag koster sin andel af de planlagte dage.",
    "Scheme 750: a day of absence costs its share of the planned days.",
    post(12, "Takst 750", "reading-12-takst-750"),
  ),
  laesning(
    "laesning-befordring",
    "Kun kilometer ud over 24 om dagen betales, og 2022 har 1,08 kr. hele året.",
    "Only kilometres beyond 24 a day are paid, and 2022 has 1.08 kr. for the whole year.",
    post(13, "Befordring", "reading-13-befordring"),
  ),
  laesning(
    "laesning-ikrafttraeden",
    "Et ressourceforløb begynder mellem den 1. januar 2013 og den 31. januar 2026; starten afgør.",
    "A ressourceforløb starts between 1 January 2013 and 31 January 2026; the start decides.",
    post(14, "Ikrafttræden", "reading-14-ikrafttraeden"),
  ),
  laesning(
    "laesning-procenter-uden-kilde",
    "Fradragsprocenter i år uden egen kilde følger årene omkring dem, og resultatet siger det.",
    "Percentages of years without a source of their own follow the years around them, and the result says so.",
    post(15, "Procenter uden kilde", "reading-15-procenter-uden-kilde"),
  ),
  laesning(
    "laesning-haendelser",
    "Flytning, barsel og sygdom ændrer intet i et ressourceforløb; i et jobafklaringsforløb afvises de, for ingen kilde nævner dem.",
    "Moving, barsel and sickness change nothing in a ressourceforløb; in a jobafklaringsforløb they are refused, for no source mentions them.",
    post(16, "Hændelser", "reading-16-haendelser"),
  ),
  laesning(
    "laesning-udledte-maanedssatser",
    "Månedssatser for 2013, 2014, 2016 og 2018 er udledt af kontanthjælpens satser samme år, og resultatet siger det.",
    "Monthly rates of 2013, 2014, 2016 and 2018 are inferred from the rates of kontanthjælp of the same year, and the result says so.",
    { references: [beslutning("Satsernes status", "0004-rate-statuses")] },
  ),
  laesning(
    "laesning-varighed-og-antal",
    "Varighed regnes i kalendermåneder og dage, forløb lægges sammen dag for dag, og åbne spørgsmål besvares under alle læsninger.",
    "Length is counted in calendar months and days, courses are added day by day, and open questions are answered under every reading.",
    post(17, "Varighed og antal", "reading-17-varighed-og-antal"),
  ),
  laesning(
    "laesning-folkepensionsalder",
    "De 6 år regnes til den dag, folkepensionsalderen nås, og præcis 6 år er ikke mindre end 6 år.",
    "The 6 years are counted to the day on which the pension age is reached, and exactly 6 years is not less than 6.",
    post(18, "Folkepensionsalder", "reading-18-folkepensionsalder"),
  ),
];
