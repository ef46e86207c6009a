import { toWorkbook } from "../spreadsheets/workbook/to-workbook.js";
import type { Arguments } from "./arguments.js";
import { calculateOptions, exitCodeFor } from "./beregn.js";
import { EXIT, type Io, type Outcome, UsageError } from "./io.js";
import { readCases } from "./read-json.js";
import { isForloeb, resultOf } from "./results.js";
import { explain } from "../trace/explain.js";

const onePath = ({ output }: Arguments): string => {
  if (output !== undefined && output !== "") return output;
  throw new UsageError(
    "Angiv den fil, kontrolarket skal skrives til, med -o, for eksempel -o sag.xlsx.",
    "Give the file to write the workbook to with -o, for example -o sag.xlsx.",
  );
};

const oneCase = (io: Io, { operands, maaned }: Arguments): unknown => {
  const [content, ...others] = readCases(io, operands);
  if (others.length > 0)
    throw new UsageError(
      "Der laves ét kontrolark ad gangen. Giv én fil.",
      "One workbook is made at a time. Give one file.",
    );
  if (isForloeb(content) && maaned === undefined)
    throw new UsageError(
      "Et kontrolark er for én måned. Vælg en måned af forløbet med --maaned.",
      "A workbook is for one month. Choose a month of the course with --maaned.",
    );
  return content;
};

const WRITTEN = { da: "Kontrolarket er skrevet", en: "The workbook is written" } as const;

/** Calculates a case and hands over a workbook that calculates it again. */
export const regneark = (io: Io, args: Arguments): Outcome => {
  const path = onePath(args);
  const content = oneCase(io, args);
  const options = calculateOptions(io, args);
  const { locale, maaned, format } = args;
  const result = resultOf(content, { options, maaned, trace: { ofCase: true, ofForloeb: true } });
  const workbook = toWorkbook(result);
  if (workbook.ok)
    return {
      stdout: `${WRITTEN[locale]}: ${path}\nSHA-256: ${workbook.sha256}\n`,
      stderr: "",
      exitCode: EXIT.ok,
      file: { path, bytes: workbook.bytes },
    };
  const { errors } = workbook;
  return {
    stdout: "",
    stderr: result.ok
      ? errors.map((error) => `${error[locale]}\n`).join("")
      : explain(result, { locale, format }),
    exitCode: exitCodeFor(errors),
  };
};
