import type { ForloebArt } from "../../arithmetic/step.js";
import type { TraceStep } from "../../arithmetic/trace-step.js";
import { calculate } from "../../calculate/calculate.js";
import type { Case, Modtager } from "../../cases/case.js";
import type { Satsgruppe } from "../../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import { firstDayOf } from "../../rates/calendar.js";

const YEARS_OF_AGE = 20;

const PERSONER: Readonly<Record<Satsgruppe, Omit<Modtager, "foedselsdato">>> = {
  forsoerger: { forsoerger: true, hjemmeboende: false },
  ikkeForsoerger: { forsoerger: false, hjemmeboende: false },
  hjemmeboendeUnder25: { forsoerger: false, hjemmeboende: true },
  bidragspligt: { forsoerger: false, hjemmeboende: true, bidrag: "1" },
};

/** What the calculator asks of a case, with a krone wherever an amount is typed. */
export const typicalCase = (art: ForloebArt, gruppe: Satsgruppe, maaned: string): Case => {
  const birth = `${String(Number(maaned.slice(0, 4)) - YEARS_OF_AGE)}${firstDayOf(maaned).slice(4)}`;
  return {
    maaned,
    ydelse: {
      forloeb: { art, start: firstDayOf(maaned) },
      modtager: { ...PERSONER[gruppe], foedselsdato: birth },
      hidtidigYdelse: { art: "ingen" },
      indtaegter: [
        { art: "loen", beloeb: "1" },
        { art: "anden", beloeb: "1" },
      ],
    },
  };
};

/** The steps that a calculation of such a case takes; undefined in a month that lacks one of its rates. */
export const recorded = (
  art: ForloebArt,
  gruppe: Satsgruppe,
  maaned: string,
): readonly TraceStep[] | undefined => {
  const result = calculate(typicalCase(art, gruppe, maaned), { trace: true });
  return result.ok ? result.trace : undefined;
};
