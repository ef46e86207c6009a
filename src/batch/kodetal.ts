/** The places of words in `KOLONNEKODER` that rules ask for. */
export const GRUPPE = { forsoerger: 0, ikkeForsoerger: 1, hjemmeboendeUnder25: 2, bidragspligt: 3 } as const;

/** See `GRUPPE`. */
export const HIDTIDIG = { ingen: 0, sygedagpenge: 1, ledighedsydelse: 2, foertidspension: 3 } as const;
