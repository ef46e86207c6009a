/** Days and months of generated cases, counted without the clock of the machine. */
export interface Month {
  readonly year: number;
  /** 1 to 12 */
  readonly number: number;
}

const two = (figure: number): string => String(figure).padStart(2, "0");

export const monthText = ({ year, number }: Month): string => `${String(year)}-${two(number)}`;

export const dayText = (month: Month, day: number): string => `${monthText(month)}-${two(day)}`;

export const daysIn = ({ year, number }: Month): number =>
  number === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(number)
      ? 30
      : 31;

export const plusMonths = ({ year, number }: Month, months: number): Month => {
  const count = year * 12 + number - 1 + months;
  return { year: Math.floor(count / 12), number: (count % 12) + 1 };
};
