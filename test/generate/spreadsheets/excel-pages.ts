import { FUNCTIONS } from "../../../src/spreadsheets/functions/functions.js";
import { callOf } from "./formulas.js";

const safe = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const page = (title: string, scripts: readonly string[], body: string): string => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
${scripts.map((script) => `    <script src="${script}"></script>\n`).join("")}  </head>
  <body>
${body}  </body>
</html>
`;

/** The page in which Excel runs the functions. The first script is that of Excel and has no copy. */
export const functionsPage = (): string =>
  page(
    "Funktioner",
    ["https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js", "functions.js"],
    "",
  );

/** What a person sees who opens the add-in. */
export const helpPage = (namespace: string): string =>
  page(
    "Ressourceforløbsydelse",
    ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
    [
      "    <h1>Ressourceforløbsydelse</h1>",
      "    <p>Funktionerne regner i projektmappen og sender intet.</p>",
      "    <dl>",
      ...FUNCTIONS.flatMap((one) => [
        `      <dt><code>=${safe(callOf(one, `${namespace}.`))}</code></dt>`,
        `      <dd>${safe(one.da)}</dd>`,
      ]),
      "    </dl>",
      "    <script>Office.onReady();</script>",
      "",
    ].join("\n"),
  );
