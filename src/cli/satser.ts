import { type RateOnDay, ratesOn } from "../calculate/rates-on.js";
import { caseError } from "../cases/case-error.js";
import { isDate, isMonth, lastDayOf } from "../rates/calendar.js";
import { dayText, figureText, type Locale, statusText } from "../trace/locale.js";
import { oneLine } from "../trace/words.js";
import type { Arguments } from "./arguments.js";
import { rateOptions, exitCodeFor } from "./beregn.js";
import { errorText } from "./error-text.js";
import { EXIT, type Io, type Outcome, UsageError } from "./io.js";

const TITLE = { da: "Satser den", en: "Rates on" } as const;
const NO_RATE = { da: "ingen sats", en: "no rate" } as const;
const SOURCE = { da: "Kilde", en: "Source" } as const;

const LABEL_WIDTH = 64;

const rateLines = (rate: RateOnDay, locale: Locale): readonly string[] => {
  const label = rate[locale].padEnd(LABEL_WIDTH);
  if (rate.missing !== undefined) return [`${label}  ${NO_RATE[locale]}: ${rate.missing[locale]}`];
  const { validFrom, validTo, sources } = rate.reference;
  const period = `${dayText(validFrom, locale)} – ${dayText(validTo, locale)}`;
  return [
    `${label}  ${figureText(rate.amount, rate.unit, locale)}`,
    `    ${rate.law} · ${period} · ${statusText(rate.reference, locale)}`,
    ...sources.map(
      ({ title, url }) => `    ${SOURCE[locale]}: ${title}${url === undefined ? "" : ` <${url}>`}`,
    ),
  ];
};

/** Prints every rate of a day with its sources. */
export const satser = (io: Io, args: Arguments): Outcome => {
  const [given, ...rest] = args.operands;
  if (given === undefined || rest.length > 0)
    throw new UsageError(
      "Angiv én dag eller måned, for eksempel satser 2022-03.",
      "Give one day or month, for example satser 2022-03.",
    );
  const day = isMonth(given) ? lastDayOf(given) : given;
  if (!isDate(day))
    return {
      stdout: "",
      stderr: errorText([caseError("DATE_INVALID", given, given)], args.locale),
      exitCode: EXIT.badInput,
    };
  const answer = ratesOn(day, rateOptions(io, args));
  if (!answer.ok)
    return {
      stdout: "",
      stderr: errorText(answer.errors, args.locale),
      exitCode: exitCodeFor(answer.errors),
    };
  const { rates } = answer;
  const lines = rates.flatMap((rate) => rateLines(rate, args.locale)).map(oneLine);
  return {
    stdout: args.json
      ? `${JSON.stringify(rates, null, 2)}\n`
      : `${TITLE[args.locale]} ${dayText(day, args.locale)}\n\n${lines.join("\n")}\n`,
    stderr: "",
    exitCode: rates.every(({ amount }) => amount === undefined) ? EXIT.noRate : EXIT.ok,
  };
};
