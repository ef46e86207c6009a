import { expectDefined } from "../../../calculate/expect-defined.js";
import { type RateOnDay, ratesOn } from "../../../calculate/rates-on.js";
import { lastDayOf } from "../../../rates/calendar.js";
import { RATE_LABELS } from "../../../rates/labels.js";
import type { RateId } from "../../../rates/rate-table.js";
import { type Refusal, wrongArgument } from "../cells/cell.js";
import { oneOf } from "../cells/words.js";
import { required } from "../parameter.js";
import { cellFunction } from "../spreadsheet-function.js";
import { maaned } from "./arguments.js";

const IDS = Object.keys(RATE_LABELS) as RateId[];

/** What the rates are called for people. */
export const SATSNAVNE: readonly string[] = IDS.map((id) => RATE_LABELS[id].da);

const keyOf = (id: string): string => id.slice(id.indexOf(".") + 1);

/** Every rate by its name for people, its name in traces and its key. */
const SPELLINGS = Object.fromEntries(
  IDS.map((id) => [id, [RATE_LABELS[id].da, id, keyOf(id)]]),
) as unknown as Readonly<Record<RateId, readonly string[]>>;

/** The rate of a month: the one in force on its last day. */
const satsFor = (month: string, wanted: RateId): number | Refusal => {
  // A month that could be read has a last day.
  const { rates } = ratesOn(lastDayOf(month)) as { readonly rates: readonly RateOnDay[] };
  const { amount, missing } = expectDefined(rates.find(({ id }) => id === wanted));
  return missing === undefined
    ? Number(amount)
    : { kind: "no-rate", text: wrongArgument(maaned.navn, missing.da) };
};

/** Any rate by name. */
export const SATS = cellFunction({
  id: "SATS",
  da: "En sats i en måned: den, der gælder på månedens sidste dag.",
  svar: "Beløbet, procenten eller kilometertallet.",
  parameters: {
    maaned,
    sats: required(
      "sats",
      "Satsens navn, for eksempel »Sats for ikke-forsørgere« eller kmSats.",
      oneOf(SPELLINGS, "Skriv et navn fra listen over satser, for eksempel Sats for ikke-forsørgere."),
    ),
  },
  example: { arguments: ["2022-03", "Sats for ikke-forsørgere"], answer: 11716 },
  answer: ({ maaned: month, sats }) => satsFor(month, sats),
});

/** The threshold of the wage rule. */
export const LOENGRAENSE = cellFunction({
  id: "LOENGRAENSE",
  da: "Lønindtægtsgrænsen i en måned.",
  svar: "Kroner pr. måned.",
  parameters: { maaned },
  example: { arguments: ["2022-03"], answer: 15401 },
  answer: ({ maaned: month }) => satsFor(month, "loenfradrag.loengraense"),
});
