import { deepFreeze } from "../arithmetic/deep-freeze.js";
import { onceEach } from "../arithmetic/once.js";
import type { Label } from "../arithmetic/step.js";
import { LAW } from "../law/beskaeftigelsesindsatsloven-176-godtgoerelse/hjemmel.js";
import { type Aaben, type Belaeg, isAaben } from "../rates/ordning.js";
import type { Ordningsudgave } from "../rates/ordning-book.js";

/** A case that depends on an open part was refused. */
const medKilde = (part: Belaeg | Aaben, label: Label): Label =>
  isAaben(part) ? label : { ...label, sources: part.sources };

/** The sentence on limitations stands after the one on the distance. */
const medSidsteKilde = (part: Belaeg | Aaben, label: Label): Label =>
  isAaben(part) ? label : { ...label, sources: part.sources.slice(-1) };

/** A rule of a scheme that is no figure shows where it stands; made once for all its cases. */
export const labelsMedKilde = onceEach(({ vilkaar }: Ordningsudgave) =>
  deepFreeze({
    ordning: medKilde(vilkaar.beloeb, {
      da: "Kommunen har en ordning",
      en: "The municipality has a scheme",
      law: LAW,
    }),
    person: medKilde(vilkaar.personer, {
      da: "Personen er omfattet af ordningen",
      en: "The scheme covers the person",
      law: LAW,
    }),
    maalgruppe: medKilde(vilkaar.afstand, {
      da: "Målgruppen er omfattet af ordningen",
      en: "The scheme covers the group",
      law: LAW,
    }),
    tilbud: medKilde(vilkaar.tilbud, {
      da: "Tilbuddet er omfattet af ordningen",
      en: "The scheme covers the tilbud",
      law: LAW,
    }),
    begraensning: medSidsteKilde(vilkaar.afstand, {
      da: "Dokumenterede begrænsninger",
      en: "Documented limitations",
    }),
    loen: medKilde(vilkaar.loenindtaegt, { da: "Lønindtægt under tilbuddet", en: "Wages during the tilbud" }),
    arbejdsgiverloen: medKilde(vilkaar.loenindtaegt, {
      da: "Løn fra en arbejdsgiver under jobafklaringsforløb",
      en: "Wages from an employer during a jobafklaringsforløb",
    }),
  }),
);

/** See `labelsMedKilde`. */
export type Labels = ReturnType<typeof labelsMedKilde>;
