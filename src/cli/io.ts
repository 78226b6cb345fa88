/** The world around a command: where it was typed, what it reads, where its words go. */
export type Io = {
  cwd: string;
  stdin: AsyncIterable<Uint8Array>;
  /** Writes to standard output. */
  print: (text: string) => void;
  /** Writes to standard error. */
  complain: (text: string) => void;
};

export const exitCodes = { done: 0, refused: 1, usage: 2 } as const;
