import type { Text } from "../arithmetic/step.js";
import { type OrdningOnDay, ordningerOn } from "../calculate/ordninger-on.js";
import { caseError } from "../cases/case-error.js";
import { isDate, isMonth, lastDayOf } from "../rates/calendar.js";
import { isAaben } from "../rates/ordning.js";
import { dayText, type Locale, statusText } from "../trace/locale.js";
import { oneLine } from "../trace/words.js";
import type { Arguments } from "./arguments.js";
import { exitCodeFor, schemeOptions } from "./beregn.js";
import { errorText } from "./error-text.js";
import { EXIT, type Io, type Outcome, UsageError } from "./io.js";

const TITLE = { da: "Kommunale ordninger den", en: "Municipal schemes on" } as const;
const PERIOD = { da: "perioden er", en: "the period is" } as const;
const OWN = { da: "Egen ordning", en: "Own scheme" } as const;
const OPEN = { da: "Åbent", en: "Open" } as const;
const SOURCE = { da: "Kilde", en: "Source" } as const;
const NONE = { da: "Der er ingen ordninger den dag.", en: "There are no schemes on that day." } as const;

/** What the page of the municipality does not say, wherever in the terms it stands. */
const openParts = (node: unknown): readonly Text[] => {
  if (typeof node !== "object" || node === null) return [];
  return isAaben(node) ? [node.aaben] : Object.values(node).flatMap(openParts);
};

const sources = ({ vilkaar }: OrdningOnDay, locale: Locale): readonly string[] => {
  const said = vilkaar.beloeb.sources.map(
    ({ title, url }) => `    ${SOURCE[locale]}: ${title}${url === undefined ? "" : ` <${url}>`}`,
  );
  return [...new Set(said)];
};

const ordningLines = (one: OrdningOnDay, locale: Locale): readonly string[] => [
  `${one.ordning}: ${one.navn[locale]}`,
  `    ${one.law} · ${dayText(one.validFrom, locale)} – ${dayText(one.validTo, locale)} · ${PERIOD[locale]} ${statusText({ status: one.periode.status }, locale)}`,
  ...(one.callerSupplied ? [`    ${OWN[locale]}`] : []),
  ...[...new Set(openParts(one.vilkaar).map((part) => part[locale]))].map(
    (part) => `    ${OPEN[locale]}: ${part}`,
  ),
  ...sources(one, locale),
];

/** Prints the municipal schemes of a day: name, period, what is open, and where they stand. */
export const ordninger = (io: Io, args: Arguments): Outcome => {
  const [given, ...rest] = args.operands;
  if (given === undefined || rest.length > 0)
    throw new UsageError(
      "Angiv én dag eller måned, for eksempel ordninger 2022-03.",
      "Give one day or month, for example ordninger 2022-03.",
    );
  const { locale } = args;
  const refused = (errors: Parameters<typeof errorText>[0]): Outcome => ({
    stdout: "",
    stderr: errorText(errors, locale),
    exitCode: exitCodeFor(errors),
  });
  const day = isMonth(given) ? lastDayOf(given) : given;
  if (!isDate(day)) return refused([caseError("DATE_INVALID", given, given)]);
  const answer = ordningerOn(day, schemeOptions(io, args));
  if (!answer.ok) return refused(answer.errors);
  const lines = answer.ordninger.flatMap((one) => [...ordningLines(one, locale).map(oneLine), ""]);
  const text = lines.length === 0 ? `${NONE[locale]}\n` : lines.join("\n");
  return {
    stdout: args.json
      ? `${JSON.stringify(answer.ordninger, null, 2)}\n`
      : `${TITLE[locale]} ${dayText(day, locale)}\n\n${text}`,
    stderr: "",
    exitCode: EXIT.ok,
  };
};
