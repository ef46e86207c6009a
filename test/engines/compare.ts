/** The answers of one engine in one place. */
export interface Run {
  readonly name: string;
  readonly hashes: readonly string[];
}

/** What differs from the first run: the first answer that does, by its number. */
export const differences = ([first, ...others]: readonly Run[]): readonly string[] =>
  others.flatMap(({ name, hashes }) => {
    const length = Math.max(hashes.length, first?.hashes.length ?? 0);
    const at = Array.from({ length }, (_, index) => index).find(
      (index) => hashes[index] !== first?.hashes[index],
    );
    return at === undefined ? [] : [`${name}: answer ${String(at)} is not that of ${first?.name ?? ""}`];
  });
