import { type CalculateOptions, type Settings, settingsOf } from "../../calculate/options.js";
import { builtInTables } from "../../rates/built-in.js";
import { lastDayOf } from "../../rates/calendar.js";
import type { RateTable, RateTableName } from "../../rates/rate-table.js";
import type { Alternative } from "./alternative.js";

type SettingsFor = (alternative: Alternative, maaned: string) => Settings | undefined;

const inForce = (tables: readonly RateTable[], name: RateTableName, day: string): RateTable | undefined =>
  tables.find(({ table, validFrom, validTo }) => table === name && validFrom <= day && day <= validTo);

const yearBefore = (maaned: string): string =>
  lastDayOf(`${String(Number(maaned.slice(0, 4)) - 1)}${maaned.slice(4)}`);

/** The options were checked, and a table whose figure is another is as valid as it was. */
const opened = (options: CalculateOptions): Settings =>
  (settingsOf({ ...options, trace: true }) as { readonly settings: Settings }).settings;

/** The options with a changed table in the place of that of the same days. */
const withTable = (options: CalculateOptions, table: RateTable): CalculateOptions => ({
  ...options,
  rates: [
    table,
    ...(options.rates ?? []).filter(
      (one) => one.table !== table.table || one.validTo < table.validFrom || one.validFrom > table.validTo,
    ),
  ],
});

/** The settings of an alternative in a month, opened once for each table. */
export const settingsWith = (options: CalculateOptions): SettingsFor => {
  const tables = [...(options.rates ?? []), ...builtInTables()];
  const known = new Map<string, Settings | undefined>();
  const open = ({ table, options: other }: Alternative, maaned: string): Settings | undefined => {
    if (table === undefined) return opened({ ...options, ...other });
    const now = inForce(tables, table.table, lastDayOf(maaned));
    const changed = now && table.change(now, inForce(tables, table.table, yearBefore(maaned)));
    return changed && opened(withTable(options, changed));
  };
  return (alternative, maaned) => {
    const key = alternative.table === undefined ? alternative.id : `${alternative.id} ${maaned}`;
    if (!known.has(key)) known.set(key, open(alternative, maaned));
    return known.get(key);
  };
};
