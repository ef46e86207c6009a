import { describe, expect, it } from "vitest";
import { ressourceforloeb, udbetaling } from "../readings/cases.js";

// 2021: ikke-forsørger 11.698, hjemmeboende under 25 3.639.

const june2021 = (foedselsdato: string, hjemmeboende = false) =>
  udbetaling(ressourceforloeb({ maaned: "2021-06", modtager: { foedselsdato, hjemmeboende } }));

describe("Contradiction 7: the age of 30 means nothing", () => {
  it.each([
    ["18", "2003-06-01"],
    ["24", "1996-06-02"],
    ["29", "1991-06-02"],
    ["30", "1991-06-01"],
    ["31", "1990-06-01"],
  ])("a person of %s in a home of their own has the full rate", (_age, foedselsdato) => {
    expect(june2021(foedselsdato)).toBe("11698.00");
  });

  it("only under 25 and at home is another rate", () => {
    // 24 on 1 June until born on 2 June 1996, 25 when born on the 1st.
    expect(june2021("1996-06-02", true)).toBe("3639.00");
    expect(june2021("1996-06-01", true)).toBe("11698.00");
    expect(june2021("1991-06-02", true)).toBe("11698.00");
  });
});
