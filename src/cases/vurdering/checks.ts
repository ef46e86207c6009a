import { caseError, type CaseError, NO_ERRORS } from "../case-error.js";
import { isBefore, reaches } from "../days.js";
import type { Draft } from "../draft.js";
import type { TidligereForloeb, Vurderingsfakta, VurderetForloeb } from "./vurdering.js";

type Forloeb = Draft<TidligereForloeb> | Draft<VurderetForloeb>;

/** A course under its path in the facts. */
interface Placeret {
  readonly path: string;
  readonly forloeb: Forloeb;
}

const isReversed = ({ start, slut }: Forloeb): boolean => isBefore(slut, start);

const checkDays = ({ path, forloeb }: Placeret, foedselsdato: string | undefined): readonly CaseError[] => [
  ...(isReversed(forloeb) ? [caseError("PERIOD_REVERSED", `${path}.slut`, forloeb.slut)] : NO_ERRORS),
  ...(isBefore(forloeb.start, foedselsdato)
    ? [caseError("COURSE_BEFORE_BIRTH", `${path}.start`, forloeb.start)]
    : NO_ERRORS),
];

/** An earlier course may neither start later than the assessed one nor reach into it. */
const checkOrder = ({ path, forloeb }: Placeret, assessed: Draft<VurderetForloeb>): readonly CaseError[] => {
  if (isReversed(forloeb)) return NO_ERRORS;
  if (isBefore(assessed.start, forloeb.start))
    return [caseError("COURSE_AFTER_ASSESSED", `${path}.start`, forloeb.start)];
  return reaches(forloeb.slut, assessed.start)
    ? [caseError("COURSES_OVERLAP", `${path}.slut`, forloeb.slut)]
    : NO_ERRORS;
};

/** Each course is held against those listed before it, so that a pair is reported once. */
const checkOverlap = (one: Placeret, earlier: readonly Placeret[]): readonly CaseError[] => {
  const { start, slut } = one.forloeb;
  const overlaps = ({ forloeb }: Placeret): boolean =>
    reaches(forloeb.slut, start) && reaches(slut, forloeb.start);
  return earlier.some(overlaps) ? [caseError("COURSES_OVERLAP", `${one.path}.start`, start)] : NO_ERRORS;
};

const checkFolkepensionsdato = ({ folkepensionsdato, foedselsdato }: Draft<Vurderingsfakta>) =>
  reaches(foedselsdato, folkepensionsdato)
    ? [
        caseError("FIELD_NOT_APPLICABLE", "folkepensionsdato", folkepensionsdato, {
          da: "folkepensionsalderen kan ikke nås på fødselsdagen eller før.",
          en: "the pension age cannot be reached on the day of birth or before.",
        }),
      ]
    : NO_ERRORS;

/** What is wrong with the facts of an assessment by their meaning. */
export const checkVurderingsfakta = (facts: Draft<Vurderingsfakta>): readonly CaseError[] => {
  const assessed = facts.forloeb ?? {};
  const earlier = (facts.tidligereForloeb ?? []).flatMap((forloeb, index) =>
    forloeb === undefined ? [] : [{ path: `tidligereForloeb[${String(index)}]`, forloeb }],
  );
  return [
    ...checkDays({ path: "forloeb", forloeb: assessed }, facts.foedselsdato),
    ...earlier.flatMap((one, index) => [
      ...checkDays(one, facts.foedselsdato),
      ...checkOrder(one, assessed),
      ...checkOverlap(one, earlier.slice(0, index)),
    ]),
    ...checkFolkepensionsdato(facts),
  ];
};
