import type { RateSource } from "../../arithmetic/trace-step.js";

const MINISTERIETS_REFORMSIDE = "https://ft.dk/samling/20201/lovforslag/l209/20201_l209_som_fremsat.htm";

/** The length of one course from 2022. */
export const STAR_TRE_AAR: RateSource = {
  title: "STAR: Ressourceforløb",
  url: "https://star.dk/indsatser/indsatser-ved-sygdom-nedslidning-mv/ressourceforloeb",
  quote:
    "Et ressourceforløb kan højst vare tre år og skal i form, indhold og varighed tilpasses den enkeltes mål og behov.",
};

/** The agreement behind the act of 2021. */
export const AFTALE_2020: RateSource = {
  title: "Beskæftigelsesministeriet: Aftale om bedre ressourceforløb (11. december 2020)",
  url: "https://bm.dk/arbejdsomraader/politiske-aftaler/politiske-aftaler/2020/aftale-om-bedre-ressourceforloeb/",
  quote:
    "Ressourceforløb forkortes, så det enkelte forløb fremover kun kan vare op til tre år - og ikke fem år som i dag.",
};

/** A frame with a minimum, from 2022. */
export const CABI_ET_TIL_TRE_AAR: RateSource = {
  title: "Cabi: Ressourceforløb",
  url: "https://www.cabiweb.dk/lovstof/ressourceforloeb/",
  quote: "Et ressourceforløb kan vare fra et til tre år ad gangen.",
};

/** Number of courses under 40, from 2022. */
export const STAR_UNDER_40: RateSource = {
  title: "STAR: Ressourceforløb",
  url: "https://star.dk/indsatser/indsatser-ved-sygdom-nedslidning-mv/ressourceforloeb",
  quote:
    "For personer under 40 år skal arbejdsevnen søges udviklet gennem ét eller flere ressourceforløb af en varighed på maksimalt tre år per forløb.",
};

/** Number of courses between 40 and 50, from 2022. */
export const STAR_40_TIL_50: RateSource = {
  title: "STAR: Ressourceforløb",
  url: "https://star.dk/indsatser/indsatser-ved-sygdom-nedslidning-mv/ressourceforloeb",
  quote:
    "For personer mellem 40 til 50 gælder at de kan få bevilget ét eller flere ressourceforløb af en varighed på maksimalt tre år per forløb.",
};

/** The total between 40 and 50, from 2022. */
export const STAR_SAMLET_5_AAR: RateSource = {
  title: "STAR: Ressourceforløb",
  url: "https://star.dk/indsatser/indsatser-ved-sygdom-nedslidning-mv/ressourceforloeb",
  quote:
    "Den samlede varighed i ressourceforløb må dog ikke overstige 5 år, medmindre personen selv ønsker yderligere forløb.",
};

/** Number of courses above 50, from 2022. */
export const STAR_OVER_50: RateSource = {
  title: "STAR: Ressourceforløb",
  url: "https://star.dk/indsatser/indsatser-ved-sygdom-nedslidning-mv/ressourceforloeb",
  quote: "For personer over 50 år gælder at kan få bevilget ét ressourceforløb af maksimalt 3 års varighed.",
};

/** More courses above 50 by wish, from 2022. */
export const STAR_OVER_50_OENSKE: RateSource = {
  title: "STAR: Ressourceforløb",
  url: "https://star.dk/indsatser/indsatser-ved-sygdom-nedslidning-mv/ressourceforloeb",
  quote:
    "Det skal fortsat være muligt at iværksætte flere forløb for borgere over 50 år, hvis borgeren selv ønsker det.",
};

/** The edge at 50 in the press. */
export const ALTINGET_RUNDET_50: RateSource = {
  title: "Altinget: Ressourceforløb forkortes til tre år og afskaffes for seniorer (december 2020)",
  url: "https://legacy-live.altinget.dk/aeldre/artikel/ressourceforloeb-forkortes-til-tre-aar-og-afskaffes-for-seniorer",
  quote:
    "Er man rundet 50 år, kan man kun komme i ressourceforløb én gang, og en afklaringsgaranti skal sikre, at man inden for tre år ved, om man for eksempel skal på førtidspension eller i fleksjob.",
};

/** The length of one course before 2022. */
export const MINISTERIET_ET_TIL_FEM_AAR: RateSource = {
  title:
    "Folketinget: L 209 (2020-21) som fremsat, Bedre ressourceforløb m.v. (blev lov nr. 1160 af 8. juni 2021)",
  url: MINISTERIETS_REFORMSIDE,
  quote:
    "Kommunen skal forelægge en persons sag om ressourceforløb for rehabiliteringsteamet, jf. kapitel 2 i lov om organisering og understøttelse af beskæftigelsesindsatsen m.v., når personen ikke er påbegyndt et tilbud efter kapitel 11, 12 eller 14, en indsats efter lov om social service eller en kommunal indsats efter sundhedsloven senest 6 måneder efter, at ressourceforløbet er påbegyndt.",
};

/** The shortest and the longest course before 2022. */
export const MINDST_ET_HOEJST_FEM_AAR: RateSource = {
  title: "Patientvejledning: ressourceforløb / jobafklaringsforløb (satser 2021)",
  quote: "Et ressourceforløb skal vare mindst et år, og det må højst vare fem år.",
};

/** Number of courses under 40, before 2022. */
export const MINISTERIET_ET_ELLER_FLERE: RateSource = {
  title: "Beskæftigelsesministeriet: Kan du få tilkendt førtidspension? (reformside)",
  url: MINISTERIETS_REFORMSIDE,
  quote:
    "Du får i stedet en helhedsorienteret indsats i et eller flere ressourceforløb, som skal udvikle din arbejdsevne og hjælpe dig videre i livet.",
};

/** Number of courses above 40, before 2022. */
export const OVER_40_FOER_2022: RateSource = {
  title: "Udateret side om ressourceforløb, praksis og regler",
  quote:
    "Hvis du er over 40 år kan du få ét ressourceforløb - eller flere, hvis du ønsker det og kommunen finder det relevant.",
};

/** More courses above 40 by wish, before 2022. */
export const HJERTEFORENINGEN_OENSKE: RateSource = {
  title: "Hjerteforeningen: Ressourceforløb",
  url: "https://hjerteforeningen.dk/alt-om-dit-hjerte/livet-med-hjerte-kar-sygdom/sociale-aspekter-ved-hjerte-kar-sygdom-arbejdsmarkedet/ressourceforloeb/",
  quote: "Er du over 40 år kan du også godt få mere end et ressourceforløb, men kun hvis du ønsker det.",
};

/** What happens when a course reaches its end without a decision. */
export const ANKESTYRELSEN_FORTSAETTER: RateSource = {
  title:
    "Ankestyrelsen: Artikel: Når borgeren har været igennem sit første ressourceforløb (Nyt fra Ankestyrelsen nr. 4, 2017)",
  url: "https://ast.dk/beskaeftigelse/artikler/tilbud-til-ledige-1/artikel-nar-borgeren-har-vaeret-igennem-sit-forste-ressourceforlob",
  quote:
    "Hvis kommunen ikke gør det, fortsætter ressourceforløb og -ydelse, indtil kommunen har taget stilling.",
};
