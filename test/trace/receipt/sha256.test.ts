import { createHash } from "node:crypto";
import { sha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/trace/receipt/canonical-json.js";
import { hashOf, sha256Of } from "../../../src/trace/receipt/sha256.js";

const byNode = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("SHA-256", () => {
  // The examples of FIPS 180-4 (NIST, Examples with Intermediate Values) and that of no bytes.
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
  ])("of %s is that of the standard", (text, hash) => {
    expect(sha256Of(text)).toBe(hash);
  });

  it("reads a text as UTF-8 of one to four bytes a character", () => {
    // The first and the last character of each length.
    const text = "\u0000\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff} æøå € 😀";
    expect(sha256Of(text)).toBe(byNode(text));
    expect(sha256Of(text)).toBe(Buffer.from(sha256(Buffer.from(text, "utf8"))).toString("hex"));
  });

  it("is that of Node and of the library under it for every text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(sha256Of(text)).toBe(byNode(text));
        expect(sha256Of(text)).toBe(Buffer.from(sha256(new TextEncoder().encode(text))).toString("hex"));
      }),
    );
  });

  it("of data is that of its canonical JSON", () => {
    // As any sha256sum prints it for the two bytes {}.
    expect(hashOf({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(hashOf(value)).toBe(byNode(canonicalJson(value)));
      }),
    );
  });
});
