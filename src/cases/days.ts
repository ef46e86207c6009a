/** Whether one day lies before another; one that is missing lies before none and after none. */
export const isBefore = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one < other;

/** Whether a time that ends on one day reaches another; a day that is missing neither reaches nor is reached. */
export const reaches = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one >= other;
