import type { Betingelsesnavn, Hjemmel } from "../../arithmetic/betingelse.js";
import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import { mindstEtAf, type Svar, svarPaa, svarPaaVurdering, type Vurderet } from "../../arithmetic/svar.js";
import { CABI_RET, STAR_OPHOER, STAR_OVERGANG } from "./kilder.js";

/** What the conditions are called. */
export const SYGDOM = {
  uarbejdsdygtig: {
    key: "uarbejdsdygtighed",
    da: "Uarbejdsdygtig på grund af egen sygdom",
    en: "Unfit for work because of own sickness",
  },
  sygedagpenge: {
    key: "sygedagpenge",
    da: "Sygedagpengene kan ikke forlænges, eller reglen om 22 uger",
    en: "Sygedagpenge cannot be extended, or the rule of 22 weeks",
  },
} as const satisfies Record<string, Betingelsesnavn>;

/** LAB kapitel 18: the person is unfit for work because of sickness, and remains so. */
export const uarbejdsdygtig = (vurdering: Vurderet | undefined): Svar => svarPaaVurdering(vurdering);

/**
 * LAB kapitel 18: the sygedagpenge cannot be extended; or the person falls ill again and has used them up, which
 * sygedagpengeloven § 24 a answers (`tilbagefald`).
 */
export const sygedagpengeErBrugt = (kanForlaenges: boolean | undefined, tilbagefald: Svar): Svar =>
  mindstEtAf([kanForlaenges === undefined ? "mangler-oplysning" : svarPaa(!kanForlaenges), tilbagefald]);

/** What the conditions rest on. */
export const SYGDOM_HJEMMEL = deepFreeze({
  uarbejdsdygtig: {
    law: "LAB kapitel 18",
    regel: {
      da: "Personen skal være uarbejdsdygtig på grund af egen sygdom, så længe forløbet varer.",
      en: "The person must be unfit for work because of own sickness for as long as the course lasts.",
    },
    evidens: "published",
    sources: [STAR_OVERGANG, STAR_OPHOER],
  },
  sygedagpenge: {
    law: "LAB kapitel 18",
    regel: {
      da: "Man kan overgå til et jobafklaringsforløb, når sygedagpengene ikke kan forlænges.",
      en: "A person may move to a jobafklaringsforløb when the sygedagpenge cannot be extended.",
    },
    evidens: "published",
    sources: [STAR_OVERGANG, CABI_RET],
  },
} satisfies Record<string, Hjemmel>);
