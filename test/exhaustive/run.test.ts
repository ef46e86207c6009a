import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOENREGLER, thresholdsOfLoen } from "./plan.js";
import { halfUp, written } from "./port/figures.js";
import { bar } from "./progress.js";
import { Count, NOTHING, together } from "./tally.js";

describe("the port of the oracle", () => {
  it.each(readdirSync("test/exhaustive/port"))("%s takes nothing from outside its folder", (file) => {
    const imported = [
      ...readFileSync(`test/exhaustive/port/${file}`, "utf8").matchAll(/from "([^"]+)"|import\("([^"]+)"\)/g),
    ].map(([, name, other]) => name ?? other);
    expect(imported.filter((name) => !/^\.\/[a-z]+\.js$/.test(name ?? ""))).toEqual([]);
  });

  it.each([
    [0n, "0.00"],
    // 0,55 øre; 5,50 øre; 1 øre; 2.529,45 kr.
    [55n, "0.0055"],
    [550n, "0.055"],
    [100n, "0.01"],
    [25_294_500n, "2529.45"],
  ])("writes %s hundredths of an øre as %s", (figure, text) => {
    expect(written(figure)).toBe(text);
  });

  it.each([
    // 2,5 and 3,5 go up; 2,49 goes down.
    [250n, 100n, 3n],
    [350n, 100n, 4n],
    [249n, 100n, 2n],
    // 5 / 3 = 1,67.
    [5n, 3n, 2n],
  ])("rounds %s / %s half up to %s", (figure, divisor, whole) => {
    expect(halfUp(figure, divisor)).toBe(whole);
  });
});

describe("the thresholds of wages", () => {
  const of = (year: number, art: string) =>
    thresholdsOfLoen(
      LOENREGLER.find((one) => one.year === year && one.art === art && one.gruppe === "ikkeForsoerger")!,
    );
  const runs = (points: readonly number[]) =>
    points
      .filter((point, index) => point !== points[index - 1]! + 1 && index > 0)
      .map((first) => first + 200);

  it("are the limit and the last payment, each with 200 øre on both sides", () => {
    // 2022: limit 15.401 kr. At 36.702,80 kr. 55 % of 21.301,80 is 11.715,99, and 0,01 of 11.716 is left; at
    // 36.702,81 it is 11.715,9955, and 0,0045 rounds to nothing.
    expect(runs(of(2022, "ressourceforloeb"))).toEqual([1_540_100, 3_670_281, 6_000_000]);
    // 2021: limit 15.264 kr., of which 30 % is 4.579,20. At 28.207,26 kr. 55 % of 12.943,26 is 7.118,793, and
    // 0,007 of 11.698 is left, which rounds to 0,01; at 28.207,27 it is 7.118,7985, and 0,0015 rounds to nothing.
    expect(runs(of(2021, "jobafklaringsforloeb"))).toEqual([1_526_400, 2_820_727, 6_000_000]);
  });

  it("hold 200 øre on either side of each, and no more", () => {
    // 201 from nothing, 401 about the limit and the last payment, 201 up to 60.000 kr.
    expect(of(2022, "ressourceforloeb")).toHaveLength(1_204);
  });
});

describe("the count of a run", () => {
  it("keeps what differs in words, five at most, and what was left out", () => {
    const count = new Count();
    for (let number = 0; number < 9; number += 1) count.check(number < 2, () => `number ${String(number)}`);
    count.leave("refused");
    expect(count.tally()).toEqual({
      compared: 9,
      left: { refused: 1 },
      differences: 7,
      shown: ["number 2", "number 3", "number 4", "number 5", "number 6"],
    });
  });

  it("adds up", () => {
    const one = { compared: 2, left: { refused: 1 }, differences: 1, shown: ["a"] };
    const two = { compared: 3, left: { refused: 2, other: 1 }, differences: 0, shown: [] };
    expect(together(together(NOTHING, one), two)).toEqual({
      compared: 5,
      left: { refused: 3, other: 1 },
      differences: 1,
      shown: ["a"],
    });
  });
});

describe("the progress bar", () => {
  it.each([
    // A quarter in 30 s: 90 s more.
    [0.25, 30, "[########......................]  25 %  1:30 left"],
    [0, 0, "[..............................]   0 %  ? left"],
    [1, 61, "[##############################] 100 %  0:00 left"],
  ])("at %s after %s s", (part, seconds, text) => {
    expect(bar(part, seconds)).toBe(text);
  });
});
