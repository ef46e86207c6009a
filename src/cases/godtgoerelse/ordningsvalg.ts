import { hundredthsOf, type Hundredths } from "../../money/hundredths.js";
import {
  type Aaben,
  type Afstandskrav,
  type Figur,
  isAaben,
  type Maal,
  type Vilkaar,
} from "../../rates/ordning.js";
import type { Godtgoerelse } from "../case.js";
import type { Draft } from "../draft.js";

const BOTH_WAYS = 2;
const DAYS_WITH_A_SHARE = 5;

/** How far it is, as the scheme measures it; undefined when the case does not say. */
export const maalt = (maal: Maal, { afstandKm, zoner }: Draft<Godtgoerelse>): Hundredths | undefined => {
  if (maal === "zoner") return zoner === undefined ? undefined : hundredthsOf(zoner);
  if (afstandKm === undefined) return undefined;
  return maal === "km-en-vej" ? hundredthsOf(afstandKm) : BOTH_WAYS * hundredthsOf(afstandKm);
};

/** The demands on the distance that apply to the person: those of the target group, else the general ones. */
export const kravFor = (
  { afstand }: Vilkaar,
  { maalgruppe }: Draft<Godtgoerelse>,
): Afstandskrav | undefined => {
  if (isAaben(afstand)) return undefined;
  let general: Afstandskrav | undefined;
  for (const krav of afstand.krav) {
    if (krav.maalgruppe === undefined) general = krav;
    else if (krav.maalgruppe === maalgruppe) return krav;
  }
  return general;
};

/** Five days a week and more have the same place. */
const placeOf = (dagePrUge: number): number => Math.min(dagePrUge, DAYS_WITH_A_SHARE) - 1;

const stepAt = <T extends { readonly fra: string }>(steps: readonly T[], at: Hundredths): T | undefined =>
  steps.reduce<T | undefined>((reached, one) => (hundredthsOf(one.fra) <= at ? one : reached), undefined);

/** The amount of the scheme for the facts; undefined while they do not settle it, or it is no fixed amount. */
export const beloebFor = ({ beloeb }: Vilkaar, sag: Draft<Godtgoerelse>): Figur | Aaben | undefined => {
  if (beloeb.art === "fast") return beloeb.beloeb;
  if (beloeb.art !== "trin" && beloeb.art !== "trin-og-dage") return undefined;
  const at = maalt(beloeb.maal, sag);
  if (at === undefined) return undefined;
  if (beloeb.art === "trin") return stepAt(beloeb.trin, at)?.beloeb;
  return sag.dagePrUge === undefined ? undefined : stepAt(beloeb.trin, at)?.dage[placeOf(sag.dagePrUge)];
};

/** The share for the number of days a week; undefined when the scheme has none. */
export const dagsandelFor = (
  { dagsandele }: Vilkaar,
  { dagePrUge }: Draft<Godtgoerelse>,
): Figur | Aaben | undefined => {
  if (isAaben(dagsandele)) return dagsandele;
  if (dagsandele.art === "gradueres-ikke" || dagePrUge === undefined) return undefined;
  return dagsandele.procent[placeOf(dagePrUge)];
};
