/**
 * Has LibreOffice calculate the workbooks and holds every amount against the library.
 *
 * `npm run verify:workbook -- CASES EDITS INPUTS`
 */
import { verifyCalculator } from "./calculator/verify.js";
import { verifyExample, verifyFaults, verifyWorkbooks } from "./workbook/verify.js";

const [CASES = 2000, EDITS = 200, INPUTS = 600] = process.argv.slice(2).map(Number);

const EXAMPLE = "docs/examples/1-ressourceforloeb-2022.json";

const faults = [
  ...(await verifyExample(EXAMPLE)),
  ...(await verifyFaults(EXAMPLE)),
  ...(await verifyWorkbooks(CASES, EDITS)),
  ...(await verifyCalculator(INPUTS)),
];
faults.slice(0, 20).forEach((fault) => {
  console.log(fault);
});
process.exitCode = faults.length === 0 ? 0 : 1;
