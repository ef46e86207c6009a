import type { Ordning, Vilkaar } from "./ordning.js";

/** One scheme as it is to be used: its terms, as they were known. */
export interface Ordningsudgave {
  readonly ordning: Ordning;
  readonly vilkaar: Vilkaar;
  readonly callerSupplied: boolean;
  readonly beforeCorrection: boolean;
}

/** Municipal schemes by name and day. */
export interface OrdningBook {
  /** The scheme that is in force on a day. */
  readonly ordning: (name: string, day: string) => Ordningsudgave | undefined;
  /** Every period of a scheme; empty when its name is not known. */
  readonly perioder: (name: string) => readonly Ordning[];
  /** The names of all schemes, in alphabetical order. */
  readonly names: readonly string[];
  /** Every scheme that is in force on a day. */
  readonly inForce: (day: string) => readonly Ordningsudgave[];
}

/** What a calculation may be told about its schemes. */
export interface OrdningBookOptions {
  /** Schemes of the caller, which go before those of the package on the days they cover. */
  readonly own: readonly Ordning[];
  /** Answer with what was known on this day, `yyyy-mm-dd`: corrections made after it are left out. */
  readonly knownOn: string | undefined;
}

const udgaveOf =
  (callerSupplied: boolean, knownOn: string | undefined) =>
  (ordning: Ordning): Ordningsudgave => {
    const earlier =
      knownOn === undefined ? undefined : ordning.corrections.find((one) => knownOn <= one.knownUntil);
    return {
      ordning,
      vilkaar: earlier?.was ?? ordning.vilkaar,
      callerSupplied,
      beforeCorrection: earlier !== undefined,
    };
  };

/** Opens schemes for look-up. They are taken to be checked. */
export const openOrdningBook = (
  builtIn: readonly Ordning[],
  { own, knownOn }: OrdningBookOptions,
): OrdningBook => {
  const byName = new Map<string, Ordningsudgave[]>();
  for (const one of [...own.map(udgaveOf(true, knownOn)), ...builtIn.map(udgaveOf(false, knownOn))]) {
    const { ordning: name } = one.ordning;
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  const names = [...byName.keys()].sort();
  const find = (name: string, day: string) =>
    byName.get(name)?.find(({ ordning }) => ordning.validFrom <= day && day <= ordning.validTo);
  return {
    ordning: find,
    perioder: (name) => (byName.get(name) ?? []).map(({ ordning }) => ordning),
    names,
    inForce: (day) => names.map((name) => find(name, day)).filter((one) => one !== undefined),
  };
};
