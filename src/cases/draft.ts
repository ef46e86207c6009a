/**
 * A value of which any part may be missing. Whatever of a case could be read is checked by meaning even when
 * another part could not be read, so that a caller sees all errors at once.
 */
export type Draft<T> = T extends readonly (infer E)[]
  ? readonly (Draft<E> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Draft<T[K]> | undefined }
    : T;

type Path = readonly PropertyKey[];

/** A path as people and programs read it: `ydelse.indtaegter[0].beloeb`. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${String(key)}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");

/** A path as a key: unlike its text it is never that of another path. */
export const pathKey = (path: Path): string => JSON.stringify(path);

/** What stands at a path whose parents exist, as those of a validation issue do. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown>)[key], root);

/** A copy without the parts that could not be read. What lies below an unreadable part is not looked at. */
export const withoutPaths = (root: unknown, unreadable: ReadonlySet<string>, at: Path = []): unknown => {
  if (unreadable.has(pathKey(at))) return undefined;
  if (Array.isArray(root)) return root.map((item, index) => withoutPaths(item, unreadable, [...at, index]));
  if (typeof root !== "object" || root === null) return root;
  return Object.fromEntries(
    Object.entries(root).map(([key, value]) => [key, withoutPaths(value, unreadable, [...at, key])]),
  );
};
