import type { LimitationReference } from "./limitation.js";

/** Public pages that limitations refer to. Quotes stand with the rates and the conditions. */
export const KILDER = {
  satser2024: {
    title: "Beskæftigelsesministeriet: Satser for 2024, Ressourceforløbsydelse",
    url: "https://bm.dk/satser/satser-for-2024/ressourceforloebsydelse",
  },
  satser2022: {
    title: "Beskæftigelsesministeriet: Satser for 2022, Ressourceforløbsydelse",
    url: "https://bm.dk/satser/satser-for-2022/ressourceforloebsydelse/",
  },
  satser2015: {
    title: "Beskæftigelsesministeriet: Satser for 2015, Ressourceforløbsydelse",
    url: "http://bm.dk/da/Satser%20for%202017/Satser%20for%202015/Ressourceforloebsydelse.aspx",
  },
  satsoversigt: {
    title: "STAR: Satser",
    url: "https://star.dk/ydelser/satser-og-udbetaling/satser/",
  },
  syddjurs: {
    title: "Syddjurs Kommune: Ressourceforløbsydelse",
    url: "https://www.syddjurs.dk/borger/job-og-ledighed/oekonomisk-hjaelp/ressourceforloebsydelse",
  },
  jcenter: { title: "jcenter.dk: Satser", url: "https://jcenter.dk/satser/" },
  star2023: {
    title: "STAR: Ressourceforløbsydelse under jobafklaringsforløb (2023)",
    url: "https://star.dk/ydelser/sygdom-og-barsel/ressourceforloebsydelse-under-jobafklaringsforloeb",
  },
  star2024: {
    title: "STAR: Ressourceforløbsydelse under ressourceforløb (2024)",
    url: "https://www.star.dk/ydelser/ledighed/ressourceforloebsydelse-under-ressourceforloeb/",
  },
  starForloeb: {
    title: "STAR: Ressourceforløb",
    url: "https://star.dk/indsatser/indsatser-ved-sygdom-nedslidning-mv/ressourceforloeb",
  },
  starJobafklaring: {
    title: "STAR: Jobafklaringsforløb",
    url: "https://star.dk/indsatser-og-ordninger/indsatser-ved-sygdom-nedslidning-mv/jobafklaringsforloeb/",
  },
  starLov1750: {
    title: "STAR: Svar på spørgsmål fra webinar den 21. januar 2026",
    url: "https://star.dk/implementering/beskaeftigelsesreform/svar-paa-spoergsmaal-fra-webinar-den-21-januar-2026",
  },
  cabiReform: {
    title: "Cabi: Overblik: Beskæftigelsesreformen 2026-2027",
    url: "https://www.cabiweb.dk/temaer/den-aktive-beskaeftigelsesindsats/beskaeftigelsesreformen-2026-2027",
  },
  lovforslag209: {
    title: "Folketinget: L 209 (2020-21) som fremsat, Bedre ressourceforløb m.v.",
    url: "https://ft.dk/samling/20201/lovforslag/l209/20201_l209_som_fremsat.htm",
  },
  las31: { title: "danskelove.dk: aktivloven §§ 31-33", url: "https://danskelove.dk/aktivloven/31-33" },
  las69b: { title: "danskelove.dk: aktivloven § 69 b", url: "https://danskelove.dk/aktivloven/69b" },
  las69n: { title: "eLov: aktivloven § 69 n", url: "https://www.elov.dk/aktivloven/69n/" },
  las80c: { title: "eLov: aktivloven § 80 c", url: "https://admin.elov.dk/aktivloven/paragraf/80c" },
  las89: { title: "danskelove.dk: aktivloven § 89", url: "https://danskelove.dk/aktivloven/89" },
  las109: { title: "eLov: aktivloven § 109", url: "https://elov.dk/aktivloven/109/" },
  lab112: {
    title: "eLov: lov om en aktiv beskæftigelsesindsats § 112",
    url: "https://elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/112/",
  },
  lab175: {
    title: "eLov: lov om en aktiv beskæftigelsesindsats § 175",
    url: "https://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/175/",
  },
  koebenhavn: {
    title: "Københavns Kommune: Ressourceforløbsydelse (2017)",
    url: "https://www.kk.dk/artikel/ressourceforl%C3%B8bsydelse",
  },
  greve: {
    title: "Greve Kommune: Ressourceforløbsydelse",
    url: "https://greve.dk/arbejde-og-ledighed/kontanthjaelp-og-andre-oekonomiske-ydelser/ressourceforloebsydelse",
  },
  nyeMeddelelser2019: {
    title: "Ankestyrelsen: Nye principmeddelelser (2019), om 42-19",
    url: "https://ast.dk/nyheder/nyheder/nyheder-2019/nye-principmeddelelser",
  },
  ophoersmaaned: {
    title: "Ankestyrelsen: Sådan beregner kommunen hjælp til forsørgelse i en ophørsmåned",
    url: "https://ast.dk/beskaeftigelse/artikler/integrationsydelse-uddannelses-og-kontanthjaelp/artikel-sadan-beregner-kommunen-hjaelp-til-forsorgelse-i-en-ophorsmaned",
  },
  princip3620: {
    title: "Ankestyrelsen: Praksis for selvstændige samlet i principmeddelelse 36-20",
    url: "https://ast.dk/beskaeftigelse/artikler/integrationsydelse-uddannelses-og-kontanthjaelp/praksis-for-behandling-af-selvstaendiges-ansogning-om-hjaelp-til-forsorgelse-er-nu-samlet-i-principmeddelelse-36-20",
  },
  indtaegtseksempler: {
    title: "Ankestyrelsen: Eksempler på indtægt",
    url: "https://ast.dk/beskaeftigelse/artikler/integrationsydelse-uddannelses-og-kontanthjaelp/eksempler-indtaegt",
  },
  engangsbeloeb: { title: "PensionDanmark (pension.dk): engangsbeløb ved ressourceforløb" },
  kapitalindkomst: {
    title: "Det Faglige Hus: Fradrag ved løbende indtægter",
    url: "https://www.detfagligehus.dk/faa-hjaelp/loenmodtager/paa-kontanthjaelp/fradrag-ved-loebende-indtaegter/",
  },
  ferie: {
    title: "3F: Jobafklaringsforløb",
    url: "https://www.3f.dk/find-svar/offentlig-ydelse/jobafklaringsforloeb",
  },
  kontanthjaelpsreform: {
    title: "Lundsteen & Wiederquist: De nye regler om kontanthjælp",
    url: "https://lundsteenwiederquist.dk/index.php/2025/02/21/de-nye-regler-om-kontanthjaelp-og-de-indbyggede-tillaeg/",
  },
  guldborgsund: {
    title: "Guldborgsund Kommune: Godtgørelse efter § 176",
    url: "https://guldborgsund.dk/borger/job-og-ledighed/jeg-er-blevet-ledig-kontanthjaelp-og-uddannelseshjaelp/godtgoerelse-efter-beskaeftigelsesindsatslovens-176-i-forbindelse-med-deltagelse-i-beskaeftigelsestilbud",
  },
  slagelse: {
    title: "Slagelse Kommune: Befordringsgodtgørelse",
    url: "https://www.slagelse.dk/selvbetjening/befordringsgodtgoerelse",
  },
  sygedagpenge22: {
    title: "Cabi: Sygedagpenge efter 22 uger",
    url: "https://www.cabiweb.dk/lovstof/sygedagpenge-efter-22-uger/",
  },
  pensionsalder70: {
    title: "AES: Forhøjet pensionsalder",
    url: "https://www.aes.dk/om-arbejdsmarkedets-erhvervssikring/temaer/forhoejet-pensionsalder",
  },
  nytForloeb: {
    title: "Ankestyrelsen: Når borgeren har været igennem sit første ressourceforløb (2017)",
    url: "https://ast.dk/beskaeftigelse/artikler/tilbud-til-ledige-1/artikel-nar-borgeren-har-vaeret-igennem-sit-forste-ressourceforlob",
  },
  vejledning9078: {
    title: "Vejledning nr. 9078 af 13/2 2020 om sygedagpengeperioden",
    url: "http://www.socialjura.dk/content-storage/regler/2020/vejl-9078-af-132-2020/",
  },
  silkeborg: {
    title: "Silkeborg Kommune: Ressourceforløbsydelsen",
    url: "https://jobcenter.silkeborgkommune.dk/Borger/Jobafklaringsforloeb/Ressourceforloebsydelsen",
  },
} as const satisfies Record<string, LimitationReference>;
