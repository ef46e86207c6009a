import type { Case, Forloebssag } from "../../src/index.js";
import type { Vurderingsfakta } from "../../src/vurdering.js";

const GODTGOERELSE = {
  ordning: "takst-750",
  ydelsesart: "ressourceforloebsydelse",
  tilbud: "virksomhedspraktik",
  afstandKm: "12.4",
  dokumenteretBegraensning: false,
  dagePrUge: 3,
  planlagteDage: 13,
  fravaersdage: 1,
  loenindtaegt: false,
} as const;

const INDTAEGT = {
  art: "loen",
  beloeb: "20000",
  periode: { fra: "2022-03-01", til: "2022-03-10" },
} as const;

/** Every kind of field of a case stands here once, and nothing is wrong. */
export const SAG: Case = {
  id: "sag-1",
  maaned: "2022-03",
  ydelse: {
    forloeb: { art: "ressourceforloeb", start: "2021-05-01", slut: "2022-03-20" },
    modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
    hidtidigYdelse: { art: "sygedagpenge", beloeb: "4465.00", pr: "uge", berettigetTil: "2022-06-30" },
    indtaegter: [INDTAEGT, { art: "anden", beloeb: 100 }],
    sanktionsdage: 1,
    delmaaned: { metode: "kalenderdage", dage: 20 },
    haendelser: [{ art: "sygdom", fra: "2022-03-02", til: "2022-03-04" }],
  },
  godtgoerelse: GODTGOERELSE,
  befordring: { kmPrDag: "49.6", dage: 19 },
};

export const FORLOEB: Forloebssag = {
  id: "forloeb-1",
  forloeb: { art: "ressourceforloeb", start: "2022-01-11", slut: "2022-04-20" },
  fra: "2022-01",
  til: "2022-04",
  modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
  hidtidigYdelse: { art: "sygedagpenge", beloeb: "4465.00", pr: "uge", berettigetTil: "2022-02-28" },
  delmaaned: { metode: "kalenderdage" },
  aendringer: [{ fra: "2022-02", forsoerger: true }],
  maaneder: [
    {
      maaned: "2022-03",
      indtaegter: [INDTAEGT],
      sanktionsdage: 1,
      godtgoerelse: GODTGOERELSE,
      befordring: { kmPrDag: "49.6", dage: 19 },
    },
    { maaned: "2022-04", delmaaned: { metode: "kalenderdage", dage: 20 } },
  ],
  haendelser: [{ art: "barsel", fra: "2022-03-02", til: "2022-03-04" }],
};

export const FAKTA: Vurderingsfakta = {
  id: "fakta-1",
  art: "ressourceforloeb",
  foedselsdato: "1981-06-15",
  forloeb: { start: "2025-01-01", slut: "2027-01-31", bevilget: "2024-12-01" },
  tidligereForloeb: [{ start: "2022-01-01", slut: "2024-12-31" }],
  oenskerFlereForloeb: false,
  folkepensionsdato: "2050-06-15",
  modtagerFoertidspension: false,
  maalgruppe: { komplekseProblemer: true, forbedringUdelukket: "vurderes" },
  sygdom: { uarbejdsdygtig: true, ugerMedSygedagpenge: 20 },
  raadighed: { staarTilRaadighed: true, harFrasagtYdelsen: false },
};
