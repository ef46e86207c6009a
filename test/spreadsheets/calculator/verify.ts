/**
 * Holds the blank calculator against the library in LibreOffice: every month of its list in every group and both
 * kinds of course, wages at the threshold and an øre from it, amounts of any size, and what must be refused.
 */
import { ratesOn } from "../../../src/index.js";
import { Random } from "../../oracle/random.js";
import { ask, type Question } from "../workbook/asked.js";
import { COURSES, filledIn, GROUPS, LIABLE, libraryOn, MONTHS, type Typed } from "./questions.js";
import { REFUSALS } from "./refusals.js";
import { SPOKEN } from "./spoken.js";

const SEED = 20261123;
const YEARS = Array.from({ length: 14 }, (_, index) => String(2013 + index));

const LAYOUT = {
  names: ["Beregner", "Beregning", "Opslag", "Satser"],
  shared: ["Satser"],
  asked: [
    ...["B13", "B14", "B15", "A16"],
    ...["A18", "A19", "A20", "A21", "A22", "A23"],
    ...["D26", "D28"],
  ].map((cell) => `Beregner!${cell}`),
};

const kroner = (oere: number): string => (oere / 100).toFixed(2);

/** The wage limit and the rates of a month, in øre. */
const edgesOf = (aar: string, month: number): readonly number[] => {
  const rates = ratesOn(`${aar}-${String(month + 1).padStart(2, "0")}-28`);
  if (!rates.ok) return [];
  const wanted =
    /^(?:loenfradrag\.loengraense|ressourceforloebsydelse\.(?:forsoerger|ikkeForsoerger|hjemmeboendeUnder25|bidragspligtLoft))$/;
  return rates.rates.flatMap(({ id, amount }) =>
    wanted.test(id) && amount !== undefined ? [Math.round(Number(amount) * 100)] : [],
  );
};

const amount = (random: Random, edges: readonly number[]): string => {
  const edge = edges.length === 0 ? 0 : random.pick(edges);
  return kroner(
    random.pick([
      0,
      edge,
      edge + 1,
      Math.max(0, edge - 1),
      random.integer(0, 4_000_000),
      random.integer(0, 4_000_000),
      random.integer(0, 999_999_900),
    ]),
  );
};

const typedFor = (random: Random, aar: string, month: number, art: string, gruppe: string): Typed => {
  const edges = edgesOf(aar, month);
  return {
    aar,
    maaned: MONTHS[month] as string,
    art,
    gruppe,
    bidrag: gruppe === LIABLE ? amount(random, edges) : "",
    loen: amount(random, edges),
    andre: random.chance(0.4) ? "0" : amount(random, edges),
  };
};

function* allTyped(count: number): Generator<Typed> {
  const random = new Random(SEED);
  for (const aar of YEARS)
    for (const month of MONTHS.keys())
      for (const [art] of COURSES)
        for (const [gruppe] of GROUPS) yield typedFor(random, aar, month, art, gruppe);
  for (let index = 0; index < count; index += 1)
    yield typedFor(
      random,
      random.pick(YEARS),
      random.integer(0, 11),
      random.pick(COURSES)[0],
      random.pick(GROUPS)[0],
    );
}

const REFUSED = /^Der kan ikke regnes: .{20}/;

/** The sheet refuses what the library refuses, and shows its amounts to the last digit else. */
const faultOf = (
  typed: Typed,
  [foer, fradrag, udbetaling, said = ""]: readonly string[],
): string | undefined => {
  const result = libraryOn(typed);
  const shown = `${Object.values(typed).join(" ")}: ${String(foer)} ${String(fradrag)} ${String(udbetaling)} ${said}`;
  if (!result.ok) return udbetaling === "–" && foer === "–" && REFUSED.test(said) ? undefined : shown;
  const { ydelse } = result;
  const isSame = [
    [foer, ydelse?.foerFradrag],
    [fradrag, ydelse?.fradrag],
    [udbetaling, ydelse?.udbetaling],
  ].every(([sheet, library]) => sheet !== "" && Number(sheet) === Number(library));
  return isSame && said === "" ? undefined : `${shown} against ${JSON.stringify(ydelse)}`;
};

/** Holds every month, and so many random inputs, against the library. */
export const verifyCalculator = async (count: number): Promise<readonly string[]> => {
  let refused = 0;
  function* questions(): Generator<Question> {
    for (const typed of allTyped(count)) {
      if (!libraryOn(typed).ok) refused += 1;
      yield { sheets: filledIn(typed), fault: (values) => faultOf(typed, values) };
    }
    for (const { typed, says } of REFUSALS)
      yield {
        sheets: filledIn(typed),
        fault: ([foer, fradrag, udbetaling, said = ""]) =>
          foer === "–" && fradrag === "–" && udbetaling === "–" && said.includes(says)
            ? undefined
            : `${JSON.stringify(typed)}: ${String(udbetaling)} ${said} and not ${says}`,
      };
  }
  function* all(): Generator<Question> {
    yield* questions();
    for (const { typed, says } of SPOKEN)
      yield {
        sheets: filledIn(typed),
        fault: ([, , , , ...said]) =>
          JSON.stringify(said) === JSON.stringify(says)
            ? undefined
            : `${said.join("\n")}\nand not\n${says.join("\n")}`,
      };
  }
  const { count: asked, faults } = await ask(all(), LAYOUT);
  console.log(
    `${String(asked)} inputs of the calculator in LibreOffice, ${String(refused + REFUSALS.length)} of them refused: ${String(faults.length)} differ`,
  );
  return faults;
};
