import { calculate, type CalculatedCase, type CalculateOptions, type Case } from "../../src/index.js";

/** A calculated case with its trace; a refusal fails the test. */
export const tracedCase = (sag: Case, options: CalculateOptions = {}): CalculatedCase => {
  const result = calculate(sag, { ...options, trace: true });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
};

/**
 * A person under 25 at home who owes child support, with an income of every treatment.
 *
 * Rate: 3.644 + 1.424 = 5.068, below the ceiling of 15.570.
 * Wages: 16.000 + 401 = 16.401; 55 % of (16.401 − 15.401 = 1.000) = 550.
 * Wages in a tilbud: 1.000 − 10 × 16,98 = 830,20. Rent 100. Together 930,20.
 * 5.068 − 550 − 930,20 = 3.587,80.
 */
export const ALL_OF_YDELSE: Case = {
  id: "alt",
  maaned: "2022-03",
  ydelse: {
    forloeb: { art: "ressourceforloeb", start: "2021-05-01", slut: "2022-06-30" },
    modtager: { foedselsdato: "2000-01-01", forsoerger: false, hjemmeboende: true, bidrag: "1424" },
    hidtidigYdelse: { art: "uddannelseshjaelp" },
    indtaegter: [
      { art: "loen", beloeb: "16000" },
      { art: "loen-tilbud", beloeb: "1000", timer: "10" },
      { art: "feriegodtgoerelse", beloeb: "401" },
      { art: "leje", beloeb: "100", periode: { fra: "2022-03-01", til: "2022-03-31" } },
      { art: "formue", beloeb: "85000" },
      { art: "loen", beloeb: "9000", periode: { fra: "2021-04-01", til: "2021-04-30" } },
    ],
  },
};

/** 60 % of 750 = 450; 1 of 13 days = 450/13; 5400/13 = 415,384…, so 415,38. And (49,6 − 24) × 13 × 1,08. */
export const GODTGOERELSE_OG_BEFORDRING: Case = {
  id: "tilbud",
  maaned: "2022-03",
  godtgoerelse: {
    ordning: "takst-750",
    ydelsesart: "ressourceforloebsydelse",
    tilbud: "virksomhedspraktik",
    afstandKm: "12.4",
    dokumenteretBegraensning: false,
    dagePrUge: 3,
    planlagteDage: 13,
    fravaersdage: 1,
    loenindtaegt: false,
  },
  // 25,6 × 13 = 332,8 km; × 1,08 = 359,424; whole kroner: 359.
  befordring: { kmPrDag: "49.6", dage: 13 },
};

/** Benefit for a provider in a jobafklaringsforløb who received sygedagpenge before it. */
export const JOBAFKLARING: Case = {
  maaned: "2024-02",
  ydelse: {
    forloeb: { art: "jobafklaringsforloeb", start: "2023-09-01" },
    modtager: { foedselsdato: "1979-02-28", forsoerger: true, hjemmeboende: false },
    hidtidigYdelse: { art: "kontanthjaelp" },
    indtaegter: [{ art: "helligdagsbetaling", beloeb: "1000" }],
  },
};
