/** One part of the proof: the command that a stranger can run too, and which of its lines tell the result. */
export interface Part {
  readonly title: string;
  /** A script of package.json with its arguments. */
  readonly script: readonly string[];
  /** The lines of its output that belong on the page; the others are progress. */
  readonly tells: RegExp;
}

/** Everything that is run, in the order of what fails first. */
export const PARTS: readonly Part[] = [
  {
    title: "Alle kontroller af en ændring",
    script: ["test"],
    tells: /^(ok {4}|FAILED |skipped|\d+ passed, )/,
  },
  {
    title: "Uafhængig beregning i Python",
    script: ["verify:oracle", "--count", "1000000", "--seed", "2"],
    tells: /./,
  },
  { title: "Udtømmende kontrol", script: ["verify:exhaustive"], tells: /./ },
  {
    title: "Dækning i tid: hver dag fra 2013 til 2026",
    script: ["test:unit", "test/exhaustive/temporal-coverage.test.ts", "--reporter=verbose"],
    tells: /^ +(✓|×|Tests )/,
  },
  {
    title: "Kontrolark og beregner i LibreOffice",
    script: ["verify:workbook", "5000", "1000", "3000"],
    tells: /LibreOffice/,
  },
  {
    title: "Andre motorer, tidszoner og sprog",
    script: ["verify:engines"],
    // It builds the package first, which tells nothing here.
    tells: /^([\da-f]{64} |\d+ answers)/,
  },
  { title: "Funktioner i LibreOffice", script: ["verify:functions"], tells: /./ },
  { title: "Ti millioner linjer gennem batch", script: ["verify:batch"], tells: /^(\d|memory)/ },
  {
    title: "Mutanter",
    script: ["verify:mutants"],
    // The tables by folder; those by file are too long for a page.
    tells:
      /^((law|rates|code) by folder |(\S+\/|in all)( +\d+){4}$|\d+ (are killed by a test|more stand in texts))/,
  },
];
