import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { CaseBySchema } from "../../src/cases/schema.js";
import type { ForloebssagBySchema } from "../../src/cases/forloeb/schema.js";
import type { VurderingsfaktaBySchema } from "../../src/cases/vurdering/schema.js";
import type { Case, CaseError, CaseResult, ForloebResult, Forloebssag, TraceStep } from "../../src/index.js";
import type { Kvittering } from "../../src/kvittering.js";
import type { Vurderingsfakta, VurderingResult } from "../../src/vurdering.js";
import type { assessmentResult } from "../generate/schemas/assessment-result.js";
import type { courseResult } from "../generate/schemas/course-result.js";
import type { receipt } from "../generate/schemas/receipt.js";
import type { caseError, result } from "../generate/schemas/result.js";
import type { trace } from "../generate/schemas/trace.js";

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

  it("of every answer and of its published schema are the same", () => {
    expectTypeOf<AsZodSpeaks<CaseResult>>().toEqualTypeOf<z.infer<typeof result>>();
    expectTypeOf<AsZodSpeaks<ForloebResult>>().toEqualTypeOf<z.infer<typeof courseResult>>();
    expectTypeOf<AsZodSpeaks<VurderingResult>>().toEqualTypeOf<z.infer<typeof assessmentResult>>();
    expectTypeOf<AsZodSpeaks<TraceStep[]>>().toEqualTypeOf<z.infer<typeof trace>>();
    expectTypeOf<AsZodSpeaks<Kvittering>>().toEqualTypeOf<z.infer<typeof receipt>>();
    expectTypeOf<AsZodSpeaks<CaseError>>().toEqualTypeOf<z.infer<typeof caseError>>();
  });
});
