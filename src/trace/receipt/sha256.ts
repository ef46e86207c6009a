import { sha256 } from "@noble/hashes/sha2.js";
import { canonicalJson } from "./canonical-json.js";

/** A character in UTF-8. There is no TextEncoder in an empty context, so the bytes are written by hand. */
const bytesOf = (codePoint: number): readonly number[] => {
  if (codePoint < 0x80) return [codePoint];
  const tail = (shift: number): number => 0x80 | ((codePoint >> shift) & 0x3f);
  if (codePoint < 0x800) return [0xc0 | (codePoint >> 6), tail(0)];
  if (codePoint < 0x10000) return [0xe0 | (codePoint >> 12), tail(6), tail(0)];
  return [0xf0 | (codePoint >> 18), tail(12), tail(6), tail(0)];
};

/** The bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => {
  const bytes: number[] = [];
  for (const character of text) bytes.push(...bytesOf(character.codePointAt(0) as number));
  return Uint8Array.from(bytes);
};

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256Of = (text: string): string => hexOf(sha256(utf8(text)));

/** SHA-256 of bytes, as 64 hexadecimal digits. */
export const sha256OfBytes = (bytes: Uint8Array): string => hexOf(sha256(bytes));

/** SHA-256 of plain data in its canonical form, as 64 hexadecimal digits. */
export const hashOf = (value: unknown): string => sha256Of(canonicalJson(value));
