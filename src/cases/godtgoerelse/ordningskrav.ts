import { onceEach } from "../../arithmetic/once.js";
import type { Text } from "../../arithmetic/step.js";
import { isAaben, type Maal, type Vilkaar } from "../../rates/ordning.js";
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

const addOfBeloeb = ({ beloeb }: Vilkaar, needed: NeededField[]): void => {
  if (beloeb.art === "trin" || beloeb.art === "trin-og-dage") needed.push(fieldOf(beloeb.maal));
  if (beloeb.art === "udgift") needed.push("udgift");
  if (beloeb.art !== "km") return;
  needed.push("afstandKm");
  if (beloeb.dage === "fremmoedte") needed.push("fremmoededage");
};

const addOfAfstand = (vilkaar: Vilkaar, sag: Draft<Godtgoerelse>, needed: NeededField[]): void => {
  const { afstand } = vilkaar;
  if (isAaben(afstand)) return;
  if (afstand.krav.some(({ maalgruppe }) => maalgruppe !== undefined)) needed.push("maalgruppe");
  const maal = kravFor(vilkaar, sag)?.maal;
  if (maal !== undefined) needed.push(fieldOf(maal));
};

/** The fields that a scheme asks for beyond those that every case has. */
const neededFields = (vilkaar: Vilkaar, sag: Draft<Godtgoerelse>): readonly NeededField[] => {
  const { mindstetid, sanktion, loenindtaegt } = vilkaar;
  const needed: NeededField[] = [];
  addOfBeloeb(vilkaar, needed);
  addOfAfstand(vilkaar, sag, needed);
  if (!isAaben(mindstetid) && mindstetid.timerPrDag !== undefined) needed.push("timerPrDag");
  if (!isAaben(sanktion) && sanktion.art === "forholdsmaessigt") needed.push("sanktionsdage");
  const tellsWagesApart =
    !isAaben(loenindtaegt) && loenindtaegt.art === "kun-arbejdsgiverloen-i-jobafklaring-udelukker";
  if (tellsWagesApart && sag.loenindtaegt === true) needed.push("arbejdsgiverloen");
  return needed;
};

const missingFields = (vilkaar: Vilkaar, sag: Draft<Godtgoerelse>): readonly CaseError[] => {
  const missing = neededFields(vilkaar, sag).filter((field) => sag[field] === undefined);
  if (missing.length === 0) return NO_ERRORS;
  return [...new Set(missing)].map((field) =>
    caseError("FIELD_MISSING", `godtgoerelse.${field}`, undefined, EXPECTED[field]),
  );
};

const openPart = (field: Field, part: unknown, sag: Draft<Godtgoerelse>): readonly CaseError[] =>
  isAaben(part) ? [caseError("SCHEME_PART_OPEN", `godtgoerelse.${field}`, sag[field], part.aaben)] : [];

const holdsOpenPart = (part: unknown): boolean =>
  typeof part === "object" && part !== null && (isAaben(part) || Object.values(part).some(holdsOpenPart));

/** Most schemes leave nothing open, and their cases need not be asked what they depend on. */
const openness = onceEach((vilkaar: Vilkaar) => ({ hasOpenParts: holdsOpenPart(vilkaar) }));

/** What the page leaves open, as far as the case depends on it. */
const openParts = (vilkaar: Vilkaar, sag: Draft<Godtgoerelse>): readonly CaseError[] => {
  if (!openness(vilkaar).hasOpenParts) return NO_ERRORS;
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
  if (sag.maalgruppe === undefined) return NO_ERRORS;
  const krav = isAaben(vilkaar.afstand) ? [] : vilkaar.afstand.krav;
  if (krav.length === 0 || kravFor(vilkaar, sag) !== undefined) return NO_ERRORS;
  const names = krav.map(({ maalgruppe }) => shortened(String(maalgruppe))).join(", ");
  const expected = { da: `en af værdierne ${names}`, en: `one of ${names}` };
  return [caseError("VALUE_NOT_ALLOWED", "godtgoerelse.maalgruppe", sag.maalgruppe, expected)];
};

/** What the terms of a scheme ask of a case that the case does not answer, or that they do not answer. */
export const checkVilkaar = (vilkaar: Vilkaar, sag: Draft<Godtgoerelse>): readonly CaseError[] =>
  vilkaar.beloeb.art === "ingen"
    ? NO_ERRORS
    : joined(missingFields(vilkaar, sag), unknownGroup(vilkaar, sag), openParts(vilkaar, sag));
