import type { RateSource } from "../arithmetic/trace-step.js";
import type { Locale } from "./locale.js";

const SOURCE = { da: "Kilde", en: "Source" } as const;

/** A source with its address and its quote, as far as it has them. */
export const sourceText = ({ title, url, quote }: RateSource, locale: Locale): string =>
  [
    `${SOURCE[locale]}: ${title}`,
    ...(url === undefined ? [] : [`<${url}>`]),
    ...(quote === undefined ? [] : [`»${quote}«`]),
  ].join(" ");
