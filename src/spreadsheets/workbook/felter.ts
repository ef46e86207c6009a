import type { Unit } from "../../arithmetic/step.js";
import type { TraceStep } from "../../arithmetic/trace-step.js";
import { daekkedeDage } from "../../cases/ydelse/daekkede-dage.js";

/** What a field of the sheet accepts. */
export interface Omraade {
  readonly kind: "ja-nej" | "hele" | "hundrededele";
  readonly least: bigint;
  readonly most: bigint;
  /** Another field that it must not exceed. */
  readonly notMoreThan?: string;
}

/** A field that may be changed in the sheet, or why it may not. */
export type Felt = { readonly aaben: Omraade } | { readonly laast: string };

const JA_NEJ: Omraade = { kind: "ja-nej", least: 0n, most: 1n };

/** The bounds of a case; those of kroner are narrower in the sheet where the numbers would grow too large. */
const BOUNDS: Readonly<Partial<Record<Unit, Omraade>>> = {
  km: { kind: "hundrededele", least: 0n, most: 10_000n },
  "km/day": { kind: "hundrededele", least: 0n, most: 10_000n },
  hours: { kind: "hundrededele", least: 0n, most: 744n },
  "hours/day": { kind: "hundrededele", least: 0n, most: 24n },
  zones: { kind: "hele", least: 0n, most: 99n },
  days: { kind: "hele", least: 0n, most: 31n },
  "days/week": { kind: "hele", least: 1n, most: 7n },
};

const PLANLAGTE = "godtgoerelse.planlagteDage";
const WITHIN_PLANNED: readonly string[] = [
  "godtgoerelse.fravaersdage",
  "godtgoerelse.fremmoededage",
  "godtgoerelse.sanktionsdage",
];
/** The group depends on whether child support is owed, and not on how much it is. */
const BIDRAG = "ydelse.modtager.bidrag";
const DELMAANED = "ydelse.delmaaned.dage";

const REASONS = {
  disregarded: "Nej: indgår ikke i beregningen.",
  word: "Nej: vælger regler og satser. Lav et nyt kontrolark.",
  decisive: "Nej: afgør, hvilken sats eller regel der bruges. Lav et nyt kontrolark.",
  zero: "Nej: sagen har ingen løn efter denne regel, så reglen og dens satser står ikke i arket. Lav et nyt kontrolark.",
} as const;

type Steps = ReadonlyMap<string, TraceStep>;

/** Ids that the given ones rest on, by what `next` follows, themselves included. */
const reached = (from: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const follow = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    next(id).forEach(follow);
  };
  from.forEach(follow);
  return found;
};

/** Without its wage rule or hours a figure of nothing would be deducted krone for krone when it is raised. */
const lacksItsRule = (id: string, steps: Steps): boolean => {
  const path = id.replace(/\.beloeb$/, "");
  switch (steps.get(`${path}.behandling`)?.value) {
    case "loenregel":
      return !steps.has("ydelse.loenfradrag");
    case "tilbudsregel":
      return !steps.has(`${path}.fradrag`);
    default:
      return false;
  }
};

const coveredDays = (steps: Steps): bigint => {
  const value = (id: string) => steps.get(id)?.value;
  const [start = "", slut, maaned = ""] = ["ydelse.forloeb.start", "ydelse.forloeb.slut", "maaned"].map(
    value,
  );
  return BigInt(daekkedeDage(start, slut, maaned));
};

const omraadeOf = ({ id, unit }: TraceStep, kroner: bigint, steps: Steps): Omraade => {
  if (unit === undefined) return JA_NEJ;
  const bounds = BOUNDS[unit] ?? { kind: "hundrededele", least: 0n, most: kroner };
  if (id === DELMAANED) return { ...bounds, most: coveredDays(steps) };
  if (id === PLANLAGTE) return { ...bounds, least: 1n };
  return WITHIN_PLANNED.includes(id) ? { ...bounds, notMoreThan: PLANLAGTE } : bounds;
};

/** What each input of a trace is in the sheet: a field within bounds, or a cell that stays as it is. */
export const felter = (trace: readonly TraceStep[], kroner: bigint): ReadonlyMap<string, Felt> => {
  const steps: Steps = new Map(trace.map((step) => [step.id, step]));
  const argumentsOf = (id: string) => steps.get(id)?.operation?.arguments ?? [];
  const becauseOf = (id: string) => steps.get(id)?.because ?? [];
  const results = trace.filter(({ kind }) => kind === "result").map(({ id }) => id);
  const counted = reached(results, argumentsOf);
  const deciding = [...counted].filter((id) => steps.get(id)?.kind !== "input").flatMap(becauseOf);
  const decisive = reached(deciding, (id) => [...argumentsOf(id), ...becauseOf(id)]);
  const decides = (id: string): boolean =>
    (decisive.has(id) && id !== BIDRAG) ||
    becauseOf(id).some((reason) => steps.get(reason)?.kind === "input" && decisive.has(reason)) ||
    (WITHIN_PLANNED.includes(id) && !counted.has(PLANLAGTE));
  const feltOf = (step: TraceStep): Felt => {
    const { id, unit, disregarded } = step;
    if (disregarded !== undefined) return { laast: REASONS.disregarded };
    if (unit === undefined && !counted.has(id)) return { laast: REASONS.word };
    if (decides(id)) return { laast: REASONS.decisive };
    if (!counted.has(id)) return { laast: REASONS.disregarded };
    return lacksItsRule(id, steps) ? { laast: REASONS.zero } : { aaben: omraadeOf(step, kroner, steps) };
  };
  return new Map(trace.filter(({ kind }) => kind === "input").map((step) => [step.id, feltOf(step)]));
};
