import { calculate } from "../../../calculate/calculate.js";
import type { CalculatedCase, Ydelsesresultat } from "../../../calculate/case-result.js";
import type { Case, Modtager } from "../../../cases/case.js";
import type { ForloebArt } from "../../../arithmetic/step.js";
import { RESSOURCEFORLOEB_AFSKAFFET } from "../../../law/aktivloven-6a-ressourceforloeb/ikrafttraeden.js";
import type { Satsgruppe } from "../../../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import { addDays, addMonths, firstDayOf } from "../../../rates/calendar.js";
import { type Refusal, refuse } from "../cells/cell.js";
import { SATSGRUPPER } from "./arguments.js";
import { type Origins, refusalOf } from "./refusals.js";

/** What the arguments of a function say of a month of the benefit; figures in plain notation. */
export interface Ydelsesoplysninger {
  readonly maaned: string;
  readonly forloeb: ForloebArt;
  readonly satsgruppe: Satsgruppe;
  readonly loen: string;
  readonly andenIndtaegt: string;
  readonly bidrag: string | undefined;
  readonly sanktionsdage: number | undefined;
}

const ORIGINS: Origins = {
  "ydelse.forloeb": "forløb",
  "ydelse.modtager.bidrag": "bidrag",
  "ydelse.indtaegter[0]": "løn",
  "ydelse.indtaegter[1]": "anden_indtægt",
  "ydelse.sanktionsdage": "sanktionsdage",
  maaned: "måned",
};

/** A course that covers the whole month, and that could still be started. */
export const startFor = (maaned: string): string => {
  const first = firstDayOf(maaned);
  return first < RESSOURCEFORLOEB_AFSKAFFET ? first : addDays(RESSOURCEFORLOEB_AFSKAFFET, -1);
};

const TWENTY_YEARS = 240;

/** A person of the group. A group says no age, so the person is 20: young enough for every group. */
const personOf = ({ maaned, satsgruppe, bidrag }: Ydelsesoplysninger): Modtager => ({
  foedselsdato: firstDayOf(addMonths(maaned, -TWENTY_YEARS)),
  forsoerger: satsgruppe === "forsoerger",
  hjemmeboende: satsgruppe === "hjemmeboendeUnder25" || satsgruppe === "bidragspligt",
  ...(satsgruppe === "bidragspligt" && bidrag !== undefined ? { bidrag } : {}),
});

/** The case that the arguments describe: the whole month in the course, no level from before. */
const ydelsessag = (given: Ydelsesoplysninger): Case => ({
  maaned: given.maaned,
  ydelse: {
    forloeb: { art: given.forloeb, start: startFor(given.maaned) },
    modtager: personOf(given),
    hidtidigYdelse: { art: "anden" },
    indtaegter: [
      { art: "loen", beloeb: given.loen },
      { art: "anden", beloeb: given.andenIndtaegt },
    ],
    sanktionsdage: given.sanktionsdage ?? 0,
  },
});

/** Without bidrag a person of the group would be one of another. */
const wrongBidrag = ({ satsgruppe, bidrag }: Ydelsesoplysninger): Refusal | undefined => {
  const isOwed = bidrag !== undefined && Number(bidrag) !== 0;
  if (isOwed === (satsgruppe === "bidragspligt")) return undefined;
  return refuse(
    "bidrag",
    isOwed
      ? `hører kun til satsgruppen ${SATSGRUPPER.bidragspligt}. Fjern bidraget, eller ret satsgruppen.`
      : "mangler. Skriv bidraget pr. måned, eller ret satsgruppen.",
  );
};

/** A month of the benefit that was calculated. */
interface BeregnetMaaned extends CalculatedCase {
  readonly ydelse: Ydelsesresultat;
}

/** Calculates the month that the arguments describe. */
export const beregnYdelse = (given: Ydelsesoplysninger, trace = false): BeregnetMaaned | Refusal => {
  const wrong = wrongBidrag(given);
  if (wrong !== undefined) return wrong;
  const result = calculate(ydelsessag(given), { trace });
  return result.ok ? (result as BeregnetMaaned) : refusalOf(result.errors, ORIGINS);
};

/** Calculates the month and answers a part of it as the number of a cell. */
export const beloebAf = (given: Ydelsesoplysninger, part: keyof Ydelsesresultat): number | Refusal => {
  const beregnet = beregnYdelse(given);
  return "kind" in beregnet ? beregnet : Number(beregnet.ydelse[part]);
};
