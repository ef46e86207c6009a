/** Runs in the engine that is tried: answers the corpus with the built package, one hash a line. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { answersOf, type Library } from "./answers.js";
import type { Corpus } from "./corpus.js";
import { ENTRIES } from "./entries.js";

const [dist = "", corpusFile = ""] = process.argv.slice(2);
const entries = await Promise.all(
  ENTRIES.map((entry) => import(pathToFileURL(join(dist, `${entry}.js`)).href) as Promise<Library>),
);
const library = Object.assign({}, ...entries) as Library;
const corpus = JSON.parse(readFileSync(corpusFile, "utf8")) as Corpus;
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
const lines = answersOf(library, corpus).map((answer) => createHash("sha256").update(answer).digest("hex"));
process.stdout.write(`${JSON.stringify({ locale, timeZone, lines })}\n`);
