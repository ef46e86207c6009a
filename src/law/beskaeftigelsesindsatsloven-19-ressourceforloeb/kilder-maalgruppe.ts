import type { RateSource } from "../../arithmetic/trace-step.js";

/** The target group. */
export const LAB_112_STK_1: RateSource = {
  title:
    "eLov: lov om en aktiv beskæftigelsesindsats § 112 (konsolideret, bygger på lov nr. 548 af 7. maj 2019)",
  url: "https://elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/112/",
  quote:
    "Ressourceforløb med tilhørende ressourceforløbsydelse efter kapitel 6 a i lov om aktiv socialpolitik er en ordning for personer, der har komplekse problemer ud over ledighed, der ikke har kunnet løses gennem en indsats efter denne lov eller efter lov om aktiv socialpolitik, og som kræver et helhedsorienteret forløb med en kombination af indsats efter denne lov og sociale eller sundhedsmæssige indsatser, jf. dog stk. 2.",
};

/** Long support. */
export const LAB_112_STK_1_NR_1: RateSource = {
  title:
    "eLov: lov om en aktiv beskæftigelsesindsats § 112 (konsolideret, bygger på lov nr. 548 af 7. maj 2019)",
  url: "https://elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/112/",
  quote: "Personen har modtaget længerevarende offentlig forsørgelse.",
};

/** Tilbud without effect. */
export const LAB_112_STK_1_NR_2: RateSource = {
  title:
    "eLov: lov om en aktiv beskæftigelsesindsats § 112 (konsolideret, bygger på lov nr. 548 af 7. maj 2019)",
  url: "https://elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/112/",
  quote:
    "Personen har deltaget i tilbud eller revalidering efter denne lov uden at have øget tilknytningen til arbejdsmarkedet.",
};

/** A longer effort is needed. */
export const LAB_112_STK_1_NR_3: RateSource = {
  title:
    "eLov: lov om en aktiv beskæftigelsesindsats § 112 (konsolideret, bygger på lov nr. 548 af 7. maj 2019)",
  url: "https://elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/112/",
  quote:
    "Kommunen vurderer, at der er behov for en længerevarende indsats, før der kan fastsættes et konkret beskæftigelsesmål.",
};

/** The target group before 2020. */
export const PRINCIP_42_17: RateSource = {
  title: "Ankestyrelsens principafgørelse 42-17 (gengivet på philtrum.dk)",
  url: "https://www.philtrum.dk/2019/09/",
  quote:
    "Kommunen giver ressourceforløb til personer, der har komplekse problemer ud over ledighed, der ikke har kunnet løses gennem en almindelig beskæftigelsesrettet indsats, og som kræver et helhedsorienteret forløb med en kombination af en beskæftigelsesindsats og sociale eller sundhedsmæssige indsatser.",
};

/** The development perspective. */
export const LAB_112_STK_2: RateSource = {
  title:
    "eLov: lov om en aktiv beskæftigelsesindsats § 112 (konsolideret, bygger på lov nr. 548 af 7. maj 2019)",
  url: "https://elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/112/",
  quote:
    "Et ressourceforløb er relevant, når der er et udviklingsperspektiv i forhold til personens arbejdsevne.",
};

/** When no course is started. */
export const LAB_112_STK_2_2_PKT: RateSource = {
  title:
    "eLov: lov om en aktiv beskæftigelsesindsats § 112 (konsolideret, bygger på lov nr. 548 af 7. maj 2019)",
  url: "https://elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/112/",
  quote:
    "Er det dokumenteret, eller er det på grund af særlige forhold helt åbenbart, at arbejdsevnen ikke kan forbedres ved deltagelse i et ressourceforløb, skal et ressourceforløb ikke iværksættes.",
};

/** The development perspective from June 2018. */
export const LOVFORSLAG_193_UDVIKLING: RateSource = {
  title:
    "Folketinget: L 193 (2017-18) som fremsat, Ressourceforløb og dokumentationskrav for tilkendelse af førtidspension",
  url: "https://ft.dk/samling/20171/lovforslag/l193/20171_l193_som_fremsat.htm",
  quote: "Ressourceforløb er relevant, når der er et udviklingsperspektiv i forhold til arbejdsevnen.",
};

/** Six years before the pension age. */
export const LAB_112_STK_3: RateSource = {
  title:
    "eLov: lov om en aktiv beskæftigelsesindsats § 112 (konsolideret, bygger på lov nr. 548 af 7. maj 2019)",
  url: "https://elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/112/",
  quote:
    "For personer, der har mindre end 6 år til folkepensionsalderen, jf. § 1 a i lov om social pension, skal der ikke iværksættes et ressourceforløb, medmindre personen selv ønsker det.",
};

/** Six years before the pension age, as STAR puts it. */
export const STAR_SEKS_AAR: RateSource = {
  title: "STAR: Ressourceforløb",
  url: "https://star.dk/indsatser/indsatser-ved-sygdom-nedslidning-mv/ressourceforloeb",
  quote:
    "For personer, der har under 6 år til folkepensionsalderen gælder at de ikke kan tilkendes et ressourceforløb, medmindre selv ønsker det.",
};

/** When the rule of six years took effect. */
export const SKRIVELSE_10112: RateSource = {
  title: "STAR skrivelse nr. 10112 af 23/12 2021 om ressourceforløb (socialjura.dk)",
  url: "http://socialjura.dk/content-storage/regler/2021/skr-10112-af-2312-2021",
  quote:
    "Skrivelsen er opdateret på baggrund af nye regler som følge af lov nr. 1160 af 8. juni 2021 (Bedre ressourceforløb m.v.) og regler udstedt i medfør heraf, der træder i kraft d. 1. januar 2022",
};

/** Recipients of førtidspension under 40. */
export const FOERTIDSPENSION_UNDER_40: RateSource = {
  title: "Udateret side om ressourceforløb, praksis og regler",
  quote:
    "Du kan også få et ressourceforløb, hvis du er under 40 år og modtager pension, hvis kommunen mener det øger dine beskæftigelsesmuligheder.",
};

/** Recipients of førtidspension under 40 who wish to return to work. */
export const FOERTIDSPENSION_OENSKE: RateSource = {
  title: "behandlosordentligt.dk: Hvad er ressourceforløb? (gengiver STAR)",
  url: "http://www.behandlosordentligt.dk/ressourceforloeb/",
  quote:
    "Personer under 40 år, der allerede er på førtidspension, men som har et ønske om at komme tilbage på arbejdsmarkedet, kan også få et ressourceforløb",
};

/** Recipients of førtidspension without a limit of age. */
export const FOERTIDSPENSION_UDEN_ALDER: RateSource = {
  title: "Udateret side: Om ressourceforløb",
  quote:
    "Derudover er målgruppen personer, som allerede er på førtidspension og ønsker at komme på arbejdsmarkedet.",
};
