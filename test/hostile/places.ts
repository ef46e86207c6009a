/** The way from the top of an input to one of its fields. */
export type Place = readonly (string | number)[];

/** Every place below a value, the value itself among them. */
export const placesIn = (value: unknown, at: Place = []): readonly Place[] => {
  if (typeof value !== "object" || value === null) return [at];
  const fields: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((one, index) => [index, one] as const)
    : Object.entries(value);
  return [at, ...fields.flatMap(([key, field]) => placesIn(field, [...at, key]))];
};

type Fields = Record<string | number, unknown>;

/** A copy with another value at a place. */
export const replaced = (value: unknown, place: Place, by: unknown): unknown => {
  const [key, ...rest] = place;
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Fields;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
};

/** What stands at a place. */
export const at = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>((node, key) => (node as Fields)[key], value);

/** A place as errors write it. */
export const pathOf = (place: Place): string =>
  place.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${String(key)}]`;
    return text === "" ? key : `${text}.${key}`;
  }, "");

/** A place without the numbers of entries. */
export const fieldOf = (place: Place): string => place.filter((key) => typeof key === "string").join(".");
