import type { TextMark } from "./text-marks";

/** A snapshot's whole text, to choose words of. Offsets are UTF-16 code units of it. */
export type SnapshotTextView = {
  readonly id: string;
  readonly number: number;
  readonly takenAt: string;
  readonly text: string;
  readonly marks: readonly TextMark[];
};
