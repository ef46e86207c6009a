import type { RateStatus } from "../../arithmetic/trace-step.js";
import type { Rounding } from "../../calculate/options.js";
import type {
  Befordringsresultat,
  Godtgoerelsesresultat,
  Ydelsesresultat,
} from "../../calculate/case-result.js";
import type { ForbeholdCode } from "../../calculate/forbehold-texts.js";
import type { Case } from "../../cases/case.js";

/** The name and version of the format of receipts. */
export const KVITTERING_FORMAT = "ressourceforloebsydelse.kvittering/1";

/** A rate table or a municipal scheme that a calculation used. */
export interface BrugtTabel {
  /** The table, as in the folder `rates/`: `loenfradrag` or `godtgoerelse/takst-750`. */
  readonly tabel: string;
  /** First day, inclusive, `yyyy-mm-dd`. */
  readonly validFrom: string;
  /** Last day, inclusive, `yyyy-mm-dd`. */
  readonly validTo: string;
  /** SHA-256 of the whole table in canonical JSON; that of `rates/rates.lock.json` for a table of the package. */
  readonly sha256: string;
  /** True when the table came from the caller. */
  readonly callerSupplied?: true;
  /** The figures that were used, in the order of the calculation. */
  readonly satser: readonly BrugtSats[];
}

/** A figure of a table that a calculation used. */
export interface BrugtSats {
  /** The key in the table. */
  readonly key: string;
  /** The figure as it was used, exact. */
  readonly amount: string;
  /** How good the evidence for it was. */
  readonly status: RateStatus;
}

/** A step of the calculation: its name and its exact value. */
export interface Kvitteringstrin {
  /** The id of the step. */
  readonly id: string;
  /** The exact value. */
  readonly value: string;
}

/** What a calculation answered. */
export interface Kvitteringsresultat {
  /** The benefit. */
  readonly ydelse?: Ydelsesresultat;
  /** The allowance. */
  readonly godtgoerelse?: Godtgoerelsesresultat;
  /** The transport allowance. */
  readonly befordring?: Befordringsresultat;
  /** The codes of the reservations and what they are about. */
  readonly forbehold: readonly Kvitteringsforbehold[];
}

/** A reservation, without its texts. */
export interface Kvitteringsforbehold {
  /** Its code. */
  readonly code: ForbeholdCode;
  /** The rate, step or field that it is about. */
  readonly about: string;
}

/** How a calculation was told to calculate. */
export interface Kvitteringsindstillinger {
  /** To what the benefit was rounded. */
  readonly rounding: Rounding;
  /** The day whose knowledge was used, `yyyy-mm-dd`. */
  readonly knownOn?: string;
}

/**
 * A receipt of one calculation: everything that is needed to make it again and to compare it step by step. It
 * holds no time and no name of a machine. Whoever stores it may add fields of their own beside these; they are
 * no part of the receipt.
 */
export interface Kvittering {
  /** The format of receipts, part of the public contract. */
  readonly format: typeof KVITTERING_FORMAT;
  /** The package that calculated. */
  readonly pakke: {
    /** The name of the package. */
    readonly navn: "ressourceforloebsydelse";
    /** Its version. */
    readonly version: string;
  };
  /** The readings of the law that were used; it changes when an amount can change for the same rates. */
  readonly regelsaet: string;
  /** How it was told to calculate. */
  readonly indstillinger: Kvitteringsindstillinger;
  /** The case as it was read. */
  readonly sag: Case;
  /** What came out. */
  readonly resultat: Kvitteringsresultat;
  /** The tables and schemes that were used. */
  readonly tabeller: readonly BrugtTabel[];
  /** Every step with its value. */
  readonly trin: readonly Kvitteringstrin[];
  /** SHA-256 of the whole trace in canonical JSON, texts and sources included. */
  readonly traceSha256: string;
}
