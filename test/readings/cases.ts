import rates2024 from "../../rates/ressourceforloebsydelse/2024-01-01.json";
import takst from "../../rates/godtgoerelse/takst-750/2020-01-01.json";
import km2022 from "../../rates/befordring/2022-01-01.json";
import {
  calculate,
  type Befordring,
  type Belaeg,
  type CalculatedCase,
  type CalculateOptions,
  type Case,
  type Forbehold,
  type ForloebArt,
  type Godtgoerelse,
  type HidtidigYdelse,
  type Indtaegt,
  type IndtaegtArt,
  type Modtager,
  type Ordning,
  type RateTable,
  type TraceStep,
  type Vilkaar,
  type Ydelse,
  type Ydelsesresultat,
} from "../../src/index.js";

/** What a test says of a case; the rest is a person of 36 without children, living alone, without income. */
interface Facts {
  readonly maaned: string;
  /** The first day of the benefit month unless a test says otherwise. */
  readonly start?: string;
  readonly slut?: string;
  readonly modtager?: Partial<Modtager>;
  readonly hidtidigYdelse?: HidtidigYdelse;
  readonly indtaegter?: readonly Indtaegt[];
  /** What only some cases have: sanktionsdage, selvstaendig, delmaaned, haendelser. */
  readonly andet?: Partial<Pick<Ydelse, "sanktionsdage" | "selvstaendig" | "delmaaned" | "haendelser">>;
}

const PERSON: Modtager = { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false };

const course =
  (art: ForloebArt) =>
  ({ maaned, start, slut, modtager, hidtidigYdelse, indtaegter, andet }: Facts): Case => ({
    maaned,
    ydelse: {
      forloeb: { art, start: start ?? `${maaned}-01`, ...(slut === undefined ? {} : { slut }) },
      modtager: { ...PERSON, ...modtager },
      hidtidigYdelse: hidtidigYdelse ?? { art: "kontanthjaelp" },
      indtaegter: indtaegter ?? [],
      ...andet,
    },
  });

/** A month in a ressourceforløb. */
export const ressourceforloeb = course("ressourceforloeb");
/** A month in a jobafklaringsforløb. */
export const jobafklaringsforloeb = course("jobafklaringsforloeb");

/** One income of the month. */
export const indtaegt = (art: IndtaegtArt, beloeb: string, rest: Partial<Indtaegt> = {}): Indtaegt => ({
  art,
  beloeb,
  ...rest,
});
/** Ordinary wages of the month. */
export const loen = (beloeb: string): Indtaegt => indtaegt("loen", beloeb);

/** An allowance that meets every condition: 3 days a week, 13 planned days, no absence. */
export const takst750 = (facts: Partial<Godtgoerelse> = {}, maaned = "2022-03"): Case => ({
  maaned,
  godtgoerelse: {
    ordning: "takst-750",
    ydelsesart: "ressourceforloebsydelse",
    tilbud: "virksomhedspraktik",
    afstandKm: "12.4",
    dokumenteretBegraensning: false,
    dagePrUge: 3,
    planlagteDage: 13,
    fravaersdage: 0,
    loenindtaegt: false,
    ...facts,
  },
});

/** Transport on some days of a month. */
export const transport = (maaned: string, kmPrDag: Befordring["kmPrDag"], dage: number): Case => ({
  maaned,
  befordring: { kmPrDag, dage },
});

/** The answer to a case that must not be refused. */
export const calculated = (sag: Case, options?: CalculateOptions): CalculatedCase => {
  const result = calculate(sag, options);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
};

/** The benefit of a case that must not be refused. */
export const ydelse = (sag: Case, options?: CalculateOptions): Ydelsesresultat => {
  const { ydelse } = calculated(sag, options);
  if (ydelse === undefined) throw new Error("The case asks for no benefit.");
  return ydelse;
};

/** What is paid. */
export const udbetaling = (sag: Case, options?: CalculateOptions): string => ydelse(sag, options).udbetaling;
/** What is deducted, exact. */
export const fradrag = (sag: Case): string => ydelse(sag).fradrag;
/** The allowance for taking part in a tilbud. */
export const godtgoerelse = (sag: Case, options?: CalculateOptions) => calculated(sag, options).godtgoerelse;
/** The transport allowance. */
export const befordring = (sag: Case, options?: CalculateOptions) =>
  calculated(sag, options).befordring?.beloeb;

/** Every error of a case that must be refused, as `CODE path`. */
export const refusal = (sag: Case, options?: CalculateOptions): readonly string[] => {
  const result = calculate(sag, options);
  if (result.ok) throw new Error("The case was calculated.");
  return result.errors.map(({ code, path }) => `${code} ${path}`);
};

/** The codes of all reservations. */
export const codes = (sag: Case, options?: CalculateOptions): readonly Forbehold["code"][] =>
  calculated(sag, options).forbehold.map(({ code }) => code);

/** Every step of a case. */
export const trace = (sag: Case): readonly TraceStep[] => calculated(sag, { trace: true }).trace ?? [];

/** One step of a case by its id. */
export const step = (sag: Case, id: string): TraceStep => {
  const found = trace(sag).find((one) => one.id === id);
  if (found === undefined) throw new Error(`The trace has no step ${id}.`);
  return found;
};

/** A table of the package as a caller might supply it, for another period or with other figures. */
const asOwn = (
  table: unknown,
  period: Partial<RateTable>,
  amounts: Readonly<Record<string, string>> = {},
): RateTable => {
  const original = table as RateTable;
  const changed = Object.entries(amounts).map(([key, amount]) => [key, { ...original.values[key], amount }]);
  return { ...original, ...period, values: { ...original.values, ...Object.fromEntries(changed) } };
};

/** Monthly amounts for 2026, as a municipality would supply them; the figures are those of 2024. */
export const OWN_RATES_2026: readonly RateTable[] = [
  asOwn(rates2024, { validFrom: "2026-01-01", validTo: "2026-12-31" }),
];
/** The scheme takst-750 with some other terms, for 2022. */
export const ownOrdning = (terms: Partial<Vilkaar>): readonly Ordning[] => {
  const scheme = takst as unknown as Ordning;
  const vilkaar = { ...scheme.vilkaar, ...terms };
  return [{ ...scheme, validFrom: "2022-01-01", validTo: "2022-12-31", vilkaar }];
};
/** Evidence as a municipality would state it of its own rules. */
export const EGET_BELAEG: Belaeg = { status: "published", sources: [{ title: "Kommunens retningslinjer" }] };
/** The scheme takst-750 with another amount, for 2022. */
export const ownTakst = (beloeb: string): readonly Ordning[] =>
  ownOrdning({ beloeb: { ...EGET_BELAEG, art: "fast", beloeb } });
/** Another rate a kilometre for 2022. */
export const ownKmSats2022 = (kmSats: string): readonly RateTable[] => [asOwn(km2022, {}, { kmSats })];
