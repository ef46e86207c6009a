import type { Alternative } from "./alternative.js";
import { INDTAEGT_ALTERNATIVES } from "./alternatives-indtaegter.js";
import { yearBefore } from "./table-changes.js";
import { about, without, withYdelse } from "./with-ydelse.js";

/** What may have been another when a benefit was paid. */
export const YDELSE_ALTERNATIVES: readonly Alternative[] = [
  about(
    "forsoerger",
    "der er regnet som forsørger for en ikke-forsørger eller omvendt",
    "paid as a provider to somebody who is none, or the reverse",
    { sag: withYdelse(({ modtager }) => ({ modtager: { ...modtager, forsoerger: !modtager.forsoerger } })) },
  ),
  about(
    "hjemmeboende",
    "der er regnet som udeboende for en hjemmeboende under 25 år eller omvendt",
    "paid as living away from home to somebody under 25 at home, or the reverse",
    {
      sag: withYdelse(({ modtager }) => ({
        modtager: { ...without(modtager, "bidrag"), hjemmeboende: !modtager.hjemmeboende },
      })),
    },
  ),
  about(
    "bidrag-udeladt",
    "tillægget for bidrag er ikke givet",
    "the supplement for child support was left out",
    {
      sag: withYdelse(({ modtager: { bidrag, ...modtager } }) =>
        bidrag === undefined ? undefined : { modtager },
      ),
    },
  ),
  about("sats-aaret-foer", "satserne er dem fra året før", "the rates are those of the year before", {
    table: { table: "ressourceforloebsydelse", change: yearBefore() },
  }),
  about(
    "niveau-ikke-beholdt",
    "niveauet fra den hidtidige ydelse er ikke beholdt",
    "the earlier level was not kept",
    {
      sag: withYdelse(({ forloeb, hidtidigYdelse }) =>
        forloeb.art === "ressourceforloeb" && hidtidigYdelse?.beloeb !== undefined
          ? { hidtidigYdelse: { art: "kontanthjaelp" } }
          : undefined,
      ),
    },
  ),
  about(
    "selvstaendig-udeladt",
    "satsen for selvstændige er ikke brugt",
    "the share of the self-employed was left out",
    {
      sag: ({ ydelse, ...sag }) =>
        ydelse?.selvstaendig === undefined ? undefined : { ...sag, ydelse: without(ydelse, "selvstaendig") },
    },
  ),
  ...INDTAEGT_ALTERNATIVES,
  about("sanktion-udeladt", "sanktionen er ikke trukket fra", "the sanction was not deducted", {
    sag: withYdelse((ydelse) => (ydelse.sanktionsdage === undefined ? undefined : { sanktionsdage: 0 })),
  }),
  about("hele-kroner", "ydelsen er afrundet til hele kroner", "the benefit was rounded to whole kroner", {
    options: { rounding: "krone" },
  }),
];
