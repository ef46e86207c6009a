import { KILDER } from "./kilder.js";
import { beslutning, ikkeModelleret, ingenKilde, type Limitation } from "./limitation.js";

const READING_3 = beslutning("Læsning 3: Andre indtægter", "reading-03-andre-indtaegter");

/** Income that the library has no rule for, or takes as it is stated. */
export const INDTAEGTER: readonly Limitation[] = [
  ikkeModelleret(
    "am-bidrag-og-atp-i-fradragsgrundlaget",
    "Om arbejdsmarkedsbidrag, ATP, feriepenge og pension trækkes ud af løn, der fradrages krone for krone (principafgørelse 42-19 om kontanthjælp). Den, der beregner, angiver det beløb, der tæller.",
    "Whether arbejdsmarkedsbidrag, ATP, holiday pay and pension are taken out of wages deducted krone for krone (principafgørelse 42-19 on kontanthjælp). The caller states the amount that counts.",
    { references: [KILDER.nyeMeddelelser2019, READING_3] },
  ),
  ingenKilde(
    "kapitalindkomst",
    "Hvordan renter og anden kapitalindkomst behandles i ressourceforløbsydelsen.",
    "How interest and other capital income are treated in ressourceforløbsydelse.",
    { references: [KILDER.kapitalindkomst, KILDER.star2024] },
  ),
  ikkeModelleret(
    "engangsbeloeb",
    "Om et engangsbeløb er formue eller indtægt. Den, der beregner, angiver arten.",
    "Whether a lump sum is wealth or income. The caller states the kind.",
    { references: [KILDER.engangsbeloeb, KILDER.indtaegtseksempler] },
  ),
  ikkeModelleret(
    "indkomst-fra-egen-virksomhed",
    "Hvordan overskud af egen virksomhed gøres op som indtægt (principmeddelelse 36-20 om kontanthjælp).",
    "How profit of one's own business is made up as income (principmeddelelse 36-20 on kontanthjælp).",
    { references: [KILDER.princip3620] },
  ),
  ingenKilde(
    "tabt-arbejdsfortjeneste",
    "Hvordan erstatning for tabt arbejdsfortjeneste fradrages; den træder i stedet for løn.",
    "How compensation for lost earnings is deducted; it stands in place of wages.",
    { references: [KILDER.indtaegtseksempler] },
  ),
  ingenKilde(
    "timeloft-i-tilbud",
    "Om der er et loft over de arbejdstimer i tilbud, der giver fradrag, og hvilke tilbud det gælder. Kontanthjælp har 160 timer.",
    "Whether hours worked in a tilbud are capped, and which tilbud count. Kontanthjælp has 160 hours.",
    { references: [KILDER.las31, READING_3] },
  ),
  ingenKilde(
    "loft-over-feriegodtgoerelse",
    "Om fradraget for feriegodtgørelse er begrænset til ydelsen for feriedagene, som i kontanthjælp (LAS § 32).",
    "Whether the deduction for holiday allowance is capped at the benefit for the days of holiday, as in kontanthjælp (LAS § 32).",
    { references: [KILDER.las31] },
  ),
  ikkeModelleret(
    "periodisering-foer-2016",
    "Indtægt for dage uden for forløbet i måneder før januar 2016 afvises.",
    "Income for days outside the course in months before January 2016 is refused.",
    {
      perioder: [{ fra: "2013-01-01", til: "2015-12-31" }],
      references: [beslutning("Læsning 4: Periodisering", "reading-04-periodisering")],
    },
  ),
  ikkeModelleret(
    "deling-af-indtaegt",
    "En indtægt for dage både i og uden for forløbet deles ikke; den, der beregner, deler den.",
    "An income for days both in and outside the course is not divided; the caller divides it.",
    { references: [beslutning("Læsning 4: Periodisering", "reading-04-periodisering")] },
  ),
  ikkeModelleret(
    "fleksjob-og-fleksloentilskud",
    "Fleksjob og fleksløntilskud under jobafklaringsforløb har ingen egen indtægtsart; de angives som løn fra ansættelse ved start.",
    "Fleksjob and fleksløntilskud in a jobafklaringsforløb have no kind of income of their own; they are stated as wages from employment held at the start.",
    { references: [KILDER.star2023] },
  ),
  ikkeModelleret(
    "pension-stoerre-end-ydelsen",
    "En pension, der er større end ydelsen, giver 0 kr. og ender ikke forløbet; en kommunes side kan læses anderledes.",
    "A pension larger than the benefit gives 0 kr. and does not end the course; the page of one municipality can be read otherwise.",
    { references: [KILDER.silkeborg] },
  ),
];
