import { readFileSync } from "node:fs";

/** One expression of the documentation and the value that is said to come out. */
export interface Example {
  readonly where: string;
  readonly expression: string;
  readonly expected: string;
}

const FENCE = /```(?:ts|js)\n([\s\S]*?)```/g;

/** Takes away the ` * ` that comments put before each line. */
const withoutStars = (comment: string): string => comment.replace(/^[ \t]*\* ?/gm, "");

/** The last statement of a block ends in `// => value`; what stands before it belongs to the expression. */
const exampleIn = (where: string, block: string): readonly Example[] => {
  const found = /^([\s\S]*?)\s*\/\/ => (.*)$/m.exec(block.trim());
  const [, expression, expected] = found ?? [];
  return expression === undefined || expected === undefined ? [] : [{ where, expression, expected }];
};

/** The examples of the doc comments of a source file. */
export const examplesOfSource = (file: string): readonly Example[] =>
  [...readFileSync(file, "utf8").matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(([comment]) =>
    [...withoutStars(comment).matchAll(FENCE)].flatMap(([, block = ""]) => exampleIn(file, block)),
  );

/** The examples of a page. */
export const examplesOfPage = (file: string): readonly Example[] =>
  [...readFileSync(file, "utf8").matchAll(FENCE)].flatMap(([, block = ""]) => exampleIn(file, block));

/** The fenced blocks of a page in one language; an empty language means none is named. */
export const fencesOf = (file: string, language: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, named]) => named === language)
    .map(([, , block = ""]) => block);
