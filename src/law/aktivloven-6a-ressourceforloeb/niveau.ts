import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { Step, Text } from "../../arithmetic/step.js";

/** The level at which the benefit is paid. */
export type Niveau = "almindelig-sats" | "sygedagpenge" | "ledighedsydelse" | "foertidspension";

/** Why each level is taken. */
export const NIVEAU_FORDI: Readonly<Record<Niveau, Text>> = deepFreeze({
  "almindelig-sats": {
    da: "Den hidtidige ydelse giver ikke et særligt niveau; den almindelige sats gælder.",
    en: "The earlier benefit gives no level of its own; the ordinary rate applies.",
  },
  sygedagpenge: {
    da: "Niveauet fra sygedagpengene bevares, så længe modtageren er berettiget til dem.",
    en: "The level of the sickness benefit is kept for as long as the person is entitled to it.",
  },
  ledighedsydelse: {
    da: "Niveauet fra ledighedsydelsen bevares.",
    en: "The level of the ledighedsydelse is kept.",
  },
  foertidspension: {
    da: "Modtageren beholder sin førtidspension; § 68 a gælder ikke for den.",
    en: "The person keeps the førtidspension; § 68 a does not apply to it.",
  },
});

/** Why the level of the sickness benefit has ended. */
export const SYGEDAGPENGE_OPHOERT: Text = deepFreeze({
  da: "Modtageren er ikke længere berettiget til sygedagpenge; den almindelige sats gælder.",
  en: "The person is no longer entitled to sickness benefit; the ordinary rate applies.",
});

/** In a jobafklaringsforløb nobody keeps a level. */
export const ALDRIG_NIVEAU: Text = deepFreeze({
  da: "I et jobafklaringsforløb bevares niveauet fra den hidtidige ydelse aldrig.",
  en: "In a jobafklaringsforløb the level of the earlier benefit is never kept.",
});

/** The paragraph that a level rests on. */
export const NIVEAU_LAW: Readonly<Record<Niveau, string>> = {
  "almindelig-sats": "LAS § 68, stk. 2",
  sygedagpenge: "LAS § 68, stk. 4",
  ledighedsydelse: "LAS § 68, stk. 5",
  foertidspension: "LAS § 68",
};

const MAANEDSBELOEB: Step = {
  id: "ydelse.hidtidig-ydelse-pr-maaned",
  da: "Hidtidig ydelse pr. måned (uge × 52 / 12)",
  en: "Earlier benefit a month (week × 52 / 12)",
  law: "LAS § 68",
};

/**
 * LAS § 68: the benefit is a monthly amount equal to the earlier one. The factor is not stated; a week is
 * taken as 12 / 52 of a month.
 */
export const maanedsbeloeb =
  <N, C>(m: Arithmetic<N, C>) =>
  (ugebeloeb: N, ugerPrAar: N, maanederPrAar: N): N =>
    m.step(MAANEDSBELOEB, m.share(ugebeloeb, ugerPrAar, maanederPrAar));

const MINDST_SATSEN: Step = {
  id: "ydelse.mindst-almindelig-sats",
  da: "Sygedagpengeniveau, mindst den almindelige sats",
  en: "Level of the sickness benefit, at least the ordinary rate",
  law: "LAS § 68, stk. 4",
};

/**
 * LAS § 68, stk. 4.
 *
 * Whoever received sygedagpenge before the course gets the same for as long as they would have been entitled
 * to it, and at least the ordinary rate.
 */
export const mindstAlmindeligSats =
  <N, C>(m: Arithmetic<N, C>) =>
  (niveau: N, almindeligSats: N): N =>
    m.step(MINDST_SATSEN, m.max(niveau, almindeligSats));
