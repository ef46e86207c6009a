import type { Calculator } from "../arithmetic/calculator.js";
import { deepFreeze } from "../arithmetic/deep-freeze.js";
import type { Label } from "../arithmetic/step.js";
import type { Godtgoerelse } from "../cases/case.js";
import { kravFor } from "../cases/godtgoerelse/ordningsvalg.js";
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
import { LABELS, LABELS_MED_KILDE } from "./godtgoerelse-labels.js";
import { ORDNING } from "./godtgoerelse-notes.js";

const PERSON_FORDI = deepFreeze([ORDNING, "godtgoerelse.ydelsesart"]);
const TILBUD_FORDI = deepFreeze([ORDNING, "godtgoerelse.tilbud"]);
const MAALGRUPPE_FORDI = deepFreeze([ORDNING, "godtgoerelse.maalgruppe"]);
const ORDNING_FORDI = deepFreeze([ORDNING]);
const MAALGRUPPE = deepFreeze(["godtgoerelse.maalgruppe"]);
const DAGE_PR_UGE = deepFreeze(["godtgoerelse.dagePrUge"]);
const LOENINDTAEGT = deepFreeze(["godtgoerelse.loenindtaegt"]);

const omfattet = <N, C>(m: Calculator<N, C>, sag: Godtgoerelse, { udgave }: Godtgoerelsesrates): C[] => {
  const { personer, tilbud, afstand } = udgave.vilkaar;
  const person = !isAaben(personer) && personer.ydelsesarter.includes(sag.ydelsesart);
  const kind = !isAaben(tilbud) && tilbud.arter.includes(sag.tilbud);
  const krav = kravFor(udgave.vilkaar, sag);
  const { condition } = m;
  const omfattede = [
    condition("godtgoerelse.person-omfattet", LABELS_MED_KILDE.person(personer), person, PERSON_FORDI),
    condition("godtgoerelse.tilbud-omfattet", LABELS_MED_KILDE.tilbud(tilbud), kind, TILBUD_FORDI),
  ];
  if (krav?.maalgruppe === undefined) return omfattede;
  const label = LABELS_MED_KILDE.maalgruppe(afstand);
  const maalgruppe = krav.udelukket !== true;
  return [...omfattede, condition("godtgoerelse.maalgruppe-omfattet", label, maalgruppe, MAALGRUPPE_FORDI)];
};

const afstandskrav = <N, C>(m: Calculator<N, C>) => {
  const maal = maaltAfstand(m);
  const indenFor = indenForAfstanden(m);
  const ellerBegraensning = afstandEllerBegraensning(m);
  const rate = ordningRate(m);
  return (sag: Godtgoerelse, { udgave: { vilkaar }, graenser }: Godtgoerelsesrates): C[] => {
    const krav = kravFor(vilkaar, sag);
    if (krav?.maal === undefined || isAaben(vilkaar.afstand)) return [];
    const because = krav.maalgruppe === undefined ? undefined : MAALGRUPPE;
    const { over, mindst, hoejst, under } = graenser;
    const opfyldt = indenFor(maal(krav.maal, sag), {
      over: rate(over, because),
      mindst: rate(mindst, because),
      hoejst: rate(hoejst, because),
      under: rate(under, because),
    });
    if (vilkaar.afstand.begraensning !== "traeder-i-stedet") return [opfyldt];
    const label = LABELS_MED_KILDE.begraensning(vilkaar.afstand);
    const begraensning = m.condition(
      "godtgoerelse.dokumenteretBegraensning",
      label,
      sag.dokumenteretBegraensning,
    );
    return [ellerBegraensning(opfyldt, begraensning)];
  };
};

const tidskrav = <N, C>(m: Calculator<N, C>) => {
  const rate = ordningRate(m);
  const nokDage = nokDageOmUgen(m);
  const nokTimer = nokTimerOmDagen(m);
  return (sag: Godtgoerelse, { mindsteDagePrUge, mindsteTimerPrDag }: Godtgoerelsesrates): C[] => {
    const dage = rate(mindsteDagePrUge);
    const timer = rate(mindsteTimerPrDag);
    const input = (id: string, label: Label, value: string | number, because?: readonly string[]): N =>
      m.input(id, label, hundredthsOf(value), because);
    return [
      ...(dage === undefined
        ? []
        : [
            nokDage(
              input("godtgoerelse.dagePrUge.antal", LABELS.dagePrUge, sag.dagePrUge, DAGE_PR_UGE),
              dage,
            ),
          ]),
      ...(timer === undefined
        ? []
        : [
            nokTimer(
              input("godtgoerelse.timerPrDag", LABELS.timerPrDag, expectDefined(sag.timerPrDag)),
              timer,
            ),
          ]),
    ];
  };
};

const loenkrav = <N, C>(m: Calculator<N, C>) => {
  const uden = udenLoen(m);
  return (sag: Godtgoerelse, { udgave }: Godtgoerelsesrates): C[] => {
    const { loenindtaegt } = udgave.vilkaar;
    if (isAaben(loenindtaegt) || loenindtaegt.art === "uden-betydning") return [];
    const loen = m.condition(
      "godtgoerelse.loenindtaegt",
      LABELS_MED_KILDE.loen(loenindtaegt),
      sag.loenindtaegt,
    );
    if (loenindtaegt.art === "udelukker") return [uden(loen)];
    const arbejdsgiverloen = m.condition(
      "godtgoerelse.arbejdsgiverloen",
      LABELS_MED_KILDE.arbejdsgiverloen(loenindtaegt),
      sag.loenindtaegt && sag.arbejdsgiverloen === true,
      LOENINDTAEGT,
    );
    return [uden(arbejdsgiverloen)];
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
    const ordning = m.condition(
      "godtgoerelse.har-ordning",
      LABELS_MED_KILDE.ordning(beloeb),
      beloeb.art !== "ingen",
      ORDNING_FORDI,
    );
    if (beloeb.art === "ingen") return alle([ordning]);
    return alle([
      ordning,
      ...omfattet(m, sag, rates),
      ...afstand(sag, rates),
      ...tid(sag, rates),
      ...loen(sag, rates),
    ]);
  };
};
