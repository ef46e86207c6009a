import { type Belaeg, isAaben, type Ordning, type Vilkaar } from "../../src/rates/ordning.js";
import { ordningSchema } from "../../src/rates/ordning-schema.js";
import type { RateTable } from "../../src/rates/rate-table.js";
import { ordningFiles, RATES, readJson } from "../generate/rate-files.js";
import * as checks from "./checks.js";

/** A file of a scheme and where it lies below `rates/`. */
export interface OrdningFile {
  readonly path: string;
  readonly ordning: Ordning;
}

/** A check answers with a sentence for everything that is wrong, and with nothing when all is well. */
export type OrdningCheck = (files: readonly OrdningFile[]) => readonly string[];

/** The real files of the schemes. */
export const realOrdninger = (): readonly OrdningFile[] =>
  ordningFiles().map((path) => ({ path, ordning: readJson(`${RATES}/${path}`) as Ordning }));

const checkEach =
  (faultsOf: (ordning: Ordning) => readonly string[]): OrdningCheck =>
  (files) =>
    files.flatMap(({ path, ordning }) => faultsOf(ordning).map((fault) => `${path}: ${fault}`));

/** The checks of rate files that look at days and texts alone hold for schemes as well. */
const asForTables =
  (check: checks.Check): OrdningCheck =>
  (files) =>
    check(files.map(({ path, ordning }) => ({ path, table: ordning as unknown as RateTable })));

export const reversedFaults = asForTables(checks.reversedFaults);
export const urlFaults = asForTables(checks.urlFaults);
export const encodingFaults = asForTables(checks.encodingFaults);

export const schemaFaults = checkEach((ordning) =>
  ordningSchema().safeParse(ordning).success ? [] : ["does not follow the schema"],
);

export const nameFaults: OrdningCheck = (files) =>
  files
    .filter(({ path, ordning }) => path !== `godtgoerelse/${ordning.ordning}/${ordning.validFrom}.json`)
    .map(({ path, ordning }) => `${path}: holds ${ordning.ordning} from ${ordning.validFrom}`);

export const overlapFaults: OrdningCheck = (files) =>
  files.flatMap(({ path, ordning }) =>
    files
      .map((other) => other.ordning)
      .filter((other) => other !== ordning && other.ordning === ordning.ordning)
      .filter(({ validFrom }) => ordning.validFrom <= validFrom && validFrom <= ordning.validTo)
      .map(({ validFrom }) => `${path}: overlaps ${validFrom}`),
  );

interface Figure {
  readonly amount: string;
  readonly evidence: Belaeg;
}

type Node = Readonly<Record<string, unknown>>;

const FIGURE = /^\d+(\.\d+)?$/;
const NO_FIGURES = new Set(["status", "sources", "note", "maalgruppe"]);

/** The figures of a part with the evidence for each: its own, or that of the part. */
const figuresIn = (node: unknown, evidence: Belaeg): readonly Figure[] => {
  if (typeof node === "string") return FIGURE.test(node) ? [{ amount: node, evidence }] : [];
  if (typeof node !== "object" || node === null || isAaben(node)) return [];
  if ("amount" in node) return [{ amount: node.amount as string, evidence: node as unknown as Belaeg }];
  if ("fra" in node) return figuresOfStep(node, evidence);
  return Object.entries(node)
    .filter(([key]) => !NO_FIGURES.has(key))
    .flatMap(([, child]) => figuresIn(child, evidence));
};

/** Where a step begins is known as well as its amounts; where nothing begins, or nothing is known, needs nothing. */
const figuresOfStep = ({ fra, ...amounts }: Node, evidence: Belaeg): readonly Figure[] => {
  const stated = figuresIn(amounts, evidence);
  const [first] = stated;
  return first === undefined || fra === "0"
    ? stated
    : [{ amount: fra as string, evidence: first.evidence }, ...stated];
};

/** Small figures that pages write as words. */
const WORDS: Readonly<Record<string, string>> = { "3": "tre", "5": "fem" };

/** Whether a quote holds a figure, with or without the point of the thousands, or as a word. */
const holds = (quote: string, amount: string): boolean => {
  const grouped = quote.replace(/(?<![\d.,])(\d)(\d{3})(?!\d)/g, "$1.$2");
  const word = WORDS[amount];
  return (
    checks.quotes(grouped, amount) ||
    (word !== undefined && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(quote))
  );
};

const quotesOf = ({ sources }: Belaeg): readonly string[] =>
  sources.flatMap(({ quote }) => (quote === undefined ? [] : [quote]));

const partFaults = (evidence: Belaeg): readonly string[] => {
  const { status, note } = evidence;
  if (status === "inferred" || status === "derived") return note === undefined ? ["needs a note"] : [];
  const isQuoted = status === "published" || status === "second-source";
  return isQuoted && quotesOf(evidence).length === 0 ? ["quotes nothing"] : [];
};

const figureFaults = ({ amount, evidence }: Figure): readonly string[] => {
  const held = quotesOf(evidence).map((quote) => holds(quote, amount));
  switch (evidence.status) {
    case "published":
    case "second-source":
      // No page writes that the amount is 0 kr.; a note must say why.
      if (Number(amount) === 0) return evidence.note === undefined ? [`${amount} needs a note`] : [];
      // An explanation shows the first quote alone.
      return held[0] === true ? [] : [`${amount} is not in the quote that is shown`];
    case "published-unquoted":
    case "second-source-unquoted":
      return held.includes(true) ? [`${amount} is quoted after all`] : [];
    case "inferred":
    case "derived":
      return evidence.note === undefined ? [`${amount} needs a note`] : [];
  }
};

const vilkaarFaults = (vilkaar: Vilkaar): readonly string[] =>
  Object.entries(vilkaar).flatMap(([name, part]: [string, Vilkaar[keyof Vilkaar]]) =>
    isAaben(part)
      ? []
      : [...partFaults(part), ...figuresIn(part, part).flatMap(figureFaults)].map(
          (fault) => `${name} ${fault}`,
        ),
  );

export const evidenceFaults = checkEach(({ periode, vilkaar, corrections }) => [
  ...partFaults(periode).map((fault) => `periode ${fault}`),
  ...vilkaarFaults(vilkaar),
  ...corrections.flatMap(({ was }) => vilkaarFaults(was).map((fault) => `before correction ${fault}`)),
]);

/** Every text on what a page leaves open. */
const openTexts = (node: unknown): readonly string[] => {
  if (typeof node !== "object" || node === null) return [];
  if (isAaben(node)) return [node.aaben.da, node.aaben.en];
  return Object.values(node).flatMap(openTexts);
};

/** They are put after a colon. */
export const openTextFaults = checkEach((ordning) =>
  openTexts(ordning)
    .filter((text) => !/^\p{Ll}.*[^.]\.$/u.test(text))
    .map((text) => `no clause with a full stop: ${text}`),
);

/** Days that the amount is found by already must not be counted again. */
export const dagsandeleFaults = checkEach(({ vilkaar: { beloeb, dagsandele } }) => {
  const isByDays = beloeb.art === "trin-og-dage" || beloeb.art === "km";
  return isByDays && (isAaben(dagsandele) || dagsandele.art !== "gradueres-ikke")
    ? ["counts days twice"]
    : [];
});

export const correctionFaults = checkEach(({ vilkaar, corrections }) =>
  corrections.flatMap(({ was, knownUntil }, index) => {
    const after = corrections[index + 1];
    const isSame = JSON.stringify(was) === JSON.stringify(after?.was ?? vilkaar);
    return [
      ...(isSame ? [`correction of ${knownUntil} changes nothing`] : []),
      // The first that fits is taken, so that one out of order would never be found.
      ...(after !== undefined && after.knownUntil <= knownUntil
        ? [`correction of ${after.knownUntil} is out of order`]
        : []),
    ];
  }),
);
