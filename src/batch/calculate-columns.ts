import { calculateWith } from "../calculate/calculate-with.js";
import { type CalculateOptions, type Settings, settingsOf } from "../calculate/options.js";
import { caseError } from "../cases/case-error.js";
import { bitOf } from "./koder.js";
import {
  befordringsdel,
  godtgoerelsesdel,
  type Kolonnedel,
  type Vaerktoej,
  ydelsesdel,
} from "./kolonnedele.js";
import { checkKolonner } from "./kolonnefejl.js";
import { type Kolonner, MAANED } from "./kolonner.js";
import type { CalculatedColumns, ColumnsResult } from "./kolonneresultat.js";
import { kolonnestykke } from "./kolonnestykke.js";
import { nummerer } from "./maanedsnummer.js";
import { sagAf } from "./raekkesag.js";
import { fejlAfRaekken } from "./raekkefejl.js";

/** What {@link calculateColumns} may be told: the options of `calculate` without the trace. */
export type ColumnsOptions = Omit<CalculateOptions, "trace">;

/** Rows that are worked on together: few enough that all figures of them stay near the processor. */
const ROWS = 4096;

const deleAf = (
  vaerktoej: Vaerktoej,
  { ydelse, godtgoerelse, befordring }: Kolonner,
): readonly Kolonnedel[] => [
  ...(ydelse === undefined ? [] : [ydelsesdel(vaerktoej, ydelse)]),
  ...(godtgoerelse === undefined ? [] : [godtgoerelsesdel(vaerktoej, godtgoerelse)]),
  ...(befordring === undefined ? [] : [befordringsdel(vaerktoej, befordring)]),
];

/** Asks `calculate` about a row that the short way does not answer. */
const spoerger = (kolonner: Kolonner, settings: Settings, dele: readonly Kolonnedel[], fejl: Uint32Array) => {
  const calculate = calculateWith({ settings });
  return (raekke: number): void => {
    const egne = fejlAfRaekken(kolonner, raekke);
    const result = calculate(sagAf(kolonner, raekke));
    const koder = [...egne, ...(result.ok ? [] : result.errors.map(({ code }) => code))];
    fejl[raekke] = koder.reduce((bits, kode) => bits | bitOf(kode), 0);
    for (const del of dele) del.skriv(raekke, result.ok && koder.length === 0 ? result : undefined);
  };
};

/** Works on the rows from one number to another; answers marks, of which 0 is a row that was not answered. */
const stykkevis = ({ maaned }: Kolonner, dele: readonly Kolonnedel[], rows: number) => {
  const stykke = kolonnestykke({ maaned: MAANED }, { maaned }, rows);
  const maaneder = new Int32Array(rows);
  const klar = new Uint8Array(rows);
  const regn = (fra: number, til: number): void => {
    klar.fill(1);
    for (const del of dele) del.beregn(fra, til, maaneder, klar);
  };
  return (fra: number, til: number): Uint8Array => {
    stykke.laes(fra, til);
    nummerer(stykke.kolonner.maaned, til - fra, maaneder);
    regn(fra, til);
    if (klar.includes(0) && dele.map((del) => del.slaaOp(maaneder, klar)).some(Boolean)) regn(fra, til);
    return klar;
  };
};

const beregn = (kolonner: Kolonner, settings: Settings): CalculatedColumns => {
  const antal = kolonner.maaned.length;
  const { book, rounding } = settings;
  const rows = Math.min(ROWS, antal);
  const dele = deleAf({ rows, antal, book, rounding }, kolonner);
  const fejl = new Uint32Array(antal);
  const spoerg = spoerger(kolonner, settings, dele, fejl);
  const regn = stykkevis(kolonner, dele, rows);
  for (let fra = 0; fra < antal; fra += ROWS) {
    const klar = regn(fra, Math.min(fra + ROWS, antal));
    for (let i = klar.indexOf(0); i >= 0; i = klar.indexOf(0, i + 1)) spoerg(fra + i);
  }
  return Object.assign(
    { ok: true as const, raekker: antal, fejl },
    ...dele.map(({ svar }) => svar),
  ) as CalculatedColumns;
};

const NO_TRACE = {
  da: "intet: kolonner har ingen trin. Brug calculate eller calculateMany.",
  en: "nothing: columns have no steps. Use calculate or calculateMany.",
};

/**
 * Calculates many months from typed arrays to typed arrays, from the same definitions as `calculate`. Each row is
 * one case, and gets the amounts or the error codes that `calculate` gives that case; no row is lost.
 *
 * @param kolonner - the columns of each part that is asked for, all of one length; whole øre and hundredths of a
 *   kilometre or an hour, months as `yyyymm`, codes as places in {@link KOLONNEKODER}. Any value is checked.
 * @param options - as for `calculate`, without `trace`; they are read once
 * @returns a column for every amount and one of error bits, which {@link fejlkoder} reads; or, when columns or
 *   options cannot be used at all, the errors `FIELD_MISSING`, `FIELD_UNKNOWN`, `TYPE_MISMATCH`,
 *   `NUMBER_OUT_OF_RANGE` (a column of another length), or one of the options. It never throws.
 * @remarks Since 0.1.0. LAS § 68, § 68 a and § 69 j; LAB § 175 and § 176. Reservations are not among the columns:
 *   ask `calculate` about a row for them.
 *
 * @example Wages of 20.000 kr. and of nothing in a ressourceforløb, March 2022: whole øre
 * ```ts
 * [...calculateColumns({
 *   maaned: Int32Array.of(202203, 202203),
 *   ydelse: {
 *     art: Uint8Array.of(0, 0),
 *     gruppe: Uint8Array.of(1, 1),
 *     hidtidigYdelse: Uint8Array.of(0, 0),
 *     loen: Float64Array.of(2000000, 0),
 *     andreIndtaegter: Float64Array.of(0, 0),
 *   },
 * }).ydelse.udbetaling] // => [918655, 1171600]
 * ```
 * @example At the edge: a row that is refused keeps its place, and has no amount
 * ```ts
 * [...calculateColumns({
 *   maaned: Int32Array.of(202405, 203001),
 *   befordring: { kmPrDag: Int32Array.of(4960, 4960), dage: Uint8Array.of(19, 19) },
 * }).befordring.beloeb] // => [54500, NaN]
 * ```
 */
export const calculateColumns = (kolonner: Kolonner, options?: ColumnsOptions): ColumnsResult => {
  try {
    const read = settingsOf(options);
    const errors = [...("errors" in read ? read.errors : []), ...checkKolonner(kolonner)];
    if (!("errors" in read) && read.settings.trace)
      errors.push(caseError("OPTION_INVALID", "trace", true, NO_TRACE));
    return "errors" in read || errors.length > 0 ? { ok: false, errors } : beregn(kolonner, read.settings);
  } catch {
    return { ok: false, errors: [caseError("INTERNAL_ERROR", "", undefined)] };
  }
};
