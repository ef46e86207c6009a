import type { Calculator } from "../arithmetic/calculator.js";
import { deepFreeze } from "../arithmetic/deep-freeze.js";
import type { Label } from "../arithmetic/step.js";
import type { Godtgoerelse } from "../cases/case.js";
import type { Godtgoerelsesrates } from "../cases/godtgoerelse/rates.js";
import {
  afstandEllerBegraensning,
  indenForAfstanden,
} from "../law/beskaeftigelsesindsatsloven-176-godtgoerelse/afstand.js";
import {
  berettiget,
  nokDageOmUgen,
  nokTimerOmDagen,
  udenLoen,
} from "../law/beskaeftigelsesindsatsloven-176-godtgoerelse/betingelser.js";
import { hundredthsOf } from "../money/hundredths.js";
import { isAaben } from "../rates/ordning.js";
import { expectDefined } from "./expect-defined.js";
import { maaltAfstand, ordningRate } from "./godtgoerelse-afstand.js";
import { type Labels, labelsMedKilde } from "./godtgoerelse-labels.js";
import { ORDNING } from "./godtgoerelse-notes.js";

const LABELS = {
  dagePrUge: { da: "Dage om ugen", en: "Days a week", unit: "days/week" },
  timerPrDag: { da: "Timer om dagen", en: "Hours a day", unit: "hours/day" },
} as const satisfies Record<string, Label>;

const PERSON_FORDI = deepFreeze([ORDNING, "godtgoerelse.ydelsesart"]);
const TILBUD_FORDI = deepFreeze([ORDNING, "godtgoerelse.tilbud"]);
const MAALGRUPPE_FORDI = deepFreeze([ORDNING, "godtgoerelse.maalgruppe"]);
const ORDNING_FORDI = deepFreeze([ORDNING]);
const MAALGRUPPE = deepFreeze(["godtgoerelse.maalgruppe"]);
const DAGE_PR_UGE = deepFreeze(["godtgoerelse.dagePrUge"]);
const LOENINDTAEGT = deepFreeze(["godtgoerelse.loenindtaegt"]);

const addOmfattet = <N, C>(
  m: Calculator<N, C>,
  sag: Godtgoerelse,
  { udgave, krav }: Godtgoerelsesrates,
  labels: Labels,
  alle: C[],
): void => {
  const { personer, tilbud } = udgave.vilkaar;
  const person = !isAaben(personer) && personer.ydelsesarter.includes(sag.ydelsesart);
  const kind = !isAaben(tilbud) && tilbud.arter.includes(sag.tilbud);
  const add = (id: string, label: Label, holds: boolean, because: readonly string[]) =>
    alle.push(m.condition(id, label, holds, because));
  add("godtgoerelse.person-omfattet", labels.person, person, PERSON_FORDI);
  add("godtgoerelse.tilbud-omfattet", labels.tilbud, kind, TILBUD_FORDI);
  if (krav?.maalgruppe === undefined) return;
  add("godtgoerelse.maalgruppe-omfattet", labels.maalgruppe, krav.udelukket !== true, MAALGRUPPE_FORDI);
};

const afstandskrav = <N, C>(m: Calculator<N, C>) => {
  const maal = maaltAfstand(m);
  const indenFor = indenForAfstanden(m);
  const ellerBegraensning = afstandEllerBegraensning(m);
  const rate = ordningRate(m);
  return (
    sag: Godtgoerelse,
    { udgave, krav, graenser }: Godtgoerelsesrates,
    labels: Labels,
  ): C | undefined => {
    const { afstand } = udgave.vilkaar;
    if (krav?.maal === undefined || isAaben(afstand)) return undefined;
    const because = krav.maalgruppe === undefined ? undefined : MAALGRUPPE;
    const { over, mindst, hoejst, under } = graenser;
    const opfyldt = indenFor(maal(krav.maal, sag), {
      over: rate(over, because),
      mindst: rate(mindst, because),
      hoejst: rate(hoejst, because),
      under: rate(under, because),
    });
    if (afstand.begraensning !== "traeder-i-stedet") return opfyldt;
    const begraensning = m.condition(
      "godtgoerelse.dokumenteretBegraensning",
      labels.begraensning,
      sag.dokumenteretBegraensning,
    );
    return ellerBegraensning(opfyldt, begraensning);
  };
};

const tidskrav = <N, C>(m: Calculator<N, C>) => {
  const rate = ordningRate(m);
  const nokDage = nokDageOmUgen(m);
  const nokTimer = nokTimerOmDagen(m);
  const input = (id: string, label: Label, value: string | number, because?: readonly string[]): N =>
    m.input(id, label, hundredthsOf(value), because);
  return (
    sag: Godtgoerelse,
    { mindsteDagePrUge, mindsteTimerPrDag }: Godtgoerelsesrates,
    alle: C[],
  ): void => {
    const dage = rate(mindsteDagePrUge);
    const timer = rate(mindsteTimerPrDag);
    const { dagePrUge, timerPrDag } = LABELS;
    if (dage !== undefined)
      alle.push(nokDage(input("godtgoerelse.dagePrUge.antal", dagePrUge, sag.dagePrUge, DAGE_PR_UGE), dage));
    if (timer !== undefined)
      alle.push(nokTimer(input("godtgoerelse.timerPrDag", timerPrDag, expectDefined(sag.timerPrDag)), timer));
  };
};

const loenkrav = <N, C>(m: Calculator<N, C>) => {
  const uden = udenLoen(m);
  return (sag: Godtgoerelse, { udgave }: Godtgoerelsesrates, labels: Labels): C | undefined => {
    const { loenindtaegt } = udgave.vilkaar;
    if (isAaben(loenindtaegt) || loenindtaegt.art === "uden-betydning") return undefined;
    const loen = m.condition("godtgoerelse.loenindtaegt", labels.loen, sag.loenindtaegt);
    if (loenindtaegt.art === "udelukker") return uden(loen);
    const arbejdsgiverloen = m.condition(
      "godtgoerelse.arbejdsgiverloen",
      labels.arbejdsgiverloen,
      sag.loenindtaegt && sag.arbejdsgiverloen === true,
      LOENINDTAEGT,
    );
    return uden(arbejdsgiverloen);
  };
};

/** Whether every condition of the scheme is met, over any calculator. */
export const godtgoerelsesbetingelser = <N, C>(m: Calculator<N, C>) => {
  const afstand = afstandskrav(m);
  const tid = tidskrav(m);
  const loen = loenkrav(m);
  const alle = berettiget(m);
  return (sag: Godtgoerelse, rates: Godtgoerelsesrates): C => {
    const { beloeb } = rates.udgave.vilkaar;
    const labels = labelsMedKilde(rates.udgave);
    const ordning = m.condition(
      "godtgoerelse.har-ordning",
      labels.ordning,
      beloeb.art !== "ingen",
      ORDNING_FORDI,
    );
    const betingelser = [ordning];
    if (beloeb.art === "ingen") return alle(betingelser);
    const add = (betingelse: C | undefined): void => {
      if (betingelse !== undefined) betingelser.push(betingelse);
    };
    addOmfattet(m, sag, rates, labels, betingelser);
    add(afstand(sag, rates, labels));
    tid(sag, rates, betingelser);
    add(loen(sag, rates, labels));
    return alle(betingelser);
  };
};
