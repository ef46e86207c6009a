import type { Text } from "../../arithmetic/step.js";
import type { Forloebsforhold } from "../../cases/vurdering/facts.js";
import type { Sygdomsforhold, Vurderingsfakta } from "../../cases/vurdering/vurdering.js";
import {
  SYGDOM,
  SYGDOM_HJEMMEL,
  sygedagpengeErBrugt,
  uarbejdsdygtig,
} from "../../law/beskaeftigelsesindsatsloven-18-jobafklaringsforloeb/sygdom.js";
import {
  JOBAFKLARING,
  JOBAFKLARING_HJEMMEL,
  jobafklaringAntal,
  jobafklaringsforloebKanBegynde,
} from "../../law/beskaeftigelsesindsatsloven-18-jobafklaringsforloeb/varighed.js";
import {
  tilbagefald,
  TILBAGEFALD_HJEMMEL,
  UGER_FOER_TILBAGEFALD,
} from "../../law/sygedagpengeloven-24a-tilbagefald/tilbagefald.js";
import { begynder, ikkeFrasagt, raadigheden } from "./faelles.js";
import { iForlaengelse } from "./sentences.js";
import { fordiVurdering, ikkeOplyst, type Udsagn } from "./udsagn.js";
import { laengsteJobafklaring } from "./varighed.js";

const start = ({ start: dag }: Forloebsforhold): Udsagn => ({
  navn: JOBAFKLARING.start,
  svar: jobafklaringsforloebKanBegynde(dag),
  fordi: iForlaengelse([begynder(dag), JOBAFKLARING_HJEMMEL.start.regel]),
  hjemmel: [JOBAFKLARING_HJEMMEL.start],
});

const antal = ({ tidligere }: Forloebsforhold): Udsagn => ({
  navn: JOBAFKLARING.antal,
  svar: jobafklaringAntal(),
  fordi: iForlaengelse([
    {
      da: `Det er forløb nummer ${String(tidligere + 1)}.`,
      en: `It is course number ${String(tidligere + 1)}.`,
    },
    JOBAFKLARING_HJEMMEL.antal.regel,
  ]),
  hjemmel: [JOBAFKLARING_HJEMMEL.antal],
});

const sygdommen = ({ uarbejdsdygtig: vurdering }: Sygdomsforhold): Udsagn => {
  const svar = uarbejdsdygtig(vurdering);
  return {
    navn: SYGDOM.uarbejdsdygtig,
    svar,
    fordi: fordiVurdering("sygdom.uarbejdsdygtig", vurdering, svar === "opfyldt"),
    hjemmel: [SYGDOM_HJEMMEL.uarbejdsdygtig],
  };
};

const jaNej = (fact: boolean | undefined, felt: string, ja: Text, nej: Text): Text => {
  if (fact === undefined) return ikkeOplyst(felt);
  return fact ? ja : nej;
};

const forlaengelseText = (kanForlaenges: boolean | undefined): Text =>
  jaNej(
    kanForlaenges,
    "sygdom.sygedagpengeKanForlaenges",
    {
      da: "Det er oplyst, at sygedagpengene kan forlænges.",
      en: "It is stated that the sygedagpenge can be extended.",
    },
    {
      da: "Det er oplyst, at sygedagpengene ikke kan forlænges.",
      en: "It is stated that the sygedagpenge cannot be extended.",
    },
  );

const ugerText = (uger: number | undefined): Text =>
  uger === undefined
    ? ikkeOplyst("sygdom.ugerMedSygedagpenge")
    : {
        da: `Der er oplyst ${String(uger)} ${uger === 1 ? "uge" : "uger"} med sygedagpenge inden for 9 kalendermåneder; grænsen er ${String(UGER_FOER_TILBAGEFALD)}.`,
        en: `${String(uger)} ${uger === 1 ? "week" : "weeks"} of sygedagpenge within 9 calendar months are stated; the limit is ${String(UGER_FOER_TILBAGEFALD)}.`,
      };

const ellersText = (ellersBerettiget: boolean | undefined): Text =>
  jaNej(
    ellersBerettiget,
    "sygdom.ellersBerettigetTilSygedagpenge",
    {
      da: "De øvrige betingelser for sygedagpenge er oplyst som opfyldt.",
      en: "The other conditions for sygedagpenge are stated to be met.",
    },
    {
      da: "De øvrige betingelser for sygedagpenge er oplyst som ikke opfyldt.",
      en: "The other conditions for sygedagpenge are stated not to be met.",
    },
  );

const PRAECIS_22: Text = {
  da: "Kilderne siger ikke ens, om præcis 22 uger er nok eller der skal være flere.",
  en: "The sources do not say alike whether exactly 22 weeks are enough or there must be more.",
};

const sygedagpengene = (sygdom: Sygdomsforhold): Udsagn => {
  const { sygedagpengeKanForlaenges, ugerMedSygedagpenge, ellersBerettigetTilSygedagpenge } = sygdom;
  const svar = sygedagpengeErBrugt(
    sygedagpengeKanForlaenges,
    tilbagefald(ugerMedSygedagpenge, ellersBerettigetTilSygedagpenge),
  );
  const brugt = sygedagpengeKanForlaenges === false;
  const relapse = [
    ugerText(ugerMedSygedagpenge),
    ellersText(ellersBerettigetTilSygedagpenge),
    ...(svar === "kraever-skoen" ? [PRAECIS_22] : []),
  ];
  return {
    navn: SYGDOM.sygedagpenge,
    svar,
    fordi: iForlaengelse([forlaengelseText(sygedagpengeKanForlaenges), ...(brugt ? [] : relapse)]),
    hjemmel: [SYGDOM_HJEMMEL.sygedagpenge, TILBAGEFALD_HJEMMEL],
  };
};

/** Every condition of a jobafklaringsforløb. */
export const jobafklaringsforloeb = (facts: Vurderingsfakta, forhold: Forloebsforhold): readonly Udsagn[] => [
  start(forhold),
  laengsteJobafklaring(forhold),
  antal(forhold),
  sygdommen(facts.sygdom ?? {}),
  sygedagpengene(facts.sygdom ?? {}),
  raadigheden(facts),
  ikkeFrasagt(facts),
];
