/** What a command reads from and writes to. Tests hand in their own. */
export interface Io {
  readonly readFile: (path: string) => string;
  readonly readStdin: () => string;
  readonly stdinIsTerminal: boolean;
}

/** What a command has to say: written at once when it is done, so that nothing is half-written. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: ExitCode;
  /** A file to write, whole or not at all. */
  readonly file?: { readonly path: string; readonly bytes: Uint8Array };
}

/** Done; our fault; bad input; no such rate; what was verified differs; stopped from outside (128 + SIGINT). */
export const EXIT = { ok: 0, fault: 1, badInput: 2, noRate: 3, differs: 4, interrupted: 130 } as const;

/** The exit codes of the command line. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Bad input of the command line itself, with what to do about it in both languages. */
export class UsageError extends Error {
  constructor(
    readonly da: string,
    readonly en: string,
  ) {
    super(da);
  }
}
