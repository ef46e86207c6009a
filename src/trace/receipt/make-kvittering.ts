import { version } from "../../../package.json";
import type { TraceStep } from "../../arithmetic/trace-step.js";
import type { CalculatedCase } from "../../calculate/case-result.js";
import { expectDefined } from "../../calculate/expect-defined.js";
import type { Settings } from "../../calculate/options.js";
import type { Case } from "../../cases/case.js";
import { type Kvittering, KVITTERING_FORMAT, type Kvitteringsresultat } from "./kvittering.js";
import { plainCopy } from "./plain-copy.js";
import { REGELSAET } from "./regelsaet.js";
import { hashOf } from "./sha256.js";
import { usedTables } from "./used-tables.js";

/** What was answered to a case, alone or as a month of a course. */
type Answer = Omit<CalculatedCase, "ok" | "id">;

const resultatOf = ({ ydelse, godtgoerelse, befordring, forbehold }: Answer): Kvitteringsresultat => ({
  ...(ydelse && { ydelse }),
  ...(godtgoerelse && { godtgoerelse }),
  ...(befordring && { befordring }),
  forbehold: forbehold.map(({ code, about }) => ({ code, about })),
});

/** The receipt of a case that was calculated with its trace. */
export const makeKvittering = (sag: Case, answer: Answer, settings: Settings): Kvittering => {
  const trace: readonly TraceStep[] = expectDefined(answer.trace);
  const { rounding, knownOn, book } = settings;
  return {
    format: KVITTERING_FORMAT,
    pakke: { navn: "ressourceforloebsydelse", version },
    regelsaet: REGELSAET,
    indstillinger: { rounding, ...(knownOn === undefined ? {} : { knownOn }) },
    sag: plainCopy(sag),
    resultat: plainCopy(resultatOf(answer)),
    tabeller: usedTables(sag, trace, book),
    trin: trace.map(({ id, value }) => ({ id, value })),
    traceSha256: hashOf(trace),
  };
};
