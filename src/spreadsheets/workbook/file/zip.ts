import { once } from "../../../arithmetic/once.js";
import { utf8 } from "../../../trace/receipt/sha256.js";

/** A file inside an archive. */
export interface ArchivedFile {
  readonly name: string;
  readonly content: string;
}

const crcOfByte = (byte: number): number => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
};

const crcOfBytes = once(() => Uint32Array.from({ length: 256 }, (_, byte) => crcOfByte(byte)));

/** The checksum that archives carry (CRC-32). */
export const crc32 = (bytes: Uint8Array): number => {
  const table = crcOfBytes();
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const littleEndian = (value: number, size: number): readonly number[] =>
  Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 0xff);

const VERSION = 20;
const NAMES_IN_UTF8 = 0x0800;
const STORED = 0;
const MIDNIGHT = 0;
/** 1 January 1980, the first day that an archive can name: the same case gives the same bytes on any day. */
const FIRST_DAY = 0x21;

/** What the entry and the directory both say of a file. */
const description = (name: Uint8Array, content: Uint8Array): readonly number[] => [
  ...littleEndian(VERSION, 2),
  ...littleEndian(NAMES_IN_UTF8, 2),
  ...littleEndian(STORED, 2),
  ...littleEndian(MIDNIGHT, 2),
  ...littleEndian(FIRST_DAY, 2),
  ...littleEndian(crc32(content), 4),
  ...littleEndian(content.length, 4),
  ...littleEndian(content.length, 4),
  ...littleEndian(name.length, 2),
  ...littleEndian(0, 2),
];

const ENTRY = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
/** No comment, first disk, no attributes. */
const NO_EXTRAS = 10;

const joined = (parts: readonly ArrayLike<number>[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** An archive of files that are stored as they are, without dates, owners or compression. */
export const storedZip = (files: readonly ArchivedFile[]): Uint8Array => {
  const entries: ArrayLike<number>[] = [];
  const directory: ArrayLike<number>[] = [];
  let offset = 0;
  for (const file of files) {
    const [name, content] = [utf8(file.name), utf8(file.content)];
    const said = description(name, content);
    const head = [...littleEndian(ENTRY, 4), ...said];
    const listed = [...littleEndian(DIRECTORY, 4), ...littleEndian(VERSION, 2), ...said];
    entries.push(head, name, content);
    directory.push([...listed, ...littleEndian(0, NO_EXTRAS), ...littleEndian(offset, 4)], name);
    offset += head.length + name.length + content.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = littleEndian(files.length, 2);
  const end = [...littleEndian(END, 4), ...littleEndian(0, 4), ...count, ...count];
  return joined([
    ...entries,
    ...directory,
    [...end, ...littleEndian(size, 4), ...littleEndian(offset, 4), ...littleEndian(0, 2)],
  ]);
};
