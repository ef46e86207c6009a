import type { Case } from "../../../src/index.js";
import { storedZip } from "../../../src/spreadsheets/workbook/file/zip.js";
import type { Random } from "../../oracle/random.js";
import { cellsOf, filesOf, sheetsOf } from "./archive.js";

/** A field that the sheet says may be changed. */
interface Field {
  readonly cell: string;
  readonly id: string;
  readonly unit: string;
  readonly original: string;
  readonly least: number;
  readonly most: number;
}

const SAG = "xl/worksheets/sheet1.xml";

const numberOf = (danish: string): number => Number(danish.replaceAll(".", ""));

/** The fields of a workbook, as its own sheet *Sag* describes them to whoever opens it. */
export const fieldsOf = (workbook: Uint8Array): readonly Field[] => {
  const cells = cellsOf(sheetsOf(workbook)[0]);
  return [...cells].flatMap(([name, said]) => {
    const row = /^H(\d+)$/.exec(name)?.[1];
    if (row === undefined || !said.startsWith("Ja: ")) return [];
    const [, least = "0", most = "1"] = /^Ja: ([\d.]+) til ([\d.]+),/.exec(said) ?? [];
    const at = (column: string) => cells.get(`${column}${row}`) ?? "";
    return [
      {
        cell: `B${row}`,
        id: at("I"),
        unit: at("C"),
        original: at("B"),
        least: numberOf(least),
        most: numberOf(most),
      },
    ];
  });
};

/** Amounts at which a rule changes its mind, an øre from them, and any. */
const amount = (random: Random, most: number, edges: readonly number[]): string => {
  const edge = random.pick([0, ...edges]);
  const oere = random.pick([
    edge,
    edge + 1,
    Math.max(0, edge - 1),
    random.integer(0, 4_000_000),
    random.integer(0, 4_000_000),
    most * 100,
  ]);
  const within = Math.min(oere, most * 100);
  return (within / 100).toFixed(2);
};

/** Another value that a field may have. */
export const otherValue = (
  random: Random,
  { unit, least, most, original }: Field,
  edges: readonly number[],
): string => {
  if (unit === "") return original === "ja" ? "nej" : "ja";
  if (unit.startsWith("kr.")) return amount(random, most, edges);
  const isWhole = unit.startsWith("dage") || unit === "zoner";
  return isWhole
    ? String(random.integer(least, most))
    : (random.integer(least * 100, Math.min(most, 300) * 100) / 100).toFixed(2);
};

/** The workbook with other values typed into fields: what the user of a spreadsheet does, byte for byte. */
export const withFields = (workbook: Uint8Array, values: ReadonlyMap<string, string>): Uint8Array => {
  const files = filesOf(workbook);
  let sag = files.get(SAG) ?? "";
  for (const [cell, value] of values)
    sag = sag.replace(new RegExp(`(<c r="${cell}" s="\\d+")([^>]*)>.*?</c>`), (_whole, start: string) =>
      value === ""
        ? `${start}/>`
        : /^[\d.-]+$/.test(value)
          ? `${start}><v>${value}</v></c>`
          : `${start} t="inlineStr"><is><t>${value}</t></is></c>`,
    );
  return storedZip([...files].map(([name, content]) => ({ name, content: name === SAG ? sag : content })));
};

const PATH_OF: Readonly<Record<string, string>> = {
  "godtgoerelse.dagePrUge.antal": "godtgoerelse.dagePrUge",
};

const valueOf = (value: string, before: unknown): unknown => {
  if (typeof before === "boolean") return value === "ja";
  return /^\d+$/.test(value) ? Number(value) : value;
};

/** The case with another value where the field of that id stands. */
export const changedCase = (sag: Case, id: string, value: string): Case => {
  const copy = structuredClone(sag) as unknown as Record<string, unknown>;
  const keys = (PATH_OF[id] ?? id).replace(/\[(\d+)\]/g, ".$1").split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<Record<string, unknown>>(
    (node, key) => node[key] as Record<string, unknown>,
    copy,
  );
  if (!(last in parent)) throw new Error(`the case has no ${id}`);
  parent[last] = valueOf(value, parent[last]);
  return copy as unknown as Case;
};
