import { folded, inAscii } from "./folded.js";
import { type Reader, UNREAD } from "./reader.js";

/** Reads one of several words, each with the spellings that it is known by. */
export const oneOf = <T extends string>(
  spellings: Readonly<Record<T, readonly string[]>>,
  skriv: string,
): Reader<T> => {
  const entries = Object.entries(spellings) as [T, readonly string[]][];
  const words = new Map(entries.flatMap(([word, own]) => own.map((one) => [folded(one), word] as const)));
  return {
    skriv,
    read: (cell) => {
      const word = typeof cell === "string" ? words.get(folded(cell)) : undefined;
      return word === undefined ? UNREAD : { value: word };
    },
  };
};

const YES_NO = oneOf(
  { ja: ["ja", "sand", "true"], nej: ["nej", "falsk", "false"] },
  "Skriv ja eller nej (eller SAND og FALSK).",
);

/** Yes or no. A number is neither: an empty cell of Excel is the number 0. */
export const JA_NEJ: Reader<boolean> = {
  skriv: YES_NO.skriv,
  read: (cell) => {
    if (typeof cell === "boolean") return { value: cell };
    const reading = YES_NO.read(cell);
    return "wrong" in reading ? reading : { value: reading.value === "ja" };
  },
};

const asWord = (text: string): string => inAscii(text).replace(/[^a-z0-9]+/g, "-");

/** Reads a word as a case spells it: `Vejledning og opkvalificering` as `vejledning-og-opkvalificering`. */
export const wordOfCase = (skriv: string): Reader<string> => ({
  skriv,
  read: (cell) => (typeof cell === "string" ? { value: asWord(cell) } : UNREAD),
});

/** Reads a text as it stands. */
export const textAsItStands = (skriv: string): Reader<string> => ({
  skriv,
  read: (cell) => (typeof cell === "string" ? { value: cell.trim() } : UNREAD),
});
