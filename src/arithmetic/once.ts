/** A constant that is made when it is first asked for, so that importing the library costs little. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/**
 * What is made from an object that never changes, made when it is first asked for and forgotten with the object.
 */
export const onceEach = <K extends object, T extends object>(make: (of: K) => T): ((of: K) => T) => {
  const made = new WeakMap<K, T>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const fresh = make(of);
    made.set(of, fresh);
    return fresh;
  };
};

/**
 * What is made from a text, kept until another text is asked for: a case asks for the same month many times in a row.
 */
export const onceInARow = <T>(make: (text: string) => T): ((text: string) => T) => {
  let last: string | undefined;
  let made: T;
  return (text) => {
    if (last !== text) {
      made = make(text);
      last = text;
    }
    return made;
  };
};

/**
 * What is made from a text, made when it is first asked for. At `most` texts everything is forgotten, so that a
 * caller who asks for ever new ones fills no memory.
 */
export const onceForText = <T>(most: number, make: (text: string) => T): ((text: string) => T) => {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = make(text);
    if (made.size >= most) made.clear();
    made.set(text, fresh);
    return fresh;
  };
};
