import { KRAV } from "./kolonner.js";

/** A column whose code, beside the month, decides which rates a row rests on, and how many codes it has. */
export interface Noegle {
  readonly kolonne: string;
  readonly antal: number;
}

const noegleI = <K extends string>(
  krav: Readonly<Record<K, { readonly til: number }>>,
  kolonne: K,
): Noegle => ({
  kolonne,
  antal: krav[kolonne].til + 1,
});

/** What decides, beside the month, which rates a row of each part rests on. */
export const NOEGLER = {
  ydelse: [noegleI(KRAV.ydelse, "art"), noegleI(KRAV.ydelse, "gruppe")],
  godtgoerelse: [noegleI(KRAV.godtgoerelse, "dagePrUge")],
  befordring: [],
} as const satisfies Readonly<Record<keyof typeof KRAV, readonly Noegle[]>>;
