import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawings } from "../../generate/spreadsheets/drawings.js";
import { parseXml, within } from "./xml.js";

const page = readFileSync("docs/regneark.md", "utf8");

describe("the drawings of the guide", () => {
  it.each([...drawings()])("%s is well-formed and says that it is a drawing", (_file, drawing) => {
    const words = within(parseXml(drawing.trimEnd())).map(({ text }) => text);
    expect(words).toContain("Tegning, ikke et skærmbillede");
  });

  it("show what the functions answer", () => {
    // 11.716 − 55 % of 4.599; 33,333 is no amount; 2025 has no rate
    expect(drawings().get("google-sheets.svg")).toContain(">9186,55<");
    expect(drawings().get("google-sheets.svg")).toContain(">Fejl i løn: har mere end to decimaler.");
    const excel = drawings().get("excel.svg");
    for (const shown of ["9186,55", "#VÆRDI!", "#I/T"]) expect(excel).toContain(`>${shown}<`);
  });
});

describe("the pictures", () => {
  const files = readdirSync("docs/images");

  it("stand in the guide, each with words for whoever cannot see it", () => {
    const shown = [...page.matchAll(/!\[([^\]]{20,})\]\(images\/([^)]+)\)/g)].map(([, , file]) => file);
    expect(shown.sort()).toEqual([...files].sort());
  });

  it("are small, for they are part of the package", () => {
    const bytes = files.map((file) => statSync(`docs/images/${file}`).size);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(40_000);
  });
});
