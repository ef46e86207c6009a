const WIDTH = 30;

const minutes = (seconds: number): string => {
  const whole = Math.round(seconds);
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, "0")}`;
};

/** The bar of a run that has done a part, from 0 to 1, in so many seconds. */
export const bar = (part: number, seconds: number): string => {
  const filled = Math.round(part * WIDTH);
  const left = part > 0 ? minutes((seconds / part) * (1 - part)) : "?";
  const percent = String(Math.floor(part * 100)).padStart(3);
  return `[${"#".repeat(filled)}${".".repeat(WIDTH - filled)}] ${percent} %  ${left} left`;
};

/** Shows how far a run is, on a terminal only: a log has no use for it. */
export const progress = (total: number): { advance: (cost: number) => void; end: () => void } => {
  const start = performance.now();
  let done = 0;
  const write = (text: string): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  };
  return {
    advance: (cost) => {
      done += cost;
      write(bar(done / total, (performance.now() - start) / 1000));
    },
    end: () => {
      write("");
    },
  };
};
