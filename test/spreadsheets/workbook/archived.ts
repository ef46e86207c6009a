import { crc32 } from "node:zlib";

const [ENTRY, LISTED, END] = [0x04034b50, 0x02014b50, 0x06054b50];
/** 1 January 1980. */
const FIRST_DAY = 0x21;

const described = (name: Buffer, content: Buffer): Buffer => {
  const said = Buffer.alloc(26);
  said.writeUInt16LE(20, 0);
  said.writeUInt16LE(FIRST_DAY, 8);
  said.writeUInt32LE(crc32(content), 10);
  said.writeUInt32LE(content.length, 14);
  said.writeUInt32LE(content.length, 18);
  said.writeUInt16LE(name.length, 22);
  return said;
};

const signed = (signature: number, ...rest: readonly Buffer[]): Buffer => {
  const start = Buffer.alloc(4);
  start.writeUInt32LE(signature);
  return Buffer.concat([start, ...rest]);
};

/** An archive of files as they are, by the libraries of Node: files of many megabytes are written in no time. */
export const archived = (files: ReadonlyMap<string, string>): Buffer => {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of files) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const said = described(name, content);
    const entry = Buffer.concat([signed(ENTRY, said), name, content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(signed(LISTED, Buffer.from([20, 0]), said, place, name));
    entries.push(entry);
    offset += entry.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...entries, listed, signed(END, end)]);
};
