import { describe, expect, it } from "vitest";
import { oneLine, wordText } from "../../src/trace/words.js";

describe("a word of a case", () => {
  it.each([
    ["true", "ja", "yes"],
    ["false", "nej", "no"],
    ["ressourceforloeb", "ressourceforløb", "ressourceforløb"],
    ["jobafklaringsforloeb", "jobafklaringsforløb", "jobafklaringsforløb"],
    ["sygedagpenge", "sygedagpenge", "sygedagpenge"],
    ["ledighedsydelse", "ledighedsydelse", "ledighedsydelse"],
    ["foertidspension", "førtidspension", "førtidspension"],
    ["kontanthjaelp", "kontanthjælp", "kontanthjælp"],
    ["uddannelseshjaelp", "uddannelseshjælp", "uddannelseshjælp"],
    ["ingen", "ingen", "none"],
    [
      "selvforsoergelses-og-hjemrejseydelse",
      "selvforsørgelses- og hjemrejseydelse",
      "selvforsørgelses- og hjemrejseydelse",
    ],
    ["overgangsydelse", "overgangsydelse", "overgangsydelse"],
    ["ressourceforloebsydelse", "ressourceforløbsydelse", "ressourceforløbsydelse"],
    ["selvforsoergende", "selvforsørgende", "self-supporting"],
    ["ung-under-18", "ung under 18 år", "a person under 18"],
    ["virksomhedspraktik", "virksomhedspraktik", "virksomhedspraktik"],
    ["nytteindsats", "nytteindsats", "nytteindsats"],
    ["vejledning-og-opkvalificering", "vejledning og opkvalificering", "vejledning og opkvalificering"],
    ["loentilskud", "løntilskud", "løntilskud"],
    ["andet", "andet", "other"],
  ])("is written as people write it: %s", (word, da, en) => {
    expect(wordText(word, "da")).toBe(da);
    expect(wordText(word, "en")).toBe(en);
  });

  it.each(["takst-750", "36", "2022-03-31", "toString", "constructor", ""])("else stays: %j", (word) => {
    expect(wordText(word, "da")).toBe(word);
    expect(wordText(word, "en")).toBe(word);
  });
});

describe("text of a caller on one line", () => {
  it.each([
    ["sag 1", "sag 1"],
    ["Æblegrød »ø« 100 % | <b>", "Æblegrød »ø« 100 % | <b>"],
    ["a\nb", "a b"],
    ["a\r\nb", "a b"],
    ["a\tb", "a b"],
    ["a\u001B[2Jb", "a [2Jb"],
    ["a\u0000\u007F\u0085\u009Fb", "a b"],
    ["a\u2028b\u2029c", "a b c"],
  ])("has no break and steers nothing: %j", (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });
});
