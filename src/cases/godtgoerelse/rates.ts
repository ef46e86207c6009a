import type { RateFigure } from "../../arithmetic/calculator.js";
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
import type { Godtgoerelse } from "../case.js";
import { caseError, shortened } from "../case-error.js";
import type { Draft } from "../draft.js";
import type { RateRequest } from "../rate-request.js";
import { checkVilkaar } from "./ordningskrav.js";
import { beloebFor, dagsandelFor, kravFor } from "./ordningsvalg.js";

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

/** The scheme of a case with the figures that its facts ask for. */
export interface Godtgoerelsesrates {
  readonly udgave: Ordningsudgave;
  readonly graenser: Graenserates;
  readonly mindsteDagePrUge: RateFigure | undefined;
  readonly mindsteTimerPrDag: RateFigure | undefined;
  readonly beloeb: RateFigure | undefined;
  readonly km: Kmrates | undefined;
  readonly dagsandel: RateFigure | undefined;
  /** Absent when the municipality has no scheme. */
  readonly maksimumPrMaaned: RateFigure | undefined;
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

const NO_KRAV: Afstandskrav = {};

const graenser = (figure: Figures, { vilkaar }: Ordningsudgave, sag: Draft<Godtgoerelse>): Graenserates => {
  const { maal, over, mindst, hoejst, under } = kravFor(vilkaar, sag) ?? NO_KRAV;
  const unit = maal === "zoner" ? "zones" : "km";
  const { afstand } = vilkaar;
  return {
    over: figure(afstand, "over", over, unit),
    mindst: figure(afstand, "mindst", mindst, unit),
    hoejst: figure(afstand, "hoejst", hoejst, unit),
    under: figure(afstand, "under", under, unit),
  };
};

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

const without = (udgave: Ordningsudgave): Godtgoerelsesrates => ({
  udgave,
  graenser: { over: undefined, mindst: undefined, hoejst: undefined, under: undefined },
  mindsteDagePrUge: undefined,
  mindsteTimerPrDag: undefined,
  beloeb: undefined,
  km: undefined,
  dagsandel: undefined,
  maksimumPrMaaned: undefined,
});

const ratesOf = (
  request: RateRequest,
  udgave: Ordningsudgave,
  sag: Draft<Godtgoerelse>,
): Godtgoerelsesrates => {
  const { vilkaar } = udgave;
  const { beloeb, mindstetid, dagsandele } = vilkaar;
  if (beloeb.art === "ingen") return without(udgave);
  const figure = figuresOf(udgave);
  const { dagePrUge, timerPrDag } = isAaben(mindstetid) ? {} : mindstetid;
  return {
    udgave,
    graenser: graenser(figure, udgave, sag),
    mindsteDagePrUge: figure(mindstetid, "mindsteDagePrUge", dagePrUge),
    mindsteTimerPrDag: figure(mindstetid, "mindsteTimerPrDag", timerPrDag),
    beloeb: figure(beloeb, "beloeb", beloebFor(vilkaar, sag)),
    km: kmrates(figure, udgave, beloeb),
    dagsandel: figure(dagsandele, "dagsandel", dagsandelFor(vilkaar, sag)),
    maksimumPrMaaned: request.rate("godtgoerelse", "maksimumPrMaaned"),
  };
};

const notInForce = (request: RateRequest, name: string): void => {
  const { ordninger } = request;
  const perioder = ordninger.perioder(name).map(({ validFrom, validTo }) => `${validFrom}/${validTo}`);
  if (perioder.length === 0) {
    const names = ordninger.names.map(shortened).join(", ");
    request.refuse(caseError("SCHEME_UNKNOWN", "godtgoerelse.ordning", name, { da: names, en: names }));
    return;
  }
  const said = perioder.join(", ");
  request.refuse(
    caseError("RATE_NOT_AVAILABLE", "maaned", request.day.slice(0, 7), {
      da: `Kommunens ordning »${name}« er kun kendt for perioden ${said}.`,
      en: `The municipal scheme "${name}" is known for the period ${said} only.`,
    }),
  );
};

/** Finds the scheme of an allowance part, whole or not, and asks for its figures. */
export const godtgoerelsesrates = (
  request: RateRequest,
  sag: Draft<Godtgoerelse>,
): Godtgoerelsesrates | undefined => {
  if (sag.ordning === undefined) return undefined;
  const udgave = request.ordninger.ordning(sag.ordning, request.day);
  if (udgave === undefined) {
    notInForce(request, sag.ordning);
    return undefined;
  }
  for (const error of checkVilkaar(udgave.vilkaar, sag)) request.refuse(error);
  return ratesOf(request, udgave, sag);
};
