import { describe, expect, it } from "vitest";
import type { Maalgruppeforhold, Raadighedsforhold, Sygdomsforhold, Vurderet } from "../../src/vurdering.js";
import {
  assessed,
  betingelse,
  forbehold,
  jobafklaringsforloeb,
  ressourceforloeb,
  svar,
} from "./vurdering-facts.js";

const EFTER_VURDERING = "efter kommunens vurdering, som er oplyst";

/** The condition that a finding of the municipality decides. */
const FINDINGS: readonly (readonly [string, keyof Maalgruppeforhold])[] = [
  ["maalgruppe.komplekse-problemer", "komplekseProblemer"],
  ["maalgruppe.ikke-loest", "ikkeLoestVedIndsats"],
  ["maalgruppe.helhedsorienteret", "kraeverHelhedsorienteretForloeb"],
  ["udviklingsperspektiv", "udviklingsperspektiv"],
];

const withFinding = (felt: keyof Maalgruppeforhold, vurdering: Vurderet, start = "2025-01-01") =>
  ressourceforloeb({ forloeb: { start }, maalgruppe: { [felt]: vurdering } });

describe("the target group (LAB § 112)", () => {
  it.each(FINDINGS)("%s repeats the finding of the municipality", (key, felt) => {
    expect(svar(withFinding(felt, true), key)).toBe("opfyldt");
    expect(svar(withFinding(felt, false), key)).toBe("ikke-opfyldt");
    expect(svar(withFinding(felt, "vurderes"), key)).toBe("kraever-skoen");
    expect(svar(ressourceforloeb({ maalgruppe: {} }), key)).toBe("mangler-oplysning");
    expect(svar(ressourceforloeb(), key)).toBe("mangler-oplysning");
  });

  it.each(FINDINGS)("%s says whose finding it is, or which fact is missing", (key, felt) => {
    expect(betingelse(withFinding(felt, true), key).fordi.da).toContain(EFTER_VURDERING);
    expect(betingelse(withFinding(felt, false), key).fordi.da).toContain(`ikke opfyldt ${EFTER_VURDERING}`);
    expect(betingelse(ressourceforloeb(), key).fordi.da).toContain(`»maalgruppe.${felt}«`);
  });

  it("asks for the opposite where a finding rules the course out", () => {
    const key = "forbedring-ikke-udelukket";
    expect(svar(withFinding("forbedringUdelukket", false), key)).toBe("opfyldt");
    expect(betingelse(withFinding("forbedringUdelukket", false), key).fordi.da).toContain(
      `er opfyldt ${EFTER_VURDERING}`,
    );
    expect(svar(withFinding("forbedringUdelukket", true), key)).toBe("ikke-opfyldt");
    expect(svar(withFinding("forbedringUdelukket", "vurderes"), key)).toBe("kraever-skoen");
    expect(svar(ressourceforloeb(), key)).toBe("mangler-oplysning");
  });

  it.each<[Maalgruppeforhold, string, string]>([
    [{ langvarigForsoergelse: true }, "opfyldt", "nr. 1 ja, nr. 2 ikke oplyst, nr. 3 ikke oplyst"],
    [{ indsatsUdenVirkning: true, langvarigForsoergelse: false }, "opfyldt", "nr. 1 nej, nr. 2 ja"],
    [{ behovForLaengereIndsats: true }, "opfyldt", "nr. 3 ja"],
    [
      { langvarigForsoergelse: false, indsatsUdenVirkning: false, behovForLaengereIndsats: false },
      "ikke-opfyldt",
      "nr. 1 nej, nr. 2 nej, nr. 3 nej",
    ],
    [
      { langvarigForsoergelse: false, indsatsUdenVirkning: false, behovForLaengereIndsats: "vurderes" },
      "kraever-skoen",
      "nr. 3 vurderes",
    ],
    [{ langvarigForsoergelse: false, indsatsUdenVirkning: false }, "mangler-oplysning", "nr. 3 ikke oplyst"],
    [{}, "mangler-oplysning", "nr. 1 ikke oplyst"],
  ])("one of three is enough: %j is %s", (maalgruppe, expected, said) => {
    const found = betingelse(ressourceforloeb({ maalgruppe }), "maalgruppe.en-af-tre");
    expect(found.svar).toBe(expected);
    expect(found.fordi.da).toContain(said);
  });

  it("does not ask for a development perspective before 1 June 2018", () => {
    for (const [key, felt, refusing] of [
      ["udviklingsperspektiv", "udviklingsperspektiv", false],
      ["forbedring-ikke-udelukket", "forbedringUdelukket", true],
    ] as const) {
      expect(svar(withFinding(felt, refusing, "2018-05-31"), key)).toBe("opfyldt");
      expect(betingelse(withFinding(felt, refusing, "2018-05-31"), key).fordi.da).toContain("1. juni 2018");
      expect(svar(withFinding(felt, refusing, "2018-06-01"), key)).toBe("ikke-opfyldt");
      expect(betingelse(withFinding(felt, refusing, "2018-06-01"), key).fordi.da).toContain(EFTER_VURDERING);
    }
  });

  it("names the act that the course started under", () => {
    const law = (start: string, key: string) => betingelse(ressourceforloeb({ forloeb: { start } }), key).law;
    expect(law("2019-12-31", "maalgruppe.komplekse-problemer")).toBe("LAB § 68 a (til 2019)");
    expect(law("2020-01-01", "maalgruppe.komplekse-problemer")).toBe("LAB § 112, stk. 1, 1. pkt.");
    expect(law("2019-12-31", "maalgruppe.en-af-tre")).toBe("LAB § 68 a (til 2019)");
    expect(law("2019-12-31", "udviklingsperspektiv")).toBe("LAB § 68 a, stk. 2 (til 2019)");
    expect(law("2020-01-01", "forbedring-ikke-udelukket")).toBe("LAB § 112, stk. 2, 2. pkt.");
  });
});

describe("førtidspension", () => {
  const receiving = (modtagerFoertidspension: boolean, foedselsdato = "1990-06-15") =>
    ressourceforloeb({ modtagerFoertidspension, foedselsdato });

  it("is no obstacle when it is not received, a judgement when it is, and asked for when not stated", () => {
    expect(svar(receiving(false), "foertidspension")).toBe("opfyldt");
    expect(svar(receiving(true), "foertidspension")).toBe("kraever-skoen");
    expect(svar(ressourceforloeb(), "foertidspension")).toBe("mangler-oplysning");
  });

  it("says from 40 on that the sources do not agree", () => {
    // 40 on the first day of the course, 1 January 2025, and the day after.
    expect(betingelse(receiving(true, "1985-01-01"), "foertidspension").fordi.da).toBe(
      "Personen modtager førtidspension og er 40 år ved forløbets start. Kilderne er ikke enige om, hvorvidt en førtidspensionist på 40 år eller mere kan få et forløb.",
    );
    expect(betingelse(receiving(true, "1985-01-02"), "foertidspension").fordi.da).toBe(
      "Personen modtager førtidspension og er 39 år ved forløbets start. Om et forløb øger mulighederne for arbejde, skal kommunen vurdere.",
    );
  });
});

describe.each([
  ["ressourceforløb", ressourceforloeb, "LAS kapitel 6 a"],
  ["jobafklaringsforløb", jobafklaringsforloeb, "LAS § 69 k"],
] as const)("availability in a %s", (_name, course, law) => {
  const with_ = (raadighed: Raadighedsforhold) => course({ raadighed });

  it("repeats the finding of the municipality", () => {
    expect(svar(with_({ staarTilRaadighed: true }), "raadighed")).toBe("opfyldt");
    expect(svar(with_({ staarTilRaadighed: false }), "raadighed")).toBe("ikke-opfyldt");
    expect(svar(with_({ staarTilRaadighed: "vurderes" }), "raadighed")).toBe("kraever-skoen");
    expect(svar(course(), "raadighed")).toBe("mangler-oplysning");
    expect(betingelse(course(), "raadighed").law).toBe(law);
  });

  it("and the benefit not declined", () => {
    expect(svar(with_({ harFrasagtYdelsen: false }), "ikke-frasagt")).toBe("opfyldt");
    expect(svar(with_({ harFrasagtYdelsen: true }), "ikke-frasagt")).toBe("ikke-opfyldt");
    expect(svar(course(), "ikke-frasagt")).toBe("mangler-oplysning");
    expect(betingelse(with_({ harFrasagtYdelsen: false }), "ikke-frasagt").fordi.da).toContain(
      "En ydelse på 0 kr. efter fradrag er heller ikke en frasigelse.",
    );
  });

  it("and open for courses from before 2020", () => {
    const declined = (start: string) =>
      course({ forloeb: { start }, raadighed: { harFrasagtYdelsen: true } });
    expect(svar(declined("2019-12-31"), "ikke-frasagt")).toBe("kraever-skoen");
    expect(svar(declined("2020-01-01"), "ikke-frasagt")).toBe("ikke-opfyldt");
  });
});

describe("sickness in a jobafklaringsforløb", () => {
  const sick = (sygdom: Sygdomsforhold) => jobafklaringsforloeb({ sygdom });

  it("repeats the finding on unfitness for work", () => {
    expect(svar(sick({ uarbejdsdygtig: true }), "uarbejdsdygtighed")).toBe("opfyldt");
    expect(svar(sick({ uarbejdsdygtig: false }), "uarbejdsdygtighed")).toBe("ikke-opfyldt");
    expect(svar(sick({ uarbejdsdygtig: "vurderes" }), "uarbejdsdygtighed")).toBe("kraever-skoen");
    expect(svar(jobafklaringsforloeb(), "uarbejdsdygtighed")).toBe("mangler-oplysning");
  });

  const relapse = (ugerMedSygedagpenge: number, ellersBerettigetTilSygedagpenge = true): Sygdomsforhold => ({
    sygedagpengeKanForlaenges: true,
    ugerMedSygedagpenge,
    ellersBerettigetTilSygedagpenge,
  });

  it.each<[string, Sygdomsforhold, string]>([
    ["cannot be extended", { sygedagpengeKanForlaenges: false }, "opfyldt"],
    ["can be extended, nothing else known", { sygedagpengeKanForlaenges: true }, "mangler-oplysning"],
    ["nothing known", {}, "mangler-oplysning"],
    ["21 weeks", relapse(21), "ikke-opfyldt"],
    // »22 uger« and »mere end 22 uger«: exactly 22 is open.
    ["22 weeks", relapse(22), "kraever-skoen"],
    ["23 weeks", relapse(23), "opfyldt"],
    ["23 weeks without the other conditions", relapse(23, false), "ikke-opfyldt"],
    ["22 weeks without the other conditions", relapse(22, false), "ikke-opfyldt"],
    [
      "23 weeks, whether they can be extended not known",
      { ugerMedSygedagpenge: 23, ellersBerettigetTilSygedagpenge: true },
      "opfyldt",
    ],
    [
      "23 weeks, the other conditions not known",
      { sygedagpengeKanForlaenges: true, ugerMedSygedagpenge: 23 },
      "mangler-oplysning",
    ],
  ])("sygedagpenge: %s", (_name, sygdom, expected) => {
    expect(svar(sick(sygdom), "sygedagpenge")).toBe(expected);
  });

  it("says what was stated, and what is open at 22 weeks", () => {
    expect(betingelse(sick(relapse(22)), "sygedagpenge").fordi.da).toBe(
      "Det er oplyst, at sygedagpengene kan forlænges. Der er oplyst 22 uger med sygedagpenge inden for 9 kalendermåneder; grænsen er 22. De øvrige betingelser for sygedagpenge er oplyst som opfyldt. Kilderne siger ikke ens, om præcis 22 uger er nok eller der skal være flere.",
    );
    expect(betingelse(sick({ sygedagpengeKanForlaenges: false }), "sygedagpenge").fordi.da).toBe(
      "Det er oplyst, at sygedagpengene ikke kan forlænges.",
    );
    expect(betingelse(sick(relapse(1, false)), "sygedagpenge").fordi).toMatchObject({
      da: /Der er oplyst 1 uge med .* oplyst som ikke opfyldt\.$/,
      en: /1 week of sygedagpenge .* stated not to be met\.$/,
    });
    expect(betingelse(sick({}), "sygedagpenge").fordi.da).toMatch(
      /»sygdom\.sygedagpengeKanForlaenges«.*»sygdom\.ugerMedSygedagpenge«.*»sygdom\.ellersBerettigetTilSygedagpenge«/,
    );
  });

  it("names both provisions", () => {
    expect(betingelse(sick({}), "sygedagpenge").law).toBe("LAB kapitel 18; sygedagpengeloven § 24 a");
  });
});

describe("facts that only the other kind of course asks for", () => {
  it("are accepted and named as not used", () => {
    const sygdom = { uarbejdsdygtig: true };
    expect(forbehold(ressourceforloeb({ sygdom }))).toContain("FACTS_NOT_USED sygdom");
    const other = {
      maalgruppe: {},
      oenskerFlereForloeb: true,
      folkepensionsdato: "2050-01-01",
      modtagerFoertidspension: false,
    };
    expect(forbehold(jobafklaringsforloeb({ ...other, sygdom }))).toEqual([
      "NO_DECISION",
      "FACTS_NOT_USED maalgruppe",
      "FACTS_NOT_USED oenskerFlereForloeb",
      "FACTS_NOT_USED folkepensionsdato",
      "FACTS_NOT_USED modtagerFoertidspension",
    ]);
    expect(forbehold(ressourceforloeb(other))).toEqual([
      "NO_DECISION",
      "START_DECIDES forloeb.bevilget",
      "PENSION_AGE_STATED folkepensionsdato",
    ]);
  });
});

describe("the list of conditions", () => {
  it("is always the same and in the order of the law", () => {
    expect(assessed(ressourceforloeb()).betingelser.map(({ id }) => id)).toEqual([
      "ressourceforloeb.start",
      "ressourceforloeb.varighed.hoejst",
      "ressourceforloeb.varighed.mindst",
      "ressourceforloeb.varighed.samlet",
      "ressourceforloeb.antal",
      "ressourceforloeb.folkepensionsalder",
      "ressourceforloeb.maalgruppe.komplekse-problemer",
      "ressourceforloeb.maalgruppe.ikke-loest",
      "ressourceforloeb.maalgruppe.helhedsorienteret",
      "ressourceforloeb.maalgruppe.en-af-tre",
      "ressourceforloeb.udviklingsperspektiv",
      "ressourceforloeb.forbedring-ikke-udelukket",
      "ressourceforloeb.foertidspension",
      "ressourceforloeb.raadighed",
      "ressourceforloeb.ikke-frasagt",
    ]);
    expect(assessed(jobafklaringsforloeb()).betingelser.map(({ id }) => id)).toEqual([
      "jobafklaringsforloeb.start",
      "jobafklaringsforloeb.varighed.hoejst",
      "jobafklaringsforloeb.antal",
      "jobafklaringsforloeb.uarbejdsdygtighed",
      "jobafklaringsforloeb.sygedagpenge",
      "jobafklaringsforloeb.raadighed",
      "jobafklaringsforloeb.ikke-frasagt",
    ]);
  });

  it("names the weakest evidence where several rules may apply", () => {
    const both = ressourceforloeb({
      forloeb: { start: "2022-01-10", slut: "2024-01-09", bevilget: "2021-12-20" },
    });
    // The minimum before 2022 is published, from 2022 second-hand; the total published and inferred.
    expect(betingelse(both, "varighed.mindst").evidens).toBe("second-source");
    expect(betingelse(both, "varighed.samlet").evidens).toBe("inferred");
    expect(betingelse(both, "varighed.hoejst").evidens).toBe("published");
    expect(betingelse(both, "varighed.hoejst").law).toBe(
      "LAB kapitel 19; LAB kapitel 19 (til 2019 § 68 a ff.)",
    );
  });

  it("names each source once", () => {
    const both = ressourceforloeb({ forloeb: { start: "2022-01-10", bevilget: "2021-12-20" } });
    for (const { sources } of assessed(both).betingelser) expect(new Set(sources).size).toBe(sources.length);
  });
});
