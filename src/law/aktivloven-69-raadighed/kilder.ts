import type { RateSource } from "../../arithmetic/trace-step.js";

/** Availability in a ressourceforløb. */
export const STAR_RAADIGHED: RateSource = {
  title: "STAR: Ressourceforløbsydelse (2022, gengivet af Jobcenter Vejle)",
  url: "https://www.vejle.dk/borger/mit-liv/job-og-ledighed/nedsat-arbejdsevne/ressourceforloeb/",
  quote:
    "Det er en betingelse for at modtage ressourceforløbsydelse, at du står til rådighed for de tilbud, som fremgår af rehabiliteringsplanen, og som er en del af ressourceforløbet. Det er også et krav, at du deltager i opfølgningssamtaler og lign. i kommunen.",
};

/** The paragraph on jobafklaringsforløb. */
export const VEJLEDNING_69_K: RateSource = {
  title: "Vejledning om jobafklaringsforløb (2014), indholdsfortegnelsen, retsinformation",
  url: "https://www.retsinformation.dk/Forms/R0710.aspx?id=164157",
  quote: "3.2 Betingelser for at modtage ressourceforløbsydelse under et jobafklaringsforløb (§ 69 k i LAS)",
};

/** Availability in a jobafklaringsforløb. */
export const BORGER_DK_RAADIGHED: RateSource = {
  title: "newsbreak.dk: Ressourceforløbsydelse forklaret (gengiver borger.dk)",
  url: "https://newsbreak.dk/a-historier/ressourceforlobsydelse-forklaret-det-betyder-det-for-dig/243116!/",
  quote:
    "Det kræver, at du af kommunen er visisteret til et jobafklaringsforløb, og at du står til rådighed for de aftaler, der er en del af forløbet.",
};

/** A payment of 0 kr. is no declining. */
export const ANKESTYRELSEN_0_KR: RateSource = {
  title: "Ankestyrelsen: Ny principmeddelelse 10-23 (nyhed)",
  url: "https://ast.dk/nyheder/nyheder/nyheder-2023/ny-principmeddelelse-10-23-det-menes-der-med-201daktiv-frasigelse201d-af-ressourceforlobsydelsen-under-enten-jobafklaringsforlob-eller-ressourceforlob",
  quote:
    "En person, der ikke får udbetalt ressourceforløbsydelse på grund af fradrag for indtægter, anses for at modtage ressourceforløbsydelse.",
};

/** Course and benefit are one from 2020. */
export const ANKESTYRELSEN_SAMLET_FORLOEB: RateSource = {
  title: "Ankestyrelsen: Ny principmeddelelse 10-23 (nyhed)",
  url: "https://ast.dk/nyheder/nyheder/nyheder-2023/ny-principmeddelelse-10-23-det-menes-der-med-201daktiv-frasigelse201d-af-ressourceforlobsydelsen-under-enten-jobafklaringsforlob-eller-ressourceforlob",
  quote:
    "Målgruppebestemmelserne i beskæftigelsesindsatsloven om jobafklaringsforløb og ressourceforløb blev pr. 1. januar 2020 sprogligt justeret. Formålet var at tydeliggøre, at et jobafklaringsforløb/ressourceforløb er ét samlet forløb bestående af forløb med tilhørende ressourceforløbsydelse.",
};

/** Whoever declines loses the right. */
export const FRASIGELSE_MISTER_RETTEN: RateSource = {
  title: "Lundsteen & Wiederquist: Kommentar til AFG. 10-23",
  url: "https://lundsteenwiederquist.dk/index.php/tag/ressourceforlob/",
  quote:
    "Det er naturligvis ligeledes kommunes forpligtelse at vejlede borgeren om, at frasigelse af ydelsen medfører tab af retten til indsats.",
};
