import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

it("waits for a case that comes slowly through a pipe", () => {
  // The program runs and asks for its input long before the pipe holds any.
  const pipe = `(sleep 3; cat docs/examples/5-befordring-2024.json) | "$0" --import tsx src/cli/main.ts beregn --json`;
  const stdout = execFileSync("sh", ["-c", pipe, process.execPath], { encoding: "utf8" });
  // 25,6 km × 19 × 1,12 = 544,768, so 545.
  expect(JSON.parse(stdout)).toMatchObject({ befordring: { beloeb: "545.00" } });
});
