import { RIGHT } from "../../cases/spoilt.js";

const income = { art: "loen", beloeb: "1", timer: 2, periode: { fra: "2022-03-01", til: "2022-03-31" } };
const event = { art: "barsel", fra: "2022-03-01", til: "2022-03-31" };
const person = { ...RIGHT.ydelse.modtager, bidrag: "1424" };
const before = { art: "sygedagpenge", beloeb: "4465", pr: "uge", berettigetTil: "2022-06-30" };
const part = { metode: "kalenderdage", dage: 5 };
const self = "hoejst-halvdelen";
const allowance = {
  ...RIGHT.godtgoerelse,
  zoner: 3,
  maalgruppe: "6.5",
  timerPrDag: "5",
  fremmoededage: 12,
  sanktionsdage: 1,
  arbejdsgiverloen: false,
  udgift: 432,
};

/** Inputs with every field that there is. They have the right form; no case could need all of them. */
export const FULL: Readonly<Record<"case" | "course" | "assessment", unknown>> = {
  case: {
    ...RIGHT,
    ydelse: {
      ...RIGHT.ydelse,
      modtager: person,
      hidtidigYdelse: before,
      indtaegter: [income],
      selvstaendig: self,
      sanktionsdage: 1,
      delmaaned: part,
      haendelser: [event],
    },
    godtgoerelse: allowance,
  },
  course: {
    id: "forløb",
    forloeb: RIGHT.ydelse.forloeb,
    fra: "2022-01",
    til: "2022-12",
    modtager: person,
    hidtidigYdelse: before,
    selvstaendig: self,
    delmaaned: { metode: "kalenderdage" },
    aendringer: [
      {
        fra: "2022-02",
        forsoerger: true,
        hjemmeboende: true,
        bidrag: "1",
        selvstaendig: self,
        hidtidigYdelse: before,
      },
      { fra: "2022-03", bidrag: null, selvstaendig: null },
    ],
    maaneder: [
      {
        maaned: "2022-02",
        indtaegter: [income],
        sanktionsdage: 1,
        delmaaned: part,
        godtgoerelse: allowance,
        befordring: RIGHT.befordring,
      },
    ],
    haendelser: [event],
  },
  assessment: {
    id: "vurdering",
    art: "ressourceforloeb",
    foedselsdato: "1981-06-15",
    forloeb: { start: "2025-01-01", slut: "2027-01-31", bevilget: "2024-12-01" },
    tidligereForloeb: [{ start: "2022-01-01", slut: "2024-12-31" }],
    oenskerFlereForloeb: false,
    folkepensionsdato: "2050-01-01",
    modtagerFoertidspension: false,
    maalgruppe: {
      komplekseProblemer: true,
      ikkeLoestVedIndsats: "vurderes",
      kraeverHelhedsorienteretForloeb: true,
      langvarigForsoergelse: true,
      indsatsUdenVirkning: true,
      behovForLaengereIndsats: true,
      udviklingsperspektiv: true,
      forbedringUdelukket: false,
    },
    sygdom: {
      uarbejdsdygtig: true,
      sygedagpengeKanForlaenges: false,
      ugerMedSygedagpenge: 22,
      ellersBerettigetTilSygedagpenge: true,
    },
    raadighed: { staarTilRaadighed: true, harFrasagtYdelsen: false },
  },
};
