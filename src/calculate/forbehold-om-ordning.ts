import type { Text } from "../arithmetic/step.js";
import type { Godtgoerelse } from "../cases/case.js";
import type { Godtgoerelsesrates } from "../cases/godtgoerelse/rates.js";
import { type Belaeg, isAaben, type Vilkaar } from "../rates/ordning.js";
import type { Forbehold } from "./case-result.js";
import { forbehold } from "./forbehold.js";

/** Groups that the act names not at all, or only outside the introduktionsprogram. */
const DOUBTFUL_GROUPS: ReadonlySet<string> = new Set([
  "selvforsoergelses-og-hjemrejseydelse",
  "overgangsydelse",
]);

const PARTS = {
  personer: { da: "personkredsen", en: "the persons covered" },
  tilbud: { da: "tilbuddene", en: "the kinds of tilbud" },
  dagsandele: { da: "færre dage om ugen", en: "fewer days a week" },
  fravaer: { da: "fravær", en: "absence" },
  sanktion: { da: "sanktioner", en: "sanctions" },
  loenindtaegt: { da: "løn", en: "wages" },
  beloeb: { da: "beløbet", en: "the amount" },
} as const satisfies Partial<Record<keyof Vilkaar, Text>>;

type Part = keyof typeof PARTS;

/** The rules that are no figures and that the case rests on; figures tell of themselves. */
const usedRules = ({ beloeb }: Vilkaar, sag: Godtgoerelse): readonly Part[] => [
  ...(beloeb.art === "udgift" ? (["beloeb"] as const) : []),
  "personer",
  "tilbud",
  "dagsandele",
  ...(sag.fravaersdage > 0 ? (["fravaer"] as const) : []),
  ...((sag.sanktionsdage ?? 0) > 0 ? (["sanktion"] as const) : []),
  ...(sag.loenindtaegt ? (["loenindtaegt"] as const) : []),
];

const noteOf = ({ note }: Belaeg): Text =>
  note === undefined ? { da: "", en: "" } : { da: ` ${note.da}`, en: ` ${note.en}` };

const inferredRules = (vilkaar: Vilkaar, sag: Godtgoerelse): readonly Forbehold[] =>
  usedRules(vilkaar, sag).flatMap((name) => {
    const part = vilkaar[name];
    return isAaben(part) || part.status !== "inferred" || hasFigures(part)
      ? []
      : [forbehold("SCHEME_RULE_INFERRED", `ordning.${name}`, PARTS[name], noteOf(part))];
  });

const hasFigures = (part: object): boolean => "procent" in part;

/** What a reader must know about the scheme of a case. */
export const forbeholdOmOrdning = (
  sag: Godtgoerelse | undefined,
  rates: Godtgoerelsesrates | undefined,
): readonly Forbehold[] => {
  if (sag === undefined || rates === undefined) return [];
  const { ordning, vilkaar, callerSupplied, beforeCorrection } = rates.udgave;
  const about = "godtgoerelse.ordning";
  const list: Forbehold[] = [];
  if (callerSupplied) list.push(forbehold("SCHEME_CALLER_SUPPLIED", about, ordning.navn));
  else if (ordning.periode.status === "inferred")
    list.push(forbehold("SCHEME_UNCONFIRMED", about, ordning.navn, noteOf(ordning.periode)));
  if (beforeCorrection) list.push(forbehold("SCHEME_BEFORE_CORRECTION", about, ordning.navn));
  if (vilkaar.beloeb.erHoejst) list.push(forbehold("SCHEME_AMOUNT_IS_MAXIMUM", "ordning.beloeb"));
  if (vilkaar.beloeb.art !== "ingen") list.push(...inferredRules(vilkaar, sag));
  if (DOUBTFUL_GROUPS.has(sag.ydelsesart))
    list.push(forbehold("GROUP_BY_SCHEME_ONLY", "godtgoerelse.ydelsesart"));
  return list;
};
