import { describe, expect, it } from "vitest";
import {
  assessed,
  betingelse,
  type Facts,
  forbehold,
  jobafklaringsforloeb,
  ressourceforloeb,
  svar,
  without,
} from "../calculate/vurdering-facts.js";

const course = (start: string, slut: string, rest: Facts = {}) =>
  ressourceforloeb({ forloeb: { start, slut }, ...rest });

describe("Reading 17: the longest course", () => {
  it.each([
    // Three years from 1 March 2022 end on 28 February 2025.
    ["2022-03-01", "2025-02-28", "opfyldt"],
    ["2022-03-01", "2025-03-01", "ikke-opfyldt"],
    // The same with 29 February 2024 in between.
    ["2023-03-01", "2026-02-28", "opfyldt"],
    ["2023-03-01", "2026-03-01", "ikke-opfyldt"],
    // A course that began on 29 February: 29 February 2027 does not exist, 1 March takes its place.
    ["2024-02-29", "2027-02-28", "opfyldt"],
    ["2024-02-29", "2027-03-01", "ikke-opfyldt"],
    ["2022-01-01", "2024-12-31", "opfyldt"],
    ["2022-01-01", "2025-01-01", "ikke-opfyldt"],
    ["2025-06-15", "2025-06-15", "opfyldt"],
  ])("from 2022: %s to %s is %s", (start, slut, expected) => {
    expect(svar(course(start, slut), "varighed.hoejst")).toBe(expected);
  });

  it.each([
    ["2021-12-31", "2026-12-30", "opfyldt"],
    ["2021-12-31", "2026-12-31", "ikke-opfyldt"],
    ["2013-01-01", "2017-12-31", "opfyldt"],
    ["2013-01-01", "2018-01-01", "ikke-opfyldt"],
  ])("before 2022 five years: %s to %s is %s", (start, slut, expected) => {
    expect(svar(course(start, slut), "varighed.hoejst")).toBe(expected);
  });

  it("says length, days and limit", () => {
    expect(betingelse(course("2022-03-01", "2025-03-02"), "varighed.hoejst").fordi).toEqual({
      da: "Forløbet varer 3 år og 2 dage, fra den 1. marts 2022 til og med den 2. marts 2025. Et ressourceforløb, der er begyndt i 2022 eller senere, kan højst vare 3 år.",
      en: "The course lasts 3 years and 2 days, from 1 March 2022 up to and including 2 March 2025. A ressourceforløb that started in 2022 or later lasts at most 3 years.",
    });
  });

  it("cannot be answered without the end of the course", () => {
    const facts = ressourceforloeb({ forloeb: { start: "2025-01-01" } });
    expect(svar(facts, "varighed.hoejst")).toBe("mangler-oplysning");
    expect(svar(facts, "varighed.mindst")).toBe("mangler-oplysning");
    expect(betingelse(facts, "varighed.hoejst").fordi.da).toContain("forloeb.slut");
  });

  it("runs on until the municipality has decided, and says so only past the limit", () => {
    expect(forbehold(course("2022-03-01", "2025-03-01"))).toContain(
      "COURSE_RUNS_ON ressourceforloeb.varighed.hoejst",
    );
    expect(forbehold(course("2022-03-01", "2025-02-28")).join()).not.toContain("COURSE_RUNS_ON");
  });

  it("is two years in a jobafklaringsforløb, whenever it began", () => {
    const jaf = (slut: string) => jobafklaringsforloeb({ forloeb: { start: "2023-05-01", slut } });
    expect(svar(jaf("2025-04-30"), "varighed.hoejst")).toBe("opfyldt");
    expect(svar(jaf("2025-05-01"), "varighed.hoejst")).toBe("ikke-opfyldt");
    const early = jobafklaringsforloeb({ forloeb: { start: "2015-01-01", slut: "2017-01-01" } });
    expect(svar(early, "varighed.hoejst")).toBe("ikke-opfyldt");
    expect(svar(jobafklaringsforloeb({ forloeb: { start: "2023-05-01" } }), "varighed.hoejst")).toBe(
      "mangler-oplysning",
    );
  });
});

describe("Reading 17: decided before 2022, started after", () => {
  const decided = (bevilget: string, slut: string, start = "2022-01-10") =>
    ressourceforloeb({ forloeb: { start, slut, bevilget } });

  it("takes the answer on which both rules agree", () => {
    // 3 years are within both limits; 5 years and 1 day within none.
    expect(svar(decided("2021-12-20", "2025-01-09"), "varighed.hoejst")).toBe("opfyldt");
    expect(svar(decided("2021-12-20", "2027-01-10"), "varighed.hoejst")).toBe("ikke-opfyldt");
  });

  it("leaves it open where they differ, and says what is open", () => {
    // 3 years and 1 day: too long by the rules of 2022, not by those before.
    const facts = decided("2021-12-20", "2025-01-10");
    expect(svar(facts, "varighed.hoejst")).toBe("kraever-skoen");
    expect(betingelse(facts, "varighed.hoejst").fordi.da).toMatch(
      / Kilderne siger ikke, om afgørelsens dato eller forløbets start afgør, om reglerne fra 2022 gælder, og læsningerne giver ikke samme svar\.$/,
    );
    expect(betingelse(facts, "varighed.hoejst").regel.da).toMatch(/højst vare 3 år.*højst vare 5 år/);
  });

  it("follows the start alone when the decision is not stated, and says that this is a reading", () => {
    const facts = ressourceforloeb({ forloeb: { start: "2022-01-10", slut: "2025-01-10" } });
    expect(svar(facts, "varighed.hoejst")).toBe("ikke-opfyldt");
    expect(forbehold(facts)).toContain("START_DECIDES forloeb.bevilget");
    expect(forbehold(decided("2021-12-20", "2025-01-10")).join()).not.toContain("START_DECIDES");
  });

  it("is not open when both lie on one side", () => {
    expect(svar(decided("2022-01-01", "2025-01-10"), "varighed.hoejst")).toBe("ikke-opfyldt");
    expect(svar(decided("2021-12-20", "2025-01-10", "2021-12-31"), "varighed.hoejst")).toBe("opfyldt");
  });
});

describe("Reading 17: the shortest course", () => {
  it.each([
    ["2021-03-01", "2022-02-28", "opfyldt"],
    ["2021-03-01", "2022-02-27", "ikke-opfyldt"],
    ["2022-03-01", "2023-02-28", "opfyldt"],
    // From 2022 the sources do not say alike whether there is a minimum.
    ["2022-03-01", "2023-02-27", "kraever-skoen"],
  ])("%s to %s is %s", (start, slut, expected) => {
    expect(svar(course(start, slut), "varighed.mindst")).toBe(expected);
  });
});

/** Three years from 2022 and a second course. */
const second = (slut: string, facts: Facts = {}) =>
  ressourceforloeb({
    forloeb: { start: "2025-01-01", slut },
    tidligereForloeb: [{ start: "2022-01-01", slut: "2024-12-31" }],
    oenskerFlereForloeb: false,
    ...facts,
  });

describe("Reading 17: all courses together between 40 and 50", () => {
  it("is not met by a second course that ends 5 years and 1 month after the first began", () => {
    const { svar: answer, law, fordi, sources } = betingelse(second("2027-01-31"), "varighed.samlet");
    expect({ answer, law }).toEqual({ answer: "ikke-opfyldt", law: "LAB kapitel 19" });
    expect(fordi.da).toBe(
      "Forløbene varer tilsammen 5 år og 1 måned, og personen er 43 år ved forløbets start. Fra 2022 må ressourceforløbene mellem 40 og 50 år tilsammen højst vare 5 år, medmindre personen selv ønsker flere. For andre aldre nævner kilderne intet samlet loft. Personen ønsker det ikke selv.",
    );
    expect(sources.map(({ url }) => url)).toEqual([
      "https://star.dk/indsatser/indsatser-ved-sygdom-nedslidning-mv/ressourceforloeb",
    ]);
    expect(sources[0]?.quote).toContain("må dog ikke overstige 5 år");
  });

  it("turns at exactly 5 years", () => {
    expect(svar(second("2026-12-31"), "varighed.samlet")).toBe("opfyldt");
    expect(svar(second("2027-01-01"), "varighed.samlet")).toBe("ikke-opfyldt");
  });

  it("lets the person's own wish decide above 5 years, and does not read a missing wish as no", () => {
    expect(svar(second("2027-01-31", { oenskerFlereForloeb: true }), "varighed.samlet")).toBe("opfyldt");
    const unstated = without(second("2027-01-31"), "oenskerFlereForloeb");
    expect(svar(unstated, "varighed.samlet")).toBe("mangler-oplysning");
    expect(betingelse(unstated, "varighed.samlet").fordi.da).toContain("»oenskerFlereForloeb«");
  });

  it("does not speak of the wish where it decides nothing", () => {
    expect(betingelse(second("2026-12-31"), "varighed.samlet").fordi.da).not.toContain("ønsker det");
  });

  it("is answered by the old rule when all of it lies before 2022: no total, but one course", () => {
    const before = second("2019-01-31", {
      foedselsdato: "1973-06-15",
      forloeb: { start: "2017-01-01", slut: "2019-01-31" },
      tidligereForloeb: [{ start: "2014-01-01", slut: "2016-12-31" }],
    });
    expect(svar(before, "varighed.samlet")).toBe("opfyldt");
    expect(betingelse(before, "varighed.samlet").fordi.da).toContain("der er ikke fundet et samlet loft");
    expect(betingelse(before, "varighed.samlet").evidens).toBe("inferred");
    expect(svar(before, "antal")).toBe("ikke-opfyldt");
    expect(svar({ ...before, oenskerFlereForloeb: true }, "antal")).toBe("kraever-skoen");
    expect(betingelse({ ...before, oenskerFlereForloeb: true }, "antal").fordi.da).toMatch(
      /Personen ønsker det selv\. Om endnu et forløb er relevant, skal kommunen vurdere\.$/,
    );
  });

  it("counts the days of courses and not the gaps between them", () => {
    // 3 years, a gap of 1 year, 2 years: 6 years from first to last day, 5 years in courses.
    const apart = (slut: string) =>
      second(slut, { forloeb: { start: "2026-01-01", slut }, foedselsdato: "1981-06-15" });
    expect(svar(apart("2027-12-31"), "varighed.samlet")).toBe("opfyldt");
    expect(betingelse(apart("2027-12-31"), "varighed.samlet").fordi.da).toContain("Der er ophold mellem");
    // 1,096 + 730 days are the five years from 2022 with one 29 February; one day more is too much.
    expect(svar(apart("2028-01-01"), "varighed.samlet")).toBe("ikke-opfyldt");
    expect(betingelse(second("2026-12-31"), "varighed.samlet").fordi.da).not.toContain("ophold");
  });

  it("finds a gap between any two courses, and none where each begins the day after another", () => {
    const three = (slut: string) =>
      second("2026-12-31", {
        tidligereForloeb: [
          { start: "2022-01-01", slut },
          { start: "2023-01-01", slut: "2024-12-31" },
        ],
      });
    expect(betingelse(three("2022-12-30"), "varighed.samlet").fordi.da).toContain("Der er ophold mellem");
    expect(betingelse(three("2022-12-31"), "varighed.samlet").fordi.da).not.toContain("ophold");
  });

  it("adds up more than two courses in any order of the list", () => {
    const tidligere = [
      { start: "2023-01-01", slut: "2024-12-31" },
      { start: "2022-01-01", slut: "2022-12-31" },
    ];
    expect(svar(second("2026-12-31", { tidligereForloeb: tidligere }), "varighed.samlet")).toBe("opfyldt");
    expect(svar(second("2027-01-01", { tidligereForloeb: tidligere }), "varighed.samlet")).toBe(
      "ikke-opfyldt",
    );
    expect(
      betingelse(second("2027-01-01", { tidligereForloeb: tidligere }), "varighed.samlet").fordi.da,
    ).toMatch(/^Forløbene varer tilsammen 5 år og 1 dag, /);
  });

  it("needs the end of the course only where a total applies", () => {
    const open = (foedselsdato: string) => second("", { foedselsdato, forloeb: { start: "2025-01-01" } });
    expect(svar(open("1981-06-15"), "varighed.samlet")).toBe("mangler-oplysning");
    expect(svar(open("1990-06-15"), "varighed.samlet")).toBe("opfyldt");
    expect(betingelse(open("1990-06-15"), "varighed.samlet").fordi.da).toContain("forloeb.slut");
  });
});

describe("Reading 17: which days count in the total", () => {
  /** A course until the end of 2022 and one from 2023. */
  const over = (foedselsdato: string, slut: string, first: string) =>
    second(slut, {
      foedselsdato,
      forloeb: { start: "2023-01-01", slut },
      tidligereForloeb: [{ start: first, slut: "2022-12-31" }],
    });

  it("is open when only days before 2022 make it too long", () => {
    // 2020–2022 and 2023–2025 are 6 years, of which 4 from 2022 on.
    const facts = over("1978-06-15", "2025-12-31", "2020-01-01");
    expect(svar(facts, "varighed.samlet")).toBe("kraever-skoen");
    expect(betingelse(facts, "varighed.samlet").fordi.da).toMatch(
      /^Forløbene varer tilsammen 6 år \(4 år, hvis kun tiden fra 2022 og fra det 40\. år tæller\), .* Kilderne siger ikke, om tid før 2022 og før det 40\. år tæller med i de 5 år, og /,
    );
  });

  it("is open when only days before the 40th birthday make it too long", () => {
    // 40 on 1 January 2023: 6½ years in all, 3½ from the 40th birthday on.
    const facts = over("1983-01-01", "2026-06-30", "2020-01-01");
    expect(svar(facts, "varighed.samlet")).toBe("kraever-skoen");
  });

  it("counts the very first day that counts", () => {
    // Of the earlier course only 1 January 2022; with the second one 1 January 2022 to 31 December 2024.
    const facts = second("", {
      forloeb: { start: "2022-01-02", slut: "2024-12-31" },
      tidligereForloeb: [{ start: "2020-01-01", slut: "2022-01-01" }],
    });
    expect(betingelse(facts, "varighed.samlet").fordi.da).toContain("5 år (3 år, hvis kun tiden");
  });

  it("is not open when all days are within the limit, or the narrowest count is above it", () => {
    // 2021–2022 and 2023–2025: 5 years in all.
    expect(svar(over("1978-06-15", "2025-12-31", "2021-01-01"), "varighed.samlet")).toBe("opfyldt");
    // 2022 and 2023–2027: from 2022 alone 5 years and 1 day.
    expect(svar(over("1978-06-15", "2027-01-01", "2020-01-01"), "varighed.samlet")).toBe("ikke-opfyldt");
  });

  it("can be settled by the wish", () => {
    const facts = { ...over("1978-06-15", "2025-12-31", "2020-01-01"), oenskerFlereForloeb: true };
    expect(svar(facts, "varighed.samlet")).toBe("opfyldt");
  });

  it("counts nothing when no day lies after the 40th birthday", () => {
    // By the decision the person is 40, and the course ended before: 0 days from the 40th birthday on.
    const facts = second("2026-12-31", {
      foedselsdato: "1987-01-01",
      forloeb: { start: "2025-01-01", slut: "2026-12-31", bevilget: "2027-01-01" },
      tidligereForloeb: [{ start: "2021-01-01", slut: "2024-12-31" }],
    });
    expect(betingelse(facts, "varighed.samlet").fordi.da).toContain("(0 dage, hvis kun tiden");
    expect(svar(facts, "varighed.samlet")).toBe("kraever-skoen");
  });
});

describe("Reading 17: the bands of age", () => {
  const long = (foedselsdato: string, facts: Facts = {}) => second("2027-12-31", { foedselsdato, ...facts });

  it.each([
    // The course starts on 1 January 2025. 39 on that day, and 40 on it.
    ["1985-01-02", "opfyldt", "opfyldt"],
    // The middle group; of the 6 years only the last 3 lie after the 40th birthday, which leaves it open.
    ["1985-01-01", "kraever-skoen", "opfyldt"],
    // 43: all 6 years lie after the 40th birthday.
    ["1982-01-01", "ikke-opfyldt", "opfyldt"],
    // 49 on that day.
    ["1975-01-02", "ikke-opfyldt", "opfyldt"],
    // 50 on that day and in the year after it: one band has a total, the other one course.
    ["1975-01-01", "kraever-skoen", "kraever-skoen"],
    ["1974-01-02", "kraever-skoen", "kraever-skoen"],
    // 51.
    ["1974-01-01", "opfyldt", "ikke-opfyldt"],
  ])("born %s: total %s, number %s", (foedselsdato, samlet, antal) => {
    const facts = long(foedselsdato);
    expect(svar(facts, "varighed.samlet")).toBe(samlet);
    expect(svar(facts, "antal")).toBe(antal);
  });

  it("says at 50 that the edge is open", () => {
    expect(betingelse(long("1975-01-01"), "antal").fordi.da).toMatch(
      /Kilderne siger ikke, om den, der er 50 år, hører til »mellem 40 til 50« eller »over 50«, og læsningerne/,
    );
  });

  it("takes the age at the decision as well, when it is stated", () => {
    // 40 on 2 January 2025: 39 at the start, 39 at the decision, 40 at a later decision.
    const decided = (bevilget: string) =>
      long("1985-01-02", { forloeb: { start: "2025-01-01", slut: "2027-12-31", bevilget } });
    expect(svar(decided("2024-12-01"), "varighed.samlet")).toBe("opfyldt");
    expect(svar(decided("2025-01-02"), "varighed.samlet")).toBe("kraever-skoen");
    expect(betingelse(decided("2025-01-02"), "varighed.samlet").fordi.da).toContain(
      "om alderen regnes ved afgørelsen eller ved forløbets start",
    );
  });

  it("names every open question that decides alone, and none that does not", () => {
    // 49 at the decision, 50 at the start: the age and the edge at 50.
    const facts = long("1975-01-01", {
      forloeb: { start: "2025-01-01", slut: "2027-12-31", bevilget: "2024-12-01" },
    });
    const { fordi } = betingelse(facts, "antal");
    expect(fordi.da).toContain(
      "Kilderne siger ikke, om alderen regnes ved afgørelsen eller ved forløbets start og om den, der er 50 år, hører",
    );
    expect(fordi.da).not.toContain("om tid før 2022");
  });
});

describe("Reading 17: the number of courses", () => {
  it.each([
    ["under 40", "1990-06-15", "opfyldt", "opfyldt", "opfyldt"],
    ["between 40 and 50", "1981-06-15", "opfyldt", "opfyldt", "opfyldt"],
    ["above 50", "1970-06-15", "opfyldt", "ikke-opfyldt", "mangler-oplysning"],
  ])("from 2022, %s: wish, no wish, not stated", (_band, foedselsdato, wanted, unwanted, unknown) => {
    const facts = second("2026-12-31", { foedselsdato });
    const unstated = without(facts, "oenskerFlereForloeb");
    expect(svar({ ...facts, oenskerFlereForloeb: true }, "antal")).toBe(wanted);
    expect(svar(facts, "antal")).toBe(unwanted);
    expect(svar(unstated, "antal")).toBe(unknown);
  });

  it("is always met by a first course", () => {
    for (const foedselsdato of ["1990-06-15", "1981-06-15", "1970-06-15"])
      expect(svar(ressourceforloeb({ foedselsdato }), "antal")).toBe("opfyldt");
    const before = { forloeb: { start: "2019-01-01", slut: "2020-12-31" } };
    expect(svar(ressourceforloeb({ foedselsdato: "1970-06-15", ...before }), "antal")).toBe("opfyldt");
  });

  it("lets a person under 40 have several before 2022", () => {
    const facts = second("", {
      foedselsdato: "1990-06-15",
      forloeb: { start: "2019-01-01", slut: "2020-12-31" },
      tidligereForloeb: [{ start: "2016-01-01", slut: "2018-12-31" }],
    });
    expect(svar(facts, "antal")).toBe("opfyldt");
    expect(betingelse(facts, "antal").fordi.da).toBe(
      "Det er forløb nummer 2, og personen er 28 år ved forløbets start. Under 40 år kan man få flere ressourceforløb.",
    );
  });

  it("is open when granted before 2022 and started after, above 40 and below 50", () => {
    const facts = second("", {
      forloeb: { start: "2022-02-01", slut: "2024-01-31", bevilget: "2021-12-01" },
      tidligereForloeb: [{ start: "2019-01-01", slut: "2021-12-31" }],
    });
    expect(svar(facts, "antal")).toBe("kraever-skoen");
    expect(betingelse(facts, "antal").fordi.da).not.toContain("endnu et forløb er relevant");
  });

  it("asks for a wish only where it decides", () => {
    // By the old rules a judgement or no, by the new ones yes: open with the wish and without.
    const facts = second("", {
      forloeb: { start: "2022-02-01", slut: "2024-01-31", bevilget: "2021-12-01" },
      tidligereForloeb: [{ start: "2019-01-01", slut: "2021-12-31" }],
    });
    const unstated = without(facts, "oenskerFlereForloeb");
    for (const one of [unstated, { ...facts, oenskerFlereForloeb: true }, facts]) {
      expect(svar(one, "antal")).toBe("kraever-skoen");
      expect(betingelse(one, "antal").fordi.da).not.toContain("ønsker det");
    }
  });

  it("has no limit in jobafklaringsforløb", () => {
    const facts = jobafklaringsforloeb({ tidligereForloeb: [{ start: "2019-05-01", slut: "2021-04-30" }] });
    expect(svar(facts, "antal")).toBe("opfyldt");
    expect(betingelse(facts, "antal").fordi.da).toMatch(/^Det er forløb nummer 2\. /);
  });
});

describe("Reading 17: the start lies within the law", () => {
  const start = (day: string, bevilget?: string) =>
    svar(
      ressourceforloeb({ forloeb: { start: day, ...(bevilget === undefined ? {} : { bevilget }) } }),
      "start",
    );

  it.each([
    ["2012-12-31", "ikke-opfyldt"],
    ["2013-01-01", "opfyldt"],
    ["2026-01-31", "opfyldt"],
    ["2026-02-01", "ikke-opfyldt"],
  ])("a ressourceforløb from %s is %s", (day, expected) => {
    expect(start(day)).toBe(expected);
  });

  it("is open when decision and start lie on either side of 1 February 2026", () => {
    expect(start("2026-02-01", "2026-01-31")).toBe("kraever-skoen");
    expect(start("2026-01-31", "2026-02-01")).toBe("kraever-skoen");
    expect(start("2026-02-01", "2026-02-01")).toBe("ikke-opfyldt");
    expect(start("2026-01-31", "2026-01-15")).toBe("opfyldt");
    const facts = ressourceforloeb({ forloeb: { start: "2026-02-01", bevilget: "2026-01-31" } });
    expect(betingelse(facts, "start").fordi.da).toMatch(
      /^Forløbet begynder den 1\. februar 2026\. Det er bevilget den 31\. januar 2026\. .* Kilderne siger ikke, om afgørelsen eller forløbets start skal ligge før den 1\. februar 2026, og /,
    );
  });

  it("does not ask for the decision before 2013", () => {
    expect(start("2012-12-31", "2013-01-01")).toBe("ikke-opfyldt");
    expect(start("2013-01-01", "2012-12-20")).toBe("opfyldt");
  });

  it.each([
    ["2014-06-30", "ikke-opfyldt"],
    ["2014-07-01", "opfyldt"],
    ["2026-02-01", "opfyldt"],
  ])("a jobafklaringsforløb from %s is %s", (day, expected) => {
    expect(svar(jobafklaringsforloeb({ forloeb: { start: day } }), "start")).toBe(expected);
  });
});

describe("Reading 17: no overall answer", () => {
  it("says in every assessment that the answers are no decision", () => {
    for (const facts of [ressourceforloeb(), jobafklaringsforloeb()]) {
      expect(forbehold(facts)[0]).toBe("NO_DECISION");
      expect(Object.keys(assessed(facts)).sort()).toEqual(["betingelser", "forbehold", "ok"]);
    }
  });
});
