import { greyPng } from "./png.js";

const DARK = 0x33;
const LIGHT = 0xee;

/** A square with a frame: Office wants an icon, and this one needs no designer. */
export const icon = (size: number): Buffer => {
  const isFrame = (at: number): boolean => at < size / 8 || at >= size - size / 8;
  const points = Uint8Array.from({ length: size * size }, (_, at) =>
    isFrame(at % size) || isFrame(Math.floor(at / size)) ? DARK : LIGHT,
  );
  return greyPng(size, points);
};
