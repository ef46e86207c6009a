import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.js";
import type { Case } from "../../../src/index.js";
import { BELAEG, sag, scheme } from "../../ordninger/schemes.js";
import { fakeIo } from "../fake-io.js";
import { ownTable } from "../own-table.js";

type Paid = Readonly<Partial<Record<"ydelse" | "godtgoerelse" | "befordring", unknown>>>;
type Row = Case & { readonly udbetalt?: Paid };

const person = (loen: string, andet: Readonly<Record<string, unknown>> = {}): Case => ({
  maaned: "2022-03",
  ydelse: {
    forloeb: { art: "ressourceforloeb", start: "2021-05-01" },
    modtager: { foedselsdato: "1985-06-15", forsoerger: false, hjemmeboende: false },
    hidtidigYdelse: { art: "kontanthjaelp" },
    indtaegter: [{ art: "loen", beloeb: loen }],
    ...andet,
  },
});

interface Report {
  readonly raekker: number;
  readonly beloeb: number;
  readonly ens: number;
  readonly afvigelser: number;
  readonly udenUdbetalt: number;
  readonly grupper: readonly {
    readonly del: string;
    readonly forklaring: { readonly id: string } | null;
    readonly trin: { readonly id: string; readonly law?: string } | null;
    readonly antal: number;
    readonly sum: string;
    readonly forMeget: string;
    readonly forLidt: string;
    readonly kunDenne: number;
    readonly afvigelser: readonly { readonly id: string; readonly passer: readonly string[] }[];
  }[];
  readonly afviste: readonly {
    readonly id: string;
    readonly errors: readonly { readonly code: string; readonly path: string }[];
  }[];
}

const textOf = (rows: readonly Row[]): string => rows.map((row) => JSON.stringify(row)).join("\n");
const efterregn = (rows: readonly Row[] | string, ...args: readonly string[]) =>
  run(
    ["efterregn", "sager", ...args],
    fakeIo({
      files: {
        sager: typeof rows === "string" ? rows : textOf(rows),
        "a.json": ownTable(2022, { ikkeForsoerger: "13000" }),
      },
    }),
  );
const report = (rows: readonly Row[], ...args: readonly string[]): Report =>
  JSON.parse(efterregn(rows, "--json", ...args).stdout) as Report;

/** What explains a single deviation: the explanation, the step, and everything that fits. */
const explained = (sag: Case, udbetalt: Paid) => {
  const [group] = report([{ id: "a", ...sag, udbetalt }]).grupper;
  return [group?.forklaring?.id, group?.trin?.id, group?.afvigelser[0]?.passer];
};

const godtgoerelse = (more: Readonly<Record<string, unknown>> = {}): Case => ({
  maaned: "2022-03",
  godtgoerelse: {
    ordning: "takst-750",
    ydelsesart: "ressourceforloebsydelse",
    tilbud: "virksomhedspraktik",
    afstandKm: "12.4",
    dokumenteretBegraensning: false,
    dagePrUge: 3,
    planlagteDage: 13,
    fravaersdage: 1,
    loenindtaegt: false,
    ...more,
  },
});

const UNG = { foedselsdato: "2000-06-15", forsoerger: false, hjemmeboende: true };
const JAF = { art: "jobafklaringsforloeb", start: "2021-05-01" };

// All by hand. 2022: 11.716 (ikke-forsørger), 15.570 (forsørger), 3.644 (hjemmeboende), limit 15.401, 55 % above it
// in a ressourceforløb, 30 and 55 % in a jobafklaringsforløb. 2021: 11.698 and limit 15.264.
describe("an error that was put in is found, with the step at which it was made", () => {
  it.each([
    [
      "somebody paid as a provider",
      person("0"),
      { ydelse: "15570" },
      "forsoerger",
      "ydelse.modtager.forsoerger",
    ],
    [
      "somebody of 21 at home paid as living away",
      person("0", { modtager: UNG }),
      { ydelse: "11716" },
      "hjemmeboende",
      "ydelse.modtager.hjemmeboende",
    ],
    [
      "child support that was forgotten: 3.644 + 1.424 = 5.068",
      person("0", { modtager: { ...UNG, bidrag: "1424" } }),
      { ydelse: "3644" },
      "bidrag-udeladt",
      "ydelse.modtager.bidrag",
    ],
    [
      "the rate of the year before",
      person("0"),
      { ydelse: "11698" },
      "sats-aaret-foer",
      "ressourceforloebsydelse.ikkeForsoerger",
    ],
    [
      "the limit of the year before: 11.716 − 55 % of (20.000 − 15.264) = 9.111,20",
      person("20000"),
      { ydelse: "9111.20" },
      "loengraense-aaret-foer",
      "loenfradrag.loengraense",
    ],
    [
      "the rule of 2021 in 2022: 11.716 − 4.620,30 − 2.529,45 = 4.566,25",
      person("20000"),
      { ydelse: "4566.25" },
      "loenregel-anden-art",
      "loenfradrag.ressourceforloebProcentUnderGraense",
    ],
    [
      "55 % of all wages: 11.716 − 11.000 = 716",
      person("20000"),
      { ydelse: "716" },
      "loen-uden-graense",
      "loenfradrag.loengraense",
    ],
    [
      "only 55 % above the limit in 2021: 11.698 − 55 % of (20.000 − 15.264) = 9.093,20",
      { ...person("20000"), maaned: "2021-06" },
      { ydelse: "9093.20" },
      "loenregel-kun-over-graensen",
      "loenfradrag.ressourceforloebProcentUnderGraense",
    ],
    [
      "wages krone for krone",
      person("4000"),
      { ydelse: "7716" },
      "loen-krone-for-krone",
      "ydelse.indtaegter[].art",
    ],
    [
      "wages that were not deducted",
      person("20000"),
      { ydelse: "11716" },
      "indtaegt-ikke-fradraget-loen",
      "ydelse.indtaegter[].beloeb",
    ],
    ["whole kroner", person("20000"), { ydelse: "9187" }, "hele-kroner", "ydelse.afrundet"],
    [
      "a sanction that was forgotten",
      person("0", { sanktionsdage: 2 }),
      { ydelse: "11716" },
      "sanktion-udeladt",
      "ydelse.sanktionsdage",
    ],
    [
      "sygedagpenge that were not kept",
      person("0", {
        hidtidigYdelse: { art: "sygedagpenge", beloeb: "4000", pr: "uge", berettigetTil: "2022-06-30" },
      }),
      { ydelse: "11716" },
      "niveau-ikke-beholdt",
      "ydelse.hidtidigYdelse.art",
    ],
    [
      "the share of the self-employed that was forgotten",
      person("0", { forloeb: JAF, selvstaendig: "hoejst-halvdelen" }),
      { ydelse: "11716" },
      "selvstaendig-udeladt",
      "ydelse.selvstaendig",
    ],
    [
      "absence that was forgotten: 750 × 60 % = 450",
      godtgoerelse(),
      { godtgoerelse: "450" },
      "fravaer-udeladt",
      "godtgoerelse.fravaersdage",
    ],
    [
      "five days for three: 750 × 12 / 13 = 692,31",
      godtgoerelse(),
      { godtgoerelse: "692.31" },
      "hele-ugen",
      "godtgoerelse.dagePrUge",
    ],
    [
      "wages that were overlooked: 450 × 12 / 13 = 415,38",
      godtgoerelse({ loenindtaegt: true }),
      { godtgoerelse: "415.38" },
      "loenindtaegt-overset",
      "godtgoerelse.loenindtaegt",
    ],
    [
      "a distance that was overlooked",
      godtgoerelse({ afstandKm: "5" }),
      { godtgoerelse: "415.38" },
      "afstand-overset",
      "godtgoerelse.dokumenteretBegraensning",
    ],
    [
      "the first 24 km: 49,6 × 19 × 1,12 = 1.055,488",
      { maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } },
      { befordring: "1055" },
      "bundgraense-udeladt",
      "befordring.bundgraenseKmPrDag",
    ],
    [
      "the rate before its correction: 486,4 × 0,99 = 481,536",
      { maaned: "2022-05", befordring: { kmPrDag: "49.6", dage: 19 } },
      { befordring: 482 },
      "sats-foer-rettelse-befordring",
      "befordring.kmSats",
    ],
    [
      "one way for two: (30 − 24) × 10 × 1,12 = 67,2",
      { maaned: "2024-05", befordring: { kmPrDag: "60", dage: 10 } },
      { befordring: "67" },
      "kun-en-vej",
      "befordring.kmPrDag",
    ],
  ] as const)("%s", (_name, sag, udbetalt, id, step) => {
    const [found, at, fits] = explained(sag, udbetalt);
    expect(fits).toContain(id);
    expect([found, at]).toEqual([id, step]);
  });
});

it("days of sanction that were not deducted are found in a scheme of the caller", () => {
  const sanktion = { art: "forholdsmaessigt", ...BELAEG } as const;
  const row = { ...sag({ planlagteDage: 12, sanktionsdage: 2 }), udbetalt: { godtgoerelse: "900" } };
  const files = { sager: textOf([row]), "egen.json": scheme({ sanktion }) };
  const { stdout } = run(["efterregn", "sager", "--ordning", "egen.json", "--json"], fakeIo({ files }));
  // 900 − 900 × 2 / 12 = 750.
  expect(JSON.parse(stdout)).toMatchObject({
    grupper: [
      {
        forklaring: { id: "godtgoerelse-sanktion-udeladt" },
        trin: { id: "godtgoerelse.sanktionsdage" },
        sum: "150.00",
      },
    ],
  });
});

describe("nothing is invented", () => {
  it("where every amount is right", () => {
    const rows = [
      { id: "a", ...person("20000"), udbetalt: { ydelse: "9186.55" } },
      { id: "b", ...person("0"), udbetalt: { ydelse: 11716 } },
    ];
    expect(report(rows)).toEqual({
      raekker: 2,
      beloeb: 2,
      ens: 2,
      afvigelser: 0,
      udenUdbetalt: 0,
      grupper: [],
      afviste: [],
    });
    expect(efterregn(rows).exitCode).toBe(0);
  });

  it("where nothing that is tried gives the amount", () => {
    expect(explained(person("20000"), { ydelse: "9186.54" })).toEqual([undefined, undefined, []]);
    expect(explained(person("10000"), { ydelse: "0" })[0]).toBeUndefined();
  });

  it("for one part by what is in another", () => {
    const sag = { ...person("20000"), befordring: { kmPrDag: "49.6", dage: 19 } };
    expect(report([{ ...sag, udbetalt: { ydelse: "9186.55", befordring: "400" } }]).grupper).toMatchObject([
      { del: "befordring", forklaring: null, sum: "125.00", forLidt: "125.00", forMeget: "0.00" },
    ]);
  });
});

describe("the groups", () => {
  const many = [
    // 11.716 − 30 % of 10.000 = 8.716, paid 3.000 too little; and 4.620,30 too little.
    { id: "a", ...person("10000"), udbetalt: { ydelse: "8716" } },
    { id: "b", ...person("20000"), udbetalt: { ydelse: "4566.25" } },
    { id: "c", ...person("0"), udbetalt: { ydelse: "15570" } },
    { id: "d", ...person("0"), udbetalt: { ydelse: "11000" } },
    { id: "e", ...person("0"), udbetalt: { ydelse: "11716" } },
    { id: "f", ...person("0") },
  ];

  it("come the largest sum first, with what was not explained by itself", () => {
    const { grupper, ...rest } = report(many);
    expect(rest).toEqual({ raekker: 6, beloeb: 5, ens: 1, afvigelser: 4, udenUdbetalt: 1, afviste: [] });
    expect(
      grupper.map(({ forklaring, antal, sum, forMeget, forLidt, kunDenne }) => [
        forklaring?.id,
        antal,
        sum,
        forMeget,
        forLidt,
        kunDenne,
      ]),
    ).toEqual([
      ["loenregel-anden-art", 2, "7620.30", "0.00", "7620.30", 2],
      ["forsoerger", 1, "3854.00", "3854.00", "0.00", 1],
      [undefined, 1, "716.00", "0.00", "716.00", 0],
    ]);
    expect(grupper[0]?.trin).toMatchObject({
      id: "loenfradrag.ressourceforloebProcentUnderGraense",
      law: "LAS § 68 a, stk. 2",
    });
  });

  it("take the explanation that fits most often where several fit", () => {
    // A wage of 15.401 − 11.716 / 0,55 is of no matter: the second row alone could be rounding or a wage left out.
    const loen = (beloeb: string, udbetalt: string, id: string) => ({
      id,
      ...person(beloeb),
      udbetalt: { ydelse: udbetalt },
    });
    // 0,55 × 0,80 = 0,44: 11.715,56 is 11.716 both in whole kroner and without the wage.
    const rows = [loen("15401.80", "11716", "tvetydig"), loen("20000", "11716", "klar")];
    const [group] = report(rows).grupper;
    expect(group).toMatchObject({
      forklaring: { id: "indtaegt-ikke-fradraget-loen" },
      antal: 2,
      kunDenne: 1,
    });
    expect(group?.afvigelser[0]?.passer).toEqual(["indtaegt-ikke-fradraget-loen", "hele-kroner"]);
  });

  it("treat no income deducted as one error where there are several kinds", () => {
    const indtaegter = [
      { art: "loen", beloeb: "20000" },
      { art: "pension", beloeb: "1000" },
    ];
    expect(explained(person("0", { indtaegter }), { ydelse: "11716" })[0]).toBe("ingen-indtaegt-fradraget");
    // 11.716 − 55 % of (21.000 − 15.401) = 8.636,55.
    expect(explained(person("0", { indtaegter }), { ydelse: "8636.55" })[0]).toBe(
      "andre-indtaegter-som-loen",
    );
  });

  it("are searched with the caller's own tables as well", () => {
    const args = ["--satser", "a.json"];
    // 13.000 is right; 11.698 is the rate of the year before.
    expect(report([{ ...person("0"), udbetalt: { ydelse: "13000" } }], ...args).grupper).toEqual([]);
    expect(
      report([{ ...person("0"), udbetalt: { ydelse: "11698" } }], ...args).grupper[0]?.forklaring?.id,
    ).toBe("sats-aaret-foer");
    // 13.000 − 55 % of 20.000 = 2.000.
    expect(
      report([{ ...person("20000"), udbetalt: { ydelse: "2000" } }], ...args).grupper[0]?.forklaring?.id,
    ).toBe("loen-uden-graense");
  });

  it("have no year before the first", () => {
    expect(
      explained(
        {
          ...person("0"),
          maaned: "2013-06",
          ydelse: { ...person("0").ydelse!, forloeb: { art: "ressourceforloeb", start: "2013-01-01" } },
        },
        { ydelse: "1" },
      )[0],
    ).toBeUndefined();
  });
});

describe("rows that cannot be compared", () => {
  it("are listed with what is wrong and stop nothing", () => {
    const rows = [
      { id: "a", ...person("20000"), maaned: "2022-13", udbetalt: { ydelse: "1" } },
      { id: "b", ...person("0"), udbetalt: { ydelse: "11.716" } },
      { id: "c", ...person("0"), udbetalt: { befordring: "100" } },
      { id: "d", ...person("0"), udbetalt: { ydelse: "11716" } },
    ];
    expect(
      report(rows).afviste.map(({ id, errors }) => [id, errors.map(({ code, path }) => `${code} ${path}`)]),
    ).toEqual([
      ["a", ["MONTH_INVALID maaned"]],
      ["b", ["AMOUNT_FORMAT udbetalt.ydelse"]],
      ["c", ["FIELD_NOT_APPLICABLE udbetalt.befordring"]],
    ]);
    expect(efterregn(rows).exitCode).toBe(2);
    expect(efterregn(`${textOf(rows.slice(3))}\n{"x\n`, "--json").stdout).toContain('"LINE_NOT_JSON"');
    expect(efterregn("{}\n{\n", "--sprog", "en").stdout).toContain(
      "Refused\n   1 FIELD_MISSING: #1\n   1 LINE_NOT_JSON: #2\n",
    );
  });

  it("are refused as a whole where the file is not one that is known", () => {
    expect(efterregn("id;x\n").stderr).toContain("Kolonnerne kendes ikke eller står der to gange: x.");
    // A file without a heading begins with a person.
    expect(efterregn("sag-1;2022-03;Ole Olsen\n").stderr).toMatch(
      /^Den første række er ingen overskrift (?!.*Ole)/,
    );
    expect(efterregn('[{"id":"sag-1"}]', "--sprog", "en").stderr).toMatch(
      /^The first row is no heading (?!.*sag-1)/,
    );
    expect(efterregn('id\n"a').stderr).toContain("CSV-filen kan ikke læses ved linje 2.");
    expect(efterregn([], "--json", "--csv")).toEqual({
      stdout: "",
      stderr: "Vælg enten --json eller --csv.\n",
      exitCode: 2,
    });
    expect(efterregn([], "--kendt", "i går").stderr).toContain("[OPTION_INVALID]");
    expect(run(["efterregn"], fakeIo({ stdinIsTerminal: true })).stderr).toBe(
      "Angiv en fil med sager og udbetalte beløb, eller send den ind på stdin. Se --help.\n",
    );
  });

  it("are named up to five a code", () => {
    const rows = Array.from({ length: 6 }, (_, row) => ({ id: `s${String(row)}`, maaned: "2022-13" }));
    expect(efterregn(rows).stdout).toContain("Afvist\n   6 MONTH_INVALID: s0, s1, s2, s3, s4, …\n");
    expect(efterregn(rows.slice(0, 1)).stdout).toContain("1 række, heraf 1 afvist");
    const right = [{ id: "d", ...person("0"), udbetalt: { ydelse: "11716" } }];
    expect(efterregn(right).stdout).toContain(
      "1 beløb er regnet efter; 0 afviger, i alt 0,00 kr.\n\nIngen afvigelser.\n",
    );
    expect(efterregn(right, "--sprog", "en").stdout).toContain(
      "1 row, of which 0 refused and 0 without a paid amount.\nAmounts recalculated: 1. Deviating: 0, in all 0.00 kr.\n",
    );
  });

  it("may be none", () => {
    expect(efterregn("").stdout).toBe(
      "Efterregning\n\n0 rækker, heraf 0 afvist og 0 uden udbetalt beløb.\n\nDer er ingen beløb at regne efter.\n\n",
    );
  });
});

const HEADING =
  "id;maaned;forloeb_art;forloeb_start;foedselsdato;forsoerger;hjemmeboende;hidtidig_art;loen;udbetalt_ydelse";
const csvRow = (id: string, loen: string, paid: string): string =>
  `${id};03-2022;ressourceforloeb;01-05-2021;15-06-1985;nej;nej;kontanthjaelp;${loen};${paid}`;

describe("the report of a CSV file", () => {
  const file = [
    `\uFEFF${HEADING}`,
    ...["a", "b", "c", "d", "e", "f"].map((id) => csvRow(id, "20.000,00", "4.566,25")),
    csvRow("", "0", "15570"),
    csvRow("=x", "0", "100"),
    csvRow("y", "1.234", "100"),
    "z;2022-03",
  ].join("\r\n");

  it("as text has five examples a group", () => {
    const { stdout, exitCode } = efterregn(file);
    expect(exitCode).toBe(4);
    expect(stdout).toContain(
      "10 rækker, heraf 2 afvist og 0 uden udbetalt beløb.\n8 beløb er regnet efter; 8 afviger, i alt 43.191,80 kr.\n",
    );
    expect(stdout).toContain(
      [
        "1. Ydelse: 6 afvigelser, i alt 27.721,80 kr.",
        "   For meget 0,00 kr., for lidt 27.721,80 kr.",
        "   Mulig forklaring: lønnen er trukket fra efter reglen for den anden slags forløb (loenregel-anden-art)",
        "   Det første trin, der så bliver et andet: Fradragsprocent for løn op til grænsen (ressourceforløb) (loenfradrag.ressourceforloebProcentUnderGraense), LAS § 68 a, stk. 2",
        "   I 6 af 6 er det den eneste prøvede forklaring, der passer",
        "   - a: udbetalt 4.566,25 kr., beregnet 9.186,55 kr.",
      ].join("\n"),
    );
    expect(stdout).toContain("   - og 1 til (se --json eller --csv)\n");
    expect(stdout).toContain(
      "   Intet, der er prøvet, giver det udbetalte beløb\n   - =x: udbetalt 100,00 kr., beregnet 11.716,00 kr.\n",
    );
    expect(stdout).toContain("(ydelse.modtager.forsoerger)\n");
    expect(stdout).toContain("   - #7: udbetalt 15.570,00 kr.");
    expect(stdout).toContain("Afvist\n   1 AMOUNT_FORMAT: y\n   1 ROW_WIDTH: z\n");
    expect(stdout).toMatch(/Om det er det, der skete, må sagen vise\.\n$/);
    expect(efterregn(file, "--sprog", "en").stdout).toContain(
      "1. Benefit: 6 deviations, in all 27,721.80 kr.",
    );
  });

  it("as CSV has a row for each deviation and each refusal", () => {
    const rows = efterregn(file, "--csv").stdout.split("\r\n");
    expect(rows[0]).toBe(
      "\uFEFFgruppe;del;forklaring;forklaring_tekst;trin;lov;id;udbetalt;beregnet;for_meget;for_lidt;andre_forklaringer;fejlkoder",
    );
    expect(rows[1]).toBe(
      "1;ydelse;loenregel-anden-art;lønnen er trukket fra efter reglen for den anden slags forløb;loenfradrag.ressourceforloebProcentUnderGraense;LAS § 68 a, stk. 2;a;4566,25;9186,55;0,00;4620,30;;",
    );
    expect(rows[7]).toBe("2;ydelse;;;;;'=x;100,00;11716,00;0,00;11616,00;;");
    expect(rows.slice(9)).toEqual([";;;;;;y;;;;;;AMOUNT_FORMAT", ";;;;;;z;;;;;;ROW_WIDTH", ""]);
  });
});
