import { expect, it } from "vitest";
import type { AssessedForloeb } from "../../src/vurdering.js";
import { vurderingText } from "../../src/trace/vurdering-text.js";

const ASSESSED: AssessedForloeb = {
  ok: true,
  betingelser: [
    {
      id: "ressourceforloeb.alder",
      da: "Alder",
      en: "Age",
      svar: "kraever-skoen",
      law: "LAB § 1",
      fordi: { da: "Personen er 39 år.", en: "The person is 39." },
      regel: { da: "Der er en regel.", en: "There is a rule." },
      sources: [{ title: "Loven" }],
      evidens: "published",
    },
  ],
  forbehold: [{ code: "NO_DECISION", about: "", da: "Ingen afgørelse.", en: "No decision." }],
};

it("groups the conditions by their answers and has no group for an answer that was not given", () => {
  expect(vurderingText(ASSESSED, { locale: "da", format: "text" }).split("\n")).toEqual([
    "Betingelser for ressourceforløb",
    "",
    "Kræver skøn (1)",
    "===============",
    "  Alder",
    "      Personen er 39 år.",
    "      Der er en regel.",
    "      LAB § 1 · offentliggjort",
    "      Kilde: Loven",
    "",
    "Forbehold",
    "=========",
    "- Ingen afgørelse.",
    "",
  ]);
});
