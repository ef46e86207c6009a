import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Kvittering, verify, type VerifyCode } from "../../../src/kvittering.js";
import { scheme, sag as schemeCase } from "../../ordninger/schemes.js";
import { ownTable } from "../../cli/own-table.js";
import { ANDEN_2025, BEFORDRING_2022, LOEN_2022 } from "../../cli/cases.js";
import { arbitraryCase } from "../arbitrary-case.js";
import { GODTGOERELSE_OG_BEFORDRING, JOBAFKLARING } from "../results.js";
import { changed, kvitteringOf } from "./receipts.js";

const LOEN = kvitteringOf(LOEN_2022);
const TILBUD = kvitteringOf(GODTGOERELSE_OG_BEFORDRING);

const differencesOf = (kvittering: Kvittering) => {
  const result = verify(kvittering);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  expect(result.same).toBe(result.differences.length === 0);
  return result.differences;
};

/** The differences as code, place, what stands in the receipt and what comes out. */
const found = (kvittering: Kvittering): readonly (readonly unknown[])[] =>
  differencesOf(kvittering).map(({ code, id, receipt, now }) => [code, id, receipt, now]);

const stepAt = (kvittering: Kvittering, id: string): string =>
  `trin.${String(kvittering.trin.findIndex((step) => step.id === id))}.value`;

const WAGE = "sag.ydelse.indtaegter.0.beloeb";

describe("what was added", () => {
  it("beside the name of the package is found", () => {
    expect(found(changed(LOEN, "pakke.bygger", "x"))).toEqual([["FORM_DIFFERS", "", null, null]]);
  });
});

describe("what is no receipt", () => {
  it.each([[7], ["x"], [null], [[]]])("is refused as a whole: %j", (given) => {
    const result = verify(given as unknown as Kvittering);
    expect(result).toMatchObject({ ok: false, errors: [{ code: "RECEIPT_UNREADABLE", path: "" }] });
  });

  it("of another format is refused for that alone", () => {
    const errors = [{ code: "RECEIPT_UNREADABLE", path: "format", value: "andet/1" }];
    expect(verify(changed(LOEN, "format", "andet/1"))).toMatchObject({ ok: false, errors });
  });

  it("or options that fail when they are read are refused without throwing", () => {
    const fails = (): never => {
      throw new Error("a fault of the caller");
    };
    const errors = [{ code: "RECEIPT_UNREADABLE", path: "", value: null }];
    expect(verify(LOEN, new Proxy({}, { get: fails }))).toMatchObject({ ok: false, errors });
  });

  it("but for one amount, which is nothing, differs there", () => {
    expect(found(changed(LOEN, "resultat.ydelse.udbetaling", null))).toEqual([
      ["RESULT_DIFFERS", "resultat.ydelse.udbetaling", "null", "9186.55"],
    ]);
  });
});

describe("an untouched receipt", () => {
  it.each([
    ["of wages", LOEN, LOEN.trin.length],
    ["of a scheme and transport", TILBUD, TILBUD.trin.length],
    [
      "of a jobafklaringsforløb in whole kroner",
      kvitteringOf(JOBAFKLARING, { rounding: "krone" }),
      undefined,
    ],
    ["of what was known before", kvitteringOf(BEFORDRING_2022, { knownOn: "2022-06-01" }), undefined],
  ])("is the same: %s", (_name, kvittering, steps = kvittering.trin.length) => {
    expect(verify(kvittering)).toEqual({ ok: true, same: true, differences: [], steps });
  });

  it("is the same with what its keeper put beside it", () => {
    const stored = { ...LOEN, gemt: "2026-11-23T12:00:00Z", afdeling: { navn: "Ydelse" } };
    expect(verify(stored)).toMatchObject({ same: true });
  });

  it("is the same when another version made it, and says so", () => {
    const result = verify(changed(LOEN, "pakke.version", "9.9.9"));
    expect(result).toMatchObject({ same: true, differences: [], madeByVersion: "9.9.9" });
    expect(verify(LOEN)).not.toHaveProperty("madeByVersion");
  });
});

describe("a receipt whose wage was changed by one øre", () => {
  it("differs, and first at the wage", () => {
    // 55 % of 4.599,01 = 2.529,4555; 11.716 − 2.529,4555 = 9.186,5445, so 9.186,54.
    const differences = found(changed(LOEN, WAGE, "20000.01"));
    expect(differences[0]).toEqual(["STEP_DIFFERS", "ydelse.indtaegter[0].beloeb", "20000.00", "20000.01"]);
    expect(differences).toContainEqual([
      "STEP_DIFFERS",
      "ydelse.fradrag-over-graensen",
      "2529.45",
      "2529.4555",
    ]);
    expect(differences).toContainEqual([
      "RESULT_DIFFERS",
      "resultat.ydelse.udbetaling",
      "9186.55",
      "9186.54",
    ]);
    expect(differences.at(-1)?.[0]).toBe("TRACE_DIFFERS");
  });

  it("says in both languages what it was and what comes out", () => {
    const [first] = differencesOf(changed(LOEN, WAGE, "20000.01"));
    expect(first?.da).toBe(
      "Trinnet »Løn« (ydelse.indtaegter[0].beloeb) er 20.000,00 kr. i kvitteringen; beregningen giver 20.000,01 kr.",
    );
    expect(first?.en).toBe(
      'The step "Wages" (ydelse.indtaegter[0].beloeb) is 20,000.00 kr. in the receipt; the calculation gives 20,000.01 kr.',
    );
  });
});

describe("a receipt that was changed", () => {
  it.each<[string, Kvittering, VerifyCode, string, string | null, string | null]>([
    [
      "the value of a step",
      changed(LOEN, stepAt(LOEN, "ydelse.fradrag-over-graensen"), "2529.46"),
      "STEP_DIFFERS",
      "ydelse.fradrag-over-graensen",
      "2529.46",
      "2529.45",
    ],
    [
      "the value of a step to what is no figure",
      changed(LOEN, stepAt(LOEN, "ydelse.fradrag-over-graensen"), "mange"),
      "STEP_DIFFERS",
      "ydelse.fradrag-over-graensen",
      "mange",
      "2529.45",
    ],
    [
      "a step that is not there",
      changed(LOEN, "trin", LOEN.trin.slice(1)),
      "STEP_DIFFERS",
      "maaned",
      null,
      "2022-03",
    ],
    [
      "a step too much",
      changed(LOEN, "trin", [...LOEN.trin.slice(0, 3), { id: "x", value: "1" }, ...LOEN.trin.slice(3)]),
      "STEP_DIFFERS",
      "x",
      "1",
      null,
    ],
    [
      "the amount that was paid",
      changed(LOEN, "resultat.ydelse.udbetaling", "9186.56"),
      "RESULT_DIFFERS",
      "resultat.ydelse.udbetaling",
      "9186.56",
      "9186.55",
    ],
    [
      "whether there is a right",
      changed(TILBUD, "resultat.godtgoerelse.berettiget", false),
      "RESULT_DIFFERS",
      "resultat.godtgoerelse.berettiget",
      "false",
      "true",
    ],
    [
      "a reservation that is not there",
      changed(TILBUD, "resultat.forbehold", TILBUD.resultat.forbehold.slice(0, -1)),
      "RESULT_DIFFERS",
      `resultat.forbehold[${String(TILBUD.resultat.forbehold.length - 1)}].code`,
      null,
      TILBUD.resultat.forbehold.at(-1)?.code ?? "",
    ],
    [
      "a rate by one øre",
      changed(LOEN, "tabeller.1.satser.0.amount", "15401.01"),
      "TABLE_DIFFERS",
      "loenfradrag/2022-01-01 loengraense.amount",
      "15401.01",
      "15401.00",
    ],
    [
      "the evidence for a rate",
      changed(LOEN, "tabeller.0.satser.0.status", "inferred"),
      "TABLE_DIFFERS",
      "ressourceforloebsydelse/2022-01-01 ikkeForsoerger.status",
      "inferred",
      "published",
    ],
    [
      "the hash of a table",
      changed(LOEN, "tabeller.0.sha256", "0".repeat(64)),
      "TABLE_DIFFERS",
      "ressourceforloebsydelse/2022-01-01.sha256",
      "0".repeat(64),
      LOEN.tabeller[0]?.sha256 ?? "",
    ],
    [
      "the last day of a table",
      changed(LOEN, "tabeller.0.validTo", "2023-12-31"),
      "TABLE_DIFFERS",
      "ressourceforloebsydelse/2022-01-01.validTo",
      "2023-12-31",
      "2022-12-31",
    ],
    ["an option that there is not", changed(LOEN, "indstillinger.rates", []), "FORM_DIFFERS", "", null, null],
    [
      "an option that is missing",
      changed(LOEN, "indstillinger", {}),
      "OPTION_DIFFERS",
      "indstillinger.rounding",
      null,
      "oere",
    ],
    [
      "the rule set to one that is not known",
      changed(LOEN, "regelsaet", "2031-01"),
      "RULE_SET_DIFFERS",
      "regelsaet",
      "2031-01",
      "2026-11",
    ],
    [
      "the name of the package",
      changed(LOEN, "pakke.navn", "andet"),
      "PACKAGE_DIFFERS",
      "pakke.navn",
      "andet",
      "ressourceforloebsydelse",
    ],
    [
      "the hash of the trace",
      changed(LOEN, "traceSha256", "0".repeat(64)),
      "TRACE_DIFFERS",
      "traceSha256",
      "0".repeat(64),
      LOEN.traceSha256,
    ],
    [
      "the order of its steps",
      changed(LOEN, "trin", [...LOEN.trin].reverse()),
      "FORM_DIFFERS",
      "",
      null,
      null,
    ],
    [
      "a step that stands twice",
      changed(LOEN, "trin", [{ id: "ydelse.loenfradrag", value: "0.00" }, ...LOEN.trin]),
      "FORM_DIFFERS",
      "",
      null,
      null,
    ],
  ])("differs in that and nothing else: %s", (_name, kvittering, code, id, before, now) => {
    const [first, ...others] = found(kvittering);
    expect(first).toEqual([code, id, before, now]);
    expect(others.filter(([other]) => other !== code)).toEqual([]);
  });

  it("differs first where a step was taken away, before one that was changed later", () => {
    const trin = LOEN.trin
      .filter(({ id }) => id !== "ydelse.loen-i-alt")
      .map((step) => (step.id === "ydelse.loenfradrag" ? { ...step, value: "0.00" } : step));
    expect(found(changed(LOEN, "trin", trin)).map(([, id]) => id)).toEqual([
      "ydelse.loen-i-alt",
      "ydelse.loenfradrag",
    ]);
  });

  it("differs wherever it was changed", () => {
    /** Every text below a value by its path, but the version and the case, which is calculated anew. */
    const paths = (node: unknown, path: string): readonly string[] => {
      if (typeof node !== "object" || node === null) return [path];
      return Object.entries(node).flatMap(([key, child]) =>
        paths(child, path === "" ? key : `${path}.${key}`),
      );
    };
    const places = paths(TILBUD, "").filter(
      (path) => !/^(pakke\.version|sag\.|format|indstillinger)/.test(path),
    );
    expect(places.length).toBeGreaterThan(100);
    for (const place of places)
      expect([place, verify(changed(TILBUD, place, "andet"))]).toMatchObject([
        place,
        { ok: true, same: false },
      ]);
  });

  it("differs first at the step that was changed, whichever it is", () => {
    fc.assert(
      fc.property(fc.nat(LOEN.trin.length - 1), fc.string(), (at, value) => {
        fc.pre(LOEN.trin[at]?.value !== value);
        expect(found(changed(LOEN, `trin.${String(at)}.value`, value))).toEqual([
          ["STEP_DIFFERS", LOEN.trin[at]?.id, value, LOEN.trin[at]?.value],
        ]);
      }),
    );
  });

  it("differs or is refused when an amount of any case was raised by one øre", () => {
    fc.assert(
      fc.property(arbitraryCase, (sag) => {
        fc.pre((sag.ydelse?.indtaegter.length ?? 0) > 0);
        const kvittering = kvitteringUnlessRefused(sag);
        fc.pre(kvittering !== undefined);
        const [beloeb] = (kvittering.sag.ydelse?.indtaegter ?? []).map((one) => one.beloeb);
        // Within 10⁹ kr. a figure of øre is exact in a number.
        const raised = ((Math.round(Number(beloeb) * 100) + 1) / 100).toFixed(2);
        const result = verify(changed(kvittering, WAGE, raised));
        if (result.ok) {
          expect(result.differences[0]).toMatchObject({
            code: "STEP_DIFFERS",
            id: "ydelse.indtaegter[0].beloeb",
          });
        } else expect(result.errors.map(({ code }) => code)).toEqual(["AMOUNT_TOO_LARGE"]);
      }),
    );
  });
});

const kvitteringUnlessRefused = (sag: Parameters<typeof kvitteringOf>[0]): Kvittering | undefined => {
  try {
    return kvitteringOf(sag);
  } catch {
    return undefined;
  }
};

describe("the words of a difference", () => {
  const wordsOf = (kvittering: Kvittering) => {
    const [first] = differencesOf(kvittering);
    return [first?.da, first?.en];
  };

  it("say that something is missing, is not there now, or stands elsewhere", () => {
    expect(wordsOf(changed(LOEN, "trin", LOEN.trin.slice(1)))).toEqual([
      "Trinnet »Måned« (maaned) mangler i kvitteringen; beregningen giver 2022-03.",
      'The step "Month" (maaned) is missing in the receipt; the calculation gives 2022-03.',
    ]);
    expect(wordsOf(changed(LOEN, "trin", [{ id: "x", value: "1.50" }, ...LOEN.trin]))).toEqual([
      "Trinnet x er 1.50 i kvitteringen, men kommer ikke ud nu.",
      "The step x is 1.50 in the receipt but does not come out now.",
    ]);
    expect(wordsOf(changed(LOEN, "trin", [...LOEN.trin].reverse()))).toEqual([
      "Kvitteringen er sat anderledes op: rækkefølgen er en anden, noget står to gange, eller noget er føjet til.",
      "The receipt is laid out differently: the order is another, something stands twice, or something was added.",
    ]);
  });

  it("show as it stands what is no figure in the place of one", () => {
    const [da] = wordsOf(changed(LOEN, stepAt(LOEN, "ydelse.loenfradrag"), "1e3"));
    expect(da).toBe(
      "Trinnet »Fradrag for løn« (ydelse.loenfradrag) er 1e3 i kvitteringen; beregningen giver 2.529,45 kr.",
    );
  });
});

describe("a receipt with tables of the caller", () => {
  const kvittering = kvitteringOf(ANDEN_2025, { rates: [ownTable(2025)] });

  it("is the same with them, differs with others, and is refused without", () => {
    expect(verify(kvittering, { rates: [ownTable(2025)] })).toMatchObject({ same: true });
    const result = verify(kvittering, { rates: [ownTable(2025, { ikkeForsoerger: "12801" })] });
    expect(result).toMatchObject({
      same: false,
      differences: [
        {
          code: "STEP_DIFFERS",
          id: "ressourceforloebsydelse.ikkeForsoerger",
          receipt: "12800.00",
          now: "12801.00",
        },
        ...Array.from(
          { length: (result as { differences: readonly unknown[] }).differences.length - 1 },
          () => ({}),
        ),
      ],
    });
    expect(verify(kvittering)).toMatchObject({ ok: false, errors: [{ code: "RATE_NOT_AVAILABLE" }] });
  });

  it("never takes tables from the receipt itself", () => {
    const forged = changed(kvittering, "indstillinger.rates", [ownTable(2025)]);
    expect(verify(forged)).toMatchObject({ ok: false, errors: [{ code: "RATE_NOT_AVAILABLE" }] });
  });

  it("is the same with the scheme of the caller", () => {
    const ordninger = [scheme()];
    const own = kvitteringOf(schemeCase(), { ordninger });
    expect(verify(own, { ordninger })).toMatchObject({ same: true });
    expect(verify(own)).toMatchObject({ ok: false, errors: [{ code: "SCHEME_UNKNOWN" }] });
    expect(verify(own, { ordninger: [{}] } as never)).toMatchObject({ ok: false });
  });
});

describe("what cannot be verified", () => {
  it.each<[string, unknown, string]>([
    ["nothing", undefined, ""],
    ["null", null, ""],
    ["a text", "kvittering", ""],
    ["a list", [LOEN], ""],
    ["a case", LOEN_2022, "format"],
    ["another format", { ...LOEN, format: "ressourceforloebsydelse.kvittering/2" }, "format"],
    ["a package that is a text", { ...LOEN, pakke: "0.1.0" }, "pakke"],
    ["a version that is a number", changed(LOEN, "pakke.version", 1), "pakke"],
    ["no rule set", changed(LOEN, "regelsaet", null), "regelsaet"],
    ["options that are a list", changed(LOEN, "indstillinger", []), "indstillinger"],
    ["no case in it", changed(LOEN, "sag", undefined), "sag"],
    ["a result that is a text", changed(LOEN, "resultat", "9186.55"), "resultat"],
    ["tables that are no list", changed(LOEN, "tabeller", {}), "tabeller"],
    ["a table without figures", changed(LOEN, "tabeller.0.satser", undefined), "tabeller"],
    ["a figure that is a number", changed(LOEN, "tabeller.0.satser.0.amount", 1), "tabeller"],
    ["steps that are no list", changed(LOEN, "trin", "maaned"), "trin"],
    ["a step that is nothing", changed(LOEN, "trin.0", null), "trin"],
    ["a value that is a number", changed(LOEN, "trin.0.value", 1), "trin"],
    ["no hash", changed(LOEN, "traceSha256", 0), "traceSha256"],
  ])("is refused with the field: %s", (_name, given, path) => {
    expect(verify(given as Kvittering)).toMatchObject({
      ok: false,
      errors: [{ code: "RECEIPT_UNREADABLE", path }],
    });
  });

  it("is refused with all its fields at once", () => {
    const result = verify({ format: LOEN.format, sag: LOEN.sag } as Kvittering);
    expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual([
      "pakke",
      "regelsaet",
      "indstillinger",
      "resultat",
      "tabeller",
      "trin",
      "traceSha256",
    ]);
  });

  it("is refused with the errors of its case when that is refused now", () => {
    expect(verify(changed(LOEN, "sag.maaned", "2022-13"))).toMatchObject({
      ok: false,
      errors: [{ code: "MONTH_INVALID", path: "maaned" }],
    });
    expect(verify(changed(LOEN, "indstillinger.rounding", "op"))).toMatchObject({
      ok: false,
      errors: [{ code: "OPTION_INVALID", path: "rounding" }],
    });
  });
});
