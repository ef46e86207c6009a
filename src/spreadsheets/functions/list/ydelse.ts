import { ANTAL } from "../cells/figures.js";
import { required } from "../parameter.js";
import { cellFunction } from "../spreadsheet-function.js";
import { andenIndtaegt, bidrag, forloeb, loen, maaned, sanktionsdage, satsgruppe } from "./arguments.js";
import { beloebAf } from "./ydelsessag.js";

/** The benefit of a month. */
export const YDELSE = cellFunction({
  id: "YDELSE",
  da: "Ressourceforløbsydelsen for en hel måned før skat, med almindelig sats.",
  svar: "Kroner med to decimaler.",
  parameters: { maaned, forloeb, satsgruppe, loen, andenIndtaegt, bidrag, sanktionsdage },
  // 11.716 − 55 % of (20.000 − 15.401) = 11.716 − 2.529,45
  example: { arguments: ["2022-03", "ressourceforløb", "ikke-forsørger", 20000, 0], answer: 9186.55 },
  answer: (given) => beloebAf(given, "udbetaling"),
});

/** Whoever has wages only; the group does not change what is deducted for them. */
const KUN_LOEN = { satsgruppe: "ikkeForsoerger", andenIndtaegt: "0", bidrag: undefined } as const;

/** The deduction for wages. */
export const LOENFRADRAG = cellFunction({
  id: "LOENFRADRAG",
  da: "Fradraget i ydelsen for løn i en måned efter lønreglen.",
  svar: "Kroner, uden afrunding.",
  parameters: { maaned, forloeb, loen },
  // 30 % of 15.401 + 55 % of (20.000 − 15.401) = 4.620,30 + 2.529,45
  example: { arguments: ["2022-03", "jobafklaringsforløb", 20000], answer: 7149.75 },
  answer: (given) => beloebAf({ ...KUN_LOEN, ...given, sanktionsdage: undefined }, "fradrag"),
});

const dage = required("dage", "Antal sanktionsdage i måneden.", ANTAL);

/** The bidrag of a person who owes some; what it is does not change the sanction. */
const BIDRAG = "1";

/** The sanction by days. */
export const SANKTION = cellFunction({
  id: "SANKTION",
  da: "Sanktionen for et antal dage: dage gange gruppens dagsbeløb.",
  svar: "Kroner.",
  parameters: { maaned, satsgruppe, dage },
  // 3 × 541
  example: { arguments: ["2022-03", "ikke-forsørger", 3], answer: 1623 },
  answer: ({ maaned: month, satsgruppe: group, dage: days }) =>
    beloebAf(
      {
        maaned: month,
        forloeb: "ressourceforloeb",
        satsgruppe: group,
        loen: "0",
        andenIndtaegt: "0",
        bidrag: group === "bidragspligt" ? BIDRAG : undefined,
        sanktionsdage: days,
      },
      "sanktion",
    ),
});
