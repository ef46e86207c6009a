import type { RateFigure } from "../../arithmetic/calculator.js";
import type { Afstandskrav } from "../../rates/ordning.js";
import type { Ordningsudgave } from "../../rates/ordning-book.js";
import type { Godtgoerelse } from "../case.js";
import { caseError, shortened } from "../case-error.js";
import type { Draft } from "../draft.js";
import type { RateRequest } from "../rate-request.js";
import { checkVilkaar } from "./ordningskrav.js";
import { type Graenserates, type Kmrates, ordningsrates, UDEN_GRAENSER } from "./ordningsrates.js";
import { beloebFor, dagsandelFor, kravFor } from "./ordningsvalg.js";

/** The scheme of a case with the figures that its facts ask for. */
export interface Godtgoerelsesrates {
  readonly udgave: Ordningsudgave;
  /** The demand on the distance that applies to the person. */
  readonly krav: Afstandskrav | undefined;
  readonly graenser: Graenserates;
  readonly mindsteDagePrUge: RateFigure | undefined;
  readonly mindsteTimerPrDag: RateFigure | undefined;
  readonly beloeb: RateFigure | undefined;
  readonly km: Kmrates | undefined;
  readonly dagsandel: RateFigure | undefined;
  /** Absent when the municipality has no scheme. */
  readonly maksimumPrMaaned: RateFigure | undefined;
}

const without = (udgave: Ordningsudgave): Godtgoerelsesrates => ({
  udgave,
  krav: undefined,
  graenser: UDEN_GRAENSER,
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
  if (vilkaar.beloeb.art === "ingen") return without(udgave);
  const rates = ordningsrates(udgave);
  const krav = kravFor(vilkaar, sag);
  return {
    udgave,
    krav,
    graenser: rates.graenserFor(krav),
    mindsteDagePrUge: rates.mindsteDagePrUge,
    mindsteTimerPrDag: rates.mindsteTimerPrDag,
    beloeb: rates.beloeb(beloebFor(vilkaar, sag)),
    km: rates.km,
    dagsandel: rates.dagsandel(dagsandelFor(vilkaar, sag)),
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
