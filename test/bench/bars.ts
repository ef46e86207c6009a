/** What the measurements are held against. */
export interface Bar {
  readonly what: string;
  /** The table, and the contestant in it that is held to the bar. */
  readonly table: string;
  readonly contestant: string;
  /** The most times that it may take of the time of `of`, or of the first of the table. */
  readonly most: number;
  /** Whether `most` is not times but milliseconds on top of the first of the table. */
  readonly isOnTop?: true;
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

/** The bars of speed that the package was given. */
export const BARS: readonly Bar[] = [
  {
    what: "En sag: så hurtig som decimal.js skrevet i hånden",
    table: TABLES.case,
    contestant: "calculate",
    most: 1,
    why: "Det håndskrevne kontrollerer intet, kender kun fem års satser og siger intet om kilder og forbehold. I en profil af sagerne går knap halvdelen af tiden i `calculate` til at læse og kontrollere felterne og finde satser, og resten til betingelser, beløb, tekst og forbehold. Tiden ligger tæt på kravet, så en travl maskine eller sager med trin imellem kan vippe den. Mange ens sager går hurtigere i søjler.",
  },
  {
    what: "Samme sag med trin: en tredjedel af farten uden",
    table: TABLES.case,
    contestant: "calculate med trin",
    of: "calculate",
    most: 3,
    why: "En sag med alle tre dele giver et halvt hundrede trin, hvert med tekst på to sprog, lov, sats og kilde; at lave dem koster mere end at regne.",
  },
  {
    what: "Søjler: højst dobbelt så lang tid som en løkke skrevet i hånden",
    table: TABLES.columns,
    contestant: "calculateColumns",
    most: 2,
    why: "Løkken i søjlerne kontrollerer hvert tal i hver række, slår satserne op for måneden, slagsen og gruppen og regner begge sider af hvert valg. Løkken i hånden stoler på sine tal og har fem års satser stående. Har processen også regnet på søjler af andre slags (kun 64 bit eller kun 32), er løkken omkring en tredjedel langsommere.",
  },
  {
    what: "`batch`, én kerne: 0,7 gange farten af `JSON.parse` og `JSON.stringify` alene",
    table: TABLES.lines,
    contestant: "batch",
    most: 1 / 0.7,
    why: "At læse og skrive en linje som JSON tager omkring 5 mikrosekunder, og kravet giver kun 2 oveni til at kontrollere felterne, finde satserne, regne, finde forbehold og skrive svaret. Den samme beregning skrevet i hånden i decimal.js, uden kontrol og uden JSON, tager alene 8. Tiden ligger tæt på kravet, så en travl maskine kan vippe den. Mange ens sager går over tyve gange så hurtigt i søjler.",
  },
  {
    what: "`batch --jobs 2`: 1,6 gange farten af én tråd",
    table: TABLES.file,
    contestant: "batch --jobs 2",
    most: 1 / 1.6,
    why: "Med to kerner skal begge være ledige: to tråde regner, og en tredje læser og skriver. Kører maskinen andet imens (se belastningen øverst), er der ikke 1,6 kerne at få.",
  },
  {
    what: "Import af pakken: under 30 ms oveni en tom proces",
    table: TABLES.start,
    contestant: "import af pakken",
    most: 30,
    isOnTop: true,
    why: "Satstabeller og ordninger ligger i pakken med kilder og citater (beslutning 0003) som tekst, der først læses ved den første beregning, men fylder halvdelen af filerne; decimal.js og zod er en tredjedel af koden. Tiden er den, der går, og på en belastet maskine tæller ventetiden med.",
  },
];
