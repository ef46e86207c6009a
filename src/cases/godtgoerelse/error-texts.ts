import { fixed, open } from "../sentences.js";

/** What the error codes of godtgørelse and its schemes mean and what to do about it. */
export const GODTGOERELSE_ERROR_TEXTS = {
  SCHEME_UNKNOWN: open(
    (names) =>
      `Kommunens ordning kendes ikke. Brug en af ordningerne ${names}, eller giv kommunens egen ordning med.`,
    (names) =>
      `The municipal scheme is not known. Use one of the schemes ${names} or pass in the scheme of the municipality.`,
  ),
  SCHEME_PART_OPEN: open(
    (what) =>
      `Kommunens side siger ikke, hvad der gælder her: ${what} Spørg kommunen, og giv dens ordning med som din egen.`,
    (what) =>
      `The page of the municipality does not say what applies here: ${what} Ask the municipality and pass in its scheme as your own.`,
  ),
  BENEFIT_ABOLISHED: fixed(
    "Ydelsen findes ikke længere i måneden: den blev afløst af kontanthjælp den 1. juli 2025. Angiv kontanthjaelp, hvis personen får det.",
    "The benefit no longer exists in the month: it was replaced by kontanthjælp on 1 July 2025. Give kontanthjaelp if that is what the person receives.",
  ),
  ABSENCE_EXCEEDS_PLANNED: fixed(
    "Der er flere fraværsdage, fremmødedage eller sanktionsdage end planlagte dage. Ret et af tallene.",
    "There are more days of absence, attendance or sanction than planned days. Correct one of the figures.",
  ),
  SCHEME_INVALID: open(
    (reason) => `Ordningen følger ikke skemaet: ${reason} Ret ordningen efter rates/ordning.schema.json.`,
    (reason) =>
      `The scheme does not follow the schema: ${reason} Correct it after rates/ordning.schema.json.`,
  ),
  SCHEME_OVERLAP: fixed(
    "To af dine egne ordninger med samme navn dækker de samme dage. Ret validFrom eller validTo.",
    "Two of your own schemes of the same name cover the same days. Correct validFrom or validTo.",
  ),
};
