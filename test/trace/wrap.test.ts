import { expect, it } from "vitest";
import { wrapped } from "../../src/trace/wrap.js";

// A margin of 2 and two words of 48 and 49 letters with a space between make 100.
it("sets at most 100 characters on a line", () => {
  const [word, longer] = ["a".repeat(48), "b".repeat(49)];
  expect(wrapped(`${word} ${longer}`, "  ")).toEqual([`  ${word} ${longer}`]);
  expect(wrapped(`${word} ${longer}b`, "  ")).toEqual([`  ${word}`, `  ${longer}b`]);
});

it("sets a word that is longer on a line of its own", () => {
  expect(wrapped(`a ${"b".repeat(120)} c`, "")).toEqual(["a", "b".repeat(120), "c"]);
});
