import { calculate, type CaseResult } from "../../src/index.js";

/** A case that is right in every part; each test spoils one thing. */
export const RIGHT = {
  id: "sag-1",
  maaned: "2022-03",
  ydelse: {
    forloeb: { art: "ressourceforloeb", start: "2021-05-01", slut: "2024-04-30" },
    modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
    hidtidigYdelse: { art: "kontanthjaelp" },
    indtaegter: [{ art: "loen", beloeb: "20000" }],
  },
  godtgoerelse: {
    ordning: "takst-750",
    ydelsesart: "ressourceforloebsydelse",
    tilbud: "virksomhedspraktik",
    afstandKm: "12.4",
    dokumenteretBegraensning: false,
    dagePrUge: 3,
    planlagteDage: 13,
    fravaersdage: 1,
    loenindtaegt: false,
  },
  befordring: { kmPrDag: "49.6", dage: 19 },
};

/** Values by path. */
export type Changes = Readonly<Record<string, unknown>>;

const keysOf = (path: string): readonly string[] => path.replace(/\[(\d+)\]/g, ".$1").split(".");

/** A copy of the right case with values set at paths; undefined takes a field out. */
export const spoilt = (changes: Changes): unknown => {
  const copy = structuredClone<Record<string, unknown>>(RIGHT);
  for (const [path, value] of Object.entries(changes)) {
    const keys = keysOf(path);
    const last = keys.at(-1) ?? "";
    const parent = keys.slice(0, -1).reduce<Record<string, unknown>>((node, key) => {
      node[key] ??= {};
      return node[key] as Record<string, unknown>;
    }, copy);
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  }
  return copy;
};

/** The answer to a case of any form. */
export const answer = (sag: unknown): CaseResult => calculate(sag as Parameters<typeof calculate>[0]);
