import type { RateFigure } from "../../arithmetic/calculator.js";
import type { Godtgoerelsessatser } from "../../law/beskaeftigelsesindsatsloven-176-godtgoerelse/takst-750.js";
import type { Godtgoerelse } from "../case.js";
import type { Draft } from "../draft.js";
import type { RateRequest } from "../rate-request.js";

/** The rates that the allowance of a month rests on. */
export type Godtgoerelsesrates = Godtgoerelsessatser<RateFigure> & { readonly afstandsgraenseKm: RateFigure };

/** Five days a week and more have the same share. */
const PROCENT = [
  "procent1Dag",
  "procent2Dage",
  "procent3Dage",
  "procent4Dage",
  "procent5Dage",
  "procent5Dage",
  "procent5Dage",
] as const;

/** Asks for the rates of an allowance part, whole or not. */
export const godtgoerelsesrates = (
  request: RateRequest,
  { dagePrUge }: Draft<Godtgoerelse>,
): Godtgoerelsesrates | undefined => {
  const takstPrMaaned = request.rate("takst-750", "takstPrMaaned");
  const afstandsgraenseKm = request.rate("takst-750", "afstandsgraenseKm");
  const maksimumPrMaaned = request.rate("godtgoerelse", "maksimumPrMaaned");
  const procent = dagePrUge === undefined ? undefined : PROCENT[dagePrUge - 1];
  const procentForDagePrUge = procent && request.rate("takst-750", procent);
  return takstPrMaaned && afstandsgraenseKm && maksimumPrMaaned && procentForDagePrUge
    ? { takstPrMaaned, afstandsgraenseKm, maksimumPrMaaned, procentForDagePrUge }
    : undefined;
};
