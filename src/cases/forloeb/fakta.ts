import type { Modtager, Ydelse } from "../case.js";
import type { Draft } from "../draft.js";
import { AENDRINGSFELTER, type Aendring, type Aendringsfelt, type Forloebssag } from "./forloebssag.js";

/** Where each fact that may change stands in the course: `modtager.bidrag`, `aendringer[1].bidrag`. */
export type Steder = Readonly<Record<Aendringsfelt, string>>;

/** The facts that hold in a month, and where they stand. */
export interface Fakta {
  readonly modtager: Draft<Modtager> | undefined;
  readonly selvstaendig: Ydelse["selvstaendig"];
  readonly hidtidigYdelse: Draft<Ydelse["hidtidigYdelse"]>;
  readonly steder: Steder;
}

/** The facts as at the start of the course. */
export const faktaVedStart = ({ modtager, selvstaendig, hidtidigYdelse }: Draft<Forloebssag>): Fakta => ({
  modtager,
  selvstaendig,
  hidtidigYdelse,
  steder: {
    forsoerger: "modtager.forsoerger",
    hjemmeboende: "modtager.hjemmeboende",
    bidrag: "modtager.bidrag",
    selvstaendig: "selvstaendig",
    hidtidigYdelse: "hidtidigYdelse",
  },
});

/** The fields that a change states; null states the end of something. */
export const felterI = (aendring: Draft<Aendring>): readonly Aendringsfelt[] =>
  AENDRINGSFELTER.filter((felt) => aendring[felt] !== undefined);

/** What a change states, and else what held before; null is nothing. */
const efter = <T>(stated: T | null | undefined, before: T | undefined): T | undefined =>
  stated === undefined ? before : (stated ?? undefined);

/** The facts after a change. */
export const faktaEfter = (before: Fakta, aendring: Draft<Aendring>, index: number): Fakta => {
  const steder = felterI(aendring).map((felt) => [felt, `aendringer[${String(index)}].${felt}`]);
  const modtager = before.modtager ?? {};
  return {
    modtager: {
      foedselsdato: modtager.foedselsdato,
      forsoerger: efter(aendring.forsoerger, modtager.forsoerger),
      hjemmeboende: efter(aendring.hjemmeboende, modtager.hjemmeboende),
      bidrag: efter(aendring.bidrag, modtager.bidrag),
    },
    selvstaendig: efter(aendring.selvstaendig, before.selvstaendig),
    hidtidigYdelse: efter(aendring.hidtidigYdelse, before.hidtidigYdelse),
    steder: { ...before.steder, ...(Object.fromEntries(steder) as Partial<Steder>) },
  };
};

/** A month with the facts that hold in it. */
export interface Maanedsfakta {
  readonly maaned: string;
  readonly fakta: Fakta;
}

/** The facts that hold in each month, given in order. A change whose month is not known is left out. */
export const faktaIMaaneder = (
  sag: Draft<Forloebssag>,
  maaneder: readonly string[],
): readonly Maanedsfakta[] => {
  const waiting = [...(sag.aendringer ?? []).entries()].flatMap(([index, aendring]) =>
    aendring?.fra === undefined ? [] : [{ index, aendring, fra: aendring.fra }],
  );
  let fakta = faktaVedStart(sag);
  return maaneder.map((maaned) => {
    const due = waiting.findIndex(({ fra }) => fra > maaned);
    for (const { aendring, index } of waiting.splice(0, due < 0 ? waiting.length : due))
      fakta = faktaEfter(fakta, aendring, index);
    return { maaned, fakta };
  });
};
