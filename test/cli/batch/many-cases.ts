/** A case a line; wages run over both sides of the limit, and every line has its own. */
export const caseLine = (turn: number): string =>
  JSON.stringify({
    id: `sag-${String(turn)}`,
    maaned: "2024-03",
    ydelse: {
      forloeb: { art: "jobafklaringsforloeb", start: "2023-05-01", slut: "2024-12-31" },
      modtager: { foedselsdato: "1985-06-15", forsoerger: turn % 3 === 0, hjemmeboende: false },
      hidtidigYdelse: { art: "ingen" },
      indtaegter: [
        { art: "loen", beloeb: (((turn * 7919) % 4_000_000) / 100).toFixed(2) },
        { art: "forsikring", beloeb: "1500.50" },
      ],
    },
  });

/** So many cases, each with its line end. */
export const caseLines = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, turn) => `${caseLine(from + turn)}\n`).join("");
