import { firstDayOf, lastDayOf, monthOf } from "../../rates/calendar.js";
import { caseError, type CaseError, NO_ERRORS } from "../case-error.js";
import type { Draft } from "../draft.js";
import { checkHaendelser } from "../ydelse/haendelse-checks.js";
import { felterI } from "./fakta.js";
import type { Aendring, Forloebssag } from "./forloebssag.js";
import type { Maanedsgraenser } from "./periode.js";

const checkPlacering = (path: string, maaned: string | undefined, graenser: Maanedsgraenser | undefined) => {
  if (maaned === undefined || graenser === undefined) return NO_ERRORS;
  const { fra, til } = graenser;
  return maaned >= fra && maaned <= til
    ? NO_ERRORS
    : [caseError("MONTH_OUTSIDE_PERIOD", path, maaned, { da: `${fra} til ${til}`, en: `${fra} to ${til}` })];
};

const isStated = (aendring: Draft<Aendring> | undefined): aendring is Draft<Aendring> =>
  aendring !== undefined;

/** What could not be read of a change may be the very thing that it changes. */
const isReadInFull = (path: string, byForm: readonly CaseError[]): boolean =>
  !byForm.some((error) => error.path.startsWith(path));

const checkAendringer = (
  aendringer: Draft<readonly Aendring[]>,
  graenser: Maanedsgraenser | undefined,
  byForm: readonly CaseError[],
): readonly CaseError[] => {
  let latest = "";
  return aendringer.flatMap((aendring, index) => {
    if (!isStated(aendring)) return NO_ERRORS;
    const path = `aendringer[${String(index)}]`;
    const { fra = "" } = aendring;
    const isLater = fra === "" || fra > latest;
    if (fra > latest) latest = fra;
    return [
      ...checkPlacering(`${path}.fra`, aendring.fra, graenser),
      ...(isLater ? NO_ERRORS : [caseError("CHANGE_ORDER", `${path}.fra`, fra)]),
      ...(felterI(aendring).length === 0 && isReadInFull(path, byForm)
        ? [caseError("CHANGE_EMPTY", path, undefined)]
        : NO_ERRORS),
    ];
  });
};

const checkMaaneder = (
  { maaneder = [] }: Draft<Forloebssag>,
  graenser: Maanedsgraenser | undefined,
): readonly CaseError[] => {
  const seen = new Set<string>();
  return maaneder.flatMap((oplysninger, index) => {
    const maaned = oplysninger?.maaned;
    const path = `maaneder[${String(index)}].maaned`;
    if (maaned === undefined) return NO_ERRORS;
    if (seen.has(maaned)) return [caseError("MONTH_TWICE", path, maaned)];
    seen.add(maaned);
    return checkPlacering(path, maaned, graenser);
  });
};

/** A change may also stand before the months that are calculated, but not before the course. */
const forAendringer = (
  graenser: Maanedsgraenser | undefined,
  start: string | undefined,
): Maanedsgraenser | undefined =>
  graenser && start ? { fra: monthOf(start), til: graenser.til } : undefined;

/**
 * What is wrong with a course by its meaning, apart from what is wrong with the cases of its months. Without
 * the limits of the months it is not known what stands outside.
 */
export const checkForloebssag = (
  sag: Draft<Forloebssag>,
  graenser: Maanedsgraenser | undefined,
  byForm: readonly CaseError[],
): readonly CaseError[] => [
  ...checkAendringer(sag.aendringer ?? [], forAendringer(graenser, sag.forloeb?.start), byForm),
  ...checkMaaneder(sag, graenser),
  ...checkHaendelser(sag.haendelser, {
    path: "haendelser",
    art: sag.forloeb?.art,
    tid: graenser && { fra: firstDayOf(graenser.fra), til: lastDayOf(graenser.til) },
  }),
];
