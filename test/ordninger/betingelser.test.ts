import { describe, expect, it } from "vitest";
import { calculate, type Afstandskrav, type Godtgoerelse } from "../../src/index.js";
import { AABEN, bareSag, BELAEG, paid, sag, scheme } from "./schemes.js";

const PAID = "900.00";
const NOTHING = "0.00";

const distance = (
  krav: Afstandskrav | readonly Afstandskrav[],
  facts: Partial<Godtgoerelse>,
  begraensning: "traeder-i-stedet" | "uden-betydning" = "uden-betydning",
) => paid({ afstand: { krav: [krav].flat(), begraensning, ...BELAEG } }, facts);

describe("the distance of a scheme", () => {
  it.each<[Afstandskrav, string, string]>([
    [{ maal: "km-en-vej", over: "5" }, "5", NOTHING],
    [{ maal: "km-en-vej", over: "5" }, "5.01", PAID],
    [{ maal: "km-en-vej", mindst: "5" }, "4.99", NOTHING],
    [{ maal: "km-en-vej", mindst: "5" }, "5", PAID],
    [{ maal: "km-en-vej", hoejst: "24" }, "24", PAID],
    [{ maal: "km-en-vej", hoejst: "24" }, "24.01", NOTHING],
    [{ maal: "km-en-vej", under: "24" }, "23.99", PAID],
    [{ maal: "km-en-vej", under: "24" }, "24", NOTHING],
    // There and back: 5 km one way are 10 km.
    [{ maal: "km-frem-og-tilbage", over: "10" }, "5", NOTHING],
    [{ maal: "km-frem-og-tilbage", over: "10" }, "5.01", PAID],
    [{ maal: "km-frem-og-tilbage", mindst: "10", under: "24" }, "5", PAID],
    [{ maal: "km-frem-og-tilbage", mindst: "10", under: "24" }, "12", NOTHING],
  ])("%j at %s km gives %s", (krav, afstandKm, expected) => {
    expect(distance(krav, { afstandKm })).toBe(expected);
  });

  it.each<[number, string]>([
    [1, NOTHING],
    [2, PAID],
    [4, PAID],
    [5, NOTHING],
  ])("2 to 4 zones: %i zones give %s", (zoner, expected) => {
    expect(distance({ maal: "zoner", mindst: "2", hoejst: "4" }, { zoner })).toBe(expected);
  });

  it("gives way to documented limitations only where the scheme says so", () => {
    const short = { afstandKm: "1", dokumenteretBegraensning: true };
    expect(distance({ maal: "km-en-vej", over: "5" }, short, "traeder-i-stedet")).toBe(PAID);
    expect(distance({ maal: "km-en-vej", over: "5" }, short)).toBe(NOTHING);
  });

  it("is asked for as the scheme measures it", () => {
    const refused = (krav: Afstandskrav) => {
      const ordninger = [scheme({ afstand: { krav: [krav], begraensning: "uden-betydning", ...BELAEG } })];
      const result = calculate(bareSag(), { ordninger });
      return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`);
    };
    expect(refused({ maal: "km-en-vej", over: "5" })).toEqual(["FIELD_MISSING godtgoerelse.afstandKm"]);
    expect(refused({ maal: "zoner", over: "1" })).toEqual(["FIELD_MISSING godtgoerelse.zoner"]);
    expect(refused({})).toEqual([]);
  });
});

describe("target groups", () => {
  const krav: readonly Afstandskrav[] = [
    { maalgruppe: "6.4", maal: "km-en-vej", over: "8" },
    { maalgruppe: "6.5" },
    { maalgruppe: "6.6", udelukket: true },
  ];

  it.each([
    ["6.4", "8", NOTHING],
    ["6.4", "8.01", PAID],
    ["6.5", "0", PAID],
    ["6.6", "30", NOTHING],
    ["6.7", "30", "VALUE_NOT_ALLOWED godtgoerelse.maalgruppe"],
    [undefined, "30", "FIELD_MISSING godtgoerelse.maalgruppe"],
  ])("%s at %s km gives %s", (maalgruppe, afstandKm, expected) => {
    expect(distance(krav, { afstandKm, ...(maalgruppe === undefined ? {} : { maalgruppe }) })).toBe(expected);
  });

  it("do not matter to a scheme that asks for no distance", () => {
    expect(distance([], { maalgruppe: "6.4" })).toBe(PAID);
  });

  it("that are not named have the general demand", () => {
    const all = [...krav, { maal: "km-en-vej" as const, over: "11" }];
    expect(distance(all, { maalgruppe: "6.12", afstandKm: "11" })).toBe(NOTHING);
    expect(distance(all, { maalgruppe: "6.12", afstandKm: "11.01" })).toBe(PAID);
  });
});

describe("the other conditions of a scheme", () => {
  it("persons and kinds of tilbud", () => {
    expect(paid({}, { ydelsesart: "kontanthjaelp" })).toBe(PAID);
    expect(paid({}, { ydelsesart: "selvforsoergende" })).toBe(NOTHING);
    expect(paid({}, { tilbud: "nytteindsats" })).toBe(NOTHING);
  });

  it("least days a week and hours a day", () => {
    const mindstetid = { dagePrUge: "3", timerPrDag: "2.5", ...BELAEG };
    expect(paid({ mindstetid }, { timerPrDag: "2.5" })).toBe(PAID);
    expect(paid({ mindstetid }, { timerPrDag: "2.49" })).toBe(NOTHING);
    expect(paid({ mindstetid }, { timerPrDag: "7", dagePrUge: 2 })).toBe(NOTHING);
    expect(paid({ mindstetid })).toBe("FIELD_MISSING godtgoerelse.timerPrDag");
    expect(paid({ mindstetid }, { timerPrDag: "24.01" })).toBe("AMOUNT_TOO_LARGE godtgoerelse.timerPrDag");
  });

  it("wages that exclude it", () => {
    const loenindtaegt = { art: "udelukker", ...BELAEG } as const;
    expect(paid({ loenindtaegt })).toBe(PAID);
    expect(paid({ loenindtaegt }, { loenindtaegt: true })).toBe(NOTHING);
    expect(paid({}, { loenindtaegt: true })).toBe(PAID);
  });

  it("wages that exclude it only when an employer pays them during a jobafklaringsforløb", () => {
    const loenindtaegt = { art: "kun-arbejdsgiverloen-i-jobafklaring-udelukker", ...BELAEG } as const;
    expect(paid({ loenindtaegt })).toBe(PAID);
    expect(paid({ loenindtaegt }, { loenindtaegt: true })).toBe(
      "FIELD_MISSING godtgoerelse.arbejdsgiverloen",
    );
    expect(paid({ loenindtaegt }, { loenindtaegt: true, arbejdsgiverloen: false })).toBe(PAID);
    expect(paid({ loenindtaegt }, { loenindtaegt: true, arbejdsgiverloen: true })).toBe(NOTHING);
  });

  it("a scheme at all", () => {
    const ordninger = [scheme({ beloeb: { art: "ingen", ...BELAEG } })];
    expect(calculate(bareSag(), { ordninger })).toMatchObject({
      ok: true,
      godtgoerelse: { berettiget: false, beloeb: "0.00" },
    });
  });
});

describe("what the page leaves open", () => {
  const open = (part: string) => `SCHEME_PART_OPEN godtgoerelse.${part}`;

  it("is refused when every case depends on it", () => {
    expect(paid({ personer: AABEN })).toBe(open("ydelsesart"));
    expect(paid({ tilbud: AABEN })).toBe(open("tilbud"));
    expect(paid({ afstand: AABEN })).toBe(open("ordning"));
    expect(paid({ afstand: AABEN }, { maalgruppe: "6.4" })).toBe(open("ordning"));
    expect(paid({ mindstetid: AABEN })).toBe(open("timerPrDag"));
    expect(paid({ dagsandele: AABEN })).toBe(open("dagePrUge"));
  });

  it("is refused only when the case depends on it", () => {
    expect(paid({ fravaer: AABEN })).toBe(PAID);
    expect(paid({ fravaer: AABEN }, { fravaersdage: 1 })).toBe(open("fravaersdage"));
    expect(paid({ sanktion: AABEN })).toBe(PAID);
    expect(paid({ sanktion: AABEN }, { sanktionsdage: 0 })).toBe(PAID);
    expect(paid({ sanktion: AABEN }, { sanktionsdage: 1 })).toBe(open("sanktionsdage"));
    expect(paid({ loenindtaegt: AABEN })).toBe(PAID);
    expect(paid({ loenindtaegt: AABEN }, { loenindtaegt: true })).toBe(open("loenindtaegt"));
    expect(paid({ udbetaling: AABEN })).toBe(PAID);
    const afstand = { krav: [], begraensning: AABEN, ...BELAEG };
    expect(paid({ afstand })).toBe(PAID);
    expect(paid({ afstand }, { dokumenteretBegraensning: true })).toBe(open("dokumenteretBegraensning"));
  });

  it("says what is open and what to do", () => {
    const result = calculate(sag(), { ordninger: [scheme({ tilbud: AABEN })] });
    expect(result.ok ? [] : result.errors).toEqual([
      {
        code: "SCHEME_PART_OPEN",
        path: "godtgoerelse.tilbud",
        value: "virksomhedspraktik",
        da: "Kommunens side siger ikke, hvad der gælder her: siden siger det ikke. Spørg kommunen, og giv dens ordning med som din egen.",
        en: "The page of the municipality does not say what applies here: the page does not say. Ask the municipality and pass in its scheme as your own.",
      },
    ]);
  });
});

describe("facts that cannot be", () => {
  it.each(["fravaersdage", "fremmoededage", "sanktionsdage"] as const)(
    "more %s than planned days",
    (field) => {
      expect(paid({}, { [field]: 13 })).toBe(PAID);
      expect(paid({}, { [field]: 14 })).toBe(`ABSENCE_EXCEEDS_PLANNED godtgoerelse.${field}`);
    },
  );

  it.each(["uddannelseshjaelp", "overgangsydelse", "selvforsoergelses-og-hjemrejseydelse"] as const)(
    "%s from July 2025, when kontanthjælp replaced it",
    (ydelsesart) => {
      const codes = (maaned: string) => {
        const result = calculate(sag({ ydelsesart }, maaned));
        return result.ok ? [] : result.errors.map(({ code }) => code);
      };
      expect(codes("2025-06")).not.toContain("BENEFIT_ABOLISHED");
      expect(codes("2025-07")).toContain("BENEFIT_ABOLISHED");
    },
  );

  it("expenses below zero or beyond the limit of a case", () => {
    const beloeb = { art: "udgift", ...BELAEG } as const;
    expect(paid({ beloeb }, { udgift: "-1" })).toBe("AMOUNT_NEGATIVE godtgoerelse.udgift");
    expect(paid({ beloeb }, { udgift: "1000000000.01" })).toBe("AMOUNT_TOO_LARGE godtgoerelse.udgift");
  });
});

describe("a case of which a part is missing", () => {
  const matrix = {
    art: "trin-og-dage",
    maal: "zoner",
    trin: [{ fra: "0", dage: ["1", "2", "3", "4", "5"] }],
    ...BELAEG,
  } as const;

  const without = (field: keyof Godtgoerelse, facts: Partial<Godtgoerelse> = {}): readonly string[] => {
    const { maaned, godtgoerelse } = sag(facts);
    const left = Object.fromEntries(Object.entries(godtgoerelse ?? {}).filter(([name]) => name !== field));
    const result = calculate(
      { maaned, godtgoerelse: left as unknown as Godtgoerelse },
      { ordninger: [scheme({ beloeb: matrix, fravaer: AABEN })] },
    );
    return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`);
  };

  it.each(["zoner", "dagePrUge", "planlagteDage", "fravaersdage", "loenindtaegt", "ordning"] as const)(
    "is refused for it once: %s",
    (field) => {
      expect(without(field)).toEqual([`FIELD_MISSING godtgoerelse.${field}`]);
    },
  );

  it("is refused for the rest at the same time", () => {
    expect(without("planlagteDage", { fravaersdage: 5 })).toEqual([
      "FIELD_MISSING godtgoerelse.planlagteDage",
      "SCHEME_PART_OPEN godtgoerelse.fravaersdage",
    ]);
    expect(without("zoner", { tilbud: "andet", udgift: "-1" })).toEqual([
      "AMOUNT_NEGATIVE godtgoerelse.udgift",
      "FIELD_MISSING godtgoerelse.zoner",
    ]);
  });

  it("is refused for kilometres that the steps go by", () => {
    const beloeb = {
      art: "trin",
      maal: "km-frem-og-tilbage",
      trin: [{ fra: "0", beloeb: "1" }],
      ...BELAEG,
    } as const;
    const result = calculate(bareSag(), { ordninger: [scheme({ beloeb })] });
    expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual(["godtgoerelse.afstandKm"]);
  });
});
