import { deepFreeze } from "../arithmetic/deep-freeze.js";
import type { Godtgoerelse } from "../cases/case.js";
import { LAW } from "../law/beskaeftigelsesindsatsloven-176-godtgoerelse/hjemmel.js";
import { isAaben, type Udbetaling } from "../rates/ordning.js";
import type { Ordningsudgave } from "../rates/ordning-book.js";
import { inputStep, type Notes, SATSDATO } from "./maaned-notes.js";

/** Ids of the facts that the figures of a scheme name as their reason. */
export const ORDNING = "ordning.udgave";
export const UDBETALING = "ordning.udbetaling";

const PERIODE_FORDI = deepFreeze(["godtgoerelse.ordning", SATSDATO]);
const UDBETALING_FORDI = deepFreeze([ORDNING]);

/** When the scheme pays, unless its page leaves that open. */
export const udbetalingOf = ({ vilkaar: { udbetaling } }: Ordningsudgave): Udbetaling | undefined =>
  isAaben(udbetaling) ? undefined : udbetaling;

/** Notes the scheme, its period with the evidence for it, and the words of the case that decide. */
export const noteOrdning = (m: Notes, sag: Godtgoerelse, udgave: Ordningsudgave): void => {
  const note = (id: string, value: string | undefined, da: string, en: string) => {
    if (value !== undefined) m.note(() => inputStep(id, value, da, en));
  };
  const { validFrom, validTo, periode, law } = udgave.ordning;
  note("godtgoerelse.ordning", sag.ordning, "Ordning", "Scheme");
  m.note(() => ({
    id: ORDNING,
    kind: "fact",
    da: "Ordningens periode",
    en: "Period of the scheme",
    value: `${validFrom}/${validTo}`,
    law,
    because: PERIODE_FORDI,
    sources: periode.sources,
  }));
  note("godtgoerelse.ydelsesart", sag.ydelsesart, "Personens forsørgelse", "The person lives on");
  note("godtgoerelse.tilbud", sag.tilbud, "Tilbuddets art", "Kind of tilbud");
  note("godtgoerelse.maalgruppe", sag.maalgruppe, "Målgruppe", "Target group");
  note("godtgoerelse.dagePrUge", String(sag.dagePrUge), "Dage om ugen", "Days a week");
  const udbetaling = udbetalingOf(udgave);
  if (udbetaling !== undefined)
    m.note(() => ({
      id: UDBETALING,
      kind: "fact",
      da: "Udbetales",
      en: "Paid",
      value: udbetaling.art,
      law: LAW,
      because: UDBETALING_FORDI,
      sources: udbetaling.sources,
    }));
};
