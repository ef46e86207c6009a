import type { Calculator } from "../arithmetic/calculator.js";
import { deepFreeze } from "../arithmetic/deep-freeze.js";
import type { Label, Step } from "../arithmetic/step.js";
import type { Godtgoerelse } from "../cases/case.js";
import type { Godtgoerelsesrates } from "../cases/godtgoerelse/rates.js";
import {
  type Beregnet,
  godtgoerelse,
  type Godtgoerelsesfradrag,
} from "../law/beskaeftigelsesindsatsloven-176-godtgoerelse/godtgoerelse.js";
import { LAW } from "../law/beskaeftigelsesindsatsloven-176-godtgoerelse/hjemmel.js";
import { hundredthsOf } from "../money/hundredths.js";
import { isAaben } from "../rates/ordning.js";
import type { Ordningsudgave } from "../rates/ordning-book.js";
import { expectDefined } from "./expect-defined.js";
import { godtgoerelsesbetingelser } from "./godtgoerelse-betingelser.js";
import { grundbeloeb } from "./godtgoerelse-grundbeloeb.js";
import { noteOrdning, ORDNING, UDBETALING, udbetalingOf } from "./godtgoerelse-notes.js";
import { SATSDATO, SATSDATO_FORDI } from "./maaned-notes.js";

const LABELS = {
  planlagte: { da: "Planlagte dage", en: "Planned days", unit: "days" },
  fravaer: { da: "Fraværsdage", en: "Days of absence", unit: "days" },
  sanktion: { da: "Sanktionsdage", en: "Days of sanction", unit: "days" },
} as const satisfies Record<string, Label>;

const result = (because: readonly string[]): Step => ({
  id: "resultat.godtgoerelse.beloeb",
  da: "Godtgørelse",
  en: "Allowance",
  law: LAW,
  isResult: true,
  because,
});
const BELOEB = result([]);
const BELOEB_OG_UDBETALING = result([UDBETALING]);

const DAGSANDEL_FORDI = deepFreeze([SATSDATO, ORDNING, "godtgoerelse.dagePrUge"]);

const isForholdsmaessigt = (part: Ordningsudgave["vilkaar"]["fravaer" | "sanktion"]): boolean =>
  !isAaben(part) && part.art === "forholdsmaessigt";

const dageAf = <N, C>(m: Calculator<N, C>, id: string, label: Label, days: number | undefined): N =>
  m.input(id, label, hundredthsOf(expectDefined(days)));

/** What is taken off, as far as the scheme knows it. A day of absence is no day of the sanction as well. */
const fradragAf = <N, C>(
  m: Calculator<N, C>,
  sag: Godtgoerelse,
  { udgave, dagsandel }: Godtgoerelsesrates,
): Godtgoerelsesfradrag<N> => {
  const { fravaer, sanktion } = udgave.vilkaar;
  return {
    dagsandel: dagsandel && m.rate(dagsandel, DAGSANDEL_FORDI),
    planlagteDage: dageAf(m, "godtgoerelse.planlagteDage", LABELS.planlagte, sag.planlagteDage),
    fravaersdage: isForholdsmaessigt(fravaer)
      ? dageAf(m, "godtgoerelse.fravaersdage", LABELS.fravaer, sag.fravaersdage)
      : undefined,
    sanktionsdage: isForholdsmaessigt(sanktion)
      ? dageAf(m, "godtgoerelse.sanktionsdage", LABELS.sanktion, sag.sanktionsdage)
      : undefined,
  };
};

/** What the allowance comes to. */
export interface BeregnetGodtgoerelse<N, C> extends Beregnet<N> {
  readonly berettiget: C;
}

const NUL: Label = { da: "Kommunen har ingen ordning", en: "The municipality has no scheme", law: LAW };

/** The allowance of a month over any calculator; instantiated once for each. */
export const godtgoerelseBeregner = <N, C>(m: Calculator<N, C>) => {
  const betingelser = godtgoerelsesbetingelser(m);
  const grund = grundbeloeb(m);
  const beregn = godtgoerelse(m);
  return (maaned: string, sag: Godtgoerelse, rates: Godtgoerelsesrates): BeregnetGodtgoerelse<N, C> => {
    if (m.notes !== undefined) noteOrdning(m.notes, maaned, sag, rates.udgave);
    const berettiget = betingelser(sag, rates);
    const step = udbetalingOf(rates.udgave) === undefined ? BELOEB : BELOEB_OG_UDBETALING;
    if (rates.maksimumPrMaaned === undefined) {
      const beloeb = m.step(step, m.fact("godtgoerelse.ingen-ordning", NUL, 0));
      return { berettiget, foerAfrunding: beloeb, beloeb };
    }
    const maksimum = m.rate(rates.maksimumPrMaaned, SATSDATO_FORDI);
    const beregnet = beregn(berettiget, grund(sag, rates), fradragAf(m, sag, rates), maksimum);
    const { foerAfrunding } = beregnet;
    return { berettiget, foerAfrunding, beloeb: m.step(step, beregnet.beloeb) };
  };
};
