import { recalculated } from "./libreoffice.js";
import { type Layout, stacked } from "./stacked.js";

/** A workbook and what is wrong with the values that LibreOffice calculates for its cells. */
export interface Question {
  readonly sheets: readonly string[];
  readonly fault: (values: readonly string[]) => string | undefined;
}

/** How many workbooks are calculated at a time, while the next are made. */
const PER_FILE = 600;

/** Has LibreOffice calculate workbooks of one kind, and answers how many there were and what was wrong. */
export const ask = async (
  questions: Iterable<Question>,
  layout: Layout,
): Promise<{ readonly count: number; readonly faults: readonly string[] }> => {
  const faults: string[] = [];
  let count = 0;
  let running: Promise<void> = Promise.resolve();
  const start = async (group: readonly Question[]): Promise<void> => {
    const file = stacked(
      group.map(({ sheets }) => sheets),
      layout,
    );
    await running;
    running = recalculated(file).then((rows) => {
      faults.push(...group.flatMap(({ fault }, index) => fault(rows[index] ?? []) ?? []));
      count += group.length;
    });
  };
  let group: Question[] = [];
  for (const question of questions) {
    group.push(question);
    if (group.length < PER_FILE) continue;
    await start(group);
    group = [];
  }
  await start(group);
  await running;
  return { count, faults };
};
