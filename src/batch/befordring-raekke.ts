import type { Arithmetic } from "../arithmetic/arithmetic.js";
import { befordring } from "../law/beskaeftigelsesindsatsloven-175-befordring/befordring.js";
import type { Befordringssats } from "./befordringssatser.js";
import type { Befordringskolonner } from "./kolonner.js";
import type { Raekkekilde } from "./raekkekilde.js";

type Kilde<N, C> = Raekkekilde<N, C, keyof Befordringskolonner, Befordringssats>;

/** The transport allowance of a row, from the definitions of the law. */
export const befordringAfRaekke = <N, C>(m: Arithmetic<N, C>) => {
  const beregn = befordring(m);
  return (r: Kilde<N, C>): N =>
    beregn(r.tal("kmPrDag"), r.tal("dage"), {
      bundgraenseKmPrDag: r.sats("bundgraenseKmPrDag"),
      kmSats: r.sats("kmSats"),
    });
};

/** Whether nothing can be wrong with a row; `calculate` has the last word. */
export const befordringErLige = <N, C>(m: Arithmetic<N, C>, r: Kilde<N, C>): C =>
  m.allOf([r.gyldig(), r.flag("kendt")]);
