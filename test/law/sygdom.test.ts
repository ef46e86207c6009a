import { expect, it } from "vitest";
import { sygedagpengeErBrugt } from "../../src/law/beskaeftigelsesindsatsloven-18-jobafklaringsforloeb/sygdom.js";
import { tilbagefald } from "../../src/law/sygedagpengeloven-24a-tilbagefald/tilbagefald.js";

// LAB kapitel 18: one of the two is enough, so that a missing one may still be the one that holds.
it.each([
  [false, "ikke-opfyldt", "opfyldt"],
  [false, "mangler-oplysning", "opfyldt"],
  [true, "ikke-opfyldt", "ikke-opfyldt"],
  [true, "opfyldt", "opfyldt"],
  [true, "kraever-skoen", "kraever-skoen"],
  [undefined, "ikke-opfyldt", "mangler-oplysning"],
  [undefined, "kraever-skoen", "mangler-oplysning"],
  [undefined, "opfyldt", "opfyldt"],
] as const)("sygedagpenge that can be extended (%s), and a relapse that is %s: %s", (kan, fald, svar) => {
  expect(sygedagpengeErBrugt(kan, fald)).toBe(svar);
});

// Sygedagpengeloven § 24 a: both are needed, and exactly 22 weeks are read both ways.
it.each([
  [21, true, "ikke-opfyldt"],
  [22, true, "kraever-skoen"],
  [23, true, "opfyldt"],
  [23, false, "ikke-opfyldt"],
  [23, undefined, "mangler-oplysning"],
  [21, undefined, "ikke-opfyldt"],
  [undefined, true, "mangler-oplysning"],
  [undefined, false, "ikke-opfyldt"],
  [undefined, undefined, "mangler-oplysning"],
] as const)("%s weeks, and the other conditions met (%s): %s", (uger, ellers, svar) => {
  expect(tilbagefald(uger, ellers)).toBe(svar);
});
