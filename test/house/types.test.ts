import { describe, expectTypeOf, it } from "vitest";
import type { CaseBySchema } from "../../src/cases/schema.js";
import type { ForloebssagBySchema } from "../../src/cases/forloeb/schema.js";
import type { VurderingsfaktaBySchema } from "../../src/cases/vurdering/schema.js";
import type { Case, CaseResult, ForloebResult, Forloebssag } from "../../src/index.js";
import type { Vurderingsfakta } from "../../src/vurdering.js";

/** Every optional field may also be undefined, and nothing is read-only: the form in which zod speaks. */
type AsZodSpeaks<T> = T extends readonly (infer E)[]
  ? AsZodSpeaks<E>[]
  : T extends object
    ? {
        -readonly [K in keyof T]:
          | AsZodSpeaks<T[K]>
          | (undefined extends Pick<Partial<T>, K>[K]
              ? object extends Pick<T, K>
                ? undefined
                : never
              : never);
      }
    : T;

describe("the types", () => {
  it("of a case and of its schema are the same", () => {
    expectTypeOf<AsZodSpeaks<Case>>().toEqualTypeOf<CaseBySchema>();
  });

  it("of a course and of its schema are the same", () => {
    expectTypeOf<AsZodSpeaks<Forloebssag>>().toEqualTypeOf<ForloebssagBySchema>();
  });

  it("of a course's result are told apart by ok", () => {
    expectTypeOf<Extract<ForloebResult, { ok: true }>>().toHaveProperty("total");
    expectTypeOf<Extract<ForloebResult, { ok: false }>>().toHaveProperty("errors");
  });

  it("of the facts of an assessment and of their schema are the same", () => {
    expectTypeOf<AsZodSpeaks<Vurderingsfakta>>().toEqualTypeOf<VurderingsfaktaBySchema>();
  });

  it("of a result are told apart by ok", () => {
    expectTypeOf<Extract<CaseResult, { ok: true }>>().toHaveProperty("forbehold");
    expectTypeOf<Extract<CaseResult, { ok: false }>>().toHaveProperty("errors");
  });
});
