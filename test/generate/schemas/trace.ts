import * as z from "zod/mini";
import { source, status, text, words } from "../../../src/rates/schema-parts.js";
import { day, named } from "./parts.js";

const unit = named(
  "Unit",
  z.enum([
    "DKK",
    "DKK/month",
    "DKK/week",
    "DKK/day",
    "DKK/hour",
    "DKK/km",
    "percent",
    "km",
    "km/day",
    "hours",
    "weeks",
    "months",
    "days",
    "days/week",
    "hours/day",
    "zones",
    "ways",
  ]),
);

const operation = named(
  "Operation",
  z.strictObject({
    name: z.enum([
      "sum",
      "add",
      "sub",
      "times",
      "percent",
      "share",
      "min",
      "max",
      "excess",
      "exceeds",
      "allOf",
      "anyOf",
      "not",
      "choose",
      "roundToOere",
      "roundToKroner",
      "same",
    ]),
    arguments: z.array(words()),
  }),
);

const rate = named(
  "RateReference",
  z.strictObject({
    table: words(),
    key: words(),
    validFrom: day,
    validTo: day,
    status: named("RateStatus", status()),
    sources: z.array(named("RateSource", source())),
    note: z.optional(named("Text", text())),
    callerSupplied: z.optional(z.literal(true)),
    beforeCorrection: z.optional(z.literal(true)),
  }),
);

const decision = named(
  "Decision",
  z.strictObject({
    taken: words(),
    because: text(),
    rejected: z.array(named("RejectedOption", z.strictObject({ option: words(), because: text() }))),
  }),
);

/** One step of a calculation. */
export const traceStep = named(
  "TraceStep",
  z.strictObject({
    id: words(),
    kind: z.enum(["input", "rate", "fact", "compute", "decide", "round", "result"]),
    da: words(),
    en: words(),
    value: z.string(),
    unit: z.optional(unit),
    law: z.optional(words()),
    operation: z.optional(operation),
    because: z.optional(z.array(words())),
    rate: z.optional(rate),
    sources: z.optional(z.array(source())),
    decision: z.optional(decision),
    disregarded: z.optional(text()),
  }),
);

/** The trace of a case. */
export const trace = z.array(traceStep);
