/** What the measurements are held against. */
export interface Bar {
  readonly what: string;
  /** The table, and the contestant in it that is held to the bar. */
  readonly table: string;
  readonly contestant: string;
  /** The most times that it may take of the time of `of`, or of the first of the table. */
  readonly most: number;
  readonly of?: string;
  /** Why it is missed, for a reader who sees that it is. */
  readonly why?: string;
}

/** The names of the tables that bars look into. */
export const TABLES = {
  provision: "En regel: løn og udbetaling",
  case: "En sag med alle kontroller, hele månedens regel",
  forloeb: "Et forløb på 36 måneder",
  columns: "Søjler, hele månedens regel",
  lines: "Linjer med JSON",
  file: "En fil med linjer, hele programmet",
  peers: "En mindre regel i andre motorer",
  start: "Opstart af en proces",
} as const;

/** The bars, in the order of the tables. */
export const BARS: readonly Bar[] = [
  {
    what: "En sag: så hurtig som decimal.js skrevet i hånden",
    table: TABLES.case,
    contestant: "calculate",
    most: 1,
    why: "Det håndskrevne kontrollerer intet og har ingen kilder og forbehold. Af tiden i `calculate` går det meste til at læse og kontrollere sagen, finde satser og skrive forbehold; selve regningen er den mindste del.",
  },
  {
    what: "Samme sag med trin: en tredjedel af farten uden",
    table: TABLES.case,
    contestant: "calculate with trace",
    of: "calculate",
    most: 3,
    why: "En sag med alle tre dele giver et halvt hundrede trin, hvert med tekst på to sprog, lov og kilde.",
  },
  {
    what: "Søjler: højst dobbelt så lang tid som en løkke skrevet i hånden",
    table: TABLES.columns,
    contestant: "calculateColumns",
    most: 2,
  },
  {
    what: "`batch`, én kerne: 0,7 gange farten af `JSON.parse` og `JSON.stringify` alene",
    table: TABLES.lines,
    contestant: "batch",
    most: 1 / 0.7,
    why: "At læse og skrive en linje som JSON tager få mikrosekunder. En linje i `batch` er en hel sag gennem `calculate` med alle kontroller og forbehold; for 0,7 måtte det tage under et mikrosekund.",
  },
  {
    what: "`batch --jobs 2`: 1,6 gange farten af én tråd",
    table: TABLES.file,
    contestant: "batch --jobs 2",
    most: 1 / 1.6,
  },
];
