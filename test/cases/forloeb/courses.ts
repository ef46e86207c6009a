import { calculateForloeb, type Case, type ForloebResult, type Forloebssag } from "../../../src/index.js";
import { GODTGOERELSE_OG_BEFORDRING } from "../../trace/results.js";

/** An allowance of 60 % of 750 kr. with one absence on 13 days. */
export const GODTGOERELSE = GODTGOERELSE_OG_BEFORDRING.godtgoerelse;

/** Three months of an ikke-forsørger without income; each test changes something. */
export const KVARTAL: Forloebssag = {
  id: "kvartal",
  forloeb: { art: "ressourceforloeb", start: "2022-01-01", slut: "2022-03-31" },
  modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
  hidtidigYdelse: { art: "kontanthjaelp" },
};

/** A course that is right, with something else in it; undefined takes a field out. */
export const kvartal = (changes: Readonly<Record<string, unknown>>): Forloebssag =>
  Object.fromEntries(
    Object.entries<unknown>({ ...KVARTAL, ...changes }).filter(([, value]) => value !== undefined),
  ) as unknown as Forloebssag;

/** All errors of a course as code and path. */
export const faults = (result: ForloebResult): readonly string[] =>
  result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`);

/** What is wrong with a course; the months must not have been calculated. */
export const refusedAsAWhole = (sag: unknown): readonly string[] => {
  const result = calculateForloeb(sag as Forloebssag);
  if (result.ok || "maaneder" in result) throw new Error("not refused as a whole");
  return faults(result);
};

/** Each month with its payment, or with what is wrong with it. */
export const paymentsOf = (result: ForloebResult): Readonly<Record<string, unknown>> => {
  if (result.maaneder === undefined) throw new Error(JSON.stringify(faults(result)));
  return Object.fromEntries(
    result.maaneder.map((month) => [
      month.maaned,
      month.ok ? month.ydelse.udbetaling : month.errors.map(({ code, path }) => `${code} ${path}`),
    ]),
  );
};

/** The payments of a course. */
export const payments = (sag: Forloebssag) => paymentsOf(calculateForloeb(sag));

const lastDay = (maaned: string): string =>
  new Date(Date.UTC(Number(maaned.slice(0, 4)), Number(maaned.slice(5)), 0)).toISOString().slice(0, 10);

/** Days of the month that the course covers, counted one by one. */
const coveredDays = ({ start, slut = "9999-12-31" }: Forloebssag["forloeb"], maaned: string): number =>
  Array.from(
    { length: Number(lastDay(maaned).slice(8)) },
    (_, day) => `${maaned}-${String(day + 1).padStart(2, "0")}`,
  ).filter((day) => day >= start && day <= slut).length;

type Fields = Readonly<Record<string, unknown>>;

const stated = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));

/** The facts of the month: those of the start, overwritten by every change until then. */
const factsBy = (
  { modtager, selvstaendig, hidtidigYdelse, aendringer = [] }: Forloebssag,
  maaned: string,
) => {
  const facts: Fields[] = [{ ...modtager, selvstaendig, hidtidigYdelse }];
  for (const { fra, ...change } of aendringer) if (fra <= maaned) facts.push(change);
  return Object.assign({}, ...facts) as Record<string, unknown>;
};

const eventsOf = ({ haendelser = [] }: Forloebssag, maaned: string) => {
  const touching = haendelser.filter(({ art, fra, til }) => {
    const end = til ?? (art === "flytning" ? fra : "9999-12-31");
    return fra <= lastDay(maaned) && end >= `${maaned}-01`;
  });
  return touching.length === 0 ? undefined : touching;
};

const partOf = ({ delmaaned, forloeb }: Forloebssag, maaned: string) => {
  const dage = coveredDays(forloeb, maaned);
  return delmaaned === undefined || dage === Number(lastDay(maaned).slice(8))
    ? undefined
    : { ...delmaaned, dage };
};

/** The case of one month as a caseworker would write it who has only the course before them. */
export const caseByHand = (sag: Forloebssag, maaned: string): Case => {
  const { selvstaendig, hidtidigYdelse, bidrag, ...person } = factsBy(sag, maaned);
  const entry = sag.maaneder?.find((one) => one.maaned === maaned);
  return {
    maaned,
    ydelse: {
      forloeb: sag.forloeb,
      modtager: { ...person, ...stated({ bidrag }) },
      indtaegter: entry?.indtaegter ?? [],
      ...stated({ selvstaendig, hidtidigYdelse, sanktionsdage: entry?.sanktionsdage }),
      ...stated({ delmaaned: entry?.delmaaned ?? partOf(sag, maaned), haendelser: eventsOf(sag, maaned) }),
    },
    ...stated({ godtgoerelse: entry?.godtgoerelse, befordring: entry?.befordring }),
  } as unknown as Case;
};
