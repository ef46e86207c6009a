const LETTERS: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };

/** A text in small ASCII letters: `Jobafklaringsforløb` as `jobafklaringsforloeb`. */
export const inAscii = (text: string): string =>
  text
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => String(LETTERS[letter]));

/**
 * A text without what people write in different ways: case, spaces, hyphens, points, commas, brackets and the
 * spelling of æ, ø and å. Any other sign stays, so that `ja?` is not yes.
 */
export const folded = (text: string): string => inAscii(text).replace(/[\s.,()_\p{Pd}]/gu, "");
