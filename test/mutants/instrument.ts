import ts from "typescript";
import { METHODS, MUTATIONS, OPERATORS, WITHOUT_MUTANTS } from "./mutations.js";
import type { Mutant } from "./switch.js";

/** Code in which every place can be switched, and what can go wrong there. */
export interface Instrumented {
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

/** Which kinds of places a file has: the whole law, elsewhere its arithmetic alone, or decimal.js. */
export type Kind = "law" | "arithmetic" | "decimals";

/** A change of the text. At one position what closes comes before what opens. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  readonly text: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CONSTANT_MUTATIONS = ["one more", "one less"];

/** The name of the statement at the top of the file that a place belongs to. */
const ownerOf = (node: ts.Node): string => {
  const path: ts.Node[] = [];
  for (let one = node; !ts.isSourceFile(one); one = one.parent) path.push(one);
  const named = path.reverse().find((one) => ts.isVariableDeclaration(one));
  return named === undefined ? "" : named.name.getText();
};

const apply = (code: string, edits: readonly Edit[]): string => {
  const inOrder = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.start - b.start || Number(a.opens) - Number(b.opens) || a.index - b.index);
  let at = 0;
  const parts = inOrder.map(({ start, end, text }) => {
    const before = code.slice(at, start);
    at = end;
    return before + text;
  });
  return parts.join("") + code.slice(at);
};

class Instrumenter {
  readonly edits: Edit[] = [];
  readonly mutants: Mutant[] = [];
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly file: string,
    private readonly kind: Kind,
  ) {}

  visit(node: ts.Node): void {
    const close = this.open(node);
    ts.forEachChild(node, (child) => {
      this.visit(child);
    });
    close?.();
  }

  private open(node: ts.Node): (() => void) | undefined {
    if (ts.isTypeNode(node)) return undefined;
    if (this.kind === "decimals") return this.method(node);
    if (ts.isPropertyAccessExpression(node) && node.expression.getText() === "m") return this.operation(node);
    if (this.kind !== "law") return undefined;
    if (ts.isVariableDeclaration(node)) this.constant(node);
    return ts.isBinaryExpression(node) ? this.comparison(node) : undefined;
  }

  /** A place gets its name from the rule it stands in, which outlives changes elsewhere in the file. */
  private site(node: ts.Node, what: string, mutations: readonly string[]): string {
    const name = `${this.file} ${ownerOf(node)} ${what}`;
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    const site = count === 1 ? name : `${name} (${String(count)})`;
    this.mutants.push(...mutations.map((mutation) => ({ site, mutation })));
    return JSON.stringify(site);
  }

  private insert(position: number, opens: boolean, text: string, end = position): void {
    this.edits.push({ start: position, end, opens, text });
  }

  private operation(node: ts.PropertyAccessExpression): (() => void) | undefined {
    const name = node.name.text;
    const mutations = MUTATIONS[name as keyof typeof MUTATIONS];
    if (mutations === undefined) {
      if (WITHOUT_MUTANTS.has(name)) return undefined;
      throw new Error(`${this.file}: no mutants are known of m.${name}.`);
    }
    const site = this.site(node, name, Object.keys(mutations));
    const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
    const isValue = isCalled || name === "zero";
    const m = `$arithmeticAt(m, ${site}, "${name}").${name}`;
    this.insert(node.getStart(), true, isValue ? m : `((...values) => ${m}(...values))`, node.end);
    return undefined;
  }

  private comparison(node: ts.BinaryExpression): (() => void) | undefined {
    const operator = node.operatorToken.getText();
    const mutations = OPERATORS[operator];
    if (mutations === undefined) return undefined;
    const site = this.site(node, operator, mutations);
    this.insert(node.getStart(), true, `$comparedAt(${site}, () => (`);
    this.insert(node.operatorToken.getStart(), false, `), "${operator}", () => (`, node.operatorToken.end);
    return () => {
      this.insert(node.end, false, "))");
    };
  }

  /** A figure or a day that the law names becomes a variable, which keeps its name for those who import it. */
  private constant(node: ts.VariableDeclaration): void {
    const { initializer, name } = node;
    if (initializer === undefined || !ts.isSourceFile(node.parent.parent.parent)) return;
    const isFigure = ts.isNumericLiteral(initializer);
    if (!isFigure && !(ts.isStringLiteral(initializer) && DAY.test(initializer.text))) return;
    const site = this.site(node, "constant", CONSTANT_MUTATIONS);
    const keyword = node.parent.getStart();
    this.insert(keyword, true, "let", keyword + "const".length);
    const set = `(value) => { ${name.getText()} = value; }`;
    this.insert(node.parent.parent.end, false, `\n$constantAt(${site}, ${initializer.getText()}, ${set});`);
  }

  private method(node: ts.Node): (() => void) | undefined {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    const { expression, name } = node.expression;
    const mutations = Object.hasOwn(METHODS, name.text) ? METHODS[name.text] : undefined;
    if (mutations === undefined) return undefined;
    // Without a number of decimals toFixed writes them all and rounds nothing.
    if (name.text === "toFixed" && node.arguments.length === 0) return undefined;
    const site = this.site(node, name.text, mutations);
    this.insert(node.getStart(), true, `$methodAt(${site}, `);
    this.insert(expression.end, false, `, "${name.text}")`, node.expression.end);
    return undefined;
  }
}

const HELPERS = ["arithmeticAt", "comparedAt", "constantAt", "methodAt"];

/** Makes every place of a file switchable. `runtime` is where the switch stands. */
export const instrument = (file: string, code: string, kind: Kind, runtime: string): Instrumented => {
  const instrumenter = new Instrumenter(file.replace(/^src\//, ""), kind);
  instrumenter.visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  const names = HELPERS.map((name) => `${name} as $${name}`).join(", ");
  const imports = `import { ${names} } from ${JSON.stringify(runtime)};\n`;
  return { code: imports + apply(code, instrumenter.edits), mutants: instrumenter.mutants };
};

/** The kind of places that a file of `src` has; undefined when it is left as it is. */
export const kindOf = (file: string): Kind | undefined => {
  if (file === "src/arithmetic/exact.ts") return "decimals";
  if (!file.endsWith(".ts")) return undefined;
  if (file.startsWith("src/law/")) return "law";
  return file.startsWith("src/calculate/") ? "arithmetic" : undefined;
};
