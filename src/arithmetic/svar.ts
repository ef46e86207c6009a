/** What is answered to one condition of the law. Nothing is ever answered from a fact that is missing. */
export type Svar =
  /** The facts meet the condition. */
  | "opfyldt"
  /** The facts do not meet the condition. */
  | "ikke-opfyldt"
  /** The municipality must judge, or the sources leave the rule open and the readings differ. */
  | "kraever-skoen"
  /** A fact that decides is missing. */
  | "mangler-oplysning";

/** A fact that is a finding of the municipality: yes, no, or still being assessed. */
export type Vurderet = boolean | "vurderes";

/** The answer when a condition holds or does not. */
export const svarPaa = (holder: boolean): Svar => (holder ? "opfyldt" : "ikke-opfyldt");

/** The answer to a condition that a finding of the municipality decides. */
export const svarPaaVurdering = (vurdering: Vurderet | undefined): Svar => {
  if (vurdering === undefined) return "mangler-oplysning";
  return vurdering === "vurderes" ? "kraever-skoen" : svarPaa(vurdering);
};

const foersteAf = (orden: readonly Svar[], svar: readonly Svar[], ellers: Svar): Svar =>
  orden.find((one) => svar.includes(one)) ?? ellers;

/** The answer when one of several conditions is enough: what is missing may still be the one that holds. */
export const mindstEtAf = (svar: readonly Svar[]): Svar =>
  foersteAf(["opfyldt", "mangler-oplysning", "kraever-skoen"], svar, "ikke-opfyldt");

/** The answer when all of several conditions are needed. */
export const alleAf = (svar: readonly Svar[]): Svar =>
  foersteAf(["ikke-opfyldt", "mangler-oplysning", "kraever-skoen"], svar, "opfyldt");

/**
 * The answer when the sources leave room for several readings: the one that they agree on. A reading that
 * lacks a fact may still come to agree; readings that differ are not chosen between.
 */
export const enigeOm = (svar: readonly [Svar, ...Svar[]]): Svar => {
  if (svar.includes("mangler-oplysning")) return "mangler-oplysning";
  return svar.every((one) => one === svar[0]) ? svar[0] : "kraever-skoen";
};
