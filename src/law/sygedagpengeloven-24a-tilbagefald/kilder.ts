import type { RateSource } from "../../arithmetic/trace-step.js";

/** The rule of 22 weeks. */
export const STAR_22_UGER: RateSource = {
  title: "STAR: Andre ændringer af sygedagpengeloven",
  url: "http://star.dk/da/Ydelser-og-ferie/Ydelser-ved-sygdom-og-barsel/Sygedagpenge/Andre-aendringer-af-sygedagpengeloven.aspx",
  quote:
    "Med lovforslaget blev det derfor forslået, at personer som på første nye sygefraværsdag har modtaget sygedagpenge i 22 uger inden for de sidste 9 kalendermåneder, men som ellers opfylder betingelserne for sygedagpenge, får ret til et jobafklaringsforløb med ressourceforløbsydelse.",
};

/** The rule as »more than 22 weeks«. */
export const CABI_MERE_END_22_UGER: RateSource = {
  title: "Cabi: Sygedagpenge efter 22 uger",
  url: "https://www.cabiweb.dk/lovstof/sygedagpenge-efter-22-uger/",
  quote:
    "Revurderingstidspunktet indtræder ved udgangen af en måned, når der er udbetalt sygedagpenge eller sygedagpengerefusion til arbejdsgiver i mere end 22 uger i de forudgående 9 måneder.",
};
