import { crc32 } from "node:zlib";

const ENTRY = 0x04034b50;

/** The files of an archive that stores them as they are; read anew, with every checksum checked. */
export const filesOf = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, string>();
  let at = 0;
  while (view.getUint32(at, true) === ENTRY) {
    const size = view.getUint32(at + 18, true);
    const start = at + 30 + view.getUint16(at + 26, true);
    const name = Buffer.from(bytes.subarray(at + 30, start)).toString("utf8");
    const content = Buffer.from(bytes.subarray(start, start + size));
    if (crc32(content) !== view.getUint32(at + 14, true)) throw new Error(`checksum of ${name}`);
    files.set(name, content.toString("utf8"));
    at = start + size;
  }
  return files;
};

/** The sheets of a workbook by their order: Sag, Beregning, Satser, Kontrol. */
export const sheetsOf = (bytes: Uint8Array): readonly [string, string, string, string] => {
  const files = filesOf(bytes);
  return [1, 2, 3, 4].map((number) => files.get(`xl/worksheets/sheet${String(number)}.xml`) ?? "") as [
    string,
    string,
    string,
    string,
  ];
};

/** What stands in a cell: its text, its figure, or its formula behind an equals sign. */
export type Cells = ReadonlyMap<string, string>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#13;": "\r",
};
const plain = (xml: string): string =>
  xml.replace(/&(?:amp|lt|gt|quot|#13);/g, (one) => ENTITIES[one] ?? one);

/** The cells of a sheet by their names. */
export const cellsOf = (sheet: string): Cells =>
  new Map(
    [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*[^/]>(.*?)<\/c>/gs)].map(([, name = "", inner = ""]) => {
      const [, kind = "", content = ""] = /<(f|v|t)(?: [^>]*)?>(.*?)<\/\1>/s.exec(inner) ?? [];
      return [name, `${kind === "f" ? "=" : ""}${plain(content)}`];
    }),
  );
