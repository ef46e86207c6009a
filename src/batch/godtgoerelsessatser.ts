import type { Godtgoerelse } from "../cases/case.js";
import { type Godtgoerelsesrates } from "../cases/godtgoerelse/rates.js";
import { prepareCase } from "../cases/prepare-case.js";
import { isAaben, type Vilkaar } from "../rates/ordning.js";
import type { RateBook } from "../rates/rate-book.js";
import { KOLONNEKODER } from "./koder.js";
import { ORDNING } from "./raekkesag.js";
import { maengde, satsAf, type Satsraekke } from "./satsraekke.js";

/** What a row of the allowance rests on, in the order in which a database holds it. */
export const GODTGOERELSESSATSER = [
  "kendt",
  "personer",
  "tilbud",
  "bestaaendeYdelser",
  "over",
  "beloeb",
  "dagsandel",
  "maksimumPrMaaned",
] as const;

/** See `GODTGOERELSESSATSER`. */
export type Godtgoerelsessats = (typeof GODTGOERELSESSATSER)[number];

type Row = Satsraekke<Godtgoerelsessats>;

const UKENDT = Object.fromEntries(GODTGOERELSESSATSER.map((key) => [key, undefined])) as Row;

const spoerger = (dagePrUge: number): Godtgoerelse => ({
  ordning: ORDNING,
  ydelsesart: "ressourceforloebsydelse",
  tilbud: "virksomhedspraktik",
  afstandKm: 0,
  dokumenteretBegraensning: true,
  dagePrUge,
  planlagteDage: 1,
  fravaersdage: 1,
  loenindtaegt: true,
});

const GRAENSER = ["maalgruppe", "udelukket", "mindst", "hoejst", "under"] as const;

/** One limit on the way to the tilbud, which limitations can take the place of. */
const harDenneAfstand = ({ afstand }: Vilkaar): boolean => {
  if (isAaben(afstand) || afstand.begraensning !== "traeder-i-stedet" || afstand.krav.length !== 1)
    return false;
  return afstand.krav.every(
    (krav) => krav.maal === "km-en-vej" && GRAENSER.every((graense) => krav[graense] === undefined),
  );
};

const erUdenMindstetid = ({ mindstetid }: Vilkaar): boolean =>
  !isAaben(mindstetid) && mindstetid.dagePrUge === undefined && mindstetid.timerPrDag === undefined;

const artAf = (del: Vilkaar["fravaer" | "loenindtaegt"]): string | undefined =>
  isAaben(del) ? undefined : del.art;

/** A day of sanction is an answer that the columns do not hold. */
const harDisseFradrag = ({ fravaer, sanktion, loenindtaegt }: Vilkaar): boolean =>
  artAf(fravaer) === "forholdsmaessigt" &&
  artAf(sanktion) !== "forholdsmaessigt" &&
  artAf(loenindtaegt) === "udelukker";

/** Whether the scheme is of the shape of `takst-750`; a caller may have put another in its place. */
const harDenneForm = (vilkaar: Vilkaar): boolean =>
  vilkaar.beloeb.art === "fast" &&
  harDenneAfstand(vilkaar) &&
  erUdenMindstetid(vilkaar) &&
  harDisseFradrag(vilkaar);

const raekkeAf = ({ udgave: { vilkaar }, ...rates }: Godtgoerelsesrates, bestaaende: number): Row => {
  const { personer, tilbud } = vilkaar;
  const dagsandel = satsAf(rates.dagsandel);
  const over = satsAf(rates.graenser.over);
  const beloeb = satsAf(rates.beloeb);
  const maksimumPrMaaned = satsAf(rates.maksimumPrMaaned);
  const hasAll = [dagsandel, over, beloeb, maksimumPrMaaned].every((sats) => sats !== undefined);
  return {
    kendt: hasAll ? 1 : 0,
    personer: maengde(
      KOLONNEKODER.ydelsesart,
      (ord) => !isAaben(personer) && (personer.ydelsesarter as readonly string[]).includes(ord),
    ),
    tilbud: maengde(
      KOLONNEKODER.tilbud,
      (ord) => !isAaben(tilbud) && (tilbud.arter as readonly string[]).includes(ord),
    ),
    bestaaendeYdelser: bestaaende,
    over,
    beloeb,
    dagsandel,
    maksimumPrMaaned,
  };
};

/** What rows of a month and a number of days a week rest on: the library is asked for it. */
export const godtgoerelsessatser = (book: RateBook, maaned: string, dagePrUge: number): Row => {
  const godtgoerelse = spoerger(dagePrUge);
  const prepared = prepareCase({ maaned, godtgoerelse }, book);
  if (!prepared.ok || prepared.rates.godtgoerelse === undefined) return UKENDT;
  if (!harDenneForm(prepared.rates.godtgoerelse.udgave.vilkaar)) return UKENDT;
  const bestaaende = maengde(
    KOLONNEKODER.ydelsesart,
    (ord) => prepareCase({ maaned, godtgoerelse: { ...godtgoerelse, ydelsesart: ord } }, book).ok,
  );
  return raekkeAf(prepared.rates.godtgoerelse, bestaaende);
};
