import { deepFreeze } from "../../arithmetic/deep-freeze.js";
import type { ForloebArt, Text } from "../../arithmetic/step.js";

/** The kinds of income that the law treats differently. */
export type IndtaegtArt =
  | "loen"
  | "feriegodtgoerelse"
  | "helligdagsbetaling"
  | "loen-tilbud"
  | "loen-ansat-ved-start"
  | "forsikring"
  | "pension"
  | "leje"
  | "anden"
  | "erstatning-erhvervsevnetab"
  | "invaliditetsydelse"
  | "valgtilforordnet"
  | "legat-skattefrit"
  | "formue"
  | "aegtefaelle";

/** How an income counts. */
export type Behandling = "loenregel" | "tilbudsregel" | "krone-for-krone" | "ses-bort-fra";

/** How one kind of income counts, and why. */
export interface Indtaegtsregel {
  readonly navn: Text;
  readonly behandling: Behandling;
  readonly fordi: Text;
  readonly law: string | Readonly<Record<ForloebArt, string>>;
  /** Set when the rule is known for one kind of course only. */
  readonly kunI?: ForloebArt;
}

const LOENREGEL = {
  ressourceforloeb: "LAS § 68 a, stk. 2",
  jobafklaringsforloeb: "LAS § 69 j, stk. 9",
} as const;

const KRONE_FOR_KRONE: Text = {
  da: "Indtægten trækkes fra krone for krone.",
  en: "The income is deducted krone for krone.",
};

const undtaget = (navn: Text): Indtaegtsregel => ({
  navn,
  behandling: "ses-bort-fra",
  fordi: {
    da: "Indtægten har ikke betydning for ydelsen og trækkes ikke fra.",
    en: "The income does not affect the benefit and is not deducted.",
  },
  law: "LAS §§ 30-33",
});

const fuldtFradrag = (navn: Text): Indtaegtsregel => ({
  navn,
  behandling: "krone-for-krone",
  fordi: KRONE_FOR_KRONE,
  law: "LAS § 30",
});

/**
 * LAS § 68 a, § 69 j and §§ 30-33.
 *
 * Main rule: own income is deducted krone for krone (§ 30), with the exceptions of kontanthjælp. Wages on the
 * ordinary labour market follow the wage rule instead, and so does feriegodtgørelse in the month in which the
 * holiday is held. Wages in connection with a tilbud have a rule of their own. In a jobafklaringsforløb a
 * person who is employed when it starts has the full wage deducted, except payment for holidays that fall on
 * working days, which follows the wage rule (Ankestyrelsens principmeddelelse 12-22). The person's wealth and
 * the spouse's income and wealth count for nothing.
 */
export const INDTAEGTSREGLER: Readonly<Record<IndtaegtArt, Indtaegtsregel>> = deepFreeze({
  loen: {
    navn: { da: "Løn", en: "Wages" },
    behandling: "loenregel",
    fordi: {
      da: "Løn på det ordinære arbejdsmarked følger lønreglen.",
      en: "Wages on the ordinary labour market follow the wage rule.",
    },
    law: LOENREGEL,
  },
  feriegodtgoerelse: {
    navn: { da: "Feriegodtgørelse", en: "Holiday allowance" },
    behandling: "loenregel",
    fordi: {
      da: "Feriegodtgørelse trækkes fra som løn i den måned, ferien holdes.",
      en: "Holiday allowance is deducted as wages in the month in which the holiday is held.",
    },
    law: LOENREGEL,
  },
  helligdagsbetaling: {
    navn: { da: "Søgnehelligdagsbetaling", en: "Payment for public holidays" },
    behandling: "loenregel",
    fordi: {
      da: "Betaling for feriedage og søgnehelligdage trækkes fra efter lønreglen i udbetalingsmåneden (principmeddelelse 12-22).",
      en: "Payment for days of holiday is deducted under the wage rule in the month of payment (principmeddelelse 12-22).",
    },
    law: "LAS § 69 j, stk. 9",
    kunI: "jobafklaringsforloeb",
  },
  "loen-tilbud": {
    navn: { da: "Løn i tilbud", en: "Wages in a tilbud" },
    behandling: "tilbudsregel",
    fordi: {
      da: "Løn i forbindelse med et tilbud trækkes fra krone for krone efter et beløb pr. arbejdstime.",
      en: "Wages in connection with a tilbud are deducted krone for krone after an amount per hour worked.",
    },
    law: { ressourceforloeb: "LAS § 68 a, stk. 3", jobafklaringsforloeb: "LAS § 69 j, stk. 10" },
  },
  "loen-ansat-ved-start": {
    navn: { da: "Løn fra ansættelse ved forløbets start", en: "Wages from employment held at the start" },
    behandling: "krone-for-krone",
    fordi: {
      da: "Den, der er ansat med løn, når jobafklaringsforløbet begynder, får hele lønnen trukket fra.",
      en: "Whoever is employed with pay when the jobafklaringsforløb starts has the whole wage deducted.",
    },
    law: "LAS § 69 j",
    kunI: "jobafklaringsforloeb",
  },
  forsikring: fuldtFradrag({ da: "Løbende forsikringsydelse", en: "Recurring insurance payment" }),
  pension: fuldtFradrag({ da: "Pension", en: "Pension" }),
  leje: fuldtFradrag({ da: "Lejeindtægt", en: "Rent received" }),
  anden: fuldtFradrag({ da: "Anden indtægt", en: "Other income" }),
  "erstatning-erhvervsevnetab": undtaget({
    da: "Erstatning for tab af erhvervsevne",
    en: "Compensation for loss of earning capacity",
  }),
  invaliditetsydelse: undtaget({ da: "Invaliditetsydelse", en: "Invalidity benefit" }),
  valgtilforordnet: undtaget({ da: "Vederlag som valgtilforordnet", en: "Fee as an election official" }),
  "legat-skattefrit": undtaget({ da: "Skattefrit legat", en: "Tax-free grant" }),
  formue: undtaget({ da: "Formue", en: "Wealth" }),
  aegtefaelle: undtaget({
    da: "Ægtefælles eller samlevers indtægt eller formue",
    en: "Income or wealth of a spouse or cohabitant",
  }),
});
