import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import type { Arithmetic } from "../../arithmetic/arithmetic.js";
import type { ForloebArt, Step, Text } from "../../arithmetic/step.js";
import type { Satsgruppe } from "./satsgruppe.js";

/** The level at which the benefit is paid. */
export type Niveau = "almindelig-sats" | "sygedagpenge" | "ledighedsydelse" | "foertidspension";

/** What the level depends on; days are `yyyy-mm-dd`. */
export interface Niveauforhold {
  readonly art: ForloebArt | undefined;
  /** What was received before the course. */
  readonly hidtidigYdelse: string | undefined;
  /** Last day of the right to sygedagpenge. */
  readonly berettigetTil: string | undefined;
  readonly foersteDag: string;
  readonly sidsteDag: string;
}

/**
 * LAS § 68, stk. 4 and 5; for jobafklaringsforløb § 69 j, stk. 2.
 *
 * Whoever received ledighedsydelse or førtidspension before a ressourceforløb keeps that level, and whoever
 * received sygedagpenge keeps it for as long as the right to them would have lasted. In a jobafklaringsforløb
 * no level is kept. For a month in which the right ends no rule was found: there is no answer.
 */
export const niveau = (forhold: Niveauforhold): Niveau | undefined => {
  const { art, hidtidigYdelse, berettigetTil } = forhold;
  if (art !== "ressourceforloeb") return "almindelig-sats";
  if (hidtidigYdelse === "ledighedsydelse" || hidtidigYdelse === "foertidspension") return hidtidigYdelse;
  if (hidtidigYdelse !== "sygedagpenge" || berettigetTil === undefined) return "almindelig-sats";
  if (berettigetTil >= forhold.sidsteDag) return "sygedagpenge";
  return berettigetTil < forhold.foersteDag ? "almindelig-sats" : undefined;
};

/** LAS § 68: the ordinary rate is a minimum, but not for persons under 25 living at home. */
export const harMindstesats = (gruppe: Satsgruppe): boolean =>
  gruppe === "forsoerger" || gruppe === "ikkeForsoerger";

/** A week is 12 / 52 of a month: the reading of the library, for no source names the factor. */
export const UGER_PR_AAR = 52;
/** See `UGER_PR_AAR`. */
export const MAANEDER_PR_AAR = 12;

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
