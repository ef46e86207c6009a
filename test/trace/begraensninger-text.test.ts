import { describe, expect, it } from "vitest";
import type { Limitation } from "../../src/begraensninger.js";
import { begraensningerText } from "../../src/trace/begraensninger-text.js";

const fundet = "2026-11";

/** One of each kind, with every detail between them, and not in the order in which they are printed. */
const ALL: readonly Limitation[] = [
  {
    id: "tre",
    status: "laesning",
    da: "Det tredje.",
    en: "The third.",
    fundet,
    references: [{ title: "Læsning 8", record: "docs/decisions/otte.md" }],
  },
  {
    id: "et",
    status: "ikke-modelleret",
    da: "Det første.",
    en: "The first.",
    fundet,
    references: [{ title: "STAR", url: "https://star.dk/" }],
  },
  {
    id: "to",
    status: "ingen-kilde",
    da: "Det andet.",
    en: "The second.",
    perioder: [{ fra: "2021-01-01", til: "2021-12-31" }, { fra: "2024-02-01" }],
    rates: ["loenfradrag.loengraense", "befordring.kmSats"],
    fundet,
    references: [{ title: "STAR", url: "https://star.dk/" }],
  },
];

const linesOf = (locale: "da" | "en"): readonly string[] =>
  begraensningerText(ALL, { locale, format: "markdown" })
    .split("\n")
    .filter((line) => line !== "");

describe("limitations as text", () => {
  it("stand each under its own status, with its details and no others", () => {
    expect(linesOf("da")).toEqual([
      "# Begrænsninger",
      "## Ikke modelleret (1)",
      "### et",
      "- Det første.",
      "- Kilde: STAR <https://star.dk/>",
      "- Senest undersøgt: november 2026",
      "## Ingen kilde fundet (1)",
      "### to",
      "- Det andet.",
      "- Gælder: 1. januar 2021 – 31. december 2021; fra den 1. februar 2024",
      "- Satser: loenfradrag.loengraense, befordring.kmSats",
      "- Kilde: STAR <https://star.dk/>",
      "- Senest undersøgt: november 2026",
      "## Læst på én måde (1)",
      "### tre",
      "- Det tredje.",
      "- Se: Læsning 8 (docs/decisions/otte.md)",
      "- Senest undersøgt: november 2026",
    ]);
  });

  it("say the same in English", () => {
    expect(linesOf("en")).toEqual([
      "# Limitations",
      "## Not modelled (1)",
      "### et",
      "- The first.",
      "- Source: STAR <https://star.dk/>",
      "- Last looked for: November 2026",
      "## No source found (1)",
      "### to",
      "- The second.",
      "- Concerns: 1 January 2021 – 31 December 2021; from 1 February 2024",
      "- Rates: loenfradrag.loengraense, befordring.kmSats",
      "- Source: STAR <https://star.dk/>",
      "- Last looked for: November 2026",
      "## Read in one way (1)",
      "### tre",
      "- The third.",
      "- See: Læsning 8 (docs/decisions/otte.md)",
      "- Last looked for: November 2026",
    ]);
  });
});
