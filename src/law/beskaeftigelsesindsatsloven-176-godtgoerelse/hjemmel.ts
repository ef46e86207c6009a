/** The power that every municipal scheme rests on; before 2020 it stood in LAB § 83. */
export const LAW = "LAB § 176, stk. 1 (før 2020 § 83), og kommunens retningslinjer";

/** The maximum is the act's own. */
export const LOFT_LAW = "LAB § 176, stk. 1 (før 2020 § 83)";
