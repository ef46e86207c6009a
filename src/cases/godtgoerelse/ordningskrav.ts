import { onceEach } from "../../arithmetic/once.js";
import type { Text } from "../../arithmetic/step.js";
import { type Afstandskrav, isAaben, type Maal, type Vilkaar } from "../../rates/ordning.js";
import type { Godtgoerelse } from "../case.js";
import { caseError, type CaseError, joined, NO_ERRORS, shortened } from "../case-error.js";
import type { Draft } from "../draft.js";
import { beloebFor, dagsandelFor, kravFor } from "./ordningsvalg.js";

type Field = keyof Godtgoerelse;

const EXPECTED = {
  afstandKm: { da: "kilometer fra bopæl til tilbud, én vej", en: "kilometres from home, one way" },
  zoner: { da: "antal zoner med offentlig transport", en: "the number of zones of public transport" },
  maalgruppe: {
    da: "målgruppen, som ordningen nævner den",
    en: "the target group in the words of the scheme",
  },
  timerPrDag: { da: "antal timer om dagen", en: "the hours a day" },
  fremmoededage: { da: "antal dage med fremmøde", en: "the days of attendance" },
  sanktionsdage: { da: "antal sanktionsdage, eventuelt 0", en: "the days of sanction, 0 if none" },
  arbejdsgiverloen: {
    da: "om lønnen kommer fra en arbejdsgiver under et jobafklaringsforløb",
    en: "whether the wages are from an employer during a jobafklaringsforløb",
  },
  udgift: { da: "månedens dokumenterede udgifter i kroner", en: "the documented expenses of the month" },
} as const satisfies Partial<Record<Field, Text>>;

type NeededField = keyof typeof EXPECTED;

const fieldOf = (maal: Maal): "zoner" | "afstandKm" => (maal === "zoner" ? "zoner" : "afstandKm");

const ofBeloeb = ({ beloeb }: Vilkaar): readonly NeededField[] => {
  switch (beloeb.art) {
    case "trin":
    case "trin-og-dage":
      return [fieldOf(beloeb.maal)];
    case "km":
      return beloeb.dage === "fremmoedte" ? ["afstandKm", "fremmoededage"] : ["afstandKm"];
    case "udgift":
      return ["udgift"];
    default:
      return [];
  }
};

const isByGroup = ({ afstand }: Vilkaar): boolean =>
  !isAaben(afstand) && afstand.krav.some(({ maalgruppe }) => maalgruppe !== undefined);

type Measured = ReturnType<typeof fieldOf>;

/** The fields that a scheme asks for, without a demand on the distance or with one that is measured so. */
const fieldsWith = (measured: Measured | undefined, vilkaar: Vilkaar): readonly NeededField[] => {
  const { mindstetid, sanktion } = vilkaar;
  const fields = new Set(ofBeloeb(vilkaar));
  if (isByGroup(vilkaar)) fields.add("maalgruppe");
  if (measured !== undefined) fields.add(measured);
  if (!isAaben(mindstetid) && mindstetid.timerPrDag !== undefined) fields.add("timerPrDag");
  if (!isAaben(sanktion) && sanktion.art === "forholdsmaessigt") fields.add("sanktionsdage");
  return [...fields];
};

/** What the terms of a scheme ask of every case, found once for all of them. */
const demandsOf = onceEach((vilkaar: Vilkaar) => {
  const { loenindtaegt } = vilkaar;
  return {
    udenAfstand: fieldsWith(undefined, vilkaar),
    afstandKm: fieldsWith("afstandKm", vilkaar),
    zoner: fieldsWith("zoner", vilkaar),
    tellsWagesApart:
      !isAaben(loenindtaegt) && loenindtaegt.art === "kun-arbejdsgiverloen-i-jobafklaring-udelukker",
  };
});

const missing = (field: NeededField): CaseError =>
  caseError("FIELD_MISSING", `godtgoerelse.${field}`, undefined, EXPECTED[field]);

/** The fields that a scheme asks for beyond those that every case has, as far as they are missing. */
const missingFields = (
  vilkaar: Vilkaar,
  krav: Afstandskrav | undefined,
  sag: Draft<Godtgoerelse>,
): readonly CaseError[] => {
  const demands = demandsOf(vilkaar);
  const fields = krav?.maal === undefined ? demands.udenAfstand : demands[fieldOf(krav.maal)];
  const errors: CaseError[] = [];
  for (const field of fields) if (sag[field] === undefined) errors.push(missing(field));
  if (demands.tellsWagesApart && sag.loenindtaegt === true && sag.arbejdsgiverloen === undefined)
    errors.push(missing("arbejdsgiverloen"));
  return errors;
};

/** What the page leaves open, as far as the case depends on it. */
const openParts = (vilkaar: Vilkaar, sag: Draft<Godtgoerelse>): readonly CaseError[] => {
  const { personer, tilbud, afstand, mindstetid, fravaer, sanktion, loenindtaegt } = vilkaar;
  const errors: CaseError[] = [];
  const add = (field: Field, part: unknown): void => {
    if (isAaben(part))
      errors.push(caseError("SCHEME_PART_OPEN", `godtgoerelse.${field}`, sag[field], part.aaben));
  };
  add("ydelsesart", personer);
  add("tilbud", tilbud);
  add("ordning", afstand);
  add("timerPrDag", mindstetid);
  add("ordning", beloebFor(vilkaar, sag));
  add("dagePrUge", dagsandelFor(vilkaar, sag));
  if (sag.dokumenteretBegraensning === true && !isAaben(afstand))
    add("dokumenteretBegraensning", afstand.begraensning);
  if ((sag.fravaersdage ?? 0) > 0) add("fravaersdage", fravaer);
  if ((sag.sanktionsdage ?? 0) > 0) add("sanktionsdage", sanktion);
  if (sag.loenindtaegt === true) add("loenindtaegt", loenindtaegt);
  return errors;
};

const unknownGroup = (
  { afstand }: Vilkaar,
  krav: Afstandskrav | undefined,
  sag: Draft<Godtgoerelse>,
): readonly CaseError[] => {
  if (sag.maalgruppe === undefined || krav !== undefined || isAaben(afstand) || afstand.krav.length === 0)
    return NO_ERRORS;
  const names = afstand.krav.map(({ maalgruppe }) => shortened(String(maalgruppe))).join(", ");
  const expected = { da: `en af værdierne ${names}`, en: `one of ${names}` };
  return [caseError("VALUE_NOT_ALLOWED", "godtgoerelse.maalgruppe", sag.maalgruppe, expected)];
};

/** What the terms of a scheme ask of a case that the case does not answer, or that they do not answer. */
export const checkVilkaar = (vilkaar: Vilkaar, sag: Draft<Godtgoerelse>): readonly CaseError[] => {
  if (vilkaar.beloeb.art === "ingen") return NO_ERRORS;
  const krav = kravFor(vilkaar, sag);
  return joined(missingFields(vilkaar, krav, sag), unknownGroup(vilkaar, krav, sag), openParts(vilkaar, sag));
};
