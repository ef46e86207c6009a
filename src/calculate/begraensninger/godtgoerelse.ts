import { KILDER } from "./kilder.js";
import { beslutning, ikkeModelleret, ingenKilde, type Limitation } from "./limitation.js";

const READING_12 = beslutning("Læsning 12: Takst 750", "reading-12-takst-750");
const READING_13 = beslutning("Læsning 13: Befordring", "reading-13-befordring");

/** What godtgørelse and befordring do not do. */
export const GODTGOERELSE: readonly Limitation[] = [
  ikkeModelleret(
    "kommunale-ordninger",
    "Godtgørelse efter LAB § 176 er kommunens valg. Kun de ordninger, som biblioteket nævner, beregnes.",
    "Godtgørelse under LAB § 176 is the municipality's choice. Only the schemes that the library names are calculated.",
    { references: [KILDER.guldborgsund, READING_12] },
  ),
  ingenKilde(
    "kommunale-ordninger-udeladt",
    "Ordninger, hvis sider lader for meget stå åbent til at regne med, er ikke med: Holbæk, Randers, Aalborg, Kolding, Vejle, Helsingør, Hedensted, Slagelse, Svendborgs kilometerordning, Ungecentrum fra 2024 og ældre udgaver fra Odense og Næstved.",
    "Schemes whose pages leave too much open to calculate with are left out: Holbæk, Randers, Aalborg, Kolding, Vejle, Helsingør, Hedensted, Slagelse, the kilometre scheme of Svendborg, Ungecentrum from 2024 and older versions of Odense and Næstved.",
    { references: [READING_12] },
  ),
  ingenKilde(
    "takst-750-fravaer",
    "Kroner pr. fraværsdag og andelen ved fem dage om ugen i takst 750, og hvilken kommune ordningen hører til.",
    "Kroner per day of absence and the share for five days a week in scheme 750, and which municipality it belongs to.",
    { references: [READING_12] },
  ),
  ikkeModelleret(
    "godtgoerelse-grupper",
    "Hvilke målgrupper i LAB § 6 der er omfattet af § 176. Ordningens egne grupper bruges, og en gruppe, som loven ikke synes at nævne, får et forbehold.",
    "Which target groups of LAB § 6 are covered by § 176. The groups of the scheme are used, and one that the act does not seem to name gets a reservation.",
    { references: [KILDER.guldborgsund, READING_12] },
  ),
  ikkeModelleret(
    "befordring-faktisk-udgift",
    "LAB § 175, stk. 4: faktiske udgifter ved nedsat fysisk eller psykisk funktionsevne.",
    "LAB § 175, stk. 4: actual cost in case of reduced physical or mental capacity.",
    { references: [KILDER.lab175] },
  ),
  ikkeModelleret(
    "befordring-grupper",
    "Hvilke målgrupper og tilbud der giver ret til befordringsgodtgørelse, og hvornår det er en konkret vurdering.",
    "Which target groups and tilbud give the right to the transport allowance, and when it is a concrete assessment.",
    { references: [KILDER.lab175, READING_13] },
  ),
  ikkeModelleret(
    "befordring-frist",
    "Fristen på 4 måneder for at søge befordringsgodtgørelse.",
    "The deadline of 4 months for applying for the transport allowance.",
    { references: [KILDER.slagelse] },
  ),
  ikkeModelleret(
    "befordring-flere-afstande",
    "Flere afstande i samme måned; den, der beregner, giver én afstand pr. dag for alle dage.",
    "Several distances in one month; the caller gives one distance a day for all days.",
    { references: [READING_13] },
  ),
];
