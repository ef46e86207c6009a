import type { Locale } from "../trace/locale.js";

/** The help of the command line, with examples. */
export const HELP: Readonly<Record<Locale, string>> = {
  da: `ressourceforloebsydelse – beregner ressourceforløbsydelse, godtgørelse og befordring

Brug
  ressourceforloebsydelse beregn [sag.json ...]   beregn og forklar sager og forløb (uden fil: fra stdin)
  ressourceforloebsydelse satser DAG              vis satserne på en dag (åååå-mm-dd eller åååå-mm)
  ressourceforloebsydelse daekning [DAG]          vis, hvad satstabellerne dækker
  ressourceforloebsydelse ordninger DAG           vis kommunernes ordninger for godtgørelse på en dag
  ressourceforloebsydelse vurder [fakta.json ...] besvar betingelserne for et forløb én for én
  ressourceforloebsydelse begraensninger          vis, hvad biblioteket ikke gør
  ressourceforloebsydelse efterproev [FIL ...]    regn kvitteringer eller trin efter, trin for trin
  ressourceforloebsydelse efterregn [sager.csv]   regn udbetalte beløb efter og find, hvad der forklarer afvigelser
  ressourceforloebsydelse batch < sager.ndjson    én sag pr. linje ind, ét resultat pr. linje ud, i samme rækkefølge
  ressourceforloebsydelse regneark [sag.json] -o FIL  skriv et kontrolark (.xlsx), der regner sagen om med formler

Indstillinger
  --maaned MÅNED       én måned af et forløb med hele forklaringen
  -o, --output FIL     filen, kontrolarket skrives til
  --json               resultatet som JSON (flere sager: én pr. linje)
  --trace              JSON med alle trin
  --kvittering         kvitteringer til efterprøvning, én pr. linje (JSON); et forløb giver én pr. måned
  --sprog da|en        tekstens sprog (da)
  --format tekst|markdown  forklaringens form (tekst)
  --satser FIL         egen satstabel i formatet fra rates/; kan gentages
  --ordning FIL        kommunens egen ordning i formatet fra rates/godtgoerelse/; kan gentages
  --kendt DAG          regn med det, der var kendt den dag
  --afrunding oere|krone   afrunding af ydelsen (oere)
  --jobs N             batch: antal tråde (1)
  --strict             batch: afviste linjer giver afslutningskode 2 eller 3
  --csv                batch: CSV ind og ud; efterregn: rapporten som CSV
  --help, --version

Eksempler
  ressourceforloebsydelse beregn sag.json
  ressourceforloebsydelse beregn sag.json --json
  ressourceforloebsydelse beregn forloeb.json --maaned 2022-06
  cat sag.json | ressourceforloebsydelse beregn --format markdown > bilag.md
  ressourceforloebsydelse satser 2022-03
  ressourceforloebsydelse daekning 2024-11-01
  ressourceforloebsydelse vurder fakta.json
  ressourceforloebsydelse begraensninger
  ressourceforloebsydelse beregn sag.json --kvittering > kvittering.json
  ressourceforloebsydelse efterproev kvittering.json
  ressourceforloebsydelse efterregn udbetalt.csv --csv > afvigelser.csv
  ressourceforloebsydelse batch --jobs 2 < sager.ndjson > resultater.ndjson
  ressourceforloebsydelse batch --csv < sager.csv > resultater.csv
  ressourceforloebsydelse regneark sag.json -o sag.xlsx

Afslutningskoder
  0 i orden, 2 forkert input, 3 ingen sats for måneden, 4 det efterprøvede er ikke det samme, 1 fejl i biblioteket
  130 afbrudt (Ctrl-C)
`,
  en: `ressourceforloebsydelse – calculates ressourceforløbsydelse, godtgørelse and befordring

Usage
  ressourceforloebsydelse beregn [sag.json ...]   calculate and explain cases and courses (no file: from stdin)
  ressourceforloebsydelse satser DAY              show the rates of a day (yyyy-mm-dd or yyyy-mm)
  ressourceforloebsydelse daekning [DAY]          show what the rate tables cover
  ressourceforloebsydelse ordninger DAY           show the municipal schemes of a day
  ressourceforloebsydelse vurder [facts.json ...] answer the conditions of a course one by one
  ressourceforloebsydelse begraensninger          show what the library does not do
  ressourceforloebsydelse efterproev [FILE ...]   verify receipts or traces, step by step
  ressourceforloebsydelse efterregn [cases.csv]   recalculate paid amounts and find what explains deviations
  ressourceforloebsydelse batch < cases.ndjson    one case a line in, one result a line out, in the same order
  ressourceforloebsydelse regneark [sag.json] -o FILE  write a workbook (.xlsx) that calculates the case with formulas

Options
  --maaned MONTH       one month of a course with its whole explanation
  -o, --output FILE    the file to write the workbook to
  --json               the result as JSON (several cases: one a line)
  --trace              JSON with every step
  --kvittering         receipts to verify later, one a line (JSON); a course gives one a month
  --sprog da|en        language of the text (da)
  --format tekst|markdown  form of the explanation (tekst)
  --satser FILE        rate table of your own in the format of rates/; may be repeated
  --ordning FILE       municipal scheme of your own in the format of rates/godtgoerelse/; may be repeated
  --kendt DAY          calculate with what was known on that day
  --afrunding oere|krone   rounding of the benefit (oere)
  --jobs N             batch: number of threads (1)
  --strict             batch: refused lines give exit code 2 or 3
  --csv                batch: CSV in and out; efterregn: the report as CSV
  --help, --version

Examples
  ressourceforloebsydelse beregn sag.json
  ressourceforloebsydelse beregn sag.json --json
  ressourceforloebsydelse beregn forloeb.json --maaned 2022-06
  cat sag.json | ressourceforloebsydelse beregn --format markdown > appendix.md
  ressourceforloebsydelse satser 2022-03
  ressourceforloebsydelse daekning 2024-11-01
  ressourceforloebsydelse vurder facts.json
  ressourceforloebsydelse begraensninger
  ressourceforloebsydelse beregn sag.json --kvittering > receipt.json
  ressourceforloebsydelse efterproev receipt.json
  ressourceforloebsydelse efterregn paid.csv --csv > deviations.csv
  ressourceforloebsydelse batch --jobs 2 < cases.ndjson > results.ndjson
  ressourceforloebsydelse batch --csv < cases.csv > results.csv
  ressourceforloebsydelse regneark sag.json -o sag.xlsx

Exit codes
  0 done, 2 bad input, 3 no rate for the month, 4 what was verified differs, 1 fault of the library
  130 interrupted (Ctrl-C)
`,
};
