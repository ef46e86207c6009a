import { describe, expect, it } from "vitest";
import { calculateForloeb, explain, type Forloebssag } from "../../../src/index.js";
import { faults, KVARTAL, kvartal, refusedAsAWhole } from "./courses.js";

const anything = (value: unknown): never => value as never;
const throwing = (): never =>
  anything(
    new Proxy(
      {},
      {
        get: () => {
          throw new Error("secret");
        },
        ownKeys: () => {
          throw new Error("secret");
        },
      },
    ),
  );

describe("a course may be anything, and nothing is thrown", () => {
  it.each([[undefined], [null], [1], [5n], ["x"], [Symbol("x")], [[]], [() => 1]])("%s", (value) => {
    expect(refusedAsAWhole(value)).toEqual(["CASE_UNREADABLE "]);
    expect(explain(calculateForloeb(anything(value)))).toMatch(/\n$/);
  });

  it("an empty object", () => {
    expect(refusedAsAWhole({})).toEqual(["FIELD_MISSING forloeb", "FIELD_MISSING modtager"]);
  });

  it("a proxy that throws, at the top and inside", () => {
    expect(refusedAsAWhole(throwing())).toEqual(["CASE_UNREADABLE "]);
    for (const field of ["forloeb", "modtager", "hidtidigYdelse", "aendringer", "maaneder", "haendelser"])
      expect(calculateForloeb(kvartal({ [field]: throwing() })).ok).toBe(false);
  });

  it("a getter that answers otherwise the second time: what is checked is what is used", () => {
    let reads = 0;
    const modtager = {
      foedselsdato: "1985-06-15",
      hjemmeboende: false,
      get forsoerger(): boolean {
        reads += 1;
        return reads > 1;
      },
    };
    const result = calculateForloeb(kvartal({ modtager }));
    expect(result).toMatchObject({ ok: true, maaneder: [{}, {}, { satsgruppe: "ikkeForsoerger" }] });
  });

  it("options that are nonsense leave the course its name", () => {
    const result = calculateForloeb(KVARTAL, anything({ trace: 1 }));
    expect(result).toMatchObject({ id: "kvartal", ok: false });
    expect(faults(result)).toEqual(["OPTION_INVALID trace"]);
    expect(faults(calculateForloeb(KVARTAL, throwing()))).toEqual(["OPTION_INVALID options"]);
    expect(faults(calculateForloeb(throwing(), anything({ trace: 1 })))).toEqual(["OPTION_INVALID trace"]);
  });

  it("names of a prototype are fields like others", () => {
    const sag = JSON.parse(
      JSON.stringify(KVARTAL).replace("{", '{"__proto__":{"til":"2022-01"},"constructor":1,'),
    ) as Forloebssag;
    expect(refusedAsAWhole(sag)).toContain("FIELD_UNKNOWN constructor");
    expect(calculateForloeb(JSON.parse(JSON.stringify(KVARTAL)) as Forloebssag).total?.maaneder).toBe(3);
  });

  it("thousands of months and entries are refused, and soon", () => {
    const forloeb = { art: "ressourceforloeb", start: "2013-01-01", slut: "9999-12-31" };
    expect(refusedAsAWhole(kvartal({ forloeb }))).toEqual(["PERIOD_TOO_LONG forloeb.slut"]);
    const maaneder = Array.from({ length: 20_000 }, () => ({ maaned: "2022-01", indtaegter: [] }));
    expect(refusedAsAWhole(kvartal({ maaneder }))).toEqual(["LIST_TOO_LONG maaneder"]);
  });

  it("fields that look like paths hide no other error", () => {
    const sag = kvartal({ "hidtidigYdelse.art": 1, hidtidigYdelse: undefined });
    expect(refusedAsAWhole(sag)).toEqual([
      "FIELD_UNKNOWN hidtidigYdelse.art",
      "FIELD_MISSING hidtidigYdelse",
    ]);
  });
});
