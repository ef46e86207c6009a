import type { Draft } from "../draft.js";
import { faktaEfter, faktaIMaaneder, faktaVedStart } from "./fakta.js";
import type { Forloebssag } from "./forloebssag.js";
import { type Indgang, type Maanedssag, maanedssag } from "./maanedssag.js";
import type { Maanedsgraenser } from "./periode.js";

const alleIndgange = ({ maaneder = [] }: Draft<Forloebssag>): readonly Indgang[] =>
  maaneder.flatMap((oplysninger, index) => (oplysninger === undefined ? [] : [{ index, oplysninger }]));

/** The entry of each month; of two for one month the first. */
const indgangePrMaaned = (sag: Draft<Forloebssag>): ReadonlyMap<string | undefined, Indgang> =>
  new Map([...alleIndgange(sag)].reverse().map((indgang) => [indgang.oplysninger.maaned, indgang]));

/** The cases of the months of a course. */
export const maanedssager = (sag: Draft<Forloebssag>, maaneder: readonly string[]): readonly Maanedssag[] => {
  const indgange = indgangePrMaaned(sag);
  return faktaIMaaneder(sag, maaneder).map(({ maaned, fakta }) =>
    maanedssag(sag, maaned, fakta, indgange.get(maaned)),
  );
};

/**
 * Cases without a month: of a course whose months are not known, or of a change or an entry that belongs to
 * none of them. They are only checked, so that what is wrong with them is told with the rest.
 */
export const tidloeseSager = (
  sag: Draft<Forloebssag>,
  graenser: Maanedsgraenser | undefined,
): readonly Maanedssag<undefined>[] => {
  const start = faktaVedStart(sag);
  const indgange = indgangePrMaaned(sag);
  const isWithin = (maaned: string | undefined, fra = ""): boolean =>
    maaned !== undefined && graenser !== undefined && maaned >= fra && maaned <= graenser.til;
  const aendringer = (sag.aendringer ?? []).flatMap((aendring, index) =>
    aendring === undefined || isWithin(aendring.fra) ? [] : [faktaEfter(start, aendring, index)],
  );
  const uden = alleIndgange(sag).filter(
    (indgang) =>
      !isWithin(indgang.oplysninger.maaned, graenser?.fra) ||
      indgange.get(indgang.oplysninger.maaned)?.index !== indgang.index,
  );
  return [
    ...(graenser === undefined ? [maanedssag(sag, undefined, start)] : []),
    ...aendringer.map((fakta) => maanedssag(sag, undefined, fakta)),
    ...uden.map((indgang) => maanedssag(sag, undefined, start, indgang)),
  ];
};
