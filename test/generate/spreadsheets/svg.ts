const FONT = "Liberation Sans, Arial, Helvetica, sans-serif";
const INK = "#1f2933";

const safe = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** How a text is set. */
export interface Setting {
  readonly size?: number;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
}

/** A text on its line. */
export const text = (x: number, y: number, words: string, setting: Setting = {}): string => {
  const { size = 13, colour = INK, bold = false, anchor = "start" } = setting;
  const weight = bold ? ' font-weight="bold"' : "";
  return `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" fill="${colour}" text-anchor="${anchor}"${weight}>${safe(words)}</text>`;
};

/** A rectangle with a thin line around. */
export const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" fill="${fill}" stroke="#9aa5b1"/>`;

/** An arrow to the right. */
export const arrow = (x: number, y: number, length: number): string =>
  `<path d="M${String(x)} ${String(y)}h${String(length)}m-6 -5l6 5l-6 5" fill="none" stroke="${INK}" stroke-width="1.5"/>`;

/** A drawing on white, with what it shows in words for whoever cannot see it. */
export const svg = (width: number, height: number, title: string, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" font-family="${FONT}" role="img">`,
    `<title>${safe(title)}</title>`,
    `<rect width="${String(width)}" height="${String(height)}" fill="#ffffff"/>`,
    ...parts,
    "</svg>",
    "",
  ].join("\n");
