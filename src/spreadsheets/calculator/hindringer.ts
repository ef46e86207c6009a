import { FOERSTE_SATS_FOR_JOBAFKLARING } from "../../law/aktivloven-6b-jobafklaringsforloeb/ikrafttraeden.js";
import { monthOf } from "../../rates/calendar.js";
import { dayText } from "../../trace/locale.js";
import { FIELDS } from "./fields.js";
import { firstOf, quoted, sentence } from "./formula-text.js";
import { BIDRAGSPLIGT } from "./grupper.js";
import { fieldRow, HINDRINGER, type Hindring, rowOf, valgtRow } from "./places.js";
import type { Rolle, Satsvalg } from "./satsvalg.js";

const BEFORE_LAW = `Forløbet ligger før reglerne: den første satstabel med jobafklaringsforløb gælder fra den ${dayText(FOERSTE_SATS_FOR_JOBAFKLARING, "da")}. Vælg en senere måned.`;

/** What keeps a benefit from being calculated although every field is filled in. */
export interface Hindringstrin {
  readonly label: string;
  /** Says why; empty when nothing keeps it. */
  readonly formula: string;
}

const NOTHING = '""';

const unlessFound =
  (satsvalg: Satsvalg) =>
  (rolle: Rolle, name: string, otherwise = NOTHING): string => {
    const row = String(valgtRow(rolle, satsvalg));
    const missing = sentence(
      quoted(`${name} mangler for måneden: `),
      `Opslag!J${row}`,
      quoted(" Vælg en anden måned."),
    );
    return `IF(Opslag!C${row}=1,${otherwise},${missing})`;
  };

const cell = (row: number): string => `D${String(row)}`;

/** Reading 14: a month before the rules of a jobafklaringsforløb has none, whatever tables there are. */
const beforeLaw = (): string => {
  const first = monthOf(FOERSTE_SATS_FOR_JOBAFKLARING).replace("-", "");
  return `IF(${cell(fieldRow("art"))}=2,IF(${cell(rowOf("maaned"))}<${first},${quoted(BEFORE_LAW)},""),"")`;
};

/** What speaks against an amount, in the order in which it is said. Without wages no wage rule is asked for. */
export const hindringer = (satsvalg: Satsvalg): Readonly<Record<Hindring, Hindringstrin>> => {
  const unless = unlessFound(satsvalg);
  const procent = unless(
    "procentUnderGraense",
    "Fradragsprocenten",
    unless("procentOverGraense", "Fradragsprocenten"),
  );
  const isLiable = `${cell(fieldRow("gruppe"))}=${String(BIDRAGSPLIGT)}`;
  return {
    lov: { label: "Måneden ligger efter reglerne", formula: beforeLaw() },
    sats: { label: "Måneden har en sats", formula: unless("sats", "Satsen") },
    loft: {
      label: "Måneden har et loft",
      formula: `IF(${isLiable},${unless("loft", "Loftet ved bidragspligt")},"")`,
    },
    loen: {
      label: "Måneden har en lønregel",
      formula: `IF(${cell(fieldRow("loen"))}=0,"",${unless("loengraense", "Lønindtægtsgrænsen", procent)})`,
    },
  };
};

/** The first of all faults: of the fields, then of the month. */
export const fejlFormula = (): string => {
  const rows = [...FIELDS.map(fieldRow), ...HINDRINGER.map((one) => rowOf(`hindring.${one}`))];
  return firstOf(
    rows.map((row) => [`B${String(row)}<>""`, `B${String(row)}`]),
    NOTHING,
  );
};
