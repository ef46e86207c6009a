import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { settingsOf } from "../../../src/calculate/options.js";
import { answerBlock } from "../../../src/cli/batch/answer-block.js";
import { contentAnswerer } from "../../../src/cli/batch/answer-line.js";
import { blockAnswerer } from "../../../src/cli/batch/block-answerer.js";
import { calculate, calculateForloeb, type Forloebssag } from "../../../src/index.js";
import { receipt } from "../../../src/kvittering.js";
import { BEFORDRING_2024, LOEN_2022, UDEN_SATS } from "../cases.js";

const PLAIN = { options: {}, trace: false, kvittering: false };

const answer = (input: string | Uint8Array, wanted: Partial<typeof PLAIN> = {}) => {
  const { bytes, tally } = blockAnswerer({ ...PLAIN, ...wanted })({
    kind: "lines",
    bytes: Buffer.from(input),
  });
  return { lines: Buffer.from(bytes).toString().split("\n"), tally };
};
const codes = (line: string | undefined): readonly string[] =>
  (JSON.parse(line ?? "") as { errors: { code: string }[] }).errors.map(({ code }) => code);

const KM = JSON.stringify(BEFORDRING_2024);
const KM_ANSWER = JSON.stringify(calculate(BEFORDRING_2024));

describe("the lines of a block", () => {
  it("are answered one by one, the last with its line end even if it came without", () => {
    expect(answer(`${KM}\n${KM}`).lines).toEqual([KM_ANSWER, KM_ANSWER, ""]);
    expect(answer(`${KM}\n${KM}\n`).lines).toEqual([KM_ANSWER, KM_ANSWER, ""]);
  });

  it("may end as on Windows; the answers never do", () => {
    expect(answer(`${KM}\r\n${KM}\r\n`).lines).toEqual([KM_ANSWER, KM_ANSWER, ""]);
  });

  it("are all answered where there are many", () => {
    const { lines, tally } = answer(`${KM}\n\n`.repeat(500));
    expect(lines).toEqual([...Array.from({ length: 500 }, () => [KM_ANSWER, ""]).flat(), ""]);
    expect(tally).toMatchObject({ lines: 1000, blank: 500 });
  });

  it("are answered with blank ones where they are blank", () => {
    const { lines, tally } = answer(`\n${KM}\n \t\r\n`);
    expect(lines).toEqual(["", KM_ANSWER, "", ""]);
    expect(tally).toMatchObject({ lines: 3, blank: 2, refused: 0 });
  });

  it("are refused where they are no JSON, without a word of what stands in them", () => {
    const { lines } = answer(`{"id":"010190-1234"\n${KM}\n"Jens"\nnull\n[]\n`);
    expect(lines).toHaveLength(6);
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      ok: false,
      errors: [
        {
          code: "LINE_NOT_JSON",
          path: "",
          value: null,
          da: "Linjen er ikke gyldig JSON. Skriv hver sag som ét JSON-objekt på sin egen linje.",
          en: "The line is not valid JSON. Write each case as one JSON object on a line of its own.",
        },
      ],
    });
    expect(lines[1]).toBe(KM_ANSWER);
    expect(lines.slice(2, 5).map(codes)).toEqual([
      ["CASE_UNREADABLE"],
      ["CASE_UNREADABLE"],
      ["CASE_UNREADABLE"],
    ]);
  });

  it("are refused where they are no UTF-8, and the others of the block are answered", () => {
    const broken = Buffer.concat([
      Buffer.from(`${KM}\n{"id":"`),
      Buffer.from([0xe6]),
      Buffer.from(`"}\n${KM}`),
    ]);
    const { lines, tally } = answer(broken);
    expect([lines[0], codes(lines[1]), lines[2], lines[3]]).toEqual([
      KM_ANSWER,
      ["LINE_NOT_UTF8"],
      KM_ANSWER,
      "",
    ]);
    expect([...tally.codes]).toEqual([["LINE_NOT_UTF8", 1]]);
  });

  it("may hold a case nested beyond reason", () => {
    const { lines } = answer(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}\n${KM}\n`);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe(KM_ANSWER);
  });

  it("may hold a course, which is answered as a course is", () => {
    const sag = JSON.parse(readFileSync("docs/examples/6-forloeb.json", "utf8")) as Forloebssag;
    expect(answer(JSON.stringify(sag)).lines).toEqual([JSON.stringify(calculateForloeb(sag)), ""]);
  });

  it("are answered with every step where the trace is asked for", () => {
    expect(answer(KM, { trace: true }).lines[0]).toBe(
      JSON.stringify(calculate(BEFORDRING_2024, { trace: true })),
    );
  });

  it("are answered with receipts where these are asked for: a course with the list of those of its months", () => {
    const result = receipt(BEFORDRING_2024);
    const forloeb = JSON.parse(readFileSync("docs/examples/6-forloeb.json", "utf8")) as Forloebssag;
    const { lines, tally } = answer(`${KM}\n${JSON.stringify(forloeb)}\n{"maaned":"2022-13"}\n`, {
      kvittering: true,
    });
    expect(JSON.parse(lines[0] ?? "")).toEqual(result.ok ? result.kvittering : undefined);
    expect((JSON.parse(lines[1] ?? "") as unknown[]).length).toBe(calculateForloeb(forloeb).total?.maaneder);
    expect(codes(lines[2])).toContain("MONTH_INVALID");
    expect(tally.refused).toBe(1);
  });

  it("are counted by code, a line with several codes under each", () => {
    const spoilt = { ...LOEN_2022, maaned: "2022-13", ukendt: 1 };
    const { tally } = answer(
      [UDEN_SATS, spoilt, LOEN_2022, UDEN_SATS].map((one) => JSON.stringify(one)).join("\n"),
    );
    expect(tally).toEqual({
      lines: 4,
      blank: 0,
      refused: 3,
      withoutRate: 2,
      codes: new Map([
        ["RATE_NOT_AVAILABLE", 2],
        ["FIELD_UNKNOWN", 1],
        ["MONTH_INVALID", 1],
      ]),
    });
  });

  it("say that a line was too long without having it", () => {
    const checked = settingsOf(undefined);
    if ("errors" in checked) throw new Error();
    const { bytes } = answerBlock({ kind: "line-too-long" }, contentAnswerer(checked.settings, PLAIN));
    expect(codes(Buffer.from(bytes).toString().trim())).toEqual(["LINE_TOO_LONG"]);
  });

  it("are answered with the caller's options", () => {
    // 9.186,55 is nearer to 9.187.
    const { lines } = answer(JSON.stringify(LOEN_2022), { options: { rounding: "krone" } });
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ ydelse: { udbetaling: "9187.00" } });
  });

  it("are not answered with options that nobody checked", () => {
    expect(() => blockAnswerer({ ...PLAIN, options: { knownOn: "i går" } })).toThrow("not checked");
  });
});
