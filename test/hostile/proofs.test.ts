import { describe, expect, it } from "vitest";
import { explain } from "../../src/index.js";
import { affectedBy, type Kvittering, rateCorrections, verify } from "../../src/kvittering.js";
import { replay } from "../../src/replay.js";
import { kvitteringOf, receipted } from "../trace/receipt/receipts.js";
import { faultsOf } from "./answers.js";
import { SAG } from "./inputs.js";
import { at, fieldOf, pathOf, type Place, placesIn, replaced } from "./places.js";
import { HOSTILE } from "./values.js";

const KVITTERING = kvitteringOf(SAG);
const { trace = [] } = receipted(SAG);

/** Every kind of value, and some of the texts: a receipt is calculated again for each. */
const VALUES = HOSTILE.filter(([, value], index) => typeof value !== "string" || index % 6 === 0);

/** As it is written and read; what cannot be written is no receipt. */
const written = (value: unknown): string | undefined => {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
};

/** The version may differ, and under another name the case is calculated to the same. */
const FREE = new Set(["pakke.version", "sag.id"]);

/** Of a list in which every entry is alike the first is enough. */
const isFirst = (place: Place): boolean =>
  place.length < 5 && place.every((key) => typeof key === "string" || key === 0);

const unlike = (original: unknown, given: unknown): boolean => written(given) !== written(original);

describe("verify", () => {
  it.each(
    placesIn(KVITTERING)
      .filter(isFirst)
      .map((place) => [pathOf(place) || "the whole", place] as const),
  )("holds no receipt for the same in which something else stands at %s", (_path, place) => {
    const isFree = FREE.has(fieldOf(place));
    for (const [name, value] of VALUES) {
      const given = replaced(KVITTERING, place, value);
      const answer = verify(given as Kvittering);
      expect([name, faultsOf(answer)]).toEqual([name, []]);
      if (isFree || !unlike(at(KVITTERING, place), value)) continue;
      expect([name, answer.ok && answer.same]).toEqual([name, false]);
    }
  });
});

describe("affectedBy", () => {
  it("answers whatever stands in its corrections", () => {
    const [correction] = rateCorrections();
    for (const place of placesIn([correction]))
      for (const [name, value] of VALUES) {
        const answer = affectedBy(KVITTERING, replaced([correction], place, value) as never);
        expect([name, faultsOf(answer)]).toEqual([name, []]);
      }
  });
});

describe("replay", () => {
  it("answers whatever stands in a trace", () => {
    const kinds = new Set(trace.map(({ operation }) => operation?.name));
    const steps = [...kinds].map((kind) => trace.findIndex(({ operation }) => operation?.name === kind));
    const places = placesIn(trace).filter(
      ([step, ...rest]) => step === undefined || (steps.includes(step as number) && isFirst(rest)),
    );
    for (const place of places)
      for (const [name, value] of VALUES) {
        const answer = replay(replaced(trace, place, value) as never);
        if (answer.ok) expect([name, answer.recomputed]).toEqual([name, expect.any(Number)]);
        else expect([name, answer.differences.length]).not.toEqual([name, 0]);
      }
  });

  it("holds no figure for right that is another", () => {
    const computed = trace.flatMap(({ operation, unit }, index) => (operation && unit ? [index] : []));
    for (const index of computed)
      for (const text of ["NaN", "Infinity", "1e3", "-0.005", "", "0x10", "\u0661", "9".repeat(1_000)])
        expect(replay(replaced(trace, [index, "value"], text) as never).ok).toBe(false);
  });
});

describe("a fraction that cannot be divided", () => {
  const nines = "9".repeat(400);

  it.each([`${nines}/${nines}1`, "x/y", "1/0", "0".repeat(300)])("is said as it stands: %s", (value) => {
    const index = trace.findIndex(({ unit }) => unit === "km");
    const verified = verify(replaced(KVITTERING, ["trin", index, "value"], value) as Kvittering);
    expect(verified).toMatchObject({ ok: true, same: false });
    const explained = explain(replaced(receipted(SAG), ["trace", index, "value"], value) as never);
    expect(JSON.stringify(verified) + explained).toContain(value);
    expect(JSON.stringify(verified) + explained).not.toMatch(/NaN|Infinity/);
  });
});
