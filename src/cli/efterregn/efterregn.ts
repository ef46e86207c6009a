import { settingsOf } from "../../calculate/options.js";
import type { Arguments } from "../arguments.js";
import { calculateOptions, exitCodeFor } from "../beregn.js";
import { errorText } from "../error-text.js";
import { EXIT, type Io, type Outcome, UsageError } from "../io.js";
import { readTexts } from "../read-json.js";
import { compare } from "./compare.js";
import { groupsOf } from "./groups.js";
import { paidRows } from "./paid-rows.js";
import { reportCsv } from "./report-csv.js";
import { reportJson } from "./report-json.js";
import { reportText } from "./report-text.js";

const checkArguments = ({ json, csv }: Arguments): void => {
  if (!json || !csv) return;
  throw new UsageError("Vælg enten --json eller --csv.", "Choose either --json or --csv.");
};

/** Calculates paid cases anew and reports what deviates, by what explains it. */
export const efterregn = (io: Io, args: Arguments): Outcome => {
  checkArguments(args);
  const rows = readTexts(io, args.operands).flatMap(paidRows);
  const options = calculateOptions(io, args);
  const checked = settingsOf(options);
  if ("errors" in checked)
    return {
      stdout: "",
      stderr: errorText(checked.errors, args.locale),
      exitCode: exitCodeFor(checked.errors),
    };
  const compared = compare(rows, checked.settings, options);
  const groups = groupsOf(compared.deviations);
  const report = (): string => {
    if (args.json) return reportJson(compared, groups);
    return args.csv ? reportCsv(compared, groups, args.locale) : reportText(compared, groups, args.locale);
  };
  return {
    stdout: report(),
    stderr: "",
    exitCode:
      groups.length > 0 ? EXIT.differs : exitCodeFor(compared.refused.flatMap(({ errors }) => errors)),
  };
};
