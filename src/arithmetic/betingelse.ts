import type { Text } from "./step.js";
import type { RateSource, RateStatus } from "./trace-step.js";

/** What a condition rests on in a period: where it stands, what it says, and how well that is shown. */
export interface Hjemmel {
  /** The paragraph, or the chapter where the paragraph itself was not read. */
  readonly law: string;
  /** The rule in our own words. */
  readonly regel: Text;
  readonly evidens: RateStatus;
  readonly sources: readonly RateSource[];
}

/** A condition by its name. Its key never changes once released. */
export interface Betingelsesnavn extends Text {
  readonly key: string;
}
