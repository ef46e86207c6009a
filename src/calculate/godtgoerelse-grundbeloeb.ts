import type { Calculator } from "../arithmetic/calculator.js";
import type { Label } from "../arithmetic/step.js";
import type { Godtgoerelse } from "../cases/case.js";
import type { Kmrates } from "../cases/godtgoerelse/ordningsrates.js";
import type { Godtgoerelsesrates } from "../cases/godtgoerelse/rates.js";
import {
  dageEfterUger,
  kilometerbeloeb,
} from "../law/beskaeftigelsesindsatsloven-176-godtgoerelse/kilometerbeloeb.js";
import { hundredthsOf } from "../money/hundredths.js";
import type { Beloeb, Maal } from "../rates/ordning.js";
import { expectDefined } from "./expect-defined.js";
import { maaltAfstand, ordningRate } from "./godtgoerelse-afstand.js";

const UDGIFT: Label = { da: "Dokumenterede udgifter", en: "Documented expenses", unit: "DKK/month" };
const DAGE_PR_UGE: Label = { da: "Dage om ugen", en: "Days a week", unit: "days/week" };
const PLANLAGTE: Label = { da: "Planlagte dage", en: "Planned days", unit: "days" };
const FREMMOEDTE: Label = { da: "Dage med fremmøde", en: "Days of attendance", unit: "days" };

/** The days that a rate a kilometre is paid for. */
const kmdage = <N, C>(m: Calculator<N, C>) => {
  const efterUger = dageEfterUger(m);
  const rate = ordningRate(m);
  return (sag: Godtgoerelse, { dage, ugerPrMaaned }: Kmrates): N => {
    if (dage === "planlagte")
      return m.input("godtgoerelse.planlagteDage", PLANLAGTE, hundredthsOf(sag.planlagteDage));
    if (dage === "fremmoedte") {
      const fremmoede = hundredthsOf(expectDefined(sag.fremmoededage));
      return m.input("godtgoerelse.fremmoededage", FREMMOEDTE, fremmoede);
    }
    const prUge = m.input("godtgoerelse.dagePrUge.antal", DAGE_PR_UGE, hundredthsOf(sag.dagePrUge), [
      "godtgoerelse.dagePrUge",
    ]);
    return efterUger(expectDefined(rate(ugerPrMaaned)), prUge);
  };
};

const MAALT_VED: Readonly<Record<Maal, string>> = {
  "km-en-vej": "godtgoerelse.afstandKm",
  "km-frem-og-tilbage": "godtgoerelse.frem-og-tilbage",
  zoner: "godtgoerelse.zoner",
};

/** The facts that an amount of a table is found by. */
const fundetVed = <N, C>(m: Calculator<N, C>) => {
  const afstand = maaltAfstand(m);
  return (sag: Godtgoerelse, beloeb: Beloeb): readonly string[] | undefined => {
    if (beloeb.art !== "trin" && beloeb.art !== "trin-og-dage") return undefined;
    afstand(beloeb.maal, sag);
    const dage = beloeb.art === "trin-og-dage" ? ["godtgoerelse.dagePrUge"] : [];
    return [MAALT_VED[beloeb.maal], ...dage];
  };
};

/** The amount of the scheme before anything is taken off it, over any calculator. */
export const grundbeloeb = <N, C>(m: Calculator<N, C>) => {
  const afstand = maaltAfstand(m);
  const rate = ordningRate(m);
  const dage = kmdage(m);
  const forKilometer = kilometerbeloeb(m);
  const ved = fundetVed(m);
  return (sag: Godtgoerelse, { udgave, beloeb, km }: Godtgoerelsesrates): N => {
    const vilkaar = udgave.vilkaar.beloeb;
    if (km !== undefined) {
      const graenser = {
        bundgraenseKmPrDag: rate(km.bundgraenseKmPrDag),
        loftKmPrDag: rate(km.loftKmPrDag),
      };
      const kmPrDag = afstand("km-frem-og-tilbage", sag);
      return forKilometer(kmPrDag, graenser, dage(sag, km), expectDefined(rate(km.sats)));
    }
    if (vilkaar.art === "udgift")
      return m.input("godtgoerelse.udgift", UDGIFT, hundredthsOf(expectDefined(sag.udgift)));
    return expectDefined(rate(beloeb, ved(sag, vilkaar)));
  };
};
