import type { Case, Modtager } from "../cases/case.js";
import { FOERSTE_RESSOURCEFORLOEB } from "../law/aktivloven-6a-ressourceforloeb/ikrafttraeden.js";
import { plainNotation } from "../money/hundredths.js";
import { firstDayOf, isMonth } from "../rates/calendar.js";
import { KOLONNEKODER } from "./koder.js";
import { GRUPPE, HIDTIDIG } from "./kodetal.js";
import type {
  Befordringskolonner,
  Godtgoerelseskolonner,
  Kolonne,
  Kolonner,
  Ydelseskolonner,
} from "./kolonner.js";

/** The figures of one row. What is not in a column is undefined. */
type Raekke<T> = Readonly<Record<keyof T, number | undefined>>;

const raekkeAf = <T extends object>(kolonner: T, row: number): Raekke<T> =>
  Object.fromEntries(
    Object.entries(kolonner).map(([navn, kolonne]) => [navn, (kolonne as Kolonne | undefined)?.[row]]),
  ) as Raekke<T>;

/** Hundredths in plain notation. What is no whole number is given on as no number, and so is refused. */
const tekst = (hundredths: number | undefined): string | number | undefined => {
  if (hundredths === undefined) return undefined;
  return Number.isSafeInteger(hundredths) ? plainNotation(hundredths) : NaN;
};

/** The word of a code; another number is given on, and so is refused. */
const ord = (koder: readonly string[], kode: number | undefined): string | number | undefined =>
  kode === undefined ? undefined : (koder[kode] ?? kode);

const jaNej = (kode: number | undefined): boolean | number | undefined =>
  kode === 0 || kode === 1 ? kode === 1 : kode;

const cifre = (tal: number | undefined, antal: number): string => String(tal).padStart(antal, "0");

/** A number `yyyymm` as `yyyy-mm`. */
export const maanedAf = (tal: number | undefined): string => {
  const text = cifre(tal, 6);
  return `${text.slice(0, 4)}-${text.slice(4)}`;
};

const dagAf = (tal: number): string => {
  const text = cifre(tal, 8);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
};

const UNG = 20;
const VOKSEN = 40;

/** A person of a rate group in a month: the group of a row is stated, not found. */
export const personI = (gruppe: number, maaned: string): Omit<Modtager, "bidrag"> => {
  const hjemmeboende = gruppe === GRUPPE.hjemmeboendeUnder25 || gruppe === GRUPPE.bidragspligt;
  const aar = Number(maaned.slice(0, 4)) - (hjemmeboende ? UNG : VOKSEN);
  return {
    foedselsdato: `${cifre(Math.max(aar, 0) || 0, 4)}-01-01`,
    forsoerger: gruppe === GRUPPE.forsoerger,
    hjemmeboende,
  };
};

/** The start of a course that covers the month wholly: lawful, unless the month itself lies before the law. */
export const startFor = (maaned: string): string => {
  const foersteDag = firstDayOf(maaned);
  return isMonth(maaned) && foersteDag < FOERSTE_RESSOURCEFORLOEB ? foersteDag : FOERSTE_RESSOURCEFORLOEB;
};

const forloebAf = (r: Raekke<Ydelseskolonner>, maaned: string) => ({
  art: ord(KOLONNEKODER.art, r.art),
  start: r.start === undefined ? startFor(maaned) : dagAf(r.start),
  slut: r.slut === undefined || r.slut === 0 ? undefined : dagAf(r.slut),
});

/** An amount that is 0 outside the rows that it belongs to is not stated there. */
const hvisAngivet = (hoererTil: boolean, tal: number | undefined): number | undefined =>
  hoererTil || tal !== 0 ? tal : undefined;

/** Later than every month: the right to sygedagpenge lasts. */
const UDEN_SLUT = "9999-12-31";

const hidtidigYdelseAf = (r: Raekke<Ydelseskolonner>) => {
  const harYdelse = r.hidtidigYdelse !== HIDTIDIG.ingen;
  return {
    art: ord(KOLONNEKODER.hidtidigYdelse, r.hidtidigYdelse),
    beloeb: tekst(hvisAngivet(harYdelse, r.hidtidigBeloeb)),
    pr: ord(["maaned", "uge"], hvisAngivet(harYdelse, r.hidtidigPrUge)),
    berettigetTil: r.hidtidigYdelse === HIDTIDIG.sygedagpenge ? UDEN_SLUT : undefined,
  };
};

const indtaegterAf = (r: Raekke<Ydelseskolonner>) => [
  { art: "loen", beloeb: tekst(r.loen) },
  { art: "anden", beloeb: tekst(r.andreIndtaegter) },
  ...(r.loenITilbud === undefined
    ? []
    : [{ art: "loen-tilbud", beloeb: tekst(r.loenITilbud), timer: tekst(r.timerITilbud) }]),
];

const ydelseAf = (r: Raekke<Ydelseskolonner>, maaned: string) => ({
  forloeb: forloebAf(r, maaned),
  modtager: {
    ...personI(r.gruppe as number, maaned),
    bidrag: tekst(hvisAngivet(r.gruppe === GRUPPE.bidragspligt, r.bidrag)),
  },
  hidtidigYdelse: hidtidigYdelseAf(r),
  indtaegter: indtaegterAf(r),
  selvstaendig: r.selvstaendig === 0 ? undefined : ord(KOLONNEKODER.selvstaendig, r.selvstaendig),
  sanktionsdage: r.sanktionsdage,
});

/** The scheme whose figures the columns hold. */
export const ORDNING = "takst-750";

const godtgoerelseAf = ({ afstand, ...r }: Raekke<Godtgoerelseskolonner>) => ({
  ...r,
  ordning: ORDNING,
  ydelsesart: ord(KOLONNEKODER.ydelsesart, r.ydelsesart),
  tilbud: ord(KOLONNEKODER.tilbud, r.tilbud),
  afstandKm: tekst(afstand),
  dokumenteretBegraensning: jaNej(r.dokumenteretBegraensning),
  loenindtaegt: jaNej(r.loenindtaegt),
});

const befordringAf = ({ kmPrDag, dage }: Raekke<Befordringskolonner>) => ({ kmPrDag: tekst(kmPrDag), dage });

/**
 * The case that a row stands for. It is calculated wherever the short way does not know the answer, so what it
 * says of a row, amounts and codes, is what the library says.
 */
export const sagAf = ({ maaned, ydelse, godtgoerelse, befordring }: Kolonner, row: number): Case => {
  const text = maanedAf(maaned[row]);
  return {
    maaned: text,
    ...(ydelse && { ydelse: ydelseAf(raekkeAf(ydelse, row), text) }),
    ...(godtgoerelse && { godtgoerelse: godtgoerelseAf(raekkeAf(godtgoerelse, row)) }),
    ...(befordring && { befordring: befordringAf(raekkeAf(befordring, row)) }),
  } as Case;
};
