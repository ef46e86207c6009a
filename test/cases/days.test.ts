import { expect, it } from "vitest";
import { isBefore, reaches } from "../../src/cases/days.js";

it.each([
  ["2022-03-01", "2022-03-02", true, false],
  ["2022-03-02", "2022-03-02", false, true],
  ["2022-03-03", "2022-03-02", false, true],
  ["2021-12-31", "2022-01-01", true, false],
  [undefined, "2022-03-02", false, false],
  ["2022-03-02", undefined, false, false],
  [undefined, undefined, false, false],
])("%s against %s", (one, other, before, reached) => {
  expect([isBefore(one, other), reaches(one, other)]).toEqual([before, reached]);
});
