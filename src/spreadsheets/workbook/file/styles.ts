import type { Highlight, Style } from "./cell.js";

/** A look in the terms of the file format: number format, font, fill, border, whether it wraps and may be edited. */
interface Look {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border?: number;
  readonly align?: "left" | "right" | "center";
  readonly bottom?: true;
  readonly wraps?: true;
  readonly open?: true;
  /** Marks text as text, so that it stays so when it is edited. */
  readonly quoted?: true;
}

const GENERAL = 0;
const AS_TEXT = 49;
const WHOLE = 3;
const TWO_DECIMALS = 4;
const KRONER = 164;
const FIGURE = 165;
const PERCENT = 166;
const WITH_UNIT = 167;
const [NORMAL, BOLD, TITLE, WHITE, SMALL, LARGE, RED, SECTION] = [0, 1, 2, 3, 4, 5, 6, 7];
const [CLEAR, BLUE, YELLOW, GREY] = [0, 2, 3, 4];
const [NONE, UNDER, BOX, STRONG] = [0, 1, 2, 3];

const LOOKS: Readonly<Record<Style, Look>> = {
  plain: { format: GENERAL, font: NORMAL, fill: CLEAR },
  title: { format: AS_TEXT, font: TITLE, fill: CLEAR, quoted: true },
  head: {
    format: AS_TEXT,
    font: WHITE,
    fill: BLUE,
    align: "left",
    wraps: true,
    quoted: true,
  },
  headRight: {
    format: AS_TEXT,
    font: WHITE,
    fill: BLUE,
    align: "right",
    wraps: true,
    quoted: true,
  },
  section: { format: AS_TEXT, font: SECTION, fill: CLEAR, border: STRONG, bottom: true, quoted: true },
  text: {
    format: AS_TEXT,
    font: NORMAL,
    fill: CLEAR,
    border: UNDER,
    align: "left",
    wraps: true,
    quoted: true,
  },
  small: { format: AS_TEXT, font: SMALL, fill: CLEAR, align: "left", wraps: true, quoted: true },
  bold: { format: GENERAL, font: BOLD, fill: CLEAR, border: UNDER, align: "left", wraps: true },
  strong: {
    format: AS_TEXT,
    font: LARGE,
    fill: GREY,
    border: STRONG,
    align: "left",
    quoted: true,
  },
  sentence: {
    format: GENERAL,
    font: NORMAL,
    fill: CLEAR,
    border: UNDER,
    align: "left",
    wraps: true,
  },
  fault: { format: GENERAL, font: RED, fill: CLEAR, align: "left", wraps: true },
  kroner: { format: KRONER, font: NORMAL, fill: CLEAR, border: UNDER },
  percent: { format: PERCENT, font: NORMAL, fill: CLEAR, border: UNDER, align: "right" },
  kroner2: { format: WITH_UNIT, font: NORMAL, fill: CLEAR, border: UNDER, align: "right" },
  figure: { format: FIGURE, font: NORMAL, fill: CLEAR, border: UNDER },
  whole: { format: WHOLE, font: NORMAL, fill: CLEAR, border: UNDER },
  mark: { format: GENERAL, font: NORMAL, fill: CLEAR, border: UNDER, align: "center" },
  field: { format: FIGURE, font: BOLD, fill: YELLOW, border: BOX, open: true },
  fieldKroner: { format: TWO_DECIMALS, font: BOLD, fill: YELLOW, border: BOX, align: "right", open: true },
  fieldText: { format: GENERAL, font: BOLD, fill: YELLOW, border: BOX, align: "left", open: true },
  answer: { format: WITH_UNIT, font: LARGE, fill: GREY, border: STRONG, align: "right" },
  verdict: { format: GENERAL, font: LARGE, fill: GREY, border: BOX, align: "center" },
};

const NAMES = Object.keys(LOOKS);

/** The number under which the sheets name a style. */
export const styleNumber = (style: Style): number => NAMES.indexOf(style);

/** Whether a text of this style is broken into lines. */
export const wraps = (style: Style): boolean => LOOKS[style].wraps === true;

const COLOURS: Readonly<Record<Highlight["colour"], readonly [string, string]>> = {
  good: ["FF0B5A1E", "FFC6EFCE"],
  bad: ["FF9C0006", "FFFFC7CE"],
  attention: ["FF7F6000", "FFFFEB9C"],
};

/** The number under which the sheets name a colour. */
export const colourNumber = (colour: Highlight["colour"]): number => Object.keys(COLOURS).indexOf(colour);

const alignmentXml = ({ align, bottom, wraps: isWrapped }: Look): string =>
  `<alignment${align === undefined ? "" : ` horizontal="${align}"`} vertical="${bottom ? "bottom" : "center"}"${isWrapped ? ' wrapText="1"' : ""}${align === "left" ? ' indent="1"' : ""}/>`;

const xfOf = (look: Look): string => {
  const { format, border = NONE, open, quoted } = look;
  return `<xf numFmtId="${String(format)}" fontId="${String(look.font)}" fillId="${String(look.fill)}" borderId="${String(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"${quoted ? ' quotePrefix="1"' : ""}>${alignmentXml(look)}<protection locked="${open ? "0" : "1"}"/></xf>`;
};

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const font = (size: number, colour: string, bold: boolean): string =>
  `<font>${bold ? "<b/>" : ""}<sz val="${String(size)}"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/></font>`;

const [INK, DEEP, PALE, FAINT, FAULT] = ["FF1A1A1A", "FF1F3864", "FFFFFFFF", "FF595959", "FFB45309"] as const;

const side = (name: string, style: string, colour: string): string =>
  `<${name} style="${style}"><color rgb="${colour}"/></${name}>`;

const borderXml = (sides: readonly string[]): string => {
  const all = ["left", "right", "top", "bottom"].map(
    (name) => sides.find((one) => one.startsWith(`<${name} `)) ?? `<${name}/>`,
  );
  return `<border>${all.join("")}<diagonal/></border>`;
};

const BORDERS = [
  [],
  [side("bottom", "hair", "FFA6A6A6")],
  ["left", "right", "top", "bottom"].map((name) => side(name, "thin", "FF7F7F7F")),
  [side("bottom", "medium", DEEP)],
];

const counted = (name: string, items: readonly string[]): string =>
  `<${name} count="${String(items.length)}">${items.join("")}</${name}>`;

const format = (id: number, code: string): string =>
  `<numFmt numFmtId="${String(id)}" formatCode="${code}"/>`;

/** The part of the file that holds all looks. */
export const stylesXml = (): string =>
  [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    counted("numFmts", [
      format(KRONER, "#,##0.00########"),
      format(FIGURE, "#,##0.##########"),
      format(PERCENT, "0&quot; %&quot;"),
      format(WITH_UNIT, "#,##0.00##&quot; kr.&quot;"),
    ]),
    counted("fonts", [
      font(10, INK, false),
      font(10, INK, true),
      font(16, DEEP, true),
      font(10, PALE, true),
      font(9, FAINT, false),
      font(14, DEEP, true),
      font(9, FAULT, true),
      font(12, DEEP, true),
    ]),
    counted("fills", [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      solid(DEEP),
      solid("FFFFF2CC"),
      solid("FFEEF2F8"),
    ]),
    counted("borders", BORDERS.map(borderXml)),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    counted("cellXfs", Object.values(LOOKS).map(xfOf)),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    counted(
      "dxfs",
      Object.values(COLOURS).map(
        ([ink, paper]) =>
          `<dxf><font><b/><color rgb="${ink}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${paper}"/><bgColor rgb="${paper}"/></patternFill></fill></dxf>`,
      ),
    ),
    "</styleSheet>",
  ].join("");
