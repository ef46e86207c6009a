import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/cli/batch/block.js";
import { lineBlocks, LONGEST_LINE } from "../../../src/cli/batch/line-blocks.js";

async function* chunksOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

const blocksOf = async (...chunks: readonly (string | Uint8Array)[]): Promise<readonly Block[]> => {
  const blocks: Block[] = [];
  for await (const block of lineBlocks(chunksOf(chunks.map((one) => Buffer.from(one))))) blocks.push(block);
  return blocks;
};

const textOf = (block: Block): string =>
  block.kind === "lines" ? Buffer.from(block.bytes).toString() : "<too long>";

const textsOf = async (...chunks: readonly (string | Uint8Array)[]) =>
  (await blocksOf(...chunks)).map(textOf);

describe("input in blocks of whole lines", () => {
  it("hands on what is whole at once and keeps the rest for later", async () => {
    expect(await textsOf("a\nb\nc", "d\n", "e")).toEqual(["a\nb\n", "cd\n", "e"]);
  });

  it("takes a line end alone for the end of what came before it", async () => {
    expect(await textsOf("a", "\n", "\n")).toEqual(["a\n", "\n"]);
  });

  it("has no block for nothing", async () => {
    expect(await textsOf()).toEqual([]);
    expect(await textsOf("")).toEqual([]);
  });

  it("lets the byte order mark go at the beginning, also in pieces, and only there", async () => {
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    expect(await textsOf(mark, "a\n")).toEqual(["a\n"]);
    expect(await textsOf(mark.subarray(0, 1), mark.subarray(1), "a\n")).toEqual(["a\n"]);
    expect(await textsOf("a\n", mark, "b\n")).toEqual(["a\n", "\uFEFFb\n"]);
    expect(await textsOf(mark)).toEqual([""]);
  });

  it("reads a line of the greatest length and refuses one that is a byte longer", async () => {
    const longest = Buffer.alloc(LONGEST_LINE, 120);
    const [one] = await blocksOf(longest, "\nb\n");
    expect(one?.kind === "lines" ? one.bytes.length : 0).toBe(LONGEST_LINE + 3);
    expect(await textsOf(longest, "x\nb\nc\n")).toEqual(["<too long>", "b\nc\n"]);
    expect(await textsOf(longest, "x\n", "b")).toEqual(["<too long>", "b"]);
    expect(await textsOf(longest, "x")).toEqual(["<too long>"]);
  });

  it("loses and adds nothing, however the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("a", "æ", "\n", "\r\n", "{}"), { maxLength: 40 }),
        fc.array(fc.nat(40), { maxLength: 8 }),
        async (parts, cuts) => {
          const bytes = Buffer.from(parts.join(""));
          const places = [
            0,
            ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b),
            bytes.length,
          ];
          const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
          const texts = await textsOf(...chunks);
          expect(texts.join("")).toBe(bytes.toString());
          // Only the last block may lack its line end.
          expect(texts.slice(0, -1).every((text) => text.endsWith("\n"))).toBe(true);
        },
      ),
    );
  });
});
