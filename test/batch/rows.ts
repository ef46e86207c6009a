/** Rows of columns and the cases that they stand for, each written by itself from the same facts. */
import fc from "fast-check";
import type { Kolonner } from "../../src/batch.js";

/** The facts of a row, as a person would say them; figures in the unit of the columns. */
export interface Row {
  readonly year: number;
  readonly month: number;
  readonly art: number;
  readonly gruppe: number;
  readonly hidtidigYdelse: number;
  readonly hidtidigBeloeb: number;
  readonly hidtidigPrUge: number;
  readonly loen: number;
  readonly andreIndtaegter: number;
  readonly bidrag: number;
  readonly loenITilbud: number;
  readonly timerITilbud: number;
  readonly selvstaendig: number;
  readonly sanktionsdage: number;
  readonly ydelsesart: number;
  readonly tilbud: number;
  readonly afstand: number;
  readonly dokumenteretBegraensning: number;
  readonly dagePrUge: number;
  readonly planlagteDage: number;
  readonly fravaersdage: number;
  readonly loenindtaegt: number;
  readonly kmPrDag: number;
  readonly dage: number;
}

/** Which parts the rows have. */
export interface Parts {
  readonly ydelse: boolean;
  readonly godtgoerelse: boolean;
  readonly befordring: boolean;
}

const kroner = (hundredths: number): unknown =>
  Number.isInteger(hundredths) ? (hundredths / 100).toFixed(2) : "no whole number";
const text = (value: number, width: number): string => String(value).padStart(width, "0");
const yesNo = (value: number): unknown => (value === 1 ? true : value === 0 ? false : value);

const ARTER = ["ressourceforloeb", "jobafklaringsforloeb"];
const HIDTIDIG = ["anden", "sygedagpenge", "ledighedsydelse", "foertidspension"];
const SELVSTAENDIG = [undefined, "hoejst-en-fjerdedel", "hoejst-halvdelen"];
const YDELSESARTER = [
  "kontanthjaelp",
  "uddannelseshjaelp",
  "selvforsoergelses-og-hjemrejseydelse",
  "overgangsydelse",
  "ressourceforloebsydelse",
  "selvforsoergende",
  "ung-under-18",
  "anden",
];
const TILBUD = [
  "virksomhedspraktik",
  "nytteindsats",
  "vejledning-og-opkvalificering",
  "loentilskud",
  "andet",
];

const word = (words: readonly unknown[], code: number): unknown => (code in words ? words[code] : code);

/** Before the law in a year before it; a month that does not exist says nothing of the course. */
const startOf = ({ year, month }: Row): string =>
  year < 2014 && month >= 1 && month <= 12 ? `${String(year)}-01-01` : "2014-01-01";

const ydelseOf = (row: Row): unknown => {
  const { year, month, gruppe, hidtidigYdelse: before } = row;
  // Of 30, or 24 years and 11 months: the day of birth is in the month after that of the case.
  const isYoung = gruppe >= 2;
  const birth = isYoung ? year * 12 + month - 299 : year * 12 + month - 360;
  const states = before !== 0;
  return {
    forloeb: {
      art: word(ARTER, row.art),
      start: startOf(row),
    },
    modtager: {
      foedselsdato: `${text(Math.floor((birth - 1) / 12), 4)}-${text(((birth - 1) % 12) + 1, 2)}-01`,
      forsoerger: gruppe === 0,
      hjemmeboende: isYoung,
      ...(gruppe === 3 || row.bidrag !== 0 ? { bidrag: kroner(row.bidrag) } : {}),
    },
    hidtidigYdelse: {
      art: word(HIDTIDIG, before),
      ...(states || row.hidtidigBeloeb !== 0 ? { beloeb: kroner(row.hidtidigBeloeb) } : {}),
      ...(states || row.hidtidigPrUge !== 0 ? { pr: word(["maaned", "uge"], row.hidtidigPrUge) } : {}),
      ...(before === 1 ? { berettigetTil: `${String(year + 1)}-12-31` } : {}),
    },
    indtaegter: [
      { art: "loen", beloeb: kroner(row.loen) },
      { art: "leje", beloeb: kroner(row.andreIndtaegter) },
      { art: "loen-tilbud", beloeb: kroner(row.loenITilbud), timer: kroner(row.timerITilbud) },
    ],
    ...(row.selvstaendig === 0 ? {} : { selvstaendig: word(SELVSTAENDIG, row.selvstaendig) }),
    sanktionsdage: row.sanktionsdage,
  };
};

const godtgoerelseOf = (row: Row): unknown => ({
  ordning: "takst-750",
  ydelsesart: word(YDELSESARTER, row.ydelsesart),
  tilbud: word(TILBUD, row.tilbud),
  afstandKm: kroner(row.afstand),
  dokumenteretBegraensning: yesNo(row.dokumenteretBegraensning),
  dagePrUge: row.dagePrUge,
  planlagteDage: row.planlagteDage,
  fravaersdage: row.fravaersdage,
  loenindtaegt: yesNo(row.loenindtaegt),
});

/** The case of a row. */
export const caseOf = (row: Row, parts: Parts): unknown => ({
  maaned: `${text(row.year, 4)}-${text(row.month, 2)}`,
  ...(parts.ydelse ? { ydelse: ydelseOf(row) } : {}),
  ...(parts.godtgoerelse ? { godtgoerelse: godtgoerelseOf(row) } : {}),
  ...(parts.befordring ? { befordring: { kmPrDag: kroner(row.kmPrDag), dage: row.dage } } : {}),
});

const columnsOf = (rows: readonly Row[], names: readonly (keyof Row)[]) =>
  Object.fromEntries(names.map((name) => [name, Float64Array.from(rows, (row) => row[name])]));

export const COLUMNS = {
  ydelse: [
    "art",
    "gruppe",
    "hidtidigYdelse",
    "loen",
    "andreIndtaegter",
    "bidrag",
    "hidtidigBeloeb",
    "hidtidigPrUge",
    "loenITilbud",
    "timerITilbud",
    "selvstaendig",
    "sanktionsdage",
  ],
  godtgoerelse: [
    "ydelsesart",
    "tilbud",
    "afstand",
    "dokumenteretBegraensning",
    "dagePrUge",
    "planlagteDage",
    "fravaersdage",
    "loenindtaegt",
  ],
  befordring: ["kmPrDag", "dage"],
} as const satisfies Record<keyof Parts, readonly (keyof Row)[]>;

/** The columns of rows. */
export const kolonnerOf = (rows: readonly Row[], parts: Parts): Kolonner =>
  ({
    maaned: Float64Array.from(rows, ({ year, month }) => year * 100 + month),
    ...(parts.ydelse ? { ydelse: columnsOf(rows, COLUMNS.ydelse) } : {}),
    ...(parts.godtgoerelse ? { godtgoerelse: columnsOf(rows, COLUMNS.godtgoerelse) } : {}),
    ...(parts.befordring ? { befordring: columnsOf(rows, COLUMNS.befordring) } : {}),
  }) as unknown as Kolonner;

const amount = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: most }) },
    { weight: 2, arbitrary: fc.constant(0) },
  );
const upTo = (max: number): fc.Arbitrary<number> => fc.nat(max);

/** Rows that a case can be made of; some are refused for lack of a rate or for facts that do not go together. */
export const arbitraryRow: fc.Arbitrary<Row> = fc
  .record({
    year: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 2018, max: 2024 }) },
      { weight: 1, arbitrary: fc.integer({ min: 2012, max: 2027 }) },
    ),
    month: fc.integer({ min: 1, max: 12 }),
    art: upTo(1),
    gruppe: upTo(3),
    hidtidigYdelse: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: upTo(3) }),
    hidtidigBeloeb: amount(600_000),
    hidtidigPrUge: upTo(1),
    loen: amount(4_000_000),
    andreIndtaegter: amount(300_000),
    bidrag: amount(1_500_000),
    loenITilbud: amount(500_000),
    timerITilbud: amount(16_000),
    selvstaendig: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: upTo(2) }),
    sanktionsdage: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: upTo(31) }),
    ydelsesart: upTo(7),
    tilbud: fc.oneof(upTo(2), upTo(4)),
    afstand: fc.oneof(fc.constantFrom(499, 500, 501), upTo(6000)),
    dokumenteretBegraensning: upTo(1),
    dagePrUge: fc.integer({ min: 1, max: 7 }),
    planlagteDage: fc.integer({ min: 1, max: 31 }),
    fravaersdage: upTo(31),
    loenindtaegt: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constant(1) },
    ),
    kmPrDag: fc.oneof(fc.constantFrom(2399, 2400, 2401), upTo(20_000)),
    dage: upTo(31),
  })
  .map((row) => {
    // What does not go together is left to the rows that are broken on purpose.
    const states = row.hidtidigYdelse !== 0;
    const hasPension = row.art === 0 && row.hidtidigYdelse === 3;
    return {
      ...row,
      hidtidigBeloeb: states ? row.hidtidigBeloeb : 0,
      hidtidigPrUge: states ? row.hidtidigPrUge : 0,
      bidrag: row.gruppe === 3 ? row.bidrag : 0,
      selvstaendig: row.art === 1 ? row.selvstaendig : 0,
      sanktionsdage: hasPension ? 0 : row.sanktionsdage,
      fravaersdage: row.fravaersdage % (row.planlagteDage + 1),
    };
  });

/** A row of which one figure is anything: too large, below zero, broken, or out of place. */
export const arbitraryBrokenRow: fc.Arbitrary<Row> = fc
  .record({
    row: arbitraryRow,
    name: fc
      .constantFrom(...COLUMNS.ydelse, ...COLUMNS.godtgoerelse, ...COLUMNS.befordring, "month" as const)
      .filter((name) => name !== "gruppe"),
    value: fc.constantFrom(
      -1,
      -100,
      0,
      1,
      2,
      3,
      5,
      8,
      9,
      13,
      31,
      32,
      0.5,
      1000,
      74_401,
      1_000_001,
      99_999_999_999,
      100_000_000_001,
      NaN,
    ),
  })
  .map(({ row, name, value }) =>
    name === "month" ? { ...row, month: Math.abs(Math.trunc(value || 0)) % 100 } : { ...row, [name]: value },
  );
