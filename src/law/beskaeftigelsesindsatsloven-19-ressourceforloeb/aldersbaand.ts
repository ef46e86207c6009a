/** The groups of age that the number of courses and their total depend on. */
export type Aldersbaand = "under-40" | "40-50" | "over-50";

/** The first age of the middle group, in completed years. */
export const FRA_40 = 40;

/** Where the upper group may begin, in completed years: the sources say »mellem 40 til 50« and »over 50«. */
export type OevreBaandFra = 50 | 51;

/**
 * LAB kapitel 19: under 40, between 40 and 50, and above 50. A person belongs to the middle group from the 40th
 * birthday, as in pensionsloven § 16. Whether the year between the 50th and the 51st birthday is »mellem 40
 * til 50« or »over 50« is not said.
 */
export const aldersbaand = (alder: number, oevreBaandFra: OevreBaandFra): Aldersbaand => {
  if (alder < FRA_40) return "under-40";
  return alder < oevreBaandFra ? "40-50" : "over-50";
};
