import { fieldOf, type Place } from "./places.js";

/**
 * What may stand in the fields of an input, written again from the documentation and by other means than the
 * schemas: with big whole numbers and the calendar of JavaScript. Whatever it does not allow must be refused.
 */
export type Rule = (value: unknown) => boolean;

const ZERO = 0n;

const hundredths = (text: string): bigint => {
  const [whole = "", decimals = ""] = text.split(".");
  return BigInt(whole + decimals.padEnd(2, "0"));
};

/** A figure from 0 to a limit. */
export const figure =
  (limit: number): Rule =>
  (value) => {
    if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value <= limit;
    if (typeof value !== "string" || !/^-?[0-9]+(\.[0-9]{1,2})?$/.test(value) || /\n$/.test(value))
      return false;
    const isNegative = value.startsWith("-");
    const size = hundredths(isNegative ? value.slice(1) : value);
    return isNegative ? size === ZERO : size <= hundredths(String(limit));
  };

const isDay = (text: string): boolean => {
  if (text.length !== 10) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString() === `${text}T00:00:00.000Z`;
};

export const day: Rule = (value) => typeof value === "string" && isDay(value);
export const month: Rule = (value) => typeof value === "string" && isDay(`${value}-01`);
export const truth: Rule = (value) => typeof value === "boolean";
export const assessed: Rule = (value) => truth(value) || value === "vurderes";
export const name: Rule = (value) => typeof value === "string" && value.length <= 200;
export const count =
  (from: number, to: number): Rule =>
  (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;
export const word =
  (...words: readonly string[]): Rule =>
  (value) =>
    words.some((one) => one === value);

/** What fails when it is looked at may stand nowhere. */
export const unlessItFails =
  (rule: Rule): Rule =>
  (value) => {
    try {
      return rule(value);
    } catch {
      return false;
    }
  };

export const emptyList = unlessItFails((value) => Array.isArray(value) && value.length === 0);
/** An object of which no field is required: whatever kind of object it is, it states nothing. */
export const nothingStated = unlessItFails(
  (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0,
);
export const never: Rule = () => false;
/** A field that may be left out. */
export const optional =
  (rule: Rule): Rule =>
  (value) =>
    value === undefined || rule(value);

/** Rules by the names of fields on the way from the top. */
export type Grammar = Readonly<Record<string, Rule>>;

/** The rule for a place; a field without a rule is a fault of the test. */
export const ruleFor = (grammar: Grammar, place: Place): Rule => {
  if (typeof place.at(-1) === "number") return never;
  const rule = grammar[fieldOf(place)];
  if (rule === undefined) throw new Error(`no rule for ${fieldOf(place)}`);
  return rule;
};

const prefixed = (prefix: string, grammar: Grammar): Grammar =>
  Object.fromEntries(Object.entries(grammar).map(([field, rule]) => [`${prefix}.${field}`, rule]));

const KRONER = figure(1e9);
const COURSE: Grammar = {
  forloeb: never,
  "forloeb.art": word("ressourceforloeb", "jobafklaringsforloeb"),
  "forloeb.start": day,
  "forloeb.slut": optional(day),
};
const PERSON: Grammar = {
  modtager: never,
  "modtager.foedselsdato": day,
  "modtager.forsoerger": truth,
  "modtager.hjemmeboende": truth,
};
const LEVEL: Grammar = {
  hidtidigYdelse: never,
  "hidtidigYdelse.art": word(
    "sygedagpenge",
    "ledighedsydelse",
    "foertidspension",
    "kontanthjaelp",
    "uddannelseshjaelp",
    "anden",
    "ingen",
  ),
  "hidtidigYdelse.beloeb": KRONER,
  "hidtidigYdelse.pr": word("uge", "maaned"),
  "hidtidigYdelse.berettigetTil": day,
};
const INCOMES: Grammar = {
  indtaegter: emptyList,
  "indtaegter.art": word("loen"),
  "indtaegter.beloeb": KRONER,
  "indtaegter.timer": optional(figure(744)),
  "indtaegter.periode": optional(never),
  "indtaegter.periode.fra": day,
  "indtaegter.periode.til": day,
};
const EVENTS: Grammar = {
  haendelser: optional(emptyList),
  "haendelser.art": word("flytning", "barsel", "sygdom"),
  "haendelser.fra": day,
  "haendelser.til": optional(day),
};
const ALLOWANCE: Grammar = {
  godtgoerelse: optional(never),
  "godtgoerelse.ordning": word("takst-750"),
  "godtgoerelse.ydelsesart": word("ressourceforloebsydelse"),
  "godtgoerelse.tilbud": word("virksomhedspraktik"),
  "godtgoerelse.afstandKm": figure(10_000),
  "godtgoerelse.dokumenteretBegraensning": truth,
  "godtgoerelse.dagePrUge": count(1, 7),
  "godtgoerelse.planlagteDage": count(1, 31),
  "godtgoerelse.fravaersdage": count(0, 31),
  "godtgoerelse.loenindtaegt": truth,
  befordring: optional(never),
  "befordring.kmPrDag": figure(10_000),
  "befordring.dage": count(0, 31),
};
const PART_MONTH: Grammar = {
  delmaaned: optional(never),
  "delmaaned.metode": word("kalenderdage"),
  "delmaaned.dage": count(0, 31),
};

export const CASE: Grammar = {
  "": never,
  id: optional(name),
  maaned: month,
  ydelse: optional(never),
  ...prefixed("ydelse", {
    ...COURSE,
    ...PERSON,
    ...LEVEL,
    ...INCOMES,
    ...EVENTS,
    ...PART_MONTH,
    sanktionsdage: optional(count(0, 31)),
  }),
  ...ALLOWANCE,
};

export const COURSES: Grammar = {
  "": never,
  id: optional(name),
  ...COURSE,
  fra: optional(month),
  til: optional(month),
  ...PERSON,
  ...LEVEL,
  ...EVENTS,
  delmaaned: optional(never),
  "delmaaned.metode": word("kalenderdage"),
  aendringer: optional(emptyList),
  "aendringer.fra": month,
  "aendringer.forsoerger": optional(truth),
  "aendringer.hjemmeboende": optional(truth),
  maaneder: optional(emptyList),
  ...prefixed("maaneder", {
    maaned: month,
    ...INCOMES,
    indtaegter: optional(emptyList),
    sanktionsdage: optional(count(0, 31)),
    ...PART_MONTH,
    ...ALLOWANCE,
  }),
};

export const FACTS: Grammar = {
  "": never,
  id: optional(name),
  art: word("ressourceforloeb", "jobafklaringsforloeb"),
  foedselsdato: day,
  forloeb: never,
  "forloeb.start": day,
  "forloeb.slut": optional(day),
  "forloeb.bevilget": optional(day),
  tidligereForloeb: emptyList,
  "tidligereForloeb.start": day,
  "tidligereForloeb.slut": day,
  oenskerFlereForloeb: optional(truth),
  folkepensionsdato: optional(day),
  modtagerFoertidspension: optional(truth),
  maalgruppe: optional(nothingStated),
  "maalgruppe.komplekseProblemer": optional(assessed),
  "maalgruppe.forbedringUdelukket": optional(assessed),
  sygdom: optional(nothingStated),
  "sygdom.uarbejdsdygtig": optional(assessed),
  "sygdom.ugerMedSygedagpenge": optional(count(0, 40)),
  raadighed: optional(nothingStated),
  "raadighed.staarTilRaadighed": optional(assessed),
  "raadighed.harFrasagtYdelsen": optional(truth),
};
