import { describe, expect, it } from "vitest";
import { calculate, type CalculateOptions, type Ordning, ordningerOn } from "../../src/index.js";
import { BELAEG, paid, sag, scheme } from "./schemes.js";

type Change = (one: Record<string, Record<string, unknown>>) => void;

const broken = (change: Change): Ordning => {
  const copy = structuredClone(scheme()) as unknown as Record<string, Record<string, unknown>>;
  change(copy);
  return copy as unknown as Ordning;
};

const refusal = (ordninger: unknown) => {
  const result = calculate(sag(), { ordninger } as CalculateOptions);
  return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path}`);
};

const km = (terms: object) => ({ art: "km", sats: "3", ...terms, ...BELAEG });
const krav = (list: readonly object[]) => ({ krav: list, begraensning: "uden-betydning", ...BELAEG });
const steps = (...from: readonly string[]) => ({
  art: "trin",
  maal: "zoner",
  trin: from.map((fra) => ({ fra, beloeb: "1" })),
  ...BELAEG,
});

describe("a scheme of the caller", () => {
  it("is used in its period, before one of the package with the same name", () => {
    const ordninger = [scheme({}, { ordning: "takst-750" })];
    const answerIn = (maaned: string) => calculate(sag({ ordning: "takst-750" }, maaned), { ordninger });
    expect(answerIn("2022-12")).toMatchObject({ ok: true, godtgoerelse: { beloeb: "900.00" } });
    // Outside it the scheme of the package: 60 % of 750.
    expect(answerIn("2023-01")).toMatchObject({ ok: true, godtgoerelse: { beloeb: "450.00" } });
  });

  it("is refused outside its period, and an unknown name altogether", () => {
    const answer = (ordning: string, maaned: string) => {
      const result = calculate(sag({ ordning }, maaned), { ordninger: [scheme()] });
      return result.ok ? undefined : result.errors[0];
    };
    expect(answer("egen", "2023-01")).toMatchObject({
      code: "RATE_NOT_AVAILABLE",
      path: "maaned",
      value: "2023-01",
      da: "Kommunens ordning »egen« er kun kendt for perioden 2022-01-01/2022-12-31. Vælg en måned med sats, eller giv din egen satstabel med.",
    });
    expect(answer("min", "2022-03")).toMatchObject({ code: "SCHEME_UNKNOWN", path: "godtgoerelse.ordning" });
    expect(answer("min", "2022-03")?.da).toMatch(/Brug en af ordningerne .*egen.*takst-750/);
  });

  it.each<[string, Change, string]>([
    ["an unknown part", (one) => (one["vilkaar"]!["bonus"] = {}), "vilkaar.bonus"],
    ["a name that is none", (one) => (one["ordning"] = "Takst 750" as never), "ordning"],
    ["a day that does not exist", (one) => (one["validTo"] = "2022-02-30" as never), "validTo"],
    ["an end before the start", (one) => (one["validTo"] = "2021-12-31" as never), "validTo"],
    [
      "no source",
      (one) => (one["vilkaar"]!["tilbud"] = { arter: [], status: "published", sources: [] }),
      "vilkaar.tilbud.sources",
    ],
    [
      "weeks without their number",
      (one) => (one["vilkaar"]!["beloeb"] = km({ dage: "uger" })),
      "vilkaar.beloeb",
    ],
    [
      "a number of weeks that is not used",
      (one) => (one["vilkaar"]!["beloeb"] = km({ dage: "planlagte", ugerPrMaaned: "4" })),
      "vilkaar.beloeb",
    ],
    [
      "steps that do not begin at 0",
      (one) => (one["vilkaar"]!["beloeb"] = steps("1", "2")),
      "vilkaar.beloeb.trin",
    ],
    [
      "steps that do not ascend",
      (one) => (one["vilkaar"]!["beloeb"] = steps("0", "2", "2")),
      "vilkaar.beloeb.trin",
    ],
    ["no steps", (one) => (one["vilkaar"]!["beloeb"] = steps()), "vilkaar.beloeb.trin"],
    [
      "a limit of nothing",
      (one) => (one["vilkaar"]!["afstand"] = krav([{ over: "5" }])),
      "vilkaar.afstand.krav[0]",
    ],
    [
      "a measure without a limit",
      (one) => (one["vilkaar"]!["afstand"] = krav([{ maal: "zoner" }])),
      "vilkaar.afstand.krav[0]",
    ],
    [
      "limits for whoever gets nothing",
      (one) =>
        (one["vilkaar"]!["afstand"] = krav([{ maalgruppe: "a", udelukket: true, maal: "zoner", over: "1" }])),
      "vilkaar.afstand.krav[0]",
    ],
    [
      "a target group twice",
      (one) => (one["vilkaar"]!["afstand"] = krav([{ maalgruppe: "a" }, { maalgruppe: "a" }])),
      "vilkaar.afstand.krav",
    ],
    [
      "four shares for five days",
      (one) => (one["vilkaar"]!["dagsandele"] = { art: "andele", procent: ["1", "2", "3", "4"], ...BELAEG }),
      "vilkaar.dagsandele.procent",
    ],
  ])("is refused with %s", (_, change, path) => {
    expect(refusal([broken(change)])).toEqual([`SCHEME_INVALID ordninger[0].${path}`]);
  });

  it.each([
    "kontanthjaelp",
    "uddannelseshjaelp",
    "selvforsoergelses-og-hjemrejseydelse",
    "overgangsydelse",
    "ressourceforloebsydelse",
    "selvforsoergende",
    "ung-under-18",
    "anden",
  ] as const)("may be for persons on %s, and pays them", (ydelsesart) => {
    expect(paid({ personer: { ydelsesarter: [ydelsesart], ...BELAEG } }, { ydelsesart })).toBe("900.00");
  });

  it.each([
    "virksomhedspraktik",
    "nytteindsats",
    "vejledning-og-opkvalificering",
    "loentilskud",
    "andet",
  ] as const)("may be for %s, and pays it", (tilbud) => {
    expect(paid({ tilbud: { arter: [tilbud], ...BELAEG } }, { tilbud })).toBe("900.00");
  });

  it("is refused when it is no scheme, or no list", () => {
    expect(refusal("takst-750")).toEqual(["OPTION_INVALID ordninger"]);
    expect(refusal(Array(1001).fill(scheme()))).toEqual(["OPTION_INVALID ordninger"]);
    expect(refusal([undefined])).toEqual(["SCHEME_INVALID ordninger[0]"]);
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    expect(refusal([hostile])).toEqual(["SCHEME_INVALID ordninger[0]"]);
  });

  it("is refused when another of the same name covers the same days", () => {
    const july = scheme({}, { validFrom: "2022-07-01", validTo: "2023-06-30" });
    expect(refusal([scheme(), july])).toEqual(["SCHEME_OVERLAP ordninger[1]"]);
    expect(refusal([scheme(), scheme({}, { ordning: "anden" })])).toEqual([]);
  });
});

describe("the schemes of a day", () => {
  it("are listed by name with their terms", () => {
    const answer = ordningerOn("2022-03-31", { ordninger: [scheme()] });
    const listed = answer.ok ? answer.ordninger : [];
    expect(listed.map(({ ordning }) => ordning)).toEqual([...listed.map(({ ordning }) => ordning)].sort());
    expect(listed.find(({ ordning }) => ordning === "egen")).toMatchObject({
      navn: { da: "Egen ordning" },
      validFrom: "2022-01-01",
      validTo: "2022-12-31",
      callerSupplied: true,
      vilkaar: { beloeb: { art: "fast", beloeb: "900" } },
    });
    expect(listed.find(({ ordning }) => ordning === "takst-750")).not.toHaveProperty("callerSupplied");
  });

  it("are those that were known on a day", () => {
    const reason = { da: "Trykfejl.", en: "Misprint." };
    const was = scheme({ beloeb: { art: "udgift", ...BELAEG } }).vilkaar;
    const corrected = scheme(
      {},
      { corrections: [{ was, knownUntil: "2022-05-31", reason, source: { title: "x" } }] },
    );
    const own = (knownOn: string) => {
      const answer = ordningerOn("2022-03-31", { ordninger: [corrected], knownOn });
      return answer.ok ? answer.ordninger.find(({ ordning }) => ordning === "egen") : undefined;
    };
    expect(own("2022-05-31")).toMatchObject({
      beforeCorrection: true,
      vilkaar: { beloeb: { art: "udgift" } },
    });
    expect(own("2022-06-01")).not.toHaveProperty("beforeCorrection");
  });

  it("are refused for what is no day and with options that cannot be used, both at once", () => {
    const codes = (day: unknown, options?: unknown) => {
      const answer = ordningerOn(day as string, options as never);
      return answer.ok ? [] : answer.errors.map(({ code, path }) => `${code} ${path}`);
    };
    expect(codes("2022-02-30")).toEqual(["DATE_INVALID day"]);
    expect(codes(20220331)).toEqual(["DATE_INVALID day"]);
    expect(codes("2022-3", { ordninger: 7 })).toEqual(["DATE_INVALID day", "OPTION_INVALID ordninger"]);
  });
});
