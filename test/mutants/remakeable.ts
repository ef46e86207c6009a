import ts from "typescript";

const isFunction = (node: ts.Expression): boolean =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node);

/** The constants at the top of a file that are more than a function. */
const constantsOf = (code: string): readonly ts.VariableStatement[] =>
  ts
    .createSourceFile("", code, ts.ScriptTarget.Latest, true)
    .statements.filter(ts.isVariableStatement)
    .filter(({ declarationList: { declarations } }) =>
      declarations.some(({ initializer }) => initializer !== undefined && !isFunction(initializer)),
    );

const makerOf = ({ declarationList: { declarations } }: ts.VariableStatement): string =>
  declarations
    .map(({ name, initializer }) => `(${name.getText()} = ${initializer?.getText() ?? "undefined"});`)
    .join(" ");

/** Turns the constants of a file into variables that can be made again; those who import them see the new ones. */
export const remakeable = (code: string, runtime: string): string => {
  let at = 0;
  const parts = constantsOf(code).map((statement) => {
    const keyword = statement.declarationList.getStart();
    const before = code.slice(at, keyword);
    const rest = code.slice(keyword + "const".length, statement.end);
    at = statement.end;
    return `${before}let${rest}\n$madeBy(() => { ${makerOf(statement)} });`;
  });
  const imports = `import { madeBy as $madeBy } from ${JSON.stringify(runtime)};\n`;
  return parts.length === 0 ? code : imports + parts.join("") + code.slice(at);
};
