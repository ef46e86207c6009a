import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Svar, assessForloeb, type Vurderingsfakta } from "../../src/vurdering.js";
import { vurderingText } from "../../src/trace/vurdering-text.js";
import { assessed, without } from "../calculate/vurdering-facts.js";
import { arbitraryFacts, later } from "./arbitrary-facts.js";

const answers = (facts: Vurderingsfakta): ReadonlyMap<string, Svar> =>
  new Map(assessed(facts).betingelser.map(({ id, svar }) => [id, svar]));

describe("every assessment", () => {
  it("answers every condition with law, rule, reason and sources in both languages", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const { betingelser, forbehold } = assessed(facts);
        expect(new Set(betingelser.map(({ id }) => id)).size).toBe(betingelser.length);
        for (const one of betingelser) {
          for (const locale of ["da", "en"] as const) {
            expect(one[locale]).not.toBe("");
            expect(one.fordi[locale]).toMatch(/^[A-ZÆØÅ0-9].*\.$/);
            expect(one.regel[locale]).toMatch(/^[A-ZÆØÅ].*\.$/);
          }
          expect(one.law).not.toBe("");
          expect(one.sources.length).toBeGreaterThan(0);
          expect(one.id.startsWith(`${facts.art}.`)).toBe(true);
        }
        expect(forbehold[0]?.code).toBe("NO_DECISION");
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same answer again", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        expect(assessForloeb(structuredClone(facts))).toEqual(assessForloeb(facts));
      }),
      { numRuns: 200 },
    );
  });

  it("is free of what only programs say, as text and as Markdown", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const locale of ["da", "en"] as const)
          for (const format of ["text", "markdown"] as const)
            expect(vurderingText({ ...assessed(facts), id: "sag" }, { locale, format })).not.toMatch(
              /undefined|\bnull\b|NaN|\[object|\btrue\b|\bfalse\b/,
            );
      }),
      { numRuns: 200 },
    );
  });
});

/** Only what must be stated. */
const bare = ({ art, foedselsdato, forloeb: { start, slut }, tidligereForloeb }: Vurderingsfakta) => ({
  art,
  foedselsdato,
  forloeb: slut === undefined ? { start } : { start, slut },
  tidligereForloeb,
});

describe("what is not stated", () => {
  /** The calendar answers these from what must be stated. */
  const BY_CALENDAR = /\.(start|varighed\..*|antal|folkepensionsalder)$/;
  /** What was no condition before 1 June 2018. */
  const FROM_2018 = /\.(udviklingsperspektiv|forbedring-ikke-udelukket)$/;

  it("never gives met or not met", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const [id, svar] of answers(bare(facts))) {
          const isFree = BY_CALENDAR.test(id) || (FROM_2018.test(id) && facts.forloeb.start < "2018-06-01");
          if (!isFree) expect([id, svar]).toEqual([id, "mangler-oplysning"]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never turns an answer around: more facts only answer what was missing or open", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        // The day of the decision and of the pension age are other facts, not more of the same.
        const rest = without(facts, "folkepensionsdato");
        const stated = answers({ ...rest, forloeb: without(facts.forloeb, "bevilget") });
        for (const [id, svar] of answers(bare(facts)))
          if (svar === "opfyldt" || svar === "ikke-opfyldt") expect([id, stated.get(id)]).toEqual([id, svar]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a longer course", () => {
  const lengthened = fc
    .tuple(arbitraryFacts, fc.integer({ min: 1, max: 800 }))
    .filter(([{ forloeb }]) => forloeb.slut !== undefined)
    .map(
      ([facts, days]) =>
        [facts, { ...facts, forloeb: { ...facts.forloeb, slut: later(facts.forloeb.slut!, days) } }] as const,
    );

  it("never meets a limit that the shorter one did not", () => {
    fc.assert(
      fc.property(lengthened, ([shorter, longer]) => {
        const [before, after] = [answers(shorter), answers(longer)];
        for (const key of ["varighed.hoejst", "varighed.samlet"]) {
          const id = `${shorter.art}.${key}`;
          if (before.get(id) === "ikke-opfyldt") expect(after.get(id)).toBe("ikke-opfyldt");
          if (after.get(id) === "opfyldt") expect(before.get(id)).toBe("opfyldt");
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("never falls below a minimum that the shorter one met", () => {
    fc.assert(
      fc.property(lengthened, ([shorter, longer]) => {
        const id = `${shorter.art}.varighed.mindst`;
        if (answers(shorter).get(id) === "opfyldt") expect(answers(longer).get(id)).toBe("opfyldt");
      }),
      { numRuns: 500 },
    );
  });

  it("changes nothing but lengths and totals", () => {
    fc.assert(
      fc.property(lengthened, ([shorter, longer]) => {
        const others = (facts: Vurderingsfakta) =>
          assessed(facts).betingelser.filter(({ id }) => !id.includes("varighed"));
        expect(others(longer)).toEqual(others(shorter));
      }),
      { numRuns: 200 },
    );
  });
});

describe("the total", () => {
  const total = (facts: Vurderingsfakta): string | undefined =>
    /tilsammen (.+?)(?: \(|, og personen)/.exec(
      assessed(facts).betingelser.find(({ id }) => id.endsWith("samlet"))?.fordi.da ?? "",
    )?.[1];

  const course = (facts: Vurderingsfakta): string | undefined =>
    /varer (.+?), fra den/.exec(
      assessed(facts).betingelser.find(({ id }) => id.endsWith("varighed.hoejst"))?.fordi.da ?? "",
    )?.[1];

  it("of courses without gaps is the length of one course over the same days", () => {
    const days = fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), days, (offset, lengths) => {
        const first = later("2013-01-01", offset);
        let start = first;
        const all = lengths.map((length) => {
          const one = { start, slut: later(start, length - 1) };
          start = later(one.slut, 1);
          return one;
        });
        const last = all.at(-1)!;
        const base = { art: "ressourceforloeb", foedselsdato: "1970-01-01" } as const;
        const whole = { ...base, forloeb: { start: first, slut: last.slut }, tidligereForloeb: [] };
        expect(total({ ...base, forloeb: last, tidligereForloeb: all.slice(0, -1) })).toBe(course(whole));
      }),
      { numRuns: 1000 },
    );
  });

  it("does not depend on the order of the list", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const turned = { ...facts, tidligereForloeb: [...facts.tidligereForloeb].reverse() };
        expect(assessForloeb(turned)).toEqual(assessForloeb(facts));
      }),
      { numRuns: 300 },
    );
  });
});

describe("more readings", () => {
  it("never make an answer surer: a decision on another day only confirms it or leaves it open", () => {
    const withoutDecision = arbitraryFacts.map((facts) => ({
      ...facts,
      forloeb: without(facts.forloeb, "bevilget"),
    }));
    fc.assert(
      fc.property(withoutDecision, fc.integer({ min: -400, max: 400 }), (facts, days) => {
        const bevilget = later(facts.forloeb.start, days);
        const decided = answers({ ...facts, forloeb: { ...facts.forloeb, bevilget } });
        for (const [id, svar] of answers(facts)) {
          const allowed = new Set<Svar>([svar, "kraever-skoen", "mangler-oplysning"]);
          expect([id, allowed.has(decided.get(id)!)]).toEqual([id, true]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
