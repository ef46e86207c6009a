import type { Notes } from "../arithmetic/calculator.js";
import { deepFreeze } from "../arithmetic/deep-freeze.js";
import type { Text } from "../arithmetic/step.js";
import type { Godtgoerelse } from "../cases/case.js";
import { LAW } from "../law/beskaeftigelsesindsatsloven-176-godtgoerelse/hjemmel.js";
import { lastDayOf } from "../rates/calendar.js";
import { isAaben, type Udbetaling } from "../rates/ordning.js";
import type { Ordningsudgave } from "../rates/ordning-book.js";
import { noteMaaned, SATSDATO } from "./maaned-notes.js";

/** Ids of the facts that the figures of a scheme name as their reason. */
export const ORDNING = "ordning.udgave";
export const UDBETALING = "ordning.udbetaling";

const PERIODE_FORDI = deepFreeze(["godtgoerelse.ordning", SATSDATO]);
const UDBETALING_FORDI = deepFreeze([ORDNING]);

/** When the scheme pays, unless its page leaves that open. */
export const udbetalingOf = ({ vilkaar: { udbetaling } }: Ordningsudgave): Udbetaling | undefined =>
  isAaben(udbetaling) ? undefined : udbetaling;

const LABELS = {
  ordning: { da: "Ordning", en: "Scheme" },
  ydelsesart: { da: "Personens forsørgelse", en: "The person lives on" },
  tilbud: { da: "Tilbuddets art", en: "Kind of tilbud" },
  maalgruppe: { da: "Målgruppe", en: "Target group" },
  dagePrUge: { da: "Dage om ugen", en: "Days a week" },
} as const satisfies Record<string, Text>;

/** Notes the scheme and its period with the evidence for it. */
const notePeriode = (notes: Notes, navn: string, { ordning }: Ordningsudgave): void => {
  notes.word("godtgoerelse.ordning", LABELS.ordning, navn);
  notes.note(ORDNING, () => ({
    id: ORDNING,
    kind: "fact",
    da: "Ordningens periode",
    en: "Period of the scheme",
    value: `${ordning.validFrom}/${ordning.validTo}`,
    law: ordning.law,
    because: PERIODE_FORDI,
    sources: ordning.periode.sources,
  }));
};

/** Notes the month, the scheme and the words of the case that decide. */
export const noteOrdning = (
  notes: Notes,
  maaned: string,
  sag: Godtgoerelse,
  udgave: Ordningsudgave,
): void => {
  noteMaaned(notes, maaned, lastDayOf(maaned));
  notePeriode(notes, sag.ordning, udgave);
  notes.word("godtgoerelse.ydelsesart", LABELS.ydelsesart, sag.ydelsesart);
  notes.word("godtgoerelse.tilbud", LABELS.tilbud, sag.tilbud);
  if (sag.maalgruppe !== undefined) notes.word("godtgoerelse.maalgruppe", LABELS.maalgruppe, sag.maalgruppe);
  notes.word("godtgoerelse.dagePrUge", LABELS.dagePrUge, String(sag.dagePrUge));
  const udbetaling = udbetalingOf(udgave);
  if (udbetaling !== undefined)
    notes.note(UDBETALING, () => ({
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
