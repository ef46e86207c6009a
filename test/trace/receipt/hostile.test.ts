import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  affectedBy,
  type Kvittering,
  rateCorrections,
  receipt,
  receiptForloeb,
  verify,
} from "../../../src/kvittering.js";
import { LOEN_2022 } from "../../cli/cases.js";
import { kvitteringOf } from "./receipts.js";

const LOEN = kvitteringOf(LOEN_2022);

const fails = (): never => {
  throw new Error("a fault of the caller");
};
const nested = (depth: number): unknown => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
const circular: Record<string, unknown> = { ...LOEN };
circular["resultat"] = circular;

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ["a proxy that fails", new Proxy({}, { get: fails, ownKeys: fails, has: fails })],
  ["a getter that fails", Object.defineProperty({}, "format", { enumerable: true, get: fails })],
  ["a toJSON that fails", { toJSON: fails }],
  ["a circle", circular],
  ["a large whole number", { ...LOEN, trin: 10n }],
  ["a function", fails],
  ["a symbol", Symbol("x")],
  ["a result nested without end", { ...LOEN, resultat: { ydelse: nested(5000) } }],
  ["a key of every object", { ...LOEN, resultat: JSON.parse('{"__proto__": {"a": 1}, "constructor": "x"}') }],
  ["a result that is a list", { ...LOEN, resultat: { ydelse: [1], forbehold: null } }],
];

describe("hostile input", () => {
  it.each(HOSTILE)("is answered and never thrown back: %s", (_name, given) => {
    const answers = [
      verify(given as Kvittering),
      affectedBy(given as Kvittering, rateCorrections()),
      receipt(given as never),
      receiptForloeb(given as never),
    ];
    for (const answer of answers) expect(typeof answer.ok).toBe("boolean");
    const verified = verify(given as Kvittering);
    expect(verified.ok && verified.same).toBe(false);
  });

  it.each(HOSTILE)("as corrections is answered: %s", (_name, given) => {
    expect(affectedBy(LOEN, given as never)).toMatchObject({
      ok: false,
      errors: [{ code: "OPTION_INVALID", path: "corrections" }],
    });
  });

  it("as options is answered", () => {
    for (const [, given] of HOSTILE) expect(typeof verify(LOEN, given as never).ok).toBe("boolean");
    for (const given of [null, 7, "x"]) expect(typeof verify(LOEN, given as never).ok).toBe("boolean");
  });

  it("is answered whatever stands in the place of any field", () => {
    const fields = Object.keys(LOEN);
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.anything({ withBigInt: true, withMap: true }),
        (field, value) => {
          expect(typeof verify({ ...LOEN, [field]: value }).ok).toBe("boolean");
        },
      ),
    );
  });

  it("cannot put a value into every object", () => {
    verify(
      JSON.parse(JSON.stringify(LOEN).replace('"sag":{', '"sag":{"__proto__":{"polluted":1},')) as Kvittering,
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
