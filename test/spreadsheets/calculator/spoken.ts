import { LIABLE, type Typed } from "./questions.js";

/** What the calculator says: six sentences, then status and source of the monthly rate and of the wage limit. */
export const SPOKEN: readonly { readonly typed: Typed; readonly says: readonly string[] }[] = [
  {
    typed: {
      aar: "2022",
      maaned: "marts",
      art: "ressourceforløb",
      gruppe: "ikke-forsørger",
      bidrag: "",
      loen: "20000",
      andre: "500",
    },
    // 20.000 - 15.401 = 4.599; 55 % of it 2.529,45; with 500 of other income 3.029,45; 11.716 less that 8.686,55.
    says: [
      "Månedssats (ikke-forsørger) i marts 2022: 11.716,00 kr. (LAS § 68, stk. 2, nr. 2, og § 69 j, stk. 2, nr. 2).",
      "Lønnen er 20.000,00 kr. Lønindtægtsgrænsen er 15.401,00 kr. Af lønnen ligger 15.401,00 kr. op til grænsen og 4.599,00 kr. over den (LAS § 68 a, stk. 2).",
      "Fradrag for løn: 0 % af 15.401,00 kr. = 0,00 kr. og 55 % af 4.599,00 kr. = 2.529,45 kr., i alt 2.529,45 kr.",
      "Andre indtægter trækkes fra krone for krone (LAS § 30): 500,00 kr.",
      "Ydelsen er 11.716,00 kr. − 3.029,45 kr. = 8.686,55 kr. før skat.",
      "",
      "offentliggjort: Beskæftigelsesministeriet: Satser for 2022, Ressourceforløbsydelse",
      "offentliggjort: Beskæftigelsesministeriet: Satser for 2022, Ressourceforløbsydelse",
    ],
  },
  {
    typed: {
      aar: "2024",
      maaned: "maj",
      art: "jobafklaringsforløb",
      gruppe: LIABLE,
      bidrag: "1424",
      loen: "16324.01",
      andre: "0",
    },
    // 3.834 + 1.424 = 5.258, below 16.382; 30 % of 16.323 = 4.896,90; 55 % of 1,01 = 0,5555; 5.258 less both 360,5445.
    says: [
      "Månedssats (hjemmeboende under 25 år med bidragspligt) i maj 2024: 3.834,00 kr. (LAS § 68, stk. 2, nr. 3, og § 69 j, stk. 2, nr. 3). Med bidrag på 1.424,00 kr. bliver det 5.258,00 kr., dog højst loftet på 16.382,00 kr.: 5.258,00 kr.",
      "Lønnen er 16.324,01 kr. Lønindtægtsgrænsen er 16.323,00 kr. Af lønnen ligger 16.323,00 kr. op til grænsen og 1,01 kr. over den (LAS § 69 j, stk. 9).",
      "Fradrag for løn: 30 % af 16.323,00 kr. = 4.896,90 kr. og 55 % af 1,01 kr. = 0,5555 kr., i alt 4.897,4555 kr.",
      "Der er ingen andre indtægter.",
      "Ydelsen er 5.258,00 kr. − 4.897,4555 kr. = 360,5445 kr. Afrundet til hele øre, en halv op: 360,54 kr. før skat.",
      "",
      "offentliggjort: Beskæftigelsesministeriet: Satser for 2024, Ressourceforløbsydelse",
      "offentliggjort: Beskæftigelsesministeriet: Satser for 2024, Ressourceforløbsydelse",
    ],
  },
  {
    typed: {
      aar: "2013",
      maaned: "januar",
      art: "ressourceforløb",
      gruppe: "forsørger",
      bidrag: "",
      loen: "0",
      andre: "13952",
    },
    // The rate of 2013 is 13.952 and rests on that of kontanthjælp; the income takes all of it.
    says: [
      "Månedssats (forsørger) i januar 2013: 13.952,00 kr. (LAS § 68, stk. 2, nr. 1, og § 69 j, stk. 2, nr. 1).",
      "Der er ingen løn, så der trækkes intet fra efter lønreglen.",
      "",
      "Andre indtægter trækkes fra krone for krone (LAS § 30): 13.952,00 kr.",
      "Fradraget på 13.952,00 kr. er mindst lige så stort som ydelsen på 13.952,00 kr. Der er 0,00 kr. at udbetale; personen modtager stadig ydelsen.",
      "Forbehold: mindst én af satserne er udledt og står ikke på en side fra året selv. Se bemærkningen i arket Satser.",
      "udledt: Beskæftigelsesministeriet: Satser for 2013, Kontanthjælp",
      "–",
    ],
  },
];
