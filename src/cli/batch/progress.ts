import type { Locale } from "../../trace/locale.js";
import { numberText } from "../../trace/locale.js";
import type { Streams } from "./streams.js";

const WORDS = {
  da: { lines: "linjer", perSecond: "linjer/s", left: "tilbage" },
  en: { lines: "lines", perSecond: "lines/s", left: "left" },
} as const;

const MILLISECONDS = 1000;
const BETWEEN = 200;

const clock = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, "0")}`;
};

/** How far a batch is. */
export interface Progress {
  readonly advance: (lines: number, bytes: number) => void;
  readonly end: () => void;
}

const SILENT: Progress = { advance: () => undefined, end: () => undefined };

/** Shows lines, lines a second and, where the length of the input is known, the time that is left. */
export const progressOn = ({ showProgress, now, inputBytes }: Streams, locale: Locale): Progress => {
  if (showProgress === undefined) return SILENT;
  const start = now();
  const done = { lines: 0, bytes: 0, shownAt: start };
  const words = WORDS[locale];
  const text = (at: number): string => {
    const seconds = (at - start) / MILLISECONDS;
    const rate = `${numberText(String(Math.round(done.lines / seconds)), locale)} ${words.perSecond}`;
    const lines = `${numberText(String(done.lines), locale)} ${words.lines}, ${rate}`;
    if (inputBytes === undefined) return lines;
    const part = done.bytes / inputBytes;
    return `${lines}, ${String(Math.floor(part * 100))} %, ${clock((seconds / part) * (1 - part))} ${words.left}`;
  };
  return {
    advance: (lines, bytes) => {
      done.lines += lines;
      done.bytes += bytes;
      const at = now();
      if (at - done.shownAt < BETWEEN) return;
      done.shownAt = at;
      showProgress(text(at));
    },
    end: () => {
      showProgress("");
    },
  };
};
