/** How each constant of `src` is made, in the order in which they were made when the modules were loaded. */
const makers: (() => void)[] = [];

/** Code whose constants can be remade makes them known here. */
export const madeBy = (make: () => void): void => {
  makers.push(make);
};

/** Makes every constant again, as if the modules had been loaded anew. */
export const remakeConstants = (): void => {
  for (const make of makers) make();
};
