import { deepFreeze } from "../arithmetic/deep-freeze.js";
import { onceEach } from "../arithmetic/once.js";
import type { Text } from "../arithmetic/step.js";
import type { Godtgoerelse } from "../cases/case.js";
import type { Godtgoerelsesrates } from "../cases/godtgoerelse/rates.js";
import { type Belaeg, isAaben, type Ordning, type Vilkaar } from "../rates/ordning.js";
import type { Forbehold } from "./case-result.js";
import { forbehold } from "./forbehold.js";

/** Groups that the act names not at all, or only outside the introduktionsprogram. */
const DOUBTFUL_GROUPS: ReadonlySet<string> = new Set([
  "selvforsoergelses-og-hjemrejseydelse",
  "overgangsydelse",
]);

const PARTS = {
  beloeb: { da: "beløbet", en: "the amount" },
  personer: { da: "personkredsen", en: "the persons covered" },
  tilbud: { da: "tilbuddene", en: "the kinds of tilbud" },
  dagsandele: { da: "færre dage om ugen", en: "fewer days a week" },
  fravaer: { da: "fravær", en: "absence" },
  sanktion: { da: "sanktioner", en: "sanctions" },
  loenindtaegt: { da: "løn", en: "wages" },
} as const satisfies Partial<Record<keyof Vilkaar, Text>>;

type Part = keyof typeof PARTS;

/** Whether a case rests on a rule that is no figure; figures tell of themselves. */
const RESTS_ON: Readonly<Record<Part, (sag: Godtgoerelse, vilkaar: Vilkaar) => boolean>> = {
  beloeb: (_sag, { beloeb }) => beloeb.art === "udgift",
  personer: () => true,
  tilbud: () => true,
  dagsandele: () => true,
  fravaer: ({ fravaersdage }) => fravaersdage > 0,
  sanktion: ({ sanktionsdage = 0 }) => sanktionsdage > 0,
  loenindtaegt: ({ loenindtaegt }) => loenindtaegt,
};

const noteOf = ({ note }: Belaeg): Text =>
  note === undefined ? { da: "", en: "" } : { da: ` ${note.da}`, en: ` ${note.en}` };

/** The rules of a scheme that are inferred, made once for all its cases. */
const inferredRules = onceEach((vilkaar: Vilkaar) =>
  (Object.keys(PARTS) as Part[]).flatMap((name) => {
    const part = vilkaar[name];
    return isAaben(part) || part.status !== "inferred" || hasFigures(part)
      ? []
      : [
          {
            name,
            said: deepFreeze(forbehold("SCHEME_RULE_INFERRED", `ordning.${name}`, PARTS[name], noteOf(part))),
          },
        ];
  }),
);

const hasFigures = (part: object): boolean => "procent" in part;

const ABOUT = "godtgoerelse.ordning";

/** Made once for all cases of a scheme. */
const unconfirmed = onceEach(({ navn, periode }: Ordning) =>
  deepFreeze(forbehold("SCHEME_UNCONFIRMED", ABOUT, navn, noteOf(periode))),
);

/** Adds what a reader must know about the scheme of a case. */
export const addForbeholdOmOrdning = (
  sag: Godtgoerelse | undefined,
  rates: Godtgoerelsesrates | undefined,
  list: Forbehold[],
): void => {
  if (sag === undefined || rates === undefined) return;
  const { ordning, vilkaar, callerSupplied, beforeCorrection } = rates.udgave;
  if (callerSupplied) list.push(forbehold("SCHEME_CALLER_SUPPLIED", ABOUT, ordning.navn));
  else if (ordning.periode.status === "inferred") list.push(unconfirmed(ordning));
  if (beforeCorrection) list.push(forbehold("SCHEME_BEFORE_CORRECTION", ABOUT, ordning.navn));
  if (vilkaar.beloeb.erHoejst) list.push(forbehold("SCHEME_AMOUNT_IS_MAXIMUM", "ordning.beloeb"));
  if (vilkaar.beloeb.art !== "ingen")
    for (const { name, said } of inferredRules(vilkaar)) if (RESTS_ON[name](sag, vilkaar)) list.push(said);
  if (DOUBTFUL_GROUPS.has(sag.ydelsesart))
    list.push(forbehold("GROUP_BY_SCHEME_ONLY", "godtgoerelse.ydelsesart"));
};
