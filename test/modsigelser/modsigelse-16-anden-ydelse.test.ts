import { describe, expect, it } from "vitest";
import type { Modtager } from "../../src/index.js";
import { ressourceforloeb, udbetaling } from "../readings/cases.js";

// 2024: forsørger 16.382, ikke-forsørger 12.326, hjemmeboende under 25 3.834.

/** 22 years old in May 2024. */
const YOUNG = { foedselsdato: "2001-06-15" };

describe.each(["kontanthjaelp", "uddannelseshjaelp", "anden", "ingen"] as const)(
  "Contradiction 16: a person of 22 who comes from %s",
  (art) => {
    it.each<[string, Partial<Modtager>]>([
      ["12326.00", {}],
      ["16382.00", { forsoerger: true }],
      ["3834.00", { hjemmeboende: true }],
    ])("has the amount of the group: %s", (expected, modtager) => {
      const sag = ressourceforloeb({
        maaned: "2024-05",
        modtager: { ...YOUNG, ...modtager },
        hidtidigYdelse: { art },
      });
      expect(udbetaling(sag)).toBe(expected);
    });
  },
);
