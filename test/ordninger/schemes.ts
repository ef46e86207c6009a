import { calculate, type Case, type Godtgoerelse, type Ordning, type Vilkaar } from "../../src/index.js";

/** Evidence as a municipality would state it of its own rules. */
export const BELAEG = { status: "published", sources: [{ title: "Kommunens retningslinjer" }] } as const;

/** A part that a page leaves open. */
export const AABEN = { aaben: { da: "siden siger det ikke.", en: "the page does not say." } } as const;

/** Terms that ask for nothing and pay 900 kr. a month. */
export const TERMS: Vilkaar = {
  personer: { ydelsesarter: ["ressourceforloebsydelse", "kontanthjaelp"], ...BELAEG },
  tilbud: { arter: ["virksomhedspraktik"], ...BELAEG },
  afstand: { krav: [], begraensning: "uden-betydning", ...BELAEG },
  mindstetid: { ...BELAEG },
  beloeb: { art: "fast", beloeb: "900", ...BELAEG },
  dagsandele: { art: "gradueres-ikke", ...BELAEG },
  fravaer: { art: "uden-betydning", ...BELAEG },
  sanktion: { art: "uden-betydning", ...BELAEG },
  loenindtaegt: { art: "uden-betydning", ...BELAEG },
  udbetaling: { art: "forud", ...BELAEG },
};

/** A scheme of a municipality for 2022 with some terms of its own. */
export const scheme = (terms: Partial<Vilkaar> = {}, rest: Partial<Ordning> = {}): Ordning => ({
  ordning: "egen",
  navn: { da: "Egen ordning", en: "Own scheme" },
  validFrom: "2022-01-01",
  validTo: "2022-12-31",
  periode: BELAEG,
  law: "LAB § 176, stk. 1, og kommunens retningslinjer",
  vilkaar: { ...TERMS, ...terms },
  corrections: [],
  ...rest,
});

/** A month in which every term of `TERMS` is met: 3 days a week, 13 planned days, 10 km one way, 3 zones. */
export const sag = (facts: Partial<Godtgoerelse> = {}, maaned = "2022-03"): Case => ({
  maaned,
  godtgoerelse: {
    ordning: "egen",
    ydelsesart: "ressourceforloebsydelse",
    tilbud: "virksomhedspraktik",
    afstandKm: "10",
    zoner: 3,
    dokumenteretBegraensning: false,
    dagePrUge: 3,
    planlagteDage: 13,
    fravaersdage: 0,
    loenindtaegt: false,
    ...facts,
  },
});

/** What a scheme pays for some facts; a refusal is shown as its codes and paths. */
export const paid = (terms: Partial<Vilkaar>, facts: Partial<Godtgoerelse> = {}): string => {
  const result = calculate(sag(facts), { ordninger: [scheme(terms)] });
  return result.ok
    ? (result.godtgoerelse?.beloeb ?? "")
    : result.errors.map(({ code, path }) => `${code} ${path}`).join(", ");
};

/** The same month without the facts that only some schemes ask for. */
export const bareSag = (): Case => {
  const { maaned, godtgoerelse } = sag();
  const { afstandKm, zoner, ...facts } = godtgoerelse as Godtgoerelse;
  if (afstandKm === undefined || zoner === undefined) throw new Error("There is nothing to leave out.");
  return { maaned, godtgoerelse: facts };
};
