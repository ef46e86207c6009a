import {
  assessForloeb,
  type AssessedForloeb,
  type Betingelse,
  type Svar,
  type Vurderingsfakta,
} from "../../src/vurdering.js";

/** What a test says of a person; the rest is a person of 43 in a first course of three years from 2025. */
export type Facts = Partial<Vurderingsfakta>;

/** A ressourceforløb. */
export const ressourceforloeb = (facts: Facts = {}): Vurderingsfakta => ({
  art: "ressourceforloeb",
  foedselsdato: "1981-06-15",
  forloeb: { start: "2025-01-01", slut: "2027-12-31" },
  tidligereForloeb: [],
  ...facts,
});

/** A jobafklaringsforløb of two years. */
export const jobafklaringsforloeb = (facts: Facts = {}): Vurderingsfakta => ({
  art: "jobafklaringsforloeb",
  foedselsdato: "1981-06-15",
  forloeb: { start: "2023-05-01", slut: "2025-04-30" },
  tidligereForloeb: [],
  ...facts,
});

/** The answer to facts that must not be refused. */
export const assessed = (facts: Vurderingsfakta): AssessedForloeb => {
  const result = assessForloeb(facts);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
};

/** One condition by its key, without the kind of course. */
export const betingelse = (facts: Vurderingsfakta, key: string): Betingelse => {
  const found = assessed(facts).betingelser.find(({ id }) => id === `${facts.art}.${key}`);
  if (found === undefined) throw new Error(`There is no condition ${key}.`);
  return found;
};

/** The answer to one condition. */
export const svar = (facts: Vurderingsfakta, key: string): Svar => betingelse(facts, key).svar;

/** The codes of all reservations. */
export const forbehold = (facts: Vurderingsfakta): readonly string[] =>
  assessed(facts).forbehold.map(({ code, about }) => `${code} ${about}`.trim());

/** Facts without one of their fields. */
export const without = <T extends object, K extends keyof T>(facts: T, key: K): Omit<T, K> => {
  const copy = { ...facts };
  Reflect.deleteProperty(copy, key);
  return copy;
};
