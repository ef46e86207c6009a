import { enigeOm, type Svar } from "../../arithmetic/svar.js";

/** For each question that the sources leave open the answers that it may have; one when it is not open. */
export type Muligheder<T> = { readonly [K in keyof T]: readonly T[K][] };

/** The answer over all readings, and the questions on which it turns. */
export interface Laest<T> {
  readonly svar: Svar;
  readonly uenigOm: readonly (keyof T & string)[];
}

/** Every reading: one answer to each question. */
export const laesningerAf = <T extends object>(muligheder: Muligheder<T>): readonly T[] =>
  (Object.entries(muligheder) as [keyof T, readonly T[keyof T][]][]).reduce<readonly T[]>(
    (laesninger, [spoergsmaal, svar]) =>
      laesninger.flatMap((laesning) => svar.map((one) => ({ ...laesning, [spoergsmaal]: one }))),
    [{} as T],
  );

/**
 * Answers a condition under every reading. What they agree on is the answer; where they differ, it is open, and
 * the questions are named whose answer alone changes it.
 */
export const svarOverLaesninger = <T extends object>(
  muligheder: Muligheder<T>,
  svarVed: (laesning: T) => Svar,
): Laest<T> => {
  const laesninger = laesningerAf(muligheder);
  const svar = laesninger.map(svarVed) as [Svar, ...Svar[]];
  const uenigOm = (Object.keys(muligheder) as (keyof T & string)[]).filter((spoergsmaal) =>
    laesninger.some((laesning) =>
      muligheder[spoergsmaal].some(
        (one) => svarVed({ ...laesning, [spoergsmaal]: one }) !== svarVed(laesning),
      ),
    ),
  );
  return { svar: enigeOm(svar), uenigOm };
};

/** The answer over all readings, and whether it turns on the person's own wish. */
export interface LaestMedOenske<T> extends Laest<T> {
  readonly afhaengerAfOensket: boolean;
}

/**
 * Answers a condition that may turn on the person's own wish. A wish that is not stated is missing only when it
 * decides: where yes and no lead to the same answer, that is the answer.
 */
export const svarMedOenske = <T extends object>(
  muligheder: Muligheder<T>,
  oenske: boolean | undefined,
  svarVed: (laesning: T, oenske: boolean) => Svar,
): LaestMedOenske<T> => {
  const [ja, nej] = [true, false].map((wish) =>
    svarOverLaesninger(muligheder, (laesning) => svarVed(laesning, wish)),
  ) as [Laest<T>, Laest<T>];
  const afhaengerAfOensket = ja.svar !== nej.svar;
  if (oenske === undefined && afhaengerAfOensket)
    return { svar: "mangler-oplysning", uenigOm: [], afhaengerAfOensket };
  return { ...(oenske === true ? ja : nej), afhaengerAfOensket };
};
