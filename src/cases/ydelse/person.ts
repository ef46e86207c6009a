import type { Gruppeforhold } from "../../law/aktivloven-6a-ressourceforloeb/satsgruppe.js";
import { ageOn } from "../../rates/calendar.js";
import type { Modtager } from "../case.js";
import type { Draft } from "../draft.js";

/** Whether enough is known of a person to find the rate group. */
export const isModtager = (modtager: Draft<Modtager> | undefined): modtager is Modtager =>
  modtager?.foedselsdato !== undefined &&
  modtager.forsoerger !== undefined &&
  modtager.hjemmeboende !== undefined;

/** A person on the first day of a month; the age is counted when somebody asks for it. */
class Person implements Gruppeforhold {
  readonly forsoerger: boolean;
  readonly hjemmeboende: boolean;
  readonly bidragspligt: boolean;

  constructor(
    private readonly modtager: Modtager,
    private readonly foersteDag: string,
  ) {
    this.forsoerger = modtager.forsoerger;
    this.hjemmeboende = modtager.hjemmeboende;
    this.bidragspligt = modtager.bidrag !== undefined;
  }

  get alder(): number {
    return ageOn(this.foersteDag, this.modtager.foedselsdato);
  }
}

/** What the rate group depends on. */
export const gruppeforhold = (modtager: Modtager, foersteDag: string): Gruppeforhold =>
  new Person(modtager, foersteDag);
