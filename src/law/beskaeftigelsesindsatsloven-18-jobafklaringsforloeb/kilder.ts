import type { RateSource } from "../../arithmetic/trace-step.js";

/** Who moves to a jobafklaringsforløb. */
export const STAR_OVERGANG: RateSource = {
  title: "STAR: Jobafklaringsforløb",
  url: "https://star.dk/indsatser-og-ordninger/indsatser-ved-sygdom-nedslidning-mv/jobafklaringsforloeb/",
  quote:
    "Man kan overgå til et jobafklaringsforløb, når man ikke kan få forlænget sygedagpengene efter de eksisterende forlængelsesmuligheder, og man fortsat er uarbejdsdygtig på grund af sygdom.",
};

/** The right to a jobafklaringsforløb. */
export const CABI_RET: RateSource = {
  title: "Cabi: Jobafklaringsforløb",
  url: "https://www.cabiweb.dk/lovstof/jobafklaringsforloeb/",
  quote:
    "Hvis betingelserne for at forlænge sygedagpengene ikke er opfyldt, og personen stadig er uarbejdsdygtig på grund af egen sygdom, har pågældende ret til et jobafklaringsforløb med ressourceforløbsydelse.",
};

/** The length of one course. */
export const STAR_TO_AAR: RateSource = {
  title: "STAR: Jobafklaringsforløb",
  url: "https://star.dk/indsatser-og-ordninger/indsatser-ved-sygdom-nedslidning-mv/jobafklaringsforloeb/",
  quote:
    "Et jobafklaringsforløb skal som udgangspunkt være så kort som muligt og kan maksimalt løbe i op til 2 år ad gangen, når man er uarbejdsdygtig på grund af sygdom.",
};

/** A further course. */
export const STAR_NYT_FORLOEB: RateSource = {
  title: "STAR: Jobafklaringsforløb",
  url: "https://star.dk/indsatser-og-ordninger/indsatser-ved-sygdom-nedslidning-mv/jobafklaringsforloeb/",
  quote: "Man kan få et nyt jobafklaringsforløb, hvis man fortsat er uarbejdsdygtig.",
};

/** When the course ends. */
export const STAR_OPHOER: RateSource = {
  title: "STAR: Jobafklaringsforløb",
  url: "https://star.dk/indsatser-og-ordninger/indsatser-ved-sygdom-nedslidning-mv/jobafklaringsforloeb/",
  quote:
    "Ligesom efter sygedagpengeloven ophører jobafklaringsforløbet, når man ikke længere er uarbejdsdygtig, herunder når helbredstilstanden er stationær.",
};

/** The first day of the rules. */
export const TEMAMOEDE_2014: RateSource = {
  title: "Temamøde sygedagpenge, 2. september 2014 (slidegur.com)",
  url: "http://slidegur.com/doc/107456/temam%C3%B8de-sygedagpenge",
  quote: "Følgende dele af reformen træder i kraft den 1. juli 2014",
};

/** The act that introduced the course. */
export const VEJLEDNING_9477: RateSource = {
  title: "Vejledning nr. 9477 af 14/6 2023 (socialjura.dk)",
  url: "http://socialjura.dk/content-storage/regler/2023/vejl-9477-af-146-2023",
  quote:
    "Jobafklaringsforløb er indført ved lov nr. 720 af 25. juni 2014, som udmønter den politiske aftale om en reform af sygedagpengesystemet.",
};
