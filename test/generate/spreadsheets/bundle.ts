import { build } from "esbuild";
import { thirdPartyLicenses } from "../third-party-licenses-text.js";

/** The global name; Google Sheets hides what ends in an underscore. */
export const GLOBAL = "Rf_";

const asComment = (text: string): string => `/*\n${text.replaceAll("*/", "* /").trim()}\n*/\n`;

/** An entry as one script that runs where there is nothing but the language, with the licences of what is in it. */
export const bundled = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`src/spreadsheets/functions/${entry}`],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: GLOBAL,
    target: "es2020",
    charset: "utf8",
    write: false,
    legalComments: "none",
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text).join("") + asComment(thirdPartyLicenses());
};
