import type { Indtaegt } from "../../cases/case.js";
import { type IndtaegtArt, INDTAEGTSREGLER } from "../../law/aktivloven-30-33-indtaegter/indtaegtsarter.js";
import type { RateTable } from "../../rates/rate-table.js";
import type { Alternative } from "./alternative.js";
import { valuesOf, withAmount, yearBefore } from "./table-changes.js";
import { about, withYdelse } from "./with-ydelse.js";

const withIncomes = (change: (indtaegt: Indtaegt) => Indtaegt) =>
  withYdelse(({ indtaegter }) => ({ indtaegter: indtaegter.map(change) }));

const isCounted = (art: IndtaegtArt): boolean => INDTAEGTSREGLER[art].behandling !== "ses-bort-fra";
const COUNTED = (Object.keys(INDTAEGTSREGLER) as readonly IndtaegtArt[]).filter(isCounted);

const OTHER: readonly IndtaegtArt[] = ["forsikring", "pension", "leje", "anden"];

/** The income stays in its place, so that the other steps keep their names. */
const nothing = (indtaegt: Indtaegt): Indtaegt => ({ ...indtaegt, beloeb: "0" });

const kindsOf = (indtaegter: readonly Indtaegt[]): number =>
  new Set(indtaegter.map(({ art }) => art).filter(isCounted)).size;

const notDeducted = COUNTED.map((art) =>
  about(
    `indtaegt-ikke-fradraget-${art}`,
    `indtægten »${INDTAEGTSREGLER[art].navn.da}« er ikke trukket fra`,
    `the income "${INDTAEGTSREGLER[art].navn.en}" was not deducted`,
    { sag: withIncomes((one) => (one.art === art ? nothing(one) : one)) },
  ),
);

const amountsAs = (table: RateTable, amounts: Readonly<Record<string, string | undefined>>) =>
  Object.entries(amounts).reduce<RateTable | undefined>(
    (changed, [key, amount]) => changed && withAmount(changed, key, amount),
    table,
  );

/** The percentages of the two kinds of course, one for the other. */
const swapped = (table: RateTable): RateTable | undefined => {
  const values = valuesOf(table);
  return amountsAs(table, {
    ressourceforloebProcentUnderGraense: values["jobafklaringsforloebProcentUnderGraense"],
    ressourceforloebProcentOverGraense: values["jobafklaringsforloebProcentOverGraense"],
    jobafklaringsforloebProcentUnderGraense: values["ressourceforloebProcentUnderGraense"],
    jobafklaringsforloebProcentOverGraense: values["ressourceforloebProcentOverGraense"],
  });
};

/** What may have been another about incomes and the wage rule. */
export const INDTAEGT_ALTERNATIVES: readonly Alternative[] = [
  ...notDeducted,
  about("ingen-indtaegt-fradraget", "ingen indtægt er trukket fra", "no income was deducted", {
    // With one kind of income this is that kind.
    sag: withYdelse(({ indtaegter }) =>
      kindsOf(indtaegter) > 1 ? { indtaegter: indtaegter.map(nothing) } : undefined,
    ),
  }),
  about(
    "loengraense-aaret-foer",
    "lønindtægtsgrænsen er den fra året før",
    "the wage limit is that of the year before",
    { table: { table: "loenfradrag", change: yearBefore("loengraense") } },
  ),
  about(
    "loenregel-anden-art",
    "lønnen er trukket fra efter reglen for den anden slags forløb",
    "wages were deducted by the rule of the other kind of course",
    { table: { table: "loenfradrag", change: swapped } },
  ),
  about(
    "loenregel-kun-over-graensen",
    "der er kun trukket 55 % af lønnen over grænsen, som i ressourceforløb fra 2022",
    "only 55 % of the wages above the limit were deducted, as in a ressourceforløb from 2022",
    {
      table: {
        table: "loenfradrag",
        change: (table) =>
          amountsAs(table, {
            ressourceforloebProcentUnderGraense: "0",
            jobafklaringsforloebProcentUnderGraense: "0",
          }),
      },
    },
  ),
  about(
    "loen-uden-graense",
    "der er trukket 55 % af hele lønnen uden grænse",
    "55 % of all wages were deducted, without the limit",
    { table: { table: "loenfradrag", change: (table) => withAmount(table, "loengraense", "0") } },
  ),
  about(
    "loen-krone-for-krone",
    "lønnen er trukket fra krone for krone",
    "wages were deducted krone for krone",
    {
      sag: withIncomes((one) => (one.art === "loen" ? { ...one, art: "anden" } : one)),
    },
  ),
  about(
    "andre-indtaegter-som-loen",
    "andre indtægter er trukket fra efter reglen for løn",
    "other income was deducted by the rule for wages",
    { sag: withIncomes((one) => (OTHER.includes(one.art) ? { ...one, art: "loen" } : one)) },
  ),
];
