import type { RateFigure } from "../../arithmetic/calculator.js";
import { onceEach } from "../../arithmetic/once.js";
import type { Unit } from "../../arithmetic/step.js";
import {
  type Aaben,
  type Afstandskrav,
  type Belaeg,
  type Beloeb,
  type Figur,
  isAaben,
  type Kmdage,
} from "../../rates/ordning.js";
import type { Ordningsudgave } from "../../rates/ordning-book.js";
import { ordningFigures } from "../../rates/ordning-figure.js";
import type { Figurnoegle } from "../../rates/ordning-labels.js";

/** The limits of a scheme for the distance; those that it does not have are absent. */
export interface Graenserates {
  readonly over: RateFigure | undefined;
  readonly mindst: RateFigure | undefined;
  readonly hoejst: RateFigure | undefined;
  readonly under: RateFigure | undefined;
}

/** What a scheme pays a kilometre. */
export interface Kmrates {
  readonly dage: Kmdage;
  readonly sats: RateFigure;
  readonly bundgraenseKmPrDag: RateFigure | undefined;
  readonly loftKmPrDag: RateFigure | undefined;
  readonly ugerPrMaaned: RateFigure | undefined;
}

/** The figures of a scheme: those that every case of it has, and those that the facts of a case choose. */
export interface Ordningsrates {
  readonly graenserFor: (krav: Afstandskrav | undefined) => Graenserates;
  readonly mindsteDagePrUge: RateFigure | undefined;
  readonly mindsteTimerPrDag: RateFigure | undefined;
  readonly beloeb: (figur: Figur | Aaben | undefined) => RateFigure | undefined;
  readonly km: Kmrates | undefined;
  readonly dagsandel: (figur: Figur | Aaben | undefined) => RateFigure | undefined;
}

type Figures = (
  part: Belaeg | Aaben,
  key: Figurnoegle,
  figur: Figur | Aaben | undefined,
  unit?: Unit,
) => RateFigure | undefined;

const figuresOf = (udgave: Ordningsudgave): Figures => {
  const figures = ordningFigures(udgave);
  return (part, key, figur, unit) =>
    figur === undefined || isAaben(figur) || isAaben(part) ? undefined : figures(part, key, figur, unit);
};

/** A person without a demand on the distance has no limits. */
export const UDEN_GRAENSER: Graenserates = {
  over: undefined,
  mindst: undefined,
  hoejst: undefined,
  under: undefined,
};

const graenser = (figure: Figures, { vilkaar }: Ordningsudgave) =>
  onceEach(({ maal, over, mindst, hoejst, under }: Afstandskrav): Graenserates => {
    const unit = maal === "zoner" ? "zones" : "km";
    const { afstand } = vilkaar;
    return {
      over: figure(afstand, "over", over, unit),
      mindst: figure(afstand, "mindst", mindst, unit),
      hoejst: figure(afstand, "hoejst", hoejst, unit),
      under: figure(afstand, "under", under, unit),
    };
  });

const kmrates = (figure: Figures, udgave: Ordningsudgave, beloeb: Beloeb): Kmrates | undefined => {
  if (beloeb.art !== "km") return undefined;
  return {
    dage: beloeb.dage,
    sats: ordningFigures(udgave)(beloeb, "kmSats", beloeb.sats),
    bundgraenseKmPrDag: figure(beloeb, "bundgraenseKmPrDag", beloeb.bundgraenseKmPrDag),
    loftKmPrDag: figure(beloeb, "loftKmPrDag", beloeb.loftKmPrDag),
    ugerPrMaaned: figure(beloeb, "ugerPrMaaned", beloeb.ugerPrMaaned),
  };
};

/** The figures of a scheme, made once for all its cases. */
export const ordningsrates = onceEach((udgave: Ordningsudgave): Ordningsrates => {
  const { beloeb, mindstetid, dagsandele } = udgave.vilkaar;
  const figure = figuresOf(udgave);
  const graenserVed = graenser(figure, udgave);
  const { dagePrUge, timerPrDag } = isAaben(mindstetid) ? {} : mindstetid;
  return {
    graenserFor: (krav) => (krav === undefined ? UDEN_GRAENSER : graenserVed(krav)),
    mindsteDagePrUge: figure(mindstetid, "mindsteDagePrUge", dagePrUge),
    mindsteTimerPrDag: figure(mindstetid, "mindsteTimerPrDag", timerPrDag),
    beloeb: (figur) => figure(beloeb, "beloeb", figur),
    km: kmrates(figure, udgave, beloeb),
    dagsandel: (figur) => figure(dagsandele, "dagsandel", figur),
  };
});
