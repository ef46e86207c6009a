const FIRST_LETTER = "A".charCodeAt(0);

/** The letter of a column; sheets have fewer than 26. */
export const columnLetter = (index: number): string => String.fromCharCode(FIRST_LETTER + index);
