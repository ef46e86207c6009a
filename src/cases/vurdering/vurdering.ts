import type { ForloebArt } from "../../arithmetic/step.js";
import type { Vurderet } from "../../arithmetic/svar.js";

/** What is known of a person and of the courses, as far as it is known. Days are `yyyy-mm-dd`, 1900 to 2199. */
export interface Vurderingsfakta {
  /** The caller's own name of the assessment; comes back unchanged. At most 200 characters. */
  readonly id?: string;
  /** The kind of the course that is assessed. */
  readonly art: ForloebArt;
  /** Day of birth. */
  readonly foedselsdato: string;
  /** The course that is assessed. */
  readonly forloeb: VurderetForloeb;
  /** All earlier courses of the same kind; an empty list when there were none. At most 100. */
  readonly tidligereForloeb: readonly TidligereForloeb[];
  /** Whether the person wants the course, where the law asks for the person's own wish. */
  readonly oenskerFlereForloeb?: boolean;
  /** The day of the pension age, when the caller has found it; else it is taken from the table. */
  readonly folkepensionsdato?: string;
  /** Whether the person receives førtidspension. */
  readonly modtagerFoertidspension?: boolean;
  /** Findings on the target group of ressourceforløb. */
  readonly maalgruppe?: Maalgruppeforhold;
  /** Sickness and sygedagpenge, for a jobafklaringsforløb. */
  readonly sygdom?: Sygdomsforhold;
  /** Availability. */
  readonly raadighed?: Raadighedsforhold;
}

/** The course that is assessed. */
export interface VurderetForloeb {
  /** First day. */
  readonly start: string;
  /** Last day, inclusive, as planned or as it was; absent while it is not known. */
  readonly slut?: string;
  /** Day of the decision to grant the course. */
  readonly bevilget?: string;
}

/** An earlier course of the same kind, both days inclusive. */
export interface TidligereForloeb {
  /** First day. */
  readonly start: string;
  /** Last day. */
  readonly slut: string;
}

/** LAB § 112, stk. 1 and 2: findings of the municipality, `"vurderes"` while it is still assessing. */
export interface Maalgruppeforhold {
  /** Stk. 1: complex problems beyond unemployment. */
  readonly komplekseProblemer?: Vurderet;
  /** Stk. 1: they could not be solved by an ordinary effort. */
  readonly ikkeLoestVedIndsats?: Vurderet;
  /** Stk. 1: they require a holistic course. */
  readonly kraeverHelhedsorienteretForloeb?: Vurderet;
  /** Stk. 1, nr. 1: public support for a longer time. */
  readonly langvarigForsoergelse?: Vurderet;
  /** Stk. 1, nr. 2: took part in tilbud or revalidering without coming closer to the labour market. */
  readonly indsatsUdenVirkning?: Vurderet;
  /** Stk. 1, nr. 3: a longer effort is needed before a concrete goal of employment can be set. */
  readonly behovForLaengereIndsats?: Vurderet;
  /** Stk. 2: the working capacity can be developed. */
  readonly udviklingsperspektiv?: Vurderet;
  /** Stk. 2: it is documented or quite evident that the working capacity cannot improve. */
  readonly forbedringUdelukket?: Vurderet;
}

/** What the right to a jobafklaringsforløb depends on. */
export interface Sygdomsforhold {
  /** Unfit for work because of own sickness. */
  readonly uarbejdsdygtig?: Vurderet;
  /** Whether the sygedagpenge can be extended. */
  readonly sygedagpengeKanForlaenges?: boolean;
  /** Whole weeks of sygedagpenge in the 9 calendar months before the first new day of absence, 0 to 40. */
  readonly ugerMedSygedagpenge?: number;
  /** Whether the other conditions for sygedagpenge are met at that time. */
  readonly ellersBerettigetTilSygedagpenge?: boolean;
}

/** Availability and the benefit. */
export interface Raadighedsforhold {
  /** Whether the person is available for what the plan of the course holds. */
  readonly staarTilRaadighed?: Vurderet;
  /** Whether the person has actively declined the benefit; a benefit of 0 kr. is not declined. */
  readonly harFrasagtYdelsen?: boolean;
}
