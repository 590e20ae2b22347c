/** What the reading of one document may take. */
export type ChildLimits = {
  /** From its start to its end, fetching included. */
  readonly totalMs: number;
  /** From the moment the bytes are there. */
  readonly readingMs: number;
  readonly memoryBytes: number;
  /** Of everything it says. */
  readonly outputBytes: number;
  /** After this it is one of the slow ones: it gives its place to the next and lets everybody go first. */
  readonly slowAfterMs: number;
};

export const CHILD_LIMITS: ChildLimits = {
  totalMs: 32_000,
  readingMs: 20_000,
  memoryBytes: 512 * 1_048_576,
  // The file in base64 and the longest text, each character of it escaped.
  outputBytes: 48_000_000,
  slowAfterMs: 2_500,
};
