/** Takes a value that a checked case always has. Its absence is a fault of this library, not of the case. */
export const expectDefined = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("A checked case lacks a value that its check promised.");
  return value;
};
