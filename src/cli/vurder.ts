import { assessForloeb } from "../calculate/assess-forloeb.js";
import type { VurderingResult } from "../calculate/vurdering/result.js";
import { vurderingText } from "../trace/vurdering-text.js";
import type { Arguments } from "./arguments.js";
import { exitCodeFor, jsonText } from "./beregn.js";
import type { Io, Outcome } from "./io.js";
import { readCases } from "./read-json.js";

const errorsOf = (result: VurderingResult) => (result.ok ? [] : result.errors);

/** Answers the conditions of courses and prints them for people or as JSON. */
export const vurder = (io: Io, args: Arguments): Outcome => {
  const results = readCases(io, args.operands).map((facts) =>
    assessForloeb(facts as Parameters<typeof assessForloeb>[0]),
  );
  const text = (wanted: readonly VurderingResult[]) =>
    wanted.map((result) => vurderingText(result, args)).join("\n");
  return {
    stdout: args.json ? jsonText(results) : text(results.filter(({ ok }) => ok)),
    stderr: text(results.filter(({ ok }) => !ok)),
    exitCode: exitCodeFor(results.flatMap(errorsOf)),
  };
};
