import type { Style } from "./cell.js";

/** A look in the terms of the file format: number format, font, fill, whether it wraps and may be edited. */
interface Look {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly wraps?: true;
  readonly open?: true;
  /** Marks text as text, so that it stays so when it is edited. */
  readonly quoted?: true;
}

const GENERAL = 0;
const AS_TEXT = 49;
const WHOLE = 1;
const KRONER = 164;
const FIGURE = 165;
const [NORMAL, BOLD, LARGE] = [0, 1, 2];
const [CLEAR, GREY, YELLOW] = [0, 2, 3];

const LOOKS: Readonly<Record<Style, Look>> = {
  plain: { format: GENERAL, font: NORMAL, fill: CLEAR },
  title: { format: AS_TEXT, font: LARGE, fill: CLEAR, quoted: true },
  head: { format: AS_TEXT, font: BOLD, fill: GREY, wraps: true, quoted: true },
  text: { format: AS_TEXT, font: NORMAL, fill: CLEAR, wraps: true, quoted: true },
  kroner: { format: KRONER, font: NORMAL, fill: CLEAR },
  figure: { format: FIGURE, font: NORMAL, fill: CLEAR },
  whole: { format: WHOLE, font: NORMAL, fill: CLEAR },
  field: { format: FIGURE, font: BOLD, fill: YELLOW, open: true },
  fieldText: { format: GENERAL, font: BOLD, fill: YELLOW, open: true },
  verdict: { format: GENERAL, font: LARGE, fill: GREY },
};

const NAMES = Object.keys(LOOKS);

/** The number under which the sheets name a style. */
export const styleNumber = (style: Style): number => NAMES.indexOf(style);

const xfOf = ({ format, font, fill, wraps, open, quoted }: Look): string =>
  `<xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1" applyProtection="1"${quoted ? ' quotePrefix="1"' : ""}><alignment vertical="top"${wraps ? ' wrapText="1"' : ""}/><protection locked="${open ? "0" : "1"}"/></xf>`;

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const font = (size: number, bold: boolean): string =>
  `<font>${bold ? "<b/>" : ""}<sz val="${String(size)}"/><name val="Calibri"/></font>`;

/** The part of the file that holds all looks. */
export const stylesXml = (): string =>
  [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="2"><numFmt numFmtId="${String(KRONER)}" formatCode="#,##0.00########"/><numFmt numFmtId="${String(FIGURE)}" formatCode="#,##0.##########"/></numFmts>`,
    `<fonts count="3">${font(11, false)}${font(11, true)}${font(14, true)}</fonts>`,
    `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid("FFE7E6E6")}${solid("FFFFF2CC")}</fills>`,
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${String(NAMES.length)}">${Object.values(LOOKS).map(xfOf).join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
