import { escapedText } from "./markdown.js";
import { oneLine } from "./words.js";
import { wrapped } from "./wrap.js";

/** How titles, groups and entries are set. */
export interface Layout {
  readonly title: (text: string) => readonly string[];
  readonly group: (text: string) => readonly string[];
  readonly entry: (label: string, details: readonly string[]) => readonly string[];
  readonly remark: (text: string) => readonly string[];
  /** The caller's own words, so that nothing of them is markup. */
  readonly safe: (text: string) => string;
}

const TEXT: Layout = {
  title: (text) => [text, ""],
  group: (text) => [text, "=".repeat(text.length)],
  entry: (label, details) => [
    ...wrapped(label, "  "),
    ...details.flatMap((detail) => wrapped(detail, "      ")),
    "",
  ],
  remark: (text) => wrapped(`- ${text}`, ""),
  safe: oneLine,
};

const MARKDOWN: Layout = {
  title: (text) => [`# ${text}`, ""],
  group: (text) => [`## ${text}`, ""],
  entry: (label, details) => [`### ${label}`, "", ...details.map((detail) => `- ${detail}`), ""],
  remark: (text) => [`- ${text}`],
  safe: escapedText,
};

/** The layouts by the name of their format. */
export const LAYOUTS: Readonly<Record<"text" | "markdown", Layout>> = { text: TEXT, markdown: MARKDOWN };
