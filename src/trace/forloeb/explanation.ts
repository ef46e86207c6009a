import type {
  BeregnetMaaned,
  ForloebResult,
  Forloebstotal,
  Maanedsresultat,
} from "../../calculate/forloeb/forloeb-result.js";
import { type Locale, numberText } from "../locale.js";
import { oneLine } from "../words.js";
import { monthRanges } from "./month-ranges.js";
import { type Notes, notesOf } from "./notes.js";
import { GRUPPER, NIVEAUER, shortMonth, WORDS } from "./words.js";

/** A column of the table: its heading, a cell for each month, and the sum. */
export interface Column {
  readonly heading: string;
  readonly isFigure: boolean;
  readonly cells: readonly string[];
  readonly total: string;
}

/** The explanation of a course before it is set as text or Markdown. */
export interface ForloebExplanation {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly notes: readonly Notes[];
  readonly remarks: readonly string[];
}

const NOTHING = "–";
const DECIMALS = 2;

/** Stands behind a figure that has more decimals than are shown. */
export const MORE_DECIMALS = "…";

/** A figure with two decimals; more of them are cut, never rounded, and the figure says so. */
const figureText = (plain: string, locale: Locale): string => {
  const end = plain.indexOf(".") + 1 + DECIMALS;
  const isCut = /[1-9]/.test(plain.slice(end));
  return numberText(plain.slice(0, end), locale) + (isCut ? MORE_DECIMALS : "");
};

/** What a month and the sum of months have in common. */
type FigureSource = Pick<BeregnetMaaned | Forloebstotal, "ydelse" | "godtgoerelse" | "befordring">;

/** The columns of figures, and where each stands in a month and in the sum. */
const FIGURES = {
  foerFradrag: ({ ydelse }) => ydelse.foerFradrag,
  fradrag: ({ ydelse }) => ydelse.fradrag,
  sanktion: ({ ydelse }) => ydelse.sanktion,
  udbetaling: ({ ydelse }) => ydelse.udbetaling,
  godtgoerelse: ({ godtgoerelse }) => godtgoerelse?.beloeb,
  befordring: ({ befordring }) => befordring?.beloeb,
} as const satisfies Readonly<Record<string, (figures: FigureSource) => string | undefined>>;

const groupText = (month: Maanedsresultat, locale: Locale): string => {
  if (!month.ok) return WORDS[locale].refused;
  return (month.niveau === "almindelig-sats" ? GRUPPER[month.satsgruppe] : NIVEAUER[month.niveau])[locale];
};

const countText = ({ maaneder, beregnede }: Forloebstotal, locale: Locale): string => {
  const one = locale === "da" ? "måned" : "month";
  const months = maaneder === 1 ? one : locale === "da" ? "måneder" : "months";
  const of = locale === "da" ? "af" : "of";
  return maaneder === beregnede
    ? `${String(maaneder)} ${months}`
    : `${String(beregnede)} ${of} ${String(maaneder)} ${months}`;
};

const figureColumns = (
  months: readonly Maanedsresultat[],
  total: Forloebstotal,
  locale: Locale,
): readonly Column[] =>
  (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).flatMap((name) => {
    const sum = FIGURES[name](total);
    if (sum === undefined) return [];
    const cellOf = (month: Maanedsresultat): string => {
      const figure = month.ok ? FIGURES[name](month) : undefined;
      return figure === undefined ? NOTHING : figureText(figure, locale);
    };
    return [
      {
        heading: WORDS[locale][name],
        isFigure: true,
        cells: months.map(cellOf),
        total: figureText(sum, locale),
      },
    ];
  });

const REMARKS = {
  da: "Beløbene er i kroner og før skat; summen er lagt sammen af rækkerne.",
  en: "Amounts are kroner before tax; the total is the sum of the rows.",
};
const CUT = {
  da: `${MORE_DECIMALS} efter et tal: det har flere decimaler, som JSON-formen viser.`,
  en: `${MORE_DECIMALS} behind a figure: it has more decimals, which the JSON form shows.`,
};

/** Sets out a course month by month. */
export const forloebExplanationOf = (
  result: ForloebResult,
  months: readonly Maanedsresultat[],
  total: Forloebstotal,
  locale: Locale,
): ForloebExplanation => {
  const words = WORDS[locale];
  const name = result.id === undefined ? "" : ` (${oneLine(result.id)})`;
  const figures = figureColumns(months, total, locale);
  const isCut = figures.some((column) =>
    [...column.cells, column.total].some((cell) => cell.endsWith(MORE_DECIMALS)),
  );
  return {
    title: `${words.title} ${monthRanges(
      months.map(({ maaned }) => maaned),
      locale,
    )}${name}`,
    columns: [
      {
        heading: words.month,
        isFigure: false,
        cells: months.map(({ maaned }) => shortMonth(maaned, locale)),
        total: words.total,
      },
      {
        heading: words.group,
        isFigure: false,
        cells: months.map((month) => groupText(month, locale)),
        total: countText(total, locale),
      },
      ...figures,
    ],
    notes: notesOf(result, months, locale),
    remarks: [REMARKS[locale], ...(isCut ? [CUT[locale]] : [])],
  };
};
