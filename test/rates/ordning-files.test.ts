import { describe, expect, it } from "vitest";
import { calculate, type Case, type Godtgoerelse } from "../../src/index.js";
import type { Aaben, Ordning, Ordningsrettelse, Vilkaar } from "../../src/rates/ordning.js";
import * as checks from "./ordning-checks.js";
import type { OrdningFile } from "./ordning-checks.js";

const files = checks.realOrdninger();

const real = (path: string): OrdningFile => {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`There is no ${path}.`);
  return file;
};

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };

/** A copy of one real file, changed. */
const broken = (path: string, change: (ordning: Mutable<Ordning>) => void): readonly OrdningFile[] => {
  const ordning = structuredClone(real(path).ordning) as Mutable<Ordning>;
  change(ordning);
  return [{ path, ordning: ordning }];
};

/** A part that is stated, to be changed. */
const stated = <T extends object>(part: T | Mutable<Aaben>): T => {
  if ("aaben" in part) throw new Error("The part is open.");
  return part;
};

const SILKEBORG = "godtgoerelse/silkeborg/2020-01-01.json";
const EGEDAL = "godtgoerelse/egedal/2019-01-01.json";
const FREDERIKSSUND = "godtgoerelse/frederikssund/2013-09-01.json";
const UNGECENTRUM = "godtgoerelse/ungecentrum/2023-01-01.json";
const AABENRAA = "godtgoerelse/aabenraa/2020-01-01.json";
const NAESTVED = "godtgoerelse/naestved/2020-01-01.json";
const GULDBORGSUND = "godtgoerelse/guldborgsund/2020-01-01.json";

describe("the real files of schemes", () => {
  it("are found", () => {
    expect(files.length).toBeGreaterThan(15);
  });

  it.each([
    ["schema", checks.schemaFaults],
    ["file names", checks.nameFaults],
    ["order of first and last day", checks.reversedFaults],
    ["overlaps", checks.overlapFaults],
    ["evidence", checks.evidenceFaults],
    ["open parts", checks.openTextFaults],
    ["days counted once", checks.dagsandeleFaults],
    ["web addresses", checks.urlFaults],
    ["encoding", checks.encodingFaults],
    ["corrections", checks.correctionFaults],
  ])("pass the check of %s", (_name, check) => {
    expect(check(files)).toEqual([]);
  });
});

describe("the checks of names and periods", () => {
  it("find a file that breaks the schema", () => {
    const copy = broken(SILKEBORG, (ordning) => (ordning.ordning = "Silkeborg"));
    expect(checks.schemaFaults(copy)).toEqual([`${SILKEBORG}: does not follow the schema`]);
  });

  it("find a file in the wrong place", () => {
    const moved = [
      ...broken(SILKEBORG, (ordning) => (ordning.ordning = "randers")),
      ...broken(EGEDAL, (ordning) => (ordning.validFrom = "2018-01-01")),
    ];
    expect(checks.nameFaults(moved)).toEqual([
      `${SILKEBORG}: holds randers from 2020-01-01`,
      `${EGEDAL}: holds egedal from 2018-01-01`,
    ]);
  });

  it("find a period that ends before it begins", () => {
    const copy = broken(SILKEBORG, (ordning) => (ordning.validTo = "2019-12-31"));
    expect(checks.reversedFaults(copy)).toEqual([`${SILKEBORG}: ends before it begins`]);
  });

  it("find two periods of one scheme that share a day, and let the day after pass", () => {
    const later = (validFrom: string) => [
      real(EGEDAL),
      ...broken(EGEDAL, (ordning) => Object.assign(ordning, { validFrom, validTo: "2020-12-31" })),
    ];
    expect(checks.overlapFaults(later("2019-12-31"))).toEqual([`${EGEDAL}: overlaps 2019-12-31`]);
    expect(checks.overlapFaults(later("2020-01-01"))).toEqual([]);
  });

  it("find two files of one scheme from the same day", () => {
    const twice = [real(EGEDAL), ...broken(EGEDAL, (ordning) => (ordning.validTo = "2019-06-30"))];
    expect(checks.overlapFaults(twice)).toEqual([
      `${EGEDAL}: overlaps 2019-01-01`,
      `${EGEDAL}: overlaps 2019-01-01`,
    ]);
  });

  it("let two schemes share their days", () => {
    expect(checks.overlapFaults([real(SILKEBORG), real(AABENRAA)])).toEqual([]);
  });
});

describe("the check of the evidence", () => {
  it("finds a published figure that no quote holds, and one that is a part of another figure", () => {
    const limit = (over: string) =>
      broken(SILKEBORG, ({ vilkaar }) => (stated(vilkaar.afstand).krav[0]!.over = over));
    expect(checks.evidenceFaults(limit("9"))).toEqual([
      `${SILKEBORG}: afstand 9 is not in the quote that is shown`,
    ]);
    const days = broken(SILKEBORG, ({ vilkaar }) => (stated(vilkaar.mindstetid).dagePrUge = "4"));
    expect(checks.evidenceFaults(days)).toEqual([
      `${SILKEBORG}: mindstetid 4 is not in the quote that is shown`,
    ]);
    const weeks = broken(AABENRAA, ({ vilkaar: { beloeb } }) => {
      if (beloeb.art === "km") Object.assign(beloeb.ugerPrMaaned as object, { amount: "4" });
    });
    expect(checks.evidenceFaults(weeks)).toEqual([`${AABENRAA}: beloeb 4 is not in the quote that is shown`]);
  });

  it("takes 1000 and 1.000 for the same, and fem for 5, but not femten", () => {
    const quoted = (quote: string, amount: string) =>
      checks.evidenceFaults(
        broken(NAESTVED, ({ vilkaar }) => {
          vilkaar.beloeb = {
            art: "fast",
            beloeb: amount,
            status: "published",
            sources: [{ title: "x", quote }],
          };
        }),
      );
    expect(quoted("op til 1000 kr", "1000")).toEqual([]);
    expect(quoted("op til 1.000 kr.", "1000")).toEqual([]);
    expect(quoted("op til 1000,00", "1000.00")).toEqual([]);
    expect(quoted("op til 11000 kr", "1000")).toHaveLength(1);
    expect(quoted("mindst fem kilometer", "5")).toEqual([]);
    expect(quoted("mindst femten kilometer", "5")).toHaveLength(1);
  });

  it("finds a cell of a table that is not in its row, and a step that begins elsewhere", () => {
    const cell = broken(UNGECENTRUM, ({ vilkaar: { beloeb } }) => {
      if (beloeb.art === "trin-og-dage") beloeb.trin[2]!.dage[1] = "671.00";
      beloeb.status = "published";
    });
    expect(checks.evidenceFaults(cell)).toEqual([
      `${UNGECENTRUM}: beloeb 671.00 is not in the quote that is shown`,
    ]);
    const step = broken(EGEDAL, ({ vilkaar: { beloeb } }) => {
      if (beloeb.art === "trin") beloeb.trin[2]!.fra = "8";
    });
    expect(checks.evidenceFaults(step)).toEqual([`${EGEDAL}: beloeb 8 is not in the quote that is shown`]);
  });

  it("finds an inferred figure, part or period without a note", () => {
    const figure = broken(FREDERIKSSUND, ({ vilkaar: { beloeb } }) => {
      if (beloeb.art === "trin") Reflect.deleteProperty(beloeb.trin[1]!.beloeb as object, "note");
    });
    expect(checks.evidenceFaults(figure)).toEqual([
      `${FREDERIKSSUND}: beloeb 1 needs a note`,
      `${FREDERIKSSUND}: beloeb 600.00 needs a note`,
    ]);
    const part = broken(SILKEBORG, ({ vilkaar }) => Reflect.deleteProperty(vilkaar.dagsandele, "note"));
    expect(checks.evidenceFaults(part)).toEqual([`${SILKEBORG}: dagsandele needs a note`]);
    const period = broken(SILKEBORG, ({ periode }) => Reflect.deleteProperty(periode, "note"));
    expect(checks.evidenceFaults(period)).toEqual([`${SILKEBORG}: periode needs a note`]);
  });

  it("finds a figure that only a later quote holds", () => {
    const copy = broken(NAESTVED, ({ vilkaar }) => {
      const { sources } = stated(vilkaar.mindstetid);
      sources.unshift(
        { title: "Næstved Kommune" },
        { title: "Næstved Kommune", quote: "ugentlig deltagelse" },
      );
    });
    expect(checks.evidenceFaults(copy)).toEqual([
      `${NAESTVED}: mindstetid 3 is not in the quote that is shown`,
    ]);
  });

  it("finds a published 0 without a note", () => {
    const copy = broken(EGEDAL, ({ vilkaar: { beloeb } }) => {
      if (beloeb.art === "trin") Reflect.deleteProperty(beloeb.trin[0]!.beloeb as object, "note");
    });
    expect(checks.evidenceFaults(copy)).toEqual([`${EGEDAL}: beloeb 0 needs a note`]);
  });

  it("finds a published part that quotes nothing", () => {
    const copy = broken(SILKEBORG, ({ vilkaar }) => {
      stated(vilkaar.tilbud).sources = [{ title: "Silkeborg Kommune" }];
    });
    expect(checks.evidenceFaults(copy)).toEqual([`${SILKEBORG}: tilbud quotes nothing`]);
  });

  it("finds a figure that is said to be unquoted and is quoted", () => {
    const copy = broken(
      SILKEBORG,
      ({ vilkaar }) => (stated(vilkaar.mindstetid).status = "published-unquoted"),
    );
    expect(checks.evidenceFaults(copy)).toEqual([`${SILKEBORG}: mindstetid 3 is quoted after all`]);
  });

  it("looks at the terms before a correction", () => {
    const copy = broken(SILKEBORG, ({ vilkaar, corrections }) => {
      const was = structuredClone(vilkaar);
      stated(was.mindstetid).dagePrUge = "2";
      corrections.push({
        was,
        knownUntil: "2021-01-01",
        reason: { da: "x", en: "x" },
        source: { title: "x" },
      });
    });
    expect(checks.evidenceFaults(copy)).toEqual([
      `${SILKEBORG}: before correction mindstetid 2 is not in the quote that is shown`,
    ]);
  });
});

describe("the check of open parts", () => {
  it.each(["siden siger intet", "Siden siger intet.", "siden siger intet..", ""])("finds »%s«", (text) => {
    const open = (da: string, en: string) =>
      broken(SILKEBORG, ({ vilkaar }) => (vilkaar.sanktion = { aaben: { da, en } }));
    const fault = `${SILKEBORG}: no clause with a full stop: ${text}`;
    expect(checks.openTextFaults(open(text, "the page says nothing."))).toEqual([fault]);
    expect(checks.openTextFaults(open("siden siger intet.", text))).toEqual([fault]);
  });

  it("finds one within a table and one within the distance", () => {
    const copy = broken(GULDBORGSUND, ({ vilkaar: { beloeb, afstand } }) => {
      if (beloeb.art === "trin-og-dage")
        beloeb.trin[0]!.dage[4] = { aaben: { da: "Dansk.", en: "english." } };
      stated(afstand).begraensning = { aaben: { da: "dansk.", en: "English." } };
    });
    expect(checks.openTextFaults(copy)).toEqual([
      `${GULDBORGSUND}: no clause with a full stop: English.`,
      `${GULDBORGSUND}: no clause with a full stop: Dansk.`,
    ]);
  });
});

describe("the check of days counted once", () => {
  it.each([UNGECENTRUM, AABENRAA])("finds shares beside amounts by days in %s", (path) => {
    const shares = broken(path, ({ vilkaar }) => {
      vilkaar.dagsandele = {
        art: "andele",
        procent: ["20", "40", "60", "80", "100"],
        status: "published",
        sources: [{ title: "x" }],
      };
    });
    const open = broken(path, ({ vilkaar }) => (vilkaar.dagsandele = { aaben: { da: "nej.", en: "no." } }));
    expect(checks.dagsandeleFaults(shares)).toEqual([`${path}: counts days twice`]);
    expect(checks.dagsandeleFaults(open)).toEqual([`${path}: counts days twice`]);
  });
});

describe("the checks of texts", () => {
  it.each(["ftp://silkeborg.dk", "silkeborg.dk", "https://silkeborg dk/"])("find the address »%s«", (url) => {
    const copy = broken(SILKEBORG, ({ periode }) => (periode.sources[0]!.url = url));
    expect(checks.urlFaults(copy)).toEqual([`${SILKEBORG}: ${url} is not a web address`]);
  });

  it.each(["merudgiftsgodtgÃ¸relse", "merudgiftsgodtg�relse", "merudgiftsgodtg?relse", "godtg&oslash;relse"])(
    "find the damage in the quote »%s«",
    (quote) => {
      const copy = broken(SILKEBORG, ({ vilkaar }) => (stated(vilkaar.tilbud).sources[0]!.quote = quote));
      expect(checks.encodingFaults(copy)).toEqual([`${SILKEBORG}: quote is damaged: ${quote}`]);
    },
  );
});

describe("the check of corrections", () => {
  const correction = (was: Mutable<Vilkaar>, knownUntil: string): Mutable<Ordningsrettelse> => ({
    was,
    knownUntil,
    reason: { da: "Rettet.", en: "Corrected." },
    source: { title: "x" },
  });
  const without = (vilkaar: Mutable<Vilkaar>, key: "fravaer" | "sanktion"): Mutable<Vilkaar> => ({
    ...structuredClone(vilkaar),
    [key]: { aaben: { da: `${key}.`, en: `${key}.` } },
  });

  it("finds one that changes nothing, and one out of order", () => {
    const copy = broken(SILKEBORG, ({ vilkaar, corrections }) => {
      corrections.push(correction(without(vilkaar, "fravaer"), "2022-01-01"));
      corrections.push(correction(structuredClone(vilkaar), "2021-01-01"));
    });
    expect(checks.correctionFaults(copy)).toEqual([
      `${SILKEBORG}: correction of 2021-01-01 is out of order`,
      `${SILKEBORG}: correction of 2021-01-01 changes nothing`,
    ]);
  });

  it("lets two good ones pass", () => {
    const copy = broken(SILKEBORG, ({ vilkaar, corrections }) => {
      corrections.push(correction(without(vilkaar, "fravaer"), "2021-01-01"));
      corrections.push(correction(without(vilkaar, "sanktion"), "2022-01-01"));
    });
    expect(checks.correctionFaults(copy)).toEqual([]);
  });
});

/** A month of a scheme: five days a week, nothing in the way of the allowance. */
const sag = (ordning: string, maaned: string, facts: Partial<Godtgoerelse>): Case => ({
  maaned,
  godtgoerelse: {
    ordning,
    ydelsesart: "kontanthjaelp",
    tilbud: "virksomhedspraktik",
    dokumenteretBegraensning: false,
    dagePrUge: 5,
    planlagteDage: 10,
    fravaersdage: 0,
    loenindtaegt: false,
    ...facts,
  },
});

const refusals = (given: Case) => {
  const result = calculate(given);
  return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`);
};

describe("what a page leaves open", () => {
  const OPEN = "SCHEME_PART_OPEN godtgoerelse.";

  it.each<[string, string, Partial<Godtgoerelse>, string]>([
    ["guldborgsund", "three days a week", { afstandKm: "10", dagePrUge: 3 }, "ordning"],
    ["guldborgsund", "11.98 km there and back", { afstandKm: "5.99" }, "ordning"],
    ["guldborgsund", "39.92 km there and back", { afstandKm: "19.96" }, "ordning"],
    ["guldborgsund", "60 km there and back", { afstandKm: "30" }, "ordning"],
    ["guldborgsund", "wages", { afstandKm: "10", loenindtaegt: true }, "loenindtaegt"],
    ["gladsaxe", "one zone", { afstandKm: "4", zoner: 1 }, "ordning"],
    ["gladsaxe", "four zones", { afstandKm: "4", zoner: 4 }, "ordning"],
    ["gladsaxe", "four days a week", { afstandKm: "4", zoner: 2, dagePrUge: 4 }, "dagePrUge"],
    ["roskilde", "four days a week", { afstandKm: "6", dagePrUge: 4 }, "dagePrUge"],
    ["roskilde", "absence", { afstandKm: "6", fravaersdage: 1 }, "fravaersdage"],
    [
      "silkeborg",
      "documented limitations",
      { afstandKm: "6", dokumenteretBegraensning: true },
      "dokumenteretBegraensning",
    ],
    ["aabenraa", "a day of sanction", { afstandKm: "6", sanktionsdage: 1 }, "sanktionsdage"],
    [
      "faaborg-midtfyn",
      "the exception that was not found",
      { afstandKm: "3", udgift: "1", dokumenteretBegraensning: true },
      "dokumenteretBegraensning",
    ],
    ["odense", "wages", { afstandKm: "6", udgift: "1", loenindtaegt: true }, "loenindtaegt"],
  ])("is refused: %s with %s", (ordning, _name, facts, field) => {
    expect(refusals(sag(ordning, "2022-03", facts))).toEqual([OPEN + field]);
  });

  it.each<[string, string, string, Partial<Godtgoerelse>]>([
    [
      "ungecentrum",
      "six zones",
      "2023-03",
      { ydelsesart: "uddannelseshjaelp", maalgruppe: "6.5 aktivitetsparate", zoner: 6 },
    ],
    [
      "ungecentrum",
      "no zone",
      "2023-03",
      { ydelsesart: "uddannelseshjaelp", maalgruppe: "6.5 aktivitetsparate", zoner: 0 },
    ],
    ["frederikssund", "no zone", "2019-03", { zoner: 0 }],
  ])("is refused: %s with %s", (ordning, _name, maaned, facts) => {
    expect(refusals(sag(ordning, maaned, facts))).toEqual([`${OPEN}ordning`]);
  });

  it("is refused in both languages after a colon", () => {
    const result = calculate(sag("guldborgsund", "2022-03", { afstandKm: "10", dagePrUge: 3 }));
    const texts = result.ok ? [] : result.errors.map(({ da, en }) => [da, en]);
    expect(texts).toEqual([
      [
        expect.stringContaining(
          ": den del af siden, der er fundet, siger ikke, hvad færre end fem dage om ugen giver.",
        ),
        expect.stringContaining(
          ": the part of the page that was found does not say what fewer than five days a week give.",
        ),
      ],
    ]);
  });
});

describe("the periods of the schemes", () => {
  it.each([
    ["egedal", "2018-12", { zoner: 5 }],
    ["egedal", "2020-01", { zoner: 5 }],
    ["frederikssund", "2013-08", { zoner: 3 }],
    ["stevns-1000", "2019-04", {}],
    ["ungecentrum", "2024-01", {}],
    ["skive", "2020-05", { udgift: "1" }],
  ])("leave out %s in %s", (ordning, maaned, facts) => {
    expect(refusals(sag(ordning, maaned, facts))).toContain("RATE_NOT_AVAILABLE maaned");
  });
});

describe("the amounts that are the highest", () => {
  const codes = (given: Case) => {
    const result = calculate(given);
    return result.ok ? result.forbehold.map(({ code }) => code) : result.errors.map(({ code }) => code);
  };

  it.each([
    ["guldborgsund", { afstandKm: "10" }],
    ["guldborgsund", { afstandKm: "22.5" }],
    ["faxe", { udgift: "500" }],
    ["odense", { afstandKm: "6", udgift: "500" }],
  ])("of %s say so", (ordning, facts) => {
    expect(codes(sag(ordning, "2022-03", facts))).toContain("SCHEME_AMOUNT_IS_MAXIMUM");
  });

  it("of Silkeborg do not say so", () => {
    expect(codes(sag("silkeborg", "2022-03", { afstandKm: "10" }))).not.toContain("SCHEME_AMOUNT_IS_MAXIMUM");
  });
});
