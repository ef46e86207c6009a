import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { functions } from "../../../src/spreadsheets/functions/google-sheets.js";
import { halves, payment, ROUNDINGS, wages } from "./libreoffice/decimals.js";

const page = readFileSync("docs/regneark.md", "utf8").replace(/\s+/g, " ");
const danish = (count: number): string => count.toLocaleString("da");

const missed = (round: (wage: number) => number, among: readonly number[]): number =>
  among.filter((wage) => round(wage) !== payment(wage)).length;

describe("a formula in kroner", () => {
  const all = wages();
  const ties = halves();

  it("is asked for every øre of wages from the threshold until nothing is left", () => {
    expect(all.at(0)).toBe(1_540_100);
    // 11.716 / 0,55 = 21.301,8181… above the threshold
    expect(all.at(-1)).toBe(1_540_100 + 2_130_181);
    expect(page).toContain(`${danish(all.length)} lønninger`);
    // 15.402,70 is 1,70 above: 0,935 is deducted from 11.716, which leaves 11.715,065
    expect(payment(1_540_270)).toBe(1_171_507);
    expect(ROUNDINGS["Math.round"]?.(1_540_270)).toBe(1_171_506);
  });

  it("misses no payment that does not end in half an øre", () => {
    // 55 times the øre above the threshold ends in 50 when these are 10, 30, 50 …: one wage in twenty
    expect(ties).toHaveLength(Math.floor((all.length - 11) / 20) + 1);
    for (const round of Object.values(ROUNDINGS)) expect(missed(round, ties)).toBe(missed(round, all));
  });

  it.each(Object.entries(ROUNDINGS))(
    "misses by an øre as often as the guide says with %s",
    (_name, round) => {
      const count = missed(round, ties);
      expect(count).toBeGreaterThan(0);
      expect(page).toContain(danish(count));
    },
  );

  it("is no match for the functions, which hit every one of a sample", () => {
    const sample = ties.filter((_, at) => at % 1000 === 0);
    const call = (wage: number): unknown =>
      functions["YDELSE"]?.("2022-03", "ressourceforløb", "ikke-forsørger", wage / 100, 0);
    expect(sample.filter((wage) => call(wage) !== payment(wage) / 100)).toEqual([]);
  });
});
