import { calculate } from "../../../calculate/calculate.js";
import type { Modtager, Ydelse } from "../../../cases/case.js";
import { gruppeforhold } from "../../../cases/ydelse/person.js";
import { satsgruppe } from "../../../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import { firstDayOf } from "../../../rates/calendar.js";
import { KRONER } from "../cells/figures.js";
import { DAG } from "../cells/days.js";
import { JA_NEJ } from "../cells/words.js";
import { optional, required } from "../parameter.js";
import { cellFunction } from "../spreadsheet-function.js";
import { maaned, SATSGRUPPER } from "./arguments.js";
import { type Origins, refusalOf } from "./refusals.js";
import { startFor } from "./ydelsessag.js";

const ORIGINS: Origins = {
  "ydelse.forloeb": "måned",
  "ydelse.modtager.foedselsdato": "fødselsdato",
  "ydelse.modtager.bidrag": "bidrag",
  maaned: "måned",
};

/** Only what is wrong with the person is asked of this part; a group is one whether its rate is known or not. */
const ydelseTil = (modtager: Modtager, month: string): Ydelse => ({
  forloeb: { art: "ressourceforloeb", start: startFor(month) },
  modtager,
  hidtidigYdelse: { art: "anden" },
  indtaegter: [],
});

/** The rate group of a person. */
export const SATSGRUPPE = cellFunction({
  id: "SATSGRUPPE",
  da: "Satsgruppen for en person i en måned, til brug i de andre funktioner.",
  svar: `Et af svarene ${Object.values(SATSGRUPPER).join(", ")}.`,
  parameters: {
    maaned,
    foedselsdato: required("fødselsdato", "Personens fødselsdato.", DAG),
    forsoerger: required("forsørger", "Om personen er forsørger: ja eller nej.", JA_NEJ),
    hjemmeboende: required("hjemmeboende", "Om personen bor hos en forælder: ja eller nej.", JA_NEJ),
    bidrag: optional("bidrag", "Bidrag, personen skal betale pr. måned, kr.", KRONER),
  },
  example: { arguments: ["2022-03", "15-06-1985", "nej", "nej"], answer: "ikke-forsørger" },
  answer: ({ maaned: month, foedselsdato, forsoerger, hjemmeboende, bidrag }) => {
    // An empty cell of Excel may come as 0, and who owes nothing has no child support to pay.
    const owed = bidrag === undefined || Number(bidrag) === 0 ? {} : { bidrag };
    const modtager = { foedselsdato, forsoerger, hjemmeboende, ...owed };
    const result = calculate({ maaned: month, ydelse: ydelseTil(modtager, month) });
    const errors = result.ok ? [] : result.errors.filter(({ code }) => code !== "RATE_NOT_AVAILABLE");
    return errors.length > 0
      ? refusalOf(errors, ORIGINS)
      : SATSGRUPPER[satsgruppe(gruppeforhold(modtager, firstDayOf(month)))];
  },
});
