import { describe, expect, it } from "vitest";
import { alleAf, enigeOm, mindstEtAf, type Svar, svarPaaVurdering } from "../../src/arithmetic/svar.js";

const JA: Svar = "opfyldt";
const NEJ: Svar = "ikke-opfyldt";
const SKOEN: Svar = "kraever-skoen";
const MANGLER: Svar = "mangler-oplysning";

describe("a finding of the municipality", () => {
  it("is repeated, and is never made up", () => {
    expect([true, false, "vurderes", undefined].map((one) => svarPaaVurdering(one as boolean))).toEqual([
      JA,
      NEJ,
      SKOEN,
      MANGLER,
    ]);
  });
});

describe("one of several is enough", () => {
  it.each<[readonly Svar[], Svar]>([
    [[NEJ, MANGLER, JA], JA],
    [[NEJ, SKOEN, MANGLER], MANGLER],
    [[NEJ, SKOEN], SKOEN],
    [[NEJ, NEJ], NEJ],
  ])("%j is %s", (svar, expected) => {
    expect(mindstEtAf(svar)).toBe(expected);
  });
});

describe("all of several are needed", () => {
  it.each<[readonly Svar[], Svar]>([
    [[JA, MANGLER, NEJ], NEJ],
    [[JA, SKOEN, MANGLER], MANGLER],
    [[JA, SKOEN], SKOEN],
    [[JA, JA], JA],
  ])("%j is %s", (svar, expected) => {
    expect(alleAf(svar)).toBe(expected);
  });
});

describe("several readings", () => {
  it.each<[readonly [Svar, ...Svar[]], Svar]>([
    [[JA], JA],
    [[JA, JA], JA],
    [[NEJ, NEJ], NEJ],
    [[JA, NEJ], SKOEN],
    [[NEJ, SKOEN], SKOEN],
    // What is missing may still make them agree.
    [[JA, MANGLER], MANGLER],
    [[NEJ, SKOEN, MANGLER], MANGLER],
  ])("%j are %s", (svar, expected) => {
    expect(enigeOm(svar)).toBe(expected);
  });
});
