import type { RateFigure } from "../arithmetic/calculator.js";
import type { Text } from "../arithmetic/step.js";
import { lastDayOf } from "../rates/calendar.js";
import { RATE_LABELS, TABLE_LABELS } from "../rates/labels.js";
import type { OrdningBook } from "../rates/ordning-book.js";
import type { RateBook, RatesOfDay } from "../rates/rate-book.js";
import { type RateId, rateId, type RateKey, type RateTableName } from "../rates/rate-table.js";
import { caseError, type CaseError, NO_ERRORS } from "./case-error.js";

/** Asks a rate book for the rates of one day and keeps what it could not answer. */
export interface RateRequest {
  readonly rate: <T extends RateTableName>(table: T, key: RateKey<T>) => RateFigure | undefined;
  /** A rate that is only compared with: its absence is no error. */
  readonly ifKnown: <T extends RateTableName>(table: T, key: RateKey<T>) => RateFigure | undefined;
  /** Notes an error when a table has nothing for the day; for when the key is not known. */
  readonly table: (table: RateTableName) => void;
  /** The municipal schemes; the one in force is looked up on the same day. */
  readonly ordninger: OrdningBook;
  /** The day whose rates are used. */
  readonly day: string;
  /** Notes what is wrong with the facts that a rate is chosen by. */
  readonly refuse: (error: CaseError) => void;
  /** One error for each rate that is missing, or for each table when it has nothing for the day. */
  readonly errors: () => readonly CaseError[];
}

const withoutTable = (table: RateTableName, maaned: string): CaseError =>
  caseError("RATE_NOT_AVAILABLE", "maaned", maaned, {
    da: `Satstabellen »${TABLE_LABELS[table].da}« har ingen satser for måneden.`,
    en: `The rate table "${TABLE_LABELS[table].en}" has no rates for the month.`,
  });

const withoutRate = (id: RateId, reason: Text, maaned: string): CaseError => {
  const name = RATE_LABELS[id];
  return caseError("RATE_NOT_AVAILABLE", "maaned", maaned, {
    da: `Satsen »${name.da}« mangler for måneden: ${reason.da}`,
    en: `The rate "${name.en}" is missing for the month: ${reason.en}`,
  });
};

/** Opens a request for the rates that are in force on the last day of a month (reading 6). */
export const requestRates = (book: RateBook, maaned: string): RateRequest => {
  const day = lastDayOf(maaned);
  return new OpenRequest(maaned, day, book.ordninger, book.on(day));
};

class OpenRequest implements RateRequest {
  /** Made for the first error: nearly all requests have none. */
  private found: Map<string, CaseError> | undefined;

  constructor(
    private readonly maaned: string,
    readonly day: string,
    readonly ordninger: OrdningBook,
    private readonly inForce: RatesOfDay,
  ) {}

  rate<T extends RateTableName>(table: T, key: RateKey<T>): RateFigure | undefined {
    const answer = this.inForce.rate(table, key);
    if (answer.found) return answer.rate;
    const id = rateId(table, key);
    if (!this.misses(table)) this.note(id, withoutRate(id, answer.reason, this.maaned));
    return undefined;
  }

  ifKnown<T extends RateTableName>(table: T, key: RateKey<T>): RateFigure | undefined {
    const answer = this.inForce.rate(table, key);
    return answer.found ? answer.rate : undefined;
  }

  table(table: RateTableName): void {
    this.misses(table);
  }

  refuse(error: CaseError): void {
    this.note(`${error.code} ${error.path}`, error);
  }

  errors(): readonly CaseError[] {
    return this.found === undefined ? NO_ERRORS : [...this.found.values()];
  }

  private misses(table: RateTableName): boolean {
    const isMissing = this.inForce.table(table) === undefined;
    if (isMissing) this.note(table, withoutTable(table, this.maaned));
    return isMissing;
  }

  private note(key: string, error: CaseError): void {
    this.found ??= new Map();
    this.found.set(key, error);
  }
}
