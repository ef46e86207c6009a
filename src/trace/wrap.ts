/** Lines of text for people are at most this wide; a word that is longer stands on a line of its own. */
const WIDTH = 100;

/** A text in lines that begin with a margin. */
export const wrapped = (text: string, margin: string): readonly string[] =>
  text.split(" ").reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last ?? margin}${last === undefined ? "" : " "}${word}`;
    return last === undefined || longer.length <= WIDTH
      ? [...lines.slice(0, -1), longer]
      : [...lines, `${margin}${word}`];
  }, []);
