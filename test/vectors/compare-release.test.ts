import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareWithRelease } from "./compare-release.js";
import { type Vector, VECTORS } from "./vectors.js";

/** A vector of befordring with that amount. */
const vector = (name: string, beloeb: string, rest: Partial<Vector> = {}): Vector => ({
  name: `befordring/${name}`,
  source: { kind: "rule", reference: "none", working: "none" },
  input: { maaned: "2024-05", befordring: { kmPrDag: "49.6", dage: 19 } },
  expected: { ok: true, befordring: { beloeb } },
  traceSha256: "0",
  ...rest,
});

const refused: Partial<Vector> = { expected: { ok: false, errors: [] } };

const CHANGELOG =
  "# Changelog\n\n## [0.1.0] - 2026-11-30\n\n### Ændrede beløb\n\n- `befordring`: an old one.\n";
const withNewest = (text: string): string => CHANGELOG.replace("## [0.1.0]", `${text}\n\n## [0.1.0]`);
const announcing = (name: string): string =>
  withNewest(
    `## [0.2.0] - unreleased\n\n### Added\n\n- something\n\n### Ændrede beløb\n\n- \`${name}\`: why`,
  );

describe("the comparison with the last release", () => {
  let folder = "";
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.org", ...args], {
      cwd: folder,
      stdio: "pipe",
    });
  const write = (vectors: readonly Vector[], changelog = CHANGELOG): void => {
    mkdirSync(join(folder, VECTORS), { recursive: true });
    writeFileSync(join(folder, VECTORS, "befordring.json"), JSON.stringify(vectors));
    writeFileSync(join(folder, "CHANGELOG.md"), changelog);
  };
  const release = (tag: string, vectors: readonly Vector[]): void => {
    write(vectors);
    git("add", "-A");
    git("commit", "--quiet", "--allow-empty", "-m", tag);
    git("tag", tag);
  };
  /** What is wrong, as the names of the vectors. */
  const wrong = (): readonly string[] =>
    compareWithRelease(folder).faults.map((fault) => /^befordring\/\S+/.exec(fault)?.[0] ?? fault);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "release-"));
    git("init", "--quiet");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("says aloud that there is no release, no vector in it, or no repository", () => {
    expect(compareWithRelease(folder)).toEqual({
      said: "no tagged release yet: amounts were not compared with a release",
      faults: [],
    });
    git("commit", "--quiet", "--allow-empty", "-m", "first");
    git("tag", "v0.0.1");
    expect(compareWithRelease(folder)).toEqual({
      said: "v0.0.1 has no vectors: amounts were not compared with it",
      faults: [],
    });
    rmSync(join(folder, ".git"), { recursive: true });
    expect(compareWithRelease(folder).said).toBe("no git here: amounts were not compared with a release");
  });

  it("says aloud that a shallow clone has no tags", () => {
    release("v0.1.0", [vector("one", "545.00")]);
    git("commit", "--quiet", "--allow-empty", "-m", "later");
    const shallow = join(folder, "shallow");
    git("clone", "--quiet", "--depth", "1", "--no-tags", `file://${folder}`, shallow);
    expect(compareWithRelease(shallow)).toEqual({
      said: "this clone is shallow and has no tags; fetch them (git fetch --tags) to compare: amounts were not compared with a release",
      faults: [],
    });
  });

  it("passes when every amount stands, whatever else has changed", () => {
    release("v0.1.0", [vector("one", "545.00"), vector("refused", "", refused)]);
    write([vector("one", "545.00", { traceSha256: "1" }), vector("refused", "7.00"), vector("new", "1.00")]);
    expect(compareWithRelease(folder)).toEqual({
      said: "2 vectors of v0.1.0: 0 with another amount",
      faults: [],
    });
  });

  it.each<[string, readonly Vector[]]>([
    ["another amount", [vector("one", "546.00")]],
    ["a refusal in place of an amount", [vector("one", "", refused)]],
    ["another input", [vector("one", "545.00", { input: { maaned: "2024-06" } })]],
    ["another option", [vector("one", "545.00", { options: { rounding: "krone" } })]],
    ["no vector of that name", [vector("two", "545.00")]],
  ])("asks for a section where there is %s", (_what, now) => {
    release("v0.1.0", [vector("one", "545.00")]);
    write(now);
    expect(wrong()).toEqual(["befordring/one"]);
    write(now, announcing("befordring/one"));
    expect(wrong()).toEqual([]);
    write(now, announcing("befordring"));
    expect(wrong()).toEqual([]);
  });

  it.each<[string, string]>([
    ["names another vector", announcing("befordring/two")],
    ["names it without backticks", announcing("befordring/one").replaceAll("`", "")],
    ["names it in another section", announcing("befordring/one").replace("### Ændrede beløb", "### Fixed")],
    [
      "has the section in a release alone",
      withNewest("## [0.2.0] - unreleased\n\n### Added\n\n- `befordring/one`"),
    ],
    ["has nothing above the release", CHANGELOG],
    [
      "has the section in an older part alone",
      withNewest(
        "## [0.3.0] - unreleased\n\n### Added\n\n- more\n\n## [0.2.0] - withdrawn\n\n### Ændrede beløb\n\n- `befordring`",
      ),
    ],
  ])("is not content with a changelog that %s", (_what, changelog) => {
    release("v0.1.0", [vector("one", "545.00")]);
    write([vector("one", "546.00")], changelog);
    expect(wrong()).toEqual(["befordring/one"]);
  });

  it("asks for each changed vector by itself", () => {
    release("v0.1.0", [vector("one", "545.00"), vector("two", "1.00")]);
    write([vector("one", "546.00"), vector("two", "2.00")], announcing("befordring/one"));
    expect(wrong()).toEqual(["befordring/two"]);
  });

  it("takes the highest version by number, and no candidate", () => {
    release("v0.9.0", [vector("one", "1.00")]);
    release("v0.10.0", [vector("one", "2.00")]);
    release("v0.10.1-rc.1", [vector("one", "3.00")]);
    release("v0.2.0", [vector("one", "4.00")]);
    release("vector", [vector("one", "5.00")]);
    write([vector("one", "2.00")]);
    expect(compareWithRelease(folder)).toEqual({
      said: "1 vectors of v0.10.0: 0 with another amount",
      faults: [],
    });
  });
});
