import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import type { Text } from "../../arithmetic/step.js";

/** Where the days that an income is for lie in relation to the course. */
export type Placering = "i-forloebet" | "uden-for-forloebet" | "paa-begge-sider";

/** First and last day, inclusive, `yyyy-mm-dd`. */
export interface Dage {
  readonly fra: string;
  readonly til: string;
}

/** The first benefit month of the rule, `yyyy-mm-dd`. For earlier months no rule was found. */
export const PERIODISERING_FRA = "2016-01-01";

/** The act that introduced the rule. */
export const PERIODISERING_LAW = "Lov nr. 1868 af 29. december 2015";

/** Why an income outside the course is disregarded. */
export const UDEN_FOR_FORLOEBET: Text = deepFreeze({
  da: "Indtægten er for en periode uden for forløbet og trækkes ikke fra.",
  en: "The income is for a period outside the course and is not deducted.",
});

/**
 * Lov nr. 1868 af 29. december 2015, from 1 January 2016.
 *
 * Income for a period before the course started, or after it ended, is not deducted. How income for a period
 * that lies on both sides is to be divided is not said.
 */
export const periodisering = (indtaegt: Dage, forloeb: Dage): Placering => {
  if (indtaegt.til < forloeb.fra || indtaegt.fra > forloeb.til) return "uden-for-forloebet";
  return indtaegt.fra >= forloeb.fra && indtaegt.til <= forloeb.til ? "i-forloebet" : "paa-begge-sider";
};
