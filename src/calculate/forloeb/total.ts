import { sumOfPlain } from "../../money/sum-of-plain.js";
import type { Ydelsesresultat } from "../case-result.js";
import type { Totalbeloeb, BeregnetMaaned, Forloebstotal, Maanedsresultat } from "./forloeb-result.js";

const isBeregnet = (maaned: Maanedsresultat): maaned is BeregnetMaaned => maaned.ok;

const beloebOf = (parts: readonly (Totalbeloeb | undefined)[]): Totalbeloeb | undefined => {
  const stated = parts.filter((part) => part !== undefined);
  return stated.length === 0 ? undefined : { beloeb: sumOfPlain(stated.map(({ beloeb }) => beloeb)) };
};

/** The sums over the months that were calculated. */
export const forloebstotal = (maaneder: readonly Maanedsresultat[]): Forloebstotal => {
  const beregnede = maaneder.filter(isBeregnet);
  const sumOf = (figure: keyof Ydelsesresultat) => sumOfPlain(beregnede.map(({ ydelse }) => ydelse[figure]));
  const godtgoerelse = beloebOf(beregnede.map((maaned) => maaned.godtgoerelse));
  const befordring = beloebOf(beregnede.map((maaned) => maaned.befordring));
  return {
    maaneder: maaneder.length,
    beregnede: beregnede.length,
    ydelse: {
      foerFradrag: sumOf("foerFradrag"),
      fradrag: sumOf("fradrag"),
      sanktion: sumOf("sanktion"),
      udbetaling: sumOf("udbetaling"),
    },
    ...(godtgoerelse && { godtgoerelse }),
    ...(befordring && { befordring }),
  };
};
