import { kilometres, written } from "./figures.js";
import type { Random } from "./random.js";

/** The schemes, with a year in which each applies, and one that no municipality has. */
export const ORDNINGER = {
  "takst-750": [2020, 2024],
  roskilde: [2020, 2024],
  guldborgsund: [2020, 2024],
  gladsaxe: [2020, 2024],
  egedal: [2019, 2019],
  frederikssund: [2018, 2019],
  ungecentrum: [2023, 2023],
  silkeborg: [2020, 2024],
  aabenraa: [2020, 2024],
  billund: [2020, 2024],
  "faaborg-midtfyn": [2020, 2024],
  faxe: [2020, 2024],
  naestved: [2020, 2024],
  odense: [2020, 2024],
  skive: [2020, 2024],
  "stevns-1000": [2018, 2019],
  "svendborg-udgift": [2023, 2023],
  herning: [2020, 2024],
  "ingen-saadan": [2020, 2024],
} as const;

export type Ordning = keyof typeof ORDNINGER;

/** Distances one way at which a scheme or the act changes its mind. */
const DISTANCES = [1.5, 3, 4, 5, 6, 8, 10, 12, 19.95, 20, 24, 29.95, 30] as const;

const YDELSESARTER = [
  "kontanthjaelp",
  "uddannelseshjaelp",
  "selvforsoergelses-og-hjemrejseydelse",
  "overgangsydelse",
  "ressourceforloebsydelse",
  "selvforsoergende",
  "ung-under-18",
  "anden",
] as const;

const TILBUD = ["virksomhedspraktik", "nytteindsats", "vejledning-og-opkvalificering"] as const;

const MAALGRUPPER = [
  "6.5 aktivitetsparate",
  "6.4 uddannelsesparate",
  "6.4 åbenlyst uddannelsesparate",
] as const;

/** Days planned, and absence, attendance and sanction within them; at times beyond them. */
const days = (random: Random) => {
  const planned = random.integer(1, 31);
  const most = random.chance(0.02) ? 31 : planned;
  return {
    dagePrUge: random.pick([1, 2, 3, 4, 5, 5, 5, 5, 6, 7]),
    planlagteDage: planned,
    fravaersdage: random.chance(0.7) ? 0 : random.integer(0, most),
    ...(random.chance(0.1) ? { sanktionsdage: random.integer(0, random.chance(0.3) ? most : 0) } : {}),
    ...(random.chance(0.05) ? { fremmoededage: random.integer(0, most) } : {}),
  };
};

/** The part `godtgoerelse` of a case, with every fact that its scheme may ask for. */
export const godtgoerelse = (random: Random, ordning: Ordning): Record<string, unknown> => {
  const loenindtaegt = random.chance(0.1);
  return {
    ordning,
    ydelsesart: random.chance(0.6)
      ? random.pick(["kontanthjaelp", "uddannelseshjaelp"])
      : random.pick(YDELSESARTER),
    tilbud: random.chance(0.9) ? random.pick(TILBUD) : random.pick(["loentilskud", "andet"]),
    afstandKm: kilometres(random, DISTANCES),
    zoner: random.chance(0.8) ? random.integer(1, 5) : random.integer(0, 8),
    ...(ordning === "ungecentrum" ? { maalgruppe: random.pick(MAALGRUPPER) } : {}),
    udgift: written(random, random.pick([0, 51667, 99999, 100000, 100001, random.integer(0, 200000)])),
    dokumenteretBegraensning: random.chance(0.15),
    ...days(random),
    loenindtaegt,
    ...(loenindtaegt ? { arbejdsgiverloen: random.chance(0.5) } : {}),
  };
};
