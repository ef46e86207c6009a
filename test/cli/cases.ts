import type { Case, Ydelse } from "../../src/index.js";

const YDELSE: Ydelse = {
  forloeb: { art: "ressourceforloeb", start: "2021-05-01" },
  modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
  hidtidigYdelse: { art: "kontanthjaelp" },
  indtaegter: [],
};

/** 11.716 (ikke-forsørger 2022) − 55 % of (20.000 − 15.401 = 4.599) = 11.716 − 2.529,45 = 9.186,55. */
export const LOEN_2022: Case = {
  id: "sag-1",
  maaned: "2022-03",
  ydelse: { ...YDELSE, indtaegter: [{ art: "loen", beloeb: "20000" }] },
};

/** 49,6 − 24 = 25,6 km a day; 25,6 × 19 = 486,4 km; 486,4 × 1,12 = 544,768; whole kroner: 545. */
export const BEFORDRING_2024: Case = {
  id: "sag-2",
  maaned: "2024-05",
  befordring: { kmPrDag: "49.6", dage: 19 },
};

/** 486,4 km × 1,08 = 525,312, so 525; before the correction × 0,99 = 481,536, so 482. */
export const BEFORDRING_2022: Case = { maaned: "2022-05", befordring: { kmPrDag: "49.6", dage: 19 } };

/** The package has no monthly rate for 2025. */
export const ANDEN_2025: Case = {
  id: "sag-2025",
  maaned: "2025-03",
  ydelse: { ...YDELSE, indtaegter: [{ art: "anden", beloeb: "800.25" }] },
};

/** No month has a rate for transport in 2030. */
export const UDEN_SATS: Case = { id: "sag-2030", maaned: "2030-01", befordring: { kmPrDag: 50, dage: 1 } };

/** A case with a month that does not exist. */
export const FORKERT: Case = { id: "sag-13", maaned: "2022-13", befordring: { kmPrDag: 50, dage: 1 } };

/** The cases as files. */
export const CASE_FILES = {
  "loen.json": LOEN_2022,
  "km.json": BEFORDRING_2024,
  "km-2022.json": BEFORDRING_2022,
  "2025.json": ANDEN_2025,
  "2030.json": UDEN_SATS,
  "forkert.json": FORKERT,
};
