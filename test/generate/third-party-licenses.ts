/** Writes the licences of the libraries that the bundle contains beside it, as their licences demand. */
import { writeFileSync } from "node:fs";
import { thirdPartyLicenses } from "./third-party-licenses-text.js";

writeFileSync("dist/THIRD-PARTY-LICENSES.txt", thirdPartyLicenses());
