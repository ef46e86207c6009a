import { describe, expect, it } from "vitest";
import { stream } from "../batch/fake-streams.js";

const HEADING =
  "id;maaned;forloeb_art;forloeb_start;foedselsdato;forsoerger;hjemmeboende;hidtidig_art;loen;_note";
const ROW = "2022-03;ressourceforloeb;2021-05-01;1985-06-15;nej;nej;kontanthjaelp";
const ADDED =
  "status;foer_fradrag;fradrag;sanktion;udbetaling;godtgoerelse_berettiget;godtgoerelse;befordring;forbehold;fejlkoder;fejl";

const csv = async (input: readonly (string | Uint8Array)[], ...args: readonly string[]) => {
  const outcome = await stream(["batch", "--csv", ...args], input);
  return { ...outcome, rows: outcome.written.split("\r\n") };
};

describe("batch --csv", () => {
  it("adds the result to each row, in order, as Danish spreadsheets read it", async () => {
    const { rows, stderr, exitCode } = await csv([
      `\uFEFF${HEADING}\r\n`,
      `a;${ROW};20.000,00;x\r\n\r\n`,
      `b;${ROW};0;y`,
    ]);
    expect(rows).toEqual([
      `\uFEFF${HEADING};${ADDED}`,
      // 11.716 − 2.529,45 = 9.186,55.
      `a;${ROW};20.000,00;x;beregnet;11716,00;2529,45;0,00;9186,55;;;;;;`,
      `b;${ROW};0;y;beregnet;11716,00;0,00;0,00;11716,00;;;;;;`,
      "",
    ]);
    expect({ stderr, exitCode }).toEqual({ stderr: "2 rækker, heraf 0 afvist.\n", exitCode: 0 });
  });

  it("has columns for the allowances and their reservations", async () => {
    const heading =
      "maaned;ordning;ydelsesart;tilbud;afstand_km;dokumenteret_begraensning;dage_pr_uge;planlagte_dage;fravaersdage;loenindtaegt;km_pr_dag;befordringsdage";
    const row = "2022-03;takst-750;ressourceforloebsydelse;virksomhedspraktik;12,4;nej;3;13;1;nej;49,6;19";
    const { rows } = await csv([`${heading}\n${row}\n${row.replace("12,4", "5")}`]);
    // 750 × 60 % = 450; 450 × 12 / 13 = 415,38. 25,6 km × 19 × 1,08 = 525,312, so 525.
    expect(rows[1]).toBe(
      `${row};beregnet;;;;;ja;415,38;525,00;RATE_INFERRED SCHEME_UNCONFIRMED SCHEME_RULE_INFERRED ROUNDING_WITHOUT_RULE;;`,
    );
    expect(rows[2]).toContain(";beregnet;;;;;nej;0,00;525,00;");
  });

  it("keeps a row that is refused in its place, and says why by its columns", async () => {
    const { rows, stderr, exitCode } = await csv(
      [`${HEADING}\na;${ROW};1e3;\nb;${ROW};0;\nc;2022-03`],
      "--strict",
    );
    expect(rows[1]).toContain(
      `a;${ROW};1e3;;afvist;;;;;;;;;AMOUNT_FORMAT;loen: Tallet kan ikke læses entydigt. Skriv 1234,50 eller 1.234,50.`,
    );
    expect(rows[2]).toContain("b;");
    expect(rows[3]).toBe(
      "c;2022-03;;;;;;;;;afvist;;;;;;;;;ROW_WIDTH;Rækken har flere eller færre celler end overskriften. Sæt anførselstegn om celler med semikolon.",
    );
    expect({ stderr, exitCode }).toEqual({
      stderr: "3 rækker, heraf 2 afvist.\n  1  AMOUNT_FORMAT\n  1  ROW_WIDTH\n",
      exitCode: 2,
    });
    expect((await csv([`${HEADING}\na;${ROW};0;;;`], "--sprog", "en")).rows[1]).toContain(
      "Put quotes round cells",
    );
  });

  it("makes what a spreadsheet would run text, wherever it came from", async () => {
    const { rows } = await csv([`${HEADING}\n=1+1;${ROW};0;@x`]);
    expect(rows[1]).toContain(`'=1+1;${ROW};0;'@x;`);
  });

  it("reads cells of several lines and letters that are cut in two", async () => {
    const bytes = Buffer.from(`${HEADING}\na;${ROW};0;"æ;\nø"\n`);
    const at = bytes.indexOf(0xc3) + 1;
    const { written } = await csv([bytes.subarray(0, at), bytes.subarray(at)]);
    expect(written).toContain(`a;${ROW};0;"æ;\nø";beregnet;`);
  });

  it.each([
    [
      "with a column that is not known",
      "id;maned\n",
      "Kolonnerne kendes ikke eller står der to gange: maned. Se docs/store-sagsmaengder.md; lad navnet på dine egne kolonner begynde med _.\n",
    ],
    [
      "with a row that does not end within its bounds",
      `id\n"${"a".repeat(17 * 1024 * 1024)}`,
      "CSV-filen kan ikke læses ved linje 2. Kontrollér anførselstegnene.\n",
    ],
    [
      "with a quote that is not closed",
      'id\n"a',
      "CSV-filen kan ikke læses ved linje 2. Kontrollér anførselstegnene.\n",
    ],
    [
      "that is not UTF-8",
      Buffer.from([0x6d, 0xe5, 0x6e]),
      "CSV-filen er ikke UTF-8. Gem den i regnearket som »CSV UTF-8«.\n",
    ],
  ])("refuses a file %s", async (_what, input, stderr) => {
    expect(await csv([input])).toMatchObject({ stderr, exitCode: 2 });
  });

  it("fails when its input does", async () => {
    const input = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("disk")) }) };
    expect(await stream(["batch", "--csv"], [], { input })).toMatchObject({ exitCode: 1 });
  });

  it("tells how a cell is written, not how JSON is", async () => {
    const heading = "id;maaned;befordringsdage;km_pr_dag;loenindtaegt;godtgoerelse_sanktionsdage";
    const cells = async (locale: string) =>
      (await csv([`${heading}\na;2024-05;ti;1.234;måske;\n`], "--sprog", locale)).rows[1];
    expect(await cells("da")).toContain(
      "km_pr_dag: Tallet kan ikke læses entydigt. Skriv 1234,50 eller 1.234,50.",
    );
    expect(await cells("da")).toContain(
      "befordringsdage: Tallet er ikke et helt tal inden for grænserne. Angiv et helt tal fra 0 til 31.",
    );
    expect(await cells("en")).toContain(
      "dokumenteret_begraensning: The cell is missing, which is never read as no.",
    );
    expect(await cells("en")).toContain("loenindtaegt: The cell cannot be read. Write ja (yes) or nej (no).");
  });

  it("has nothing for nothing", async () => {
    expect(await csv([""])).toMatchObject({
      written: "",
      stderr: "0 rækker, heraf 0 afvist.\n",
      exitCode: 0,
    });
  });
});
