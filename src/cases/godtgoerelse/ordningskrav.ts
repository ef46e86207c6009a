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

const fieldOf = (maal: Maal): NeededField => (maal === "zoner" ? "zoner" : "afstandKm");

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

const holdsAaben = (part: unknown): boolean =>
  isAaben(part) || (typeof part === "object" && part !== null && Object.values(part).some(holdsAaben));

/** What the terms of a scheme ask of every case, found once for all of them. */
const demandsOf = onceEach((vilkaar: Vilkaar) => {
  const { mindstetid, sanktion, loenindtaegt } = vilkaar;
  const amountAndGroup = [...ofBeloeb(vilkaar)];
  if (isByGroup(vilkaar)) amountAndGroup.push("maalgruppe");
  const hoursAndSanction: NeededField[] = [];
  if (!isAaben(mindstetid) && mindstetid.timerPrDag !== undefined) hoursAndSanction.push("timerPrDag");
  if (!isAaben(sanktion) && sanktion.art === "forholdsmaessigt") hoursAndSanction.push("sanktionsdage");
  const tellsWagesApart =
    !isAaben(loenindtaegt) && loenindtaegt.art === "kun-arbejdsgiverloen-i-jobafklaring-udelukker";
  return { amountAndGroup, hoursAndSanction, tellsWagesApart, isOpenSomewhere: holdsAaben(vilkaar) };
});

type Demands = ReturnType<typeof demandsOf>;

/** The fields that a scheme asks for beyond those that every case has, as far as they are missing. */
const missingFields = (
  { amountAndGroup, hoursAndSanction, tellsWagesApart }: Demands,
  krav: Afstandskrav | undefined,
  sag: Draft<Godtgoerelse>,
): readonly CaseError[] => {
  const missing: NeededField[] = [];
  const need = (field: NeededField): void => {
    if (sag[field] === undefined && !missing.includes(field)) missing.push(field);
  };
  amountAndGroup.forEach(need);
  if (krav?.maal !== undefined) need(fieldOf(krav.maal));
  hoursAndSanction.forEach(need);
  if (tellsWagesApart && sag.loenindtaegt === true) need("arbejdsgiverloen");
  return missing.map((field) =>
    caseError("FIELD_MISSING", `godtgoerelse.${field}`, undefined, EXPECTED[field]),
  );
};

const openPart = (field: Field, part: unknown, sag: Draft<Godtgoerelse>): readonly CaseError[] =>
  isAaben(part)
    ? [caseError("SCHEME_PART_OPEN", `godtgoerelse.${field}`, sag[field], part.aaben)]
    : NO_ERRORS;

/** What the page leaves open, as far as the case depends on it. */
const openParts = (vilkaar: Vilkaar, sag: Draft<Godtgoerelse>): readonly CaseError[] => {
  const { personer, tilbud, afstand, mindstetid, fravaer, sanktion, loenindtaegt } = vilkaar;
  const begraensning = isAaben(afstand) ? undefined : afstand.begraensning;
  const when = (holds: boolean, field: Field, part: unknown) =>
    holds ? openPart(field, part, sag) : NO_ERRORS;
  return joined(
    openPart("ydelsesart", personer, sag),
    openPart("tilbud", tilbud, sag),
    openPart("ordning", afstand, sag),
    openPart("timerPrDag", mindstetid, sag),
    openPart("ordning", beloebFor(vilkaar, sag), sag),
    openPart("dagePrUge", dagsandelFor(vilkaar, sag), sag),
    when(sag.dokumenteretBegraensning === true, "dokumenteretBegraensning", begraensning),
    when((sag.fravaersdage ?? 0) > 0, "fravaersdage", fravaer),
    when((sag.sanktionsdage ?? 0) > 0, "sanktionsdage", sanktion),
    when(sag.loenindtaegt === true, "loenindtaegt", loenindtaegt),
  );
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
  const demands = demandsOf(vilkaar);
  const krav = kravFor(vilkaar, sag);
  return joined(
    missingFields(demands, krav, sag),
    unknownGroup(vilkaar, krav, sag),
    demands.isOpenSomewhere ? openParts(vilkaar, sag) : NO_ERRORS,
  );
};
