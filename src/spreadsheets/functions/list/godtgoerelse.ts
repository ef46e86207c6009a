import { calculate } from "../../../calculate/calculate.js";
import { expectDefined } from "../../../calculate/expect-defined.js";
import type { Case, Godtgoerelse } from "../../../cases/case.js";
import { ANTAL, KRONER, MAAL } from "../cells/figures.js";
import { JA_NEJ, textAsItStands, wordOfCase } from "../cells/words.js";
import { optional, required } from "../parameter.js";
import { cellFunction } from "../spreadsheet-function.js";
import { maaned } from "./arguments.js";
import { refusalOf } from "./refusals.js";

const ORDNING = textAsItStands("Skriv ordningens navn, for eksempel takst-750.");
const YDELSESART = wordOfCase("Skriv for eksempel ressourceforløbsydelse.");
const TILBUD = wordOfCase("Skriv for eksempel virksomhedspraktik.");
const MAALGRUPPE = textAsItStands("Skriv målgruppen, som ordningen nævner den.");

/** By the fields of the case, in the order of the arguments. */
const FIELDS = {
  ordning: required("ordning", "Kommunens ordning, for eksempel takst-750.", ORDNING),
  ydelsesart: required(
    "ydelsesart",
    "Det, personen lever af, for eksempel ressourceforløbsydelse.",
    YDELSESART,
  ),
  tilbud: required("tilbud", "Tilbuddets art, for eksempel virksomhedspraktik.", TILBUD),
  dokumenteretBegraensning: required(
    "begrænsning",
    "Om en begrænsning er dokumenteret, så personen ikke selv kan komme frem: ja eller nej.",
    JA_NEJ,
  ),
  dagePrUge: required("dage_pr_uge", "Dage om ugen i tilbuddet.", ANTAL),
  planlagteDage: required("planlagte_dage", "Planlagte dage i måneden.", ANTAL),
  fravaersdage: required("fraværsdage", "Dage med fravær uden rimelig grund.", ANTAL),
  loenindtaegt: required("lønindtægt", "Om personen har løn under tilbuddet: ja eller nej.", JA_NEJ),
  afstandKm: optional("afstand_km", "Kilometer fra bopæl til tilbud, én vej.", MAAL),
  zoner: optional("zoner", "Antal zoner med offentlig transport.", ANTAL),
  maalgruppe: optional("målgruppe", "Målgruppen, som ordningen nævner den.", MAALGRUPPE),
  timerPrDag: optional("timer_pr_dag", "Timer om dagen i tilbuddet.", MAAL),
  fremmoededage: optional("fremmødedage", "Dage med fremmøde.", ANTAL),
  sanktionsdage: optional("sanktionsdage", "Sanktionsdage i måneden.", ANTAL),
  arbejdsgiverloen: optional(
    "arbejdsgiverløn",
    "Om lønnen kommer fra en arbejdsgiver under et jobafklaringsforløb: ja eller nej.",
    JA_NEJ,
  ),
  udgift: optional("udgift", "Månedens dokumenterede udgifter, kr.", KRONER),
};

const ORIGINS = {
  ...Object.fromEntries(Object.entries(FIELDS).map(([field, { navn }]) => [`godtgoerelse.${field}`, navn])),
  maaned: maaned.navn,
};

/** A field that is left out is absent from the case. */
const statedOf = (fields: object): Godtgoerelse =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as Godtgoerelse;

/** The allowance of a municipal scheme. */
export const GODTGOERELSE = cellFunction({
  id: "GODTGOERELSE",
  da: "Godtgørelsen for at deltage i et tilbud efter en kommunes ordning (LAB § 176).",
  svar: "Kroner med to decimaler; 0, når en betingelse ikke er opfyldt.",
  parameters: { maaned, ...FIELDS },
  // 60 % of 750 for three days a week
  example: {
    arguments: [
      "2022-03",
      "takst-750",
      "ressourceforløbsydelse",
      "virksomhedspraktik",
      "nej",
      3,
      13,
      0,
      "nej",
      12.4,
    ],
    answer: 450,
  },
  answer: ({ maaned: month, ...fields }) => {
    const sag: Case = { maaned: month, godtgoerelse: statedOf(fields) };
    const result = calculate(sag);
    return result.ok ? Number(expectDefined(result.godtgoerelse).beloeb) : refusalOf(result.errors, ORIGINS);
  },
});
