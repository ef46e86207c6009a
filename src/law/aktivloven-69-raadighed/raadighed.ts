import type { Betingelsesnavn, Hjemmel } from "../../arithmetic/betingelse.js";
import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import type { ForloebArt, Text } from "../../arithmetic/step.js";
import { type Svar, svarPaaVurdering, type Vurderet } from "../../arithmetic/svar.js";
import { BORGER_DK_RAADIGHED, STAR_RAADIGHED, VEJLEDNING_69_K } from "./kilder.js";

/** What the condition is called. */
export const RAADIGHED: Betingelsesnavn = {
  key: "raadighed",
  da: "Står til rådighed for forløbet",
  en: "Available for the course",
};

/** LAS kapitel 6 a and § 69 k: the person must be available for what the plan of the course holds. */
export const staarTilRaadighed = (vurdering: Vurderet | undefined): Svar => svarPaaVurdering(vurdering);

const REGEL: Text = {
  da: "Det er en betingelse for ydelsen, at personen står til rådighed for forløbets tilbud og deltager i opfølgningen. En enkelt udeblivelse giver fradrag og ender ikke forløbet.",
  en: "It is a condition for the benefit that the person is available for the tilbud of the course and takes part in the follow-up. Staying away once leads to a deduction and does not end the course.",
};

/** What the condition rests on. */
export const RAADIGHED_HJEMMEL: Readonly<Record<ForloebArt, Hjemmel>> = deepFreeze({
  ressourceforloeb: {
    law: "LAS kapitel 6 a",
    regel: REGEL,
    evidens: "published",
    sources: [STAR_RAADIGHED],
  },
  jobafklaringsforloeb: {
    law: "LAS § 69 k",
    regel: REGEL,
    evidens: "second-source",
    sources: [VEJLEDNING_69_K, BORGER_DK_RAADIGHED],
  },
});
