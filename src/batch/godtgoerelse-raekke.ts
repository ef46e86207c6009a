import type { Arithmetic } from "../arithmetic/arithmetic.js";
import {
  afstandEllerBegraensning,
  indenForAfstanden,
} from "../law/beskaeftigelsesindsatsloven-176-godtgoerelse/afstand.js";
import { berettiget, udenLoen } from "../law/beskaeftigelsesindsatsloven-176-godtgoerelse/betingelser.js";
import {
  type Beregnet,
  godtgoerelse,
} from "../law/beskaeftigelsesindsatsloven-176-godtgoerelse/godtgoerelse.js";
import type { Godtgoerelsessats } from "./godtgoerelsessatser.js";
import type { Godtgoerelseskolonner } from "./kolonner.js";
import type { Raekkekilde } from "./raekkekilde.js";

type Kilde<N, C> = Raekkekilde<N, C, keyof Godtgoerelseskolonner, Godtgoerelsessats>;

/** The allowance of a row, and whether its conditions are met. */
export interface BeregnetGodtgoerelsesraekke<N, C> extends Beregnet<N> {
  readonly berettiget: C;
}

/** The allowance of a row by the scheme `takst-750`, from the definitions of the law. */
export const godtgoerelseAfRaekke = <N, C>(m: Arithmetic<N, C>) => {
  const indenFor = indenForAfstanden(m);
  const ellerBegraensning = afstandEllerBegraensning(m);
  const uden = udenLoen(m);
  const alle = berettiget(m);
  const beregn = godtgoerelse(m);
  return (r: Kilde<N, C>): BeregnetGodtgoerelsesraekke<N, C> => {
    const afstand = indenFor(r.tal("afstand"), { over: r.sats("over") });
    const opfyldt = alle([
      r.iMaengden("personer", "ydelsesart"),
      r.iMaengden("tilbud", "tilbud"),
      ellerBegraensning(afstand, r.er("dokumenteretBegraensning", 1)),
      uden(r.er("loenindtaegt", 1)),
    ]);
    const fradrag = {
      dagsandel: r.sats("dagsandel"),
      fravaersdage: r.tal("fravaersdage"),
      planlagteDage: r.tal("planlagteDage"),
    };
    const beregnet = beregn(opfyldt, r.sats("beloeb"), fradrag, r.sats("maksimumPrMaaned"));
    return { ...beregnet, berettiget: opfyldt };
  };
};

/** Whether nothing can be wrong with a row; `calculate` has the last word. */
export const godtgoerelseErLige = <N, C>(m: Arithmetic<N, C>, r: Kilde<N, C>): C =>
  m.allOf([
    r.gyldig(),
    r.flag("kendt"),
    r.iMaengden("bestaaendeYdelser", "ydelsesart"),
    m.not(m.exceeds(r.tal("fravaersdage"), r.tal("planlagteDage"))),
  ]);
