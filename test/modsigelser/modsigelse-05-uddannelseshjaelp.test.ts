import { describe, expect, it } from "vitest";
import type { Modtager } from "../../src/index.js";
import { ressourceforloeb, step, ydelse } from "../readings/cases.js";

// 2022: forsørger 15.570, ikke-forsørger 11.716, hjemmeboende under 25 3.644.

/** 22 years old in March 2022, and on uddannelseshjælp until the course. */
const young = (modtager: Partial<Modtager> = {}) =>
  ressourceforloeb({
    maaned: "2022-03",
    modtager: { foedselsdato: "1999-06-15", ...modtager },
    hidtidigYdelse: { art: "uddannelseshjaelp" },
  });

describe("Contradiction 5: no rate of uddannelseshjælp", () => {
  it.each<[string, Partial<Modtager>, string]>([
    ["in a home of their own: the full rate of nr. 2", {}, "11716.00"],
    ["with a child: the full rate of nr. 1", { forsoerger: true }, "15570.00"],
    ["at home: the rate of nr. 3", { hjemmeboende: true }, "3644.00"],
  ])("a person of 22 %s", (_who, modtager, expected) => {
    expect(ydelse(young(modtager))).toMatchObject({ foerFradrag: expected, udbetaling: expected });
  });

  it("the rate rests on § 68, stk. 2, and not on a level that is kept", () => {
    expect(step(young(), "ydelse.satsgruppe")).toMatchObject({
      value: "ikkeForsoerger",
      law: "LAS § 68, stk. 2",
    });
    expect(step(young(), "ydelse.niveau").value).toBe("almindelig-sats");
  });
});
