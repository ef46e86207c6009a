import type { Text } from "../../arithmetic/step.js";
import { isAaben, type Maal, type Vilkaar } from "../../rates/ordning.js";
import type { Godtgoerelse } from "../case.js";
import { caseError, type CaseError, shortened } from "../case-error.js";
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

const ofAfstand = (vilkaar: Vilkaar, sag: Draft<Godtgoerelse>): readonly NeededField[] => {
  const { afstand } = vilkaar;
  if (isAaben(afstand)) return [];
  const byGroup = afstand.krav.some(({ maalgruppe }) => maalgruppe !== undefined);
  const maal = kravFor(vilkaar, sag)?.maal;
  return [...(byGroup ? (["maalgruppe"] as const) : []), ...(maal === undefined ? [] : [fieldOf(maal)])];
};

/** The fields that a scheme asks for beyond those that every case has. */
const neededFields = (vilkaar: Vilkaar, sag: Draft<Godtgoerelse>): readonly NeededField[] => {
  const { mindstetid, sanktion, loenindtaegt } = vilkaar;
  const asksHours = !isAaben(mindstetid) && mindstetid.timerPrDag !== undefined;
  const deductsSanction = !isAaben(sanktion) && sanktion.art === "forholdsmaessigt";
  const tellsWagesApart =
    !isAaben(loenindtaegt) && loenindtaegt.art === "kun-arbejdsgiverloen-i-jobafklaring-udelukker";
  return [
    ...ofBeloeb(vilkaar),
    ...ofAfstand(vilkaar, sag),
    ...(asksHours ? (["timerPrDag"] as const) : []),
    ...(deductsSanction ? (["sanktionsdage"] as const) : []),
    ...(tellsWagesApart && sag.loenindtaegt === true ? (["arbejdsgiverloen"] as const) : []),
  ];
};

const missingFields = (vilkaar: Vilkaar, sag: Draft<Godtgoerelse>): readonly CaseError[] =>
  [...new Set(neededFields(vilkaar, sag).filter((field) => sag[field] === undefined))].map((field) =>
    caseError("FIELD_MISSING", `godtgoerelse.${field}`, undefined, EXPECTED[field]),
  );

const openPart = (field: Field, part: unknown, sag: Draft<Godtgoerelse>): readonly CaseError[] =>
  isAaben(part) ? [caseError("SCHEME_PART_OPEN", `godtgoerelse.${field}`, sag[field], part.aaben)] : [];

/** What the page leaves open, as far as the case depends on it. */
const openParts = (vilkaar: Vilkaar, sag: Draft<Godtgoerelse>): readonly CaseError[] => {
  const { personer, tilbud, afstand, mindstetid, fravaer, sanktion, loenindtaegt } = vilkaar;
  const begraensning = isAaben(afstand) ? undefined : afstand.begraensning;
  const when = (holds: boolean, field: Field, part: unknown) => (holds ? openPart(field, part, sag) : []);
  return [
    ...openPart("ydelsesart", personer, sag),
    ...openPart("tilbud", tilbud, sag),
    ...openPart("ordning", afstand, sag),
    ...openPart("timerPrDag", mindstetid, sag),
    ...openPart("ordning", beloebFor(vilkaar, sag), sag),
    ...openPart("dagePrUge", dagsandelFor(vilkaar, sag), sag),
    ...when(sag.dokumenteretBegraensning === true, "dokumenteretBegraensning", begraensning),
    ...when((sag.fravaersdage ?? 0) > 0, "fravaersdage", fravaer),
    ...when((sag.sanktionsdage ?? 0) > 0, "sanktionsdage", sanktion),
    ...when(sag.loenindtaegt === true, "loenindtaegt", loenindtaegt),
  ];
};

const unknownGroup = (vilkaar: Vilkaar, sag: Draft<Godtgoerelse>): readonly CaseError[] => {
  const krav = isAaben(vilkaar.afstand) ? [] : vilkaar.afstand.krav;
  if (sag.maalgruppe === undefined || krav.length === 0 || kravFor(vilkaar, sag) !== undefined) return [];
  const names = krav.map(({ maalgruppe }) => shortened(String(maalgruppe))).join(", ");
  const expected = { da: `en af værdierne ${names}`, en: `one of ${names}` };
  return [caseError("VALUE_NOT_ALLOWED", "godtgoerelse.maalgruppe", sag.maalgruppe, expected)];
};

/** What the terms of a scheme ask of a case that the case does not answer, or that they do not answer. */
export const checkVilkaar = (vilkaar: Vilkaar, sag: Draft<Godtgoerelse>): readonly CaseError[] =>
  vilkaar.beloeb.art === "ingen"
    ? []
    : [...missingFields(vilkaar, sag), ...unknownGroup(vilkaar, sag), ...openParts(vilkaar, sag)];
