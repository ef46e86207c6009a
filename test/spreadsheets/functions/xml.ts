/** An element of an XML file. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const TOKEN = /<\?[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

const attributesOf = (text: string): ReadonlyMap<string, string> => {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
    ([, name = "", value = ""]) => [name, value] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`twice in ${text}`);
  return new Map(pairs);
};

/** Reads the XML that has no comments and no CDATA; throws when it is not well-formed. */
export const parseXml = (xml: string): Element => {
  const root: Element = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const [all, closes, name, attributes = "", isEmpty, text = ""] = match;
    end += all.length;
    const inner = open.at(-1)!;
    if (/&(?!amp;|lt;|gt;|quot;|apos;)/.test(all)) throw new Error(`entity in ${all}`);
    inner.text += text.trim();
    if (name === undefined) continue;
    if (closes === "/") {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const element: Element = { name, attributes: attributesOf(attributes), children: [], text: "" };
    inner.children.push(element);
    if (isEmpty !== "/") open.push(element);
  }
  if (end !== xml.length || open.length !== 1 || root.children.length !== 1)
    throw new Error("not well-formed");
  return root.children[0]!;
};

/** An element and everything within. */
export const within = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap(within),
];
