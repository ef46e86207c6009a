import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .trim()
  .split("\n");
const read = (file: string) => readFileSync(file, "utf8");
const manifest = JSON.parse(read("package.json")) as {
  version: string;
  devDependencies: Record<string, string>;
  dependencies?: Record<string, string>;
};

describe("the repository", () => {
  it("has at the top what its owner fixed and what tools insist on", () => {
    const top = new Set(tracked.map((file) => file.split("/")[0]));
    expect([...top].sort()).toEqual(
      [
        ".ci",
        ".gitignore",
        ".prettierignore",
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "docs",
        "package-lock.json",
        "package.json",
        "rates",
        "src",
        "test",
        "tsconfig.json",
      ].sort(),
    );
  });

  it("names no registry host in the lock file", () => {
    expect(read("package-lock.json")).not.toMatch(/https?:\/\/[^"]*registry|"resolved"/);
  });

  it("pins every dependency exactly", () => {
    const versions = Object.values({ ...manifest.devDependencies, ...manifest.dependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("names the version of the package in the changelog", () => {
    expect(read("CHANGELOG.md")).toContain(`## [${manifest.version}]`);
  });

  it("holds no path of a machine", () => {
    const texts = tracked.filter((file) => /\.(ts|js|json|md)$/.test(file) && file !== "package-lock.json");
    const paths = new RegExp(["/home", "/Users", "/work", "/root"].map((path) => `${path}/`).join("|"));
    expect(texts.filter((file) => paths.test(read(file)))).toEqual([]);
  });
});
