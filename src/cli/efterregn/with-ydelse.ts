import type { Case, Ydelse } from "../../cases/case.js";
import type { Alternative } from "./alternative.js";

/** An alternative of the benefit part. */
export const about = (
  id: string,
  da: string,
  en: string,
  change: Omit<Alternative, "id" | "da" | "en" | "part">,
): Alternative => ({ id, part: "ydelse", da, en, ...change });

/** The case with another benefit part; `change` answers undefined where nothing can be another. */
export const withYdelse =
  (change: (ydelse: Ydelse) => Partial<Ydelse> | undefined) =>
  (sag: Case): Case | undefined => {
    const changed = sag.ydelse && change(sag.ydelse);
    return sag.ydelse && changed && { ...sag, ydelse: { ...sag.ydelse, ...changed } };
  };

/** An object without one of its fields: where absent is meant, undefined will not do. */
export const without = <T extends object, K extends keyof T & string>(object: T, field: K): Omit<T, K> =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== field)) as Omit<T, K>;
