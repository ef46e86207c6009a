/** Lines of text for people are at most this wide; a word that is longer stands on a line of its own. */
const WIDTH = 100;

/** A text in lines that begin with a margin. */
export const wrapped = (text: string, margin: string): readonly string[] => {
  const [first = "", ...words] = text.split(" ");
  const lines: string[] = [];
  let line = margin + first;
  for (const word of words) {
    const longer = `${line} ${word}`;
    if (longer.length <= WIDTH) line = longer;
    else {
      lines.push(line);
      line = margin + word;
    }
  }
  return [...lines, line];
};
