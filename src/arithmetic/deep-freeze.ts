/**
 * Freezes a value with all that it holds. What is shared between calculations is frozen, so that a caller who
 * changes a result changes no later one.
 */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
};
