/** Where a program can run: its time zone and its language. */
export interface Surroundings {
  readonly zone: string;
  readonly language: string;
}

/**
 * The first and the last place of the earth to see a day, and Copenhagen; languages that write i, digits and
 * sorting in ways of their own.
 */
export const SURROUNDINGS: readonly Surroundings[] = [
  { zone: "UTC", language: "en-US" },
  { zone: "Pacific/Kiritimati", language: "tr-TR" },
  { zone: "Pacific/Niue", language: "ar-EG" },
  { zone: "Europe/Copenhagen", language: "da-DK" },
];

/** The environment of a process in those surroundings. */
export const environmentOf = ({ zone, language }: Surroundings): Readonly<Record<string, string>> => {
  const posix = `${language.replace("-", "_")}.UTF-8`;
  return { TZ: zone, LANG: posix, LANGUAGE: posix, LC_ALL: posix };
};
