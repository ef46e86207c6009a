import type { RateFigure } from "../../arithmetic/calculator.js";
import type { ForloebArt } from "../../arithmetic/step.js";
import type { Behandling } from "../../law/aktivloven-30-33-indtaegter/indtaegtsarter.js";
import { harMindstesats, type Niveau } from "../../law/aktivloven-6a-ressourceforloeb/niveau.js";
import { type Satsgruppe, satsgruppe } from "../../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import type { Loenfradragssatser } from "../../law/aktivloven-6a-ressourceforloeb/loenfradrag.js";
import { hundredthsOf } from "../../money/hundredths.js";
import { firstDayOf } from "../../rates/calendar.js";
import type { Forloeb, Indtaegt, Ydelse } from "../case.js";
import type { Draft } from "../draft.js";
import type { RateRequest } from "../rate-request.js";
import { behandlingAf, niveauAf } from "./facts.js";
import { gruppeforhold, isModtager } from "./person.js";

/** The rates that the benefit of a month rests on: only those that its facts ask for. */
export interface Ydelsesrates {
  readonly sats: RateFigure | undefined;
  readonly loft: RateFigure | undefined;
  readonly loenregel: Loenfradragssatser<RateFigure> | undefined;
  readonly fradragPrArbejdstime: RateFigure | undefined;
  readonly selvstaendig: RateFigure | undefined;
  readonly sanktion: RateFigure | undefined;
  /** The highest weekly amount that the earlier benefit can have had; only compared with. */
  readonly hoejesteNiveauPrUge: RateFigure | undefined;
}

const SATS = {
  forsoerger: "forsoerger",
  ikkeForsoerger: "ikkeForsoerger",
  hjemmeboendeUnder25: "hjemmeboendeUnder25",
  bidragspligt: "hjemmeboendeUnder25",
} as const satisfies Record<Satsgruppe, string>;

const SANKTION = {
  forsoerger: "sanktionForsoerger",
  ikkeForsoerger: "sanktionIkkeForsoerger",
  hjemmeboendeUnder25: "sanktionHjemmeboendeUnder25",
  bidragspligt: "sanktionBidragspligtLoft",
} as const satisfies Record<Satsgruppe, string>;

const SELVSTAENDIG = {
  "hoejst-en-fjerdedel": "selvstaendigHoejstEnFjerdedel",
  "hoejst-halvdelen": "selvstaendigHoejstHalvdelen",
} as const;

const PROCENTER = {
  ressourceforloeb: {
    under: "ressourceforloebProcentUnderGraense",
    over: "ressourceforloebProcentOverGraense",
  },
  jobafklaringsforloeb: {
    under: "jobafklaringsforloebProcentUnderGraense",
    over: "jobafklaringsforloebProcentOverGraense",
  },
} as const satisfies Record<ForloebArt, object>;

const gruppeAf = ({ modtager }: Draft<Ydelse>, foersteDag: string): Satsgruppe | undefined =>
  isModtager(modtager) ? satsgruppe(gruppeforhold(modtager, foersteDag)) : undefined;

const loenregel = (
  request: RateRequest,
  art: ForloebArt | undefined,
): Loenfradragssatser<RateFigure> | undefined => {
  const loengraense = request.rate("loenfradrag", "loengraense");
  if (art === undefined) return undefined;
  const { under, over } = PROCENTER[art];
  const procentUnderGraense = request.rate("loenfradrag", under);
  const procentOverGraense = request.rate("loenfradrag", over);
  return loengraense && procentUnderGraense && procentOverGraense
    ? { loengraense, procentUnderGraense, procentOverGraense }
    : undefined;
};

/** The share of the self-employed, who have one in a jobafklaringsforløb only. */
const selvstaendigsats = (request: RateRequest, { forloeb, selvstaendig }: Draft<Ydelse>) =>
  selvstaendig === undefined || forloeb?.art === "ressourceforloeb"
    ? undefined
    : request.rate("ressourceforloebsydelse", SELVSTAENDIG[selvstaendig]);

/** The day amount of a sanction, where there are days of one. */
const sanktionssats = (
  request: RateRequest,
  { sanktionsdage = 0 }: Draft<Ydelse>,
  gruppe: Satsgruppe | undefined,
) => (gruppe && sanktionsdage > 0 ? request.rate("ressourceforloebsydelse", SANKTION[gruppe]) : undefined);

const counts = ({ beloeb }: Draft<Indtaegt>): boolean => beloeb !== undefined && hundredthsOf(beloeb) > 0;

const NO_INCOMES: readonly Draft<Indtaegt>[] = [];
const NO_COURSE: Draft<Forloeb> = {};

/** Whether an income that is more than nothing counts in a way. */
const asksFor = (
  behandling: Behandling,
  { indtaegter = NO_INCOMES, forloeb = NO_COURSE }: Draft<Ydelse>,
  foersteDag: string,
): boolean => {
  for (const indtaegt of indtaegter)
    if (
      indtaegt !== undefined &&
      behandlingAf(indtaegt, forloeb, foersteDag) === behandling &&
      counts(indtaegt)
    )
      return true;
  return false;
};

/** Whether the amount rests on the ordinary rate: a kept level does so only where the rate is its minimum. */
const restsOnSats = (niveau: Niveau | undefined, gruppe: Satsgruppe | undefined): boolean => {
  if (niveau === "ledighedsydelse") return false;
  return niveau !== "sygedagpenge" || gruppe === undefined || harMindstesats(gruppe);
};

/** Førtidspension is paid at its own amount, whatever the rates of this benefit are. */
const hoejesteNiveau = (request: RateRequest, niveau: Niveau | undefined) => {
  if (niveau === "sygedagpenge") return request.ifKnown("sygedagpenge", "hoejesteBeloebPrUge");
  return niveau === "ledighedsydelse" ? request.ifKnown("ledighedsydelse", "procent89PrUge") : undefined;
};

const NONE_FOR_PENSION: Ydelsesrates = {
  sats: undefined,
  loft: undefined,
  loenregel: undefined,
  fradragPrArbejdstime: undefined,
  selvstaendig: undefined,
  sanktion: undefined,
  hoejesteNiveauPrUge: undefined,
};

/**
 * Asks for the rates of a benefit part, whole or not. Wages of nothing ask for no wage rule: the deduction is
 * nothing whatever the threshold, so a year without a threshold still answers.
 */
export const ydelsesrates = (request: RateRequest, ydelse: Draft<Ydelse>, maaned: string): Ydelsesrates => {
  const niveau = niveauAf(ydelse, maaned);
  if (niveau === "foertidspension") return NONE_FOR_PENSION;
  const foersteDag = firstDayOf(maaned);
  const gruppe = gruppeAf(ydelse, foersteDag);
  const asksSats = restsOnSats(niveau, gruppe);
  if (asksSats && gruppe === undefined) request.table("ressourceforloebsydelse");
  return {
    sats: asksSats && gruppe ? request.rate("ressourceforloebsydelse", SATS[gruppe]) : undefined,
    loft:
      asksSats && gruppe === "bidragspligt"
        ? request.rate("ressourceforloebsydelse", "bidragspligtLoft")
        : undefined,
    loenregel: asksFor("loenregel", ydelse, foersteDag) ? loenregel(request, ydelse.forloeb?.art) : undefined,
    fradragPrArbejdstime: asksFor("tilbudsregel", ydelse, foersteDag)
      ? request.rate("loenfradrag", "fradragPrArbejdstime")
      : undefined,
    hoejesteNiveauPrUge: hoejesteNiveau(request, niveau),
    selvstaendig: selvstaendigsats(request, ydelse),
    sanktion: sanktionssats(request, ydelse, gruppe),
  };
};
