/** A length in whole months and the days that are left over. */
export interface Varighed {
  readonly maaneder: number;
  readonly dage: number;
}

/** Months of a year. */
export const MAANEDER_PAA_ET_AAR = 12;

/** Whether a length is at most so many years; exactly so many is not more. */
export const varerHoejst = ({ maaneder, dage }: Varighed, aar: number): boolean => {
  const graense = aar * MAANEDER_PAA_ET_AAR;
  return maaneder < graense || (maaneder === graense && dage === 0);
};

/** Whether a length is at least so many years. */
export const varerMindst = ({ maaneder }: Varighed, aar: number): boolean =>
  maaneder >= aar * MAANEDER_PAA_ET_AAR;
