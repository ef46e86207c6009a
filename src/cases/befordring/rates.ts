import type { RateFigure } from "../../arithmetic/calculator.js";
import type { Befordringssatser } from "../../law/beskaeftigelsesindsatsloven-175-befordring/befordring.js";
import type { RateRequest } from "../rate-request.js";

/** Asks for the rates of a transport part. */
export const befordringsrates = (request: RateRequest): Befordringssatser<RateFigure> | undefined => {
  const bundgraenseKmPrDag = request.rate("befordring", "bundgraenseKmPrDag");
  const kmSats = request.rate("befordring", "kmSats");
  return bundgraenseKmPrDag && kmSats ? { bundgraenseKmPrDag, kmSats } : undefined;
};
