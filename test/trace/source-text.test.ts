import { expect, it } from "vitest";
import { sourceText } from "../../src/trace/source-text.js";

const [url, quote] = ["https://bm.dk/satser", "11.716 kr."];

it.each([
  [{ title: "Satser" }, "Kilde: Satser"],
  [{ title: "Satser", url }, "Kilde: Satser <https://bm.dk/satser>"],
  [{ title: "Satser", quote }, "Kilde: Satser »11.716 kr.«"],
  [{ title: "Satser", url, quote }, "Kilde: Satser <https://bm.dk/satser> »11.716 kr.«"],
])("a source is named with its address and its quote as far as it has them: %j", (source, text) => {
  expect(sourceText(source, "da")).toBe(text);
  expect(sourceText(source, "en")).toBe(text.replace("Kilde", "Source"));
});
