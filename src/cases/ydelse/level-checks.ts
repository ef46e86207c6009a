import type { Text } from "../../arithmetic/step.js";
import type { Forloeb, HidtidigYdelse, Ydelse } from "../case.js";
import { caseError, type CaseError, joined, NO_ERRORS } from "../case-error.js";
import type { Draft } from "../draft.js";
import { checkFigure, KRONER } from "../limits.js";
import { niveauAf } from "./facts.js";

const PATH = "ydelse.hidtidigYdelse";

/** The benefits whose amount is kept in a ressourceforløb. */
const KEEPS_LEVEL: readonly string[] = ["sygedagpenge", "ledighedsydelse", "foertidspension"];

const BEFORE_COURSE: Text = {
  da: "hvad personen fik før forløbet",
  en: "what the person received before the course",
};

/** What each field holds, and with which benefits it belongs. */
const FIELDS: readonly {
  readonly field: keyof HidtidigYdelse;
  readonly kinds: readonly string[];
  readonly expected: Text;
}[] = [
  {
    field: "beloeb",
    kinds: KEEPS_LEVEL,
    expected: { da: "beløbet af den hidtidige ydelse", en: "the amount of the earlier benefit" },
  },
  { field: "pr", kinds: KEEPS_LEVEL, expected: { da: "uge eller maaned", en: "uge or maaned" } },
  {
    field: "berettigetTil",
    kinds: ["sygedagpenge"],
    expected: {
      da: "den sidste dag med ret til sygedagpenge",
      en: "the last day of the right to sickness benefit",
    },
  },
];

const NOT_WITH_KIND: Text = {
  da: "det hører ikke til den hidtidige ydelse, der er angivet.",
  en: "it does not go with the earlier benefit that is stated.",
};

/** In a ressourceforløb a benefit whose level is kept needs its amount, and no other may have one. */
const checkFields = (hidtidig: Draft<HidtidigYdelse>): readonly CaseError[] => {
  const { art } = hidtidig;
  if (art === undefined) return NO_ERRORS;
  const errors: CaseError[] = [];
  for (const { field, kinds, expected } of FIELDS) {
    const value = hidtidig[field];
    const belongs = kinds.includes(art);
    if (belongs && value === undefined)
      errors.push(caseError("FIELD_MISSING", `${PATH}.${field}`, undefined, expected));
    if (!belongs && value !== undefined)
      errors.push(caseError("FIELD_NOT_APPLICABLE", `${PATH}.${field}`, value, NOT_WITH_KIND));
  }
  return errors;
};

/** Reading 7. */
export const checkHidtidigYdelse = (
  ydelse: Draft<Ydelse>,
  art: Draft<Forloeb>["art"],
  maaned: string | undefined,
): readonly CaseError[] => {
  const hidtidig = ydelse.hidtidigYdelse;
  if (hidtidig === undefined)
    return art === "ressourceforloeb"
      ? [caseError("FIELD_MISSING", PATH, undefined, BEFORE_COURSE)]
      : NO_ERRORS;
  const amount = checkFigure(`${PATH}.beloeb`, hidtidig.beloeb, KRONER);
  if (art !== "ressourceforloeb") return amount;
  const endsWithin = maaned !== undefined && niveauAf(ydelse, maaned) === undefined;
  return joined(
    amount,
    checkFields(hidtidig),
    endsWithin
      ? [caseError("LEVEL_ENDS_IN_MONTH", `${PATH}.berettigetTil`, hidtidig.berettigetTil)]
      : NO_ERRORS,
  );
};
