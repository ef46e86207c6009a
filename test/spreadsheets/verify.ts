/**
 * Has LibreOffice calculate the workbooks and holds every amount against the library.
 *
 * `npm run verify:workbook -- CASES EDITS MONTHS`
 */
import { verifyCalculator } from "./calculator/verify.js";
import { verifyExample, verifyWorkbooks } from "./workbook/verify.js";

const [CASES = 2000, EDITS = 200, RANDOM = 600] = process.argv.slice(2).map(Number);

const faults = [
  ...(await verifyExample("docs/examples/1-ressourceforloeb-2022.json")),
  ...(await verifyWorkbooks(CASES, EDITS)),
  ...(await verifyCalculator(RANDOM)),
];
faults.slice(0, 20).forEach((fault) => {
  console.log(fault);
});
process.exitCode = faults.length === 0 ? 0 : 1;
