import { Readable } from "node:stream";
import { CsvError, type Options, parse } from "csv-parse";
import { LONGEST_LINE } from "../batch/line-blocks.js";
import { UsageError } from "../io.js";
import { strangeColumns } from "./columns.js";

/**
 * Semicolons, as Danish spreadsheets write them. Rows of another width are told apart by whoever reads them, and a
 * quote within a cell is a quote. A quote that is never closed does not take the rest of the file into memory.
 */
export const FORMAT: Options = {
  delimiter: ";",
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  max_record_size: LONGEST_LINE,
};

/** A row as it stands, and how much of the input has been read with it. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly bytes: number;
}

const notUtf8 = (): UsageError =>
  new UsageError(
    "CSV-filen er ikke UTF-8. Gem den i regnearket som »CSV UTF-8«.",
    'The CSV file is not UTF-8. Save it in the spreadsheet as "CSV UTF-8".',
  );

/** The parser's own message is not passed on: it may quote the input. */
export const notCsv = (error: unknown): UsageError => {
  const { lines } = error as { readonly lines?: number };
  return new UsageError(
    `CSV-filen kan ikke læses ved linje ${String(lines)}. Kontrollér anførselstegnene.`,
    `The CSV file cannot be read at line ${String(lines)}. Check the quotes.`,
  );
};

/** Text of bytes that come in pieces, without the mark that spreadsheets put first. */
async function* decoded(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of input) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? notUtf8() : error;
  }
}

/** Reads rows one by one; at no time is more than a piece of the file held. */
export async function* csvRows(input: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  const text = Readable.from(decoded(input));
  const parser = text.pipe(parse(FORMAT));
  text.on("error", (error) => parser.destroy(error));
  try {
    for await (const cells of parser) yield { cells: cells as readonly string[], bytes: parser.info.bytes };
  } catch (error) {
    throw error instanceof CsvError ? notCsv(error) : error;
  }
}

/** A first row without any known name is a case, and what it says stays unsaid. */
const noHeading = (): UsageError =>
  new UsageError(
    "Den første række er ingen overskrift med kendte kolonner adskilt af semikolon. Se docs/store-sagsmaengder.md. Sager som JSON skal stå på hver sin linje.",
    "The first row is no heading of known columns separated by semicolons. See docs/store-sagsmaengder.md. Cases as JSON must stand on a line each.",
  );

/** Refuses a heading with columns that are not known: one that was misspelt would else be taken for missing. */
export const checkHeading = (heading: readonly string[]): void => {
  const strange = strangeColumns(heading);
  if (strange.length === 0) return;
  if (strange.length === heading.length) throw noHeading();
  throw new UsageError(
    `Kolonnerne kendes ikke eller står der to gange: ${strange.join(", ")}. Se docs/store-sagsmaengder.md; lad navnet på dine egne kolonner begynde med _.`,
    `The columns are not known or stand there twice: ${strange.join(", ")}. See docs/store-sagsmaengder.md; let the names of columns of your own begin with _.`,
  );
};
