import { expectDefined } from "../../../calculate/expect-defined.js";
import { cellOf } from "../fields.js";
import { quoted, sentence } from "../formula-text.js";
import { BIDRAGSPLIGT } from "../grupper.js";
import { FEJL, fieldRow, rolleRow, valgtRow } from "../places.js";
import type { Regnetrin } from "../regnetrin.js";
import { ROLLER, type Rolle, type Satsvalg } from "../satsvalg.js";
import { lawFormula } from "./law-formula.js";

const ERROR = `Beregning!${FEJL}`;

/** The steps that are read out, by what they are called here. */
const STEPS = {
  foer: "resultat.ydelse.foerFradrag",
  fradrag: "resultat.ydelse.fradrag",
  udbetaling: "resultat.ydelse.udbetaling",
  medBidrag: "ydelse.sats-med-bidrag",
  under: "ydelse.loen-under-graensen",
  over: "ydelse.loen-over-graensen",
  fradragUnder: "ydelse.fradrag-under-graensen",
  fradragOver: "ydelse.fradrag-over-graensen",
  loenfradrag: "ydelse.loenfradrag",
  andre: "ydelse.andre-indtaegter",
  efter: "ydelse.efter-sanktion",
} as const;

/** The steps that are read out. */
export type Steps = Readonly<Record<keyof typeof STEPS, Regnetrin>>;

/** Finds the steps that are read out. */
export const stepsOf = (all: readonly Regnetrin[]): Steps =>
  Object.fromEntries(
    Object.entries(STEPS).map(([name, id]) => [name, expectDefined(all.find(({ step }) => step.id === id))]),
  ) as unknown as Steps;

/** The whole number of a row of *Beregning*. */
export const whole = (row: number): string => `Beregning!D${String(row)}`;
const amount = (row: number): string => sentence(`Beregning!M${String(row)}`, quoted(" kr."));

/** A text that is there only when the case could be calculated. */
export const unlessError = (written: string, otherwise = '""'): string =>
  `IF(${ERROR}="",${written},${otherwise})`;

const satsSentence = (steps: Steps): string => {
  const [aar, maaned, gruppe] = (["aar", "maaned", "gruppe"] as const).map((field) => cellOf(field)) as [
    string,
    string,
    string,
  ];
  const start = sentence(
    quoted("Månedssats ("),
    gruppe,
    quoted(") i "),
    maaned,
    quoted(" "),
    aar,
    quoted(": "),
    amount(rolleRow("sats")),
    quoted(" ("),
    `Beregning!F${String(rolleRow("sats"))}`,
    quoted(")."),
  );
  const withSupport = sentence(
    quoted(" Med bidrag på "),
    amount(fieldRow("bidrag")),
    quoted(" bliver det "),
    amount(steps.medBidrag.row),
    quoted(", dog højst loftet på "),
    amount(rolleRow("loft")),
    quoted(": "),
    amount(steps.foer.row),
  );
  const isLiable = `${whole(fieldRow("gruppe"))}=${String(BIDRAGSPLIGT)}`;
  return sentence(start, `IF(${isLiable},${withSupport},"")`);
};

const loenSentence = (steps: Steps): string => {
  const loen = fieldRow("loen");
  const withWage = sentence(
    quoted("Lønnen er "),
    amount(loen),
    quoted(" Lønindtægtsgrænsen er "),
    amount(rolleRow("loengraense")),
    quoted(" Af lønnen ligger "),
    amount(steps.under.row),
    quoted(" op til grænsen og "),
    amount(steps.over.row),
    quoted(" over den ("),
    lawFormula(steps.loenfradrag.laws),
    quoted(")."),
  );
  return `IF(${whole(loen)}=0,${quoted("Der er ingen løn, så der trækkes intet fra efter lønreglen.")},${withWage})`;
};

const procentSentence = (steps: Steps): string => {
  const part = (rolle: Rolle, under: Regnetrin, deduction: Regnetrin) =>
    sentence(
      `Beregning!D${String(rolleRow(rolle))}`,
      quoted(" % af "),
      amount(under.row),
      quoted(" = "),
      amount(deduction.row),
    );
  const withWage = sentence(
    quoted("Fradrag for løn: "),
    part("procentUnderGraense", steps.under, steps.fradragUnder),
    quoted(" og "),
    part("procentOverGraense", steps.over, steps.fradragOver),
    quoted(", i alt "),
    amount(steps.loenfradrag.row),
  );
  return `IF(${whole(fieldRow("loen"))}=0,"",${withWage})`;
};

const andreSentence = ({ andre }: Steps): string =>
  `IF(${whole(fieldRow("andre"))}=0,${quoted("Der er ingen andre indtægter.")},${sentence(
    quoted("Andre indtægter trækkes fra krone for krone ("),
    lawFormula(andre.laws),
    quoted("): "),
    amount(andre.row),
  )})`;

const resultSentence = ({ foer, fradrag, efter, udbetaling }: Steps): string => {
  const difference = sentence(
    quoted("Ydelsen er "),
    amount(foer.row),
    quoted(" − "),
    amount(fradrag.row),
    quoted(" = "),
    amount(efter.row),
    `IF(${whole(efter.row)}=${whole(udbetaling.row)}*100,"",${sentence(quoted(" Afrundet til hele øre, en halv op: "), amount(udbetaling.row))})`,
    quoted(" før skat."),
  );
  const nothing = sentence(
    quoted("Fradraget på "),
    amount(fradrag.row),
    quoted(" er mindst lige så stort som ydelsen på "),
    amount(foer.row),
    quoted(" Der er 0,00 kr. at udbetale; personen modtager stadig ydelsen."),
  );
  return `IF(${whole(efter.row)}=0,${nothing},${difference})`;
};

const PARTLY_SHOWN: readonly string[] = ["udledt", "beregnet af andre satser"];

/** Whether any of the rates that are used was concluded from others. */
const evidenceSentence = (satsvalg: Satsvalg): string => {
  const used = (rolle: Rolle): string => {
    const status = `Opslag!H${String(valgtRow(rolle, satsvalg))}`;
    const weak = PARTLY_SHOWN.reduceRight((rest, one) => `IF(${status}=${quoted(one)},1,${rest})`, "0");
    if (rolle === "sats" || rolle === "loft") return weak;
    return `IF(${whole(fieldRow("loen"))}=0,0,${weak})`;
  };
  return `IF(MAX(${ROLLER.map(used).join(",")})=0,"",${quoted("Forbehold: mindst én af satserne er udledt og står ikke på en side fra året selv. Se bemærkningen i arket Satser.")})`;
};

/** A sentence of the explanation and how many lines it may take. */
export interface Forklaring {
  readonly formula: string;
  readonly lines: number;
}

/** The explanation: sentences that change with what is typed. */
export const forklaring = (steps: Steps, satsvalg: Satsvalg): readonly Forklaring[] => [
  { formula: satsSentence(steps), lines: 2 },
  { formula: loenSentence(steps), lines: 2 },
  { formula: procentSentence(steps), lines: 2 },
  { formula: andreSentence(steps), lines: 1 },
  { formula: resultSentence(steps), lines: 2 },
  { formula: evidenceSentence(satsvalg), lines: 1 },
];
