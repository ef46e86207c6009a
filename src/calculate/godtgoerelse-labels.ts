import { deepFreeze } from "../arithmetic/deep-freeze.js";
import { onceEach } from "../arithmetic/once.js";
import type { Label } from "../arithmetic/step.js";
import { LAW } from "../law/beskaeftigelsesindsatsloven-176-godtgoerelse/hjemmel.js";
import type { Aaben, Belaeg } from "../rates/ordning.js";

/** A rule that is no figure shows where it stands. A case that depends on an open part was refused. */
const medKilde = (label: Label) =>
  onceEach((part: Belaeg | Aaben): Label => deepFreeze({ ...label, sources: (part as Belaeg).sources }));

/** The sentence on limitations stands after the one on the distance. */
const medSidsteKilde = (label: Label) =>
  onceEach(({ sources }: Belaeg): Label => deepFreeze({ ...label, sources: sources.slice(-1) }));

/** What the figures that a scheme asks for are called. */
export const LABELS = {
  dagePrUge: { da: "Dage om ugen", en: "Days a week", unit: "days/week" },
  timerPrDag: { da: "Timer om dagen", en: "Hours a day", unit: "hours/day" },
} as const satisfies Record<string, Label>;

/** What the conditions of a scheme are called, with the sentence of its page. */
export const LABELS_MED_KILDE = {
  ordning: medKilde({ da: "Kommunen har en ordning", en: "The municipality has a scheme", law: LAW }),
  person: medKilde({ da: "Personen er omfattet af ordningen", en: "The scheme covers the person", law: LAW }),
  maalgruppe: medKilde({
    da: "Målgruppen er omfattet af ordningen",
    en: "The scheme covers the group",
    law: LAW,
  }),
  tilbud: medKilde({
    da: "Tilbuddet er omfattet af ordningen",
    en: "The scheme covers the tilbud",
    law: LAW,
  }),
  begraensning: medSidsteKilde({ da: "Dokumenterede begrænsninger", en: "Documented limitations" }),
  loen: medKilde({ da: "Lønindtægt under tilbuddet", en: "Wages during the tilbud" }),
  arbejdsgiverloen: medKilde({
    da: "Løn fra en arbejdsgiver under jobafklaringsforløb",
    en: "Wages from an employer during a jobafklaringsforløb",
  }),
};
