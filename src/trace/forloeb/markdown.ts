import { escapedText } from "../markdown.js";
import type { ForloebExplanation } from "./explanation.js";
import type { Notes } from "./notes.js";

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const noteLines = ({ title, lines }: Notes): readonly string[] => [
  `## ${title}`,
  "",
  ...lines.map((line) => `- ${escapedText(line)}`),
  "",
];

/** A course as Markdown. */
export const forloebMarkdownOf = ({ title, columns, notes, remarks }: ForloebExplanation): string => {
  const height = Math.max(...columns.map(({ cells }) => cells.length));
  return [
    `# ${escapedText(title)}`,
    "",
    row(columns.map(({ heading }) => heading)),
    row(columns.map(({ isFigure }) => (isFigure ? "---:" : "---"))),
    ...Array.from({ length: height }, (_, index) => row(columns.map(({ cells }) => String(cells[index])))),
    row(columns.map(({ total }) => `**${total}**`)),
    "",
    ...remarks.map((remark) => `${remark}\n`),
    ...notes.flatMap(noteLines),
  ].join("\n");
};
