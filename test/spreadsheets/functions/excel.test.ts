import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { version } from "../../../package.json";
import { FUNCTIONS } from "../../../src/spreadsheets/functions/functions.js";
import { associateWith } from "../../../src/spreadsheets/functions/excel.js";
import { excelFiles, HOST, NAMESPACE } from "../../generate/spreadsheets/excel.js";
import { parseXml, within } from "./xml.js";

const files = await excelFiles();
const textOf = (name: string): string => String(files.get(name));

type Run = (...given: readonly unknown[]) => unknown;

class ErrorOfExcel extends Error {
  constructor(
    readonly code: string,
    readonly text: string,
  ) {
    super(text);
  }
}

/** What Excel gives custom functions to work with: not Excel itself, which these tests have never seen. */
const standIn = () => {
  const run = new Map<string, Run>();
  const excel = {
    associate: (id: string, one: Run) => run.set(id, one),
    Error: ErrorOfExcel,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  return { run, excel };
};

const inSource = standIn();
associateWith(inSource.excel);
const call = (id: string, ...given: readonly unknown[]): unknown => inSource.run.get(id)?.(...given);

/** The last argument is always the one that Excel adds. */
const INVOCATION = { address: "Ark1!A1" };

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly optional?: true;
      readonly dimensionality: string;
    }[];
    readonly result: { readonly dimensionality: string };
  }[];
}

const metadata = JSON.parse(textOf("functions.json")) as Metadata;

describe("the custom functions of Excel", () => {
  it("answer ranges, also for a single cell", () => {
    const cells = [[[44621]], [["ressourceforløb"]], [["ikke-forsørger"]], [[20000]], [[0]], null, null];
    expect(call("YDELSE", ...cells, INVOCATION)).toEqual([[9186.55]]);
    expect(call("LOENGRAENSE", [["2022-03"], ["2024-03"]], INVOCATION)).toEqual([[15401], [16323]]);
    expect(call("DAEKNING", null, INVOCATION)).toHaveLength(7);
    expect(call("VERSION", INVOCATION)).toEqual([[version]]);
  });

  it("throw an error that is alone: #VALUE! with its text, #N/A for no rate", () => {
    const fault = (...given: readonly unknown[]): unknown => {
      try {
        return call("LOENGRAENSE", ...given, INVOCATION);
      } catch (error) {
        return error;
      }
    };
    expect(fault("i går")).toMatchObject({
      code: "#VALUE!",
      text: expect.stringContaining("Fejl i måned:") as string,
    });
    expect(fault("2025-03")).toMatchObject({
      code: "#N/A",
      text: expect.stringContaining("Fejl i måned:") as string,
    });
    // An empty cell may come as the number 0, which is no month.
    expect(fault(0)).toMatchObject({ code: "#VALUE!" });
  });

  it("keep an error that stands in a cell of a range in its row", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    const broken = new ErrorOfExcel("#DIV/0!", "");
    expect(call("LOENGRAENSE", [["2022-03"], [broken]], INVOCATION)).toEqual([
      [15401],
      [expect.objectContaining({ code: "#VALUE!" })],
    ]);
  });

  it("leave an error among others in its cell", () => {
    expect(call("LOENGRAENSE", [["2022-03"], ["2025-03"], ["i går"]], INVOCATION)).toEqual([
      [15401],
      [expect.objectContaining({ code: "#N/A" })],
      [expect.objectContaining({ code: "#VALUE!" })],
    ]);
  });

  it("are the same in the file to host, where there is nothing but the language", () => {
    const { run, excel } = standIn();
    const context = createContext(
      { CustomFunctions: excel },
      { codeGeneration: { strings: false, wasm: false } },
    );
    runInContext(textOf("functions.js"), context);
    expect([...run.keys()]).toEqual(FUNCTIONS.map(({ id }) => id));
    for (const { id, example, form } of FUNCTIONS) {
      const rows = run.get(id)?.(...example.arguments) as unknown[][];
      const expected = form === "tabel" ? [...(example.answer as string[])] : [example.answer];
      expect([...(rows[0] ?? [])]).toEqual(expected);
    }
  });
});

describe("functions.json", () => {
  it("has every function of the list with its help and arguments", () => {
    expect(metadata.functions.map(({ id }) => id)).toEqual([...inSource.run.keys()]);
    metadata.functions.forEach((one, place) => {
      const { id, da, parameters } = FUNCTIONS[place]!;
      expect(one).toMatchObject({ name: id, description: da, result: { dimensionality: "matrix" } });
      expect(one.parameters.map(({ name, optional }) => [name, optional ?? false])).toEqual(
        parameters.map(({ navn, valgfri }) => [navn, valgfri]),
      );
    });
  });
});

describe("manifest.xml", () => {
  const manifest = parseXml(textOf("manifest.xml"));
  const elements = within(manifest);
  const named = (name: string) => elements.filter((one) => one.name === name);

  it("is well-formed and names the add-in by a GUID and a version of four parts", () => {
    expect(manifest.name).toBe("OfficeApp");
    expect(named("Id")[0]?.text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(named("Version")[0]?.text).toMatch(/^\d+(\.\d+){3}$/);
  });

  it("refers to resources that are there, and has none that nothing refers to", () => {
    const used = elements.flatMap(({ attributes }) => attributes.get("resid") ?? []);
    const ids = elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
    expect(used.length).toBe(4);
    expect([...used].sort()).toEqual([...ids].sort());
  });

  it("names files that lie beside it, and nothing that is not https", () => {
    const addresses = elements
      .flatMap(({ attributes }) => attributes.get("DefaultValue") ?? [])
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBe(7);
    for (const address of addresses) {
      expect(address.startsWith(`${HOST}/`)).toBe(true);
      expect([...files.keys()]).toContain(address.slice(HOST.length + 1));
    }
  });

  it("gives the functions the name that the help shows", () => {
    const namespace = elements.find(({ attributes }) => attributes.get("id") === "Functions.Namespace");
    expect(namespace?.attributes.get("DefaultValue")).toBe(NAMESPACE);
    for (const { id } of FUNCTIONS) expect(textOf("hjaelp.html")).toContain(`=${NAMESPACE}.${id}(`);
  });

  it("is not called well-formed when it is not", () => {
    for (const broken of [
      "<a><b></a></b>",
      "<a>",
      "<a/><b/>",
      '<a b="1" b="2"/>',
      "<a>&nbsp;</a>",
      "<a b=1/>",
    ])
      expect(() => parseXml(broken)).toThrow();
  });
});

describe("the pages", () => {
  it("load Excel's own script first and then what lies beside them", () => {
    const scripts = [...textOf("functions.html").matchAll(/src="([^"]+)"/g)].map(([, source]) => source);
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js",
      "functions.js",
    ]);
  });

  it("have icons that are images of their size", () => {
    for (const size of [32, 64]) {
      const image = files.get(`icon-${String(size)}.png`) as Buffer;
      expect(image.subarray(1, 4).toString("ascii")).toBe("PNG");
      expect(image.readUInt32BE(16)).toBe(size);
    }
  });
});
