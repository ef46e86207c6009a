import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetched, fetchedOrSkipped } from "./fetched.js";

/** A version that no package has, in a folder of its own. */
const NOWHERE = { folder: "absent", packages: { "decimal.js": "0.0.1-absent" } };

afterEach(() => {
  rmSync(join("node_modules", ".cache", "fetched", NOWHERE.folder), { recursive: true, force: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("packages that are fetched when they are needed", () => {
  it("are named when they cannot be had", () => {
    expect(fetched(NOWHERE)).toEqual({ missing: expect.stringMatching(/^decimal\.js could not be had\n/) });
  });

  it("are skipped aloud on a machine of a developer", () => {
    vi.stubEnv("CI", "");
    const said = vi.spyOn(console, "log").mockReturnValue(undefined);
    expect(fetchedOrSkipped(NOWHERE, "nothing was run")).toBeUndefined();
    expect(said.mock.calls).toEqual([[expect.stringMatching(/^skipped: nothing was run: decimal\.js /)]]);
  });

  it("fail in CI", () => {
    vi.stubEnv("CI", "true");
    expect(() => fetchedOrSkipped(NOWHERE, "nothing was run")).toThrow("decimal.js could not be had");
  });
});
