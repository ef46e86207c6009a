import type { IndtaegtArt } from "../../law/aktivloven-30-33-indtaegter/indtaegtsarter.js";
import type { CellKind } from "./cell.js";

/** A column of a CSV file and where its cells go in a case. */
export interface Column {
  readonly path: readonly string[];
  readonly kind: CellKind;
}

const column = (path: string, kind: CellKind): Column => ({ path: path.split("."), kind });

/** The columns that are a field of the case each. */
export const FIELD_COLUMNS: ReadonlyMap<string, Column> = new Map([
  ["id", column("id", "text")],
  ["maaned", column("maaned", "month")],
  ["forloeb_art", column("ydelse.forloeb.art", "text")],
  ["forloeb_start", column("ydelse.forloeb.start", "day")],
  ["forloeb_slut", column("ydelse.forloeb.slut", "day")],
  ["foedselsdato", column("ydelse.modtager.foedselsdato", "day")],
  ["forsoerger", column("ydelse.modtager.forsoerger", "yes-no")],
  ["hjemmeboende", column("ydelse.modtager.hjemmeboende", "yes-no")],
  ["bidrag", column("ydelse.modtager.bidrag", "amount")],
  ["hidtidig_art", column("ydelse.hidtidigYdelse.art", "text")],
  ["hidtidig_beloeb", column("ydelse.hidtidigYdelse.beloeb", "amount")],
  ["hidtidig_pr", column("ydelse.hidtidigYdelse.pr", "text")],
  ["hidtidig_berettiget_til", column("ydelse.hidtidigYdelse.berettigetTil", "day")],
  ["selvstaendig", column("ydelse.selvstaendig", "text")],
  ["sanktionsdage", column("ydelse.sanktionsdage", "whole")],
  ["delmaaned_metode", column("ydelse.delmaaned.metode", "text")],
  ["delmaaned_dage", column("ydelse.delmaaned.dage", "whole")],
  ["ordning", column("godtgoerelse.ordning", "text")],
  ["ydelsesart", column("godtgoerelse.ydelsesart", "text")],
  ["tilbud", column("godtgoerelse.tilbud", "text")],
  ["afstand_km", column("godtgoerelse.afstandKm", "amount")],
  ["zoner", column("godtgoerelse.zoner", "whole")],
  ["dokumenteret_begraensning", column("godtgoerelse.dokumenteretBegraensning", "yes-no")],
  ["maalgruppe", column("godtgoerelse.maalgruppe", "text")],
  ["dage_pr_uge", column("godtgoerelse.dagePrUge", "whole")],
  ["timer_pr_dag", column("godtgoerelse.timerPrDag", "amount")],
  ["planlagte_dage", column("godtgoerelse.planlagteDage", "whole")],
  ["fremmoededage", column("godtgoerelse.fremmoededage", "whole")],
  ["fravaersdage", column("godtgoerelse.fravaersdage", "whole")],
  ["godtgoerelse_sanktionsdage", column("godtgoerelse.sanktionsdage", "whole")],
  ["loenindtaegt", column("godtgoerelse.loenindtaegt", "yes-no")],
  ["arbejdsgiverloen", column("godtgoerelse.arbejdsgiverloen", "yes-no")],
  ["udgift", column("godtgoerelse.udgift", "amount")],
  ["km_pr_dag", column("befordring.kmPrDag", "amount")],
  ["befordringsdage", column("befordring.dage", "whole")],
]);

/** The columns that are an income each, by its kind. */
export const INCOME_COLUMNS: ReadonlyMap<string, IndtaegtArt> = new Map([
  ["loen", "loen"],
  ["feriegodtgoerelse", "feriegodtgoerelse"],
  ["helligdagsbetaling", "helligdagsbetaling"],
  ["loen_tilbud", "loen-tilbud"],
  ["loen_ansat_ved_start", "loen-ansat-ved-start"],
  ["forsikring", "forsikring"],
  ["pension", "pension"],
  ["leje", "leje"],
  ["anden_indtaegt", "anden"],
  ["erstatning_erhvervsevnetab", "erstatning-erhvervsevnetab"],
  ["invaliditetsydelse", "invaliditetsydelse"],
  ["valgtilforordnet", "valgtilforordnet"],
  ["legat_skattefrit", "legat-skattefrit"],
  ["formue", "formue"],
  ["aegtefaelle", "aegtefaelle"],
]);

/** The hours that belong to wages in a tilbud. */
export const HOURS_COLUMN = "loen_tilbud_timer";

/** What was paid, by the part of the case that it was paid for. */
export const PAID_COLUMNS: ReadonlyMap<string, "ydelse" | "godtgoerelse" | "befordring"> = new Map([
  ["udbetalt_ydelse", "ydelse"],
  ["udbetalt_godtgoerelse", "godtgoerelse"],
  ["udbetalt_befordring", "befordring"],
]);

/** What the cells of a column hold; what is no field of its own is an amount. */
export const kindOf = (name: string): CellKind => FIELD_COLUMNS.get(name)?.kind ?? "amount";

const KNOWN: readonly string[] = [
  ...FIELD_COLUMNS.keys(),
  ...INCOME_COLUMNS.keys(),
  HOURS_COLUMN,
  ...PAID_COLUMNS.keys(),
];

/** Columns whose names begin so are the caller's own: they are carried along and not read. */
const OWN = "_";

/** The names of a heading that are not known, or that stand there twice. */
export const strangeColumns = (heading: readonly string[]): readonly string[] =>
  heading.filter(
    (name, place) => !name.startsWith(OWN) && (!KNOWN.includes(name) || heading.indexOf(name) !== place),
  );
