/** What an error says in both languages; `detail` is what its text leaves open. */
export interface Sentences {
  readonly da: (detail: string) => string;
  readonly en: (detail: string) => string;
}

/** The same words always. */
export const fixed = (da: string, en: string): Sentences => ({ da: () => da, en: () => en });
/** Words with one detail of the case. */
export const open = (da: (detail: string) => string, en: (detail: string) => string): Sentences => ({
  da,
  en,
});
