/** What an error says; some leave words open. */
export interface Sentences {
  readonly da: (detail: string) => string;
  readonly en: (detail: string) => string;
}

/** Sentences that are always the same. */
export const fixed = (da: string, en: string): Sentences => ({ da: () => da, en: () => en });
/** Sentences that name something of the input. */
export const open = (da: (detail: string) => string, en: (detail: string) => string): Sentences => ({
  da,
  en,
});
