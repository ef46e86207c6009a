import type { Typed } from "./questions.js";

const GOOD: Typed = {
  aar: "2022",
  maaned: "marts",
  art: "ressourceforløb",
  gruppe: "ikke-forsørger",
  bidrag: "",
  loen: "20000",
  andre: "0",
};

/** What the calculator must refuse, and what it says. */
export const REFUSALS: readonly { readonly typed: Typed; readonly says: string }[] = [
  { typed: { ...GOOD, aar: "" }, says: "Vælg året på listen." },
  { typed: { ...GOOD, aar: "2012" }, says: "Vælg året på listen." },
  { typed: { ...GOOD, aar: "2022.5" }, says: "Vælg året på listen." },
  { typed: { ...GOOD, aar: "i fjor" }, says: "Vælg året på listen." },
  { typed: { ...GOOD, maaned: "" }, says: "Vælg måneden på listen." },
  { typed: { ...GOOD, maaned: "3" }, says: "Vælg måneden på listen." },
  { typed: { ...GOOD, maaned: "mar" }, says: "Vælg måneden på listen." },
  { typed: { ...GOOD, art: "" }, says: "Vælg forløbets art på listen." },
  { typed: { ...GOOD, art: "fleksjob" }, says: "Vælg forløbets art på listen." },
  { typed: { ...GOOD, gruppe: "" }, says: "Vælg satsgruppen på listen." },
  { typed: { ...GOOD, gruppe: "2" }, says: "Vælg satsgruppen på listen." },
  { typed: { ...GOOD, bidrag: "1000" }, says: "Bidrag hører kun til bidragspligt. Slet beløbet." },
  {
    typed: { ...GOOD, gruppe: "hjemmeboende under 25 år med bidragspligt" },
    says: "Skriv bidraget pr. måned i kroner.",
  },
  { typed: { ...GOOD, loen: "" }, says: "Skriv lønnen i kroner, eller 0, hvis der ingen er." },
  { typed: { ...GOOD, loen: "tyve tusind" }, says: "Skriv et beløb i kroner som tal, højst 9.999.999." },
  { typed: { ...GOOD, loen: "20.000,00" }, says: "Skriv et beløb i kroner som tal, højst 9.999.999." },
  { typed: { ...GOOD, loen: "10000000" }, says: "Skriv et beløb i kroner som tal, højst 9.999.999." },
  { typed: { ...GOOD, loen: "-1" }, says: "Beløbet er negativt." },
  { typed: { ...GOOD, loen: "-0.01" }, says: "Beløbet er negativt." },
  { typed: { ...GOOD, loen: "20000.005" }, says: "Beløbet har mere end to decimaler." },
  { typed: { ...GOOD, andre: "" }, says: "Skriv de andre indtægter i kroner" },
  { typed: { ...GOOD, andre: "hej" }, says: "Skriv et beløb i kroner som tal" },
  { typed: { ...GOOD, aar: "2025" }, says: "Der er ingen satser for perioden" },
  { typed: { ...GOOD, aar: "2026" }, says: "Satsen mangler for måneden" },
  {
    typed: { ...GOOD, aar: "2016" },
    says: "Lønindtægtsgrænsen mangler for måneden: Der er ikke fundet en kilde",
  },
  {
    typed: { ...GOOD, aar: "2014", art: "jobafklaringsforløb", loen: "0" },
    says: "Forløbet ligger før reglerne: den første satstabel med jobafklaringsforløb gælder fra den 5. januar 2015.",
  },
];
