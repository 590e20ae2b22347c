import { turnsOf } from "@/lib/text/record/turns";

/** Where somebody begins to speak, and where a time stands, in the text of a document. */
export type RecordMark =
  | {
      readonly kind: "turn";
      readonly at: number;
      readonly speaker: string | null;
    }
  | {
      readonly kind: "time";
      readonly at: number;
      readonly startSeconds: number;
      readonly endSeconds: null;
    };

/** The marks of a record that was pasted, in order, and who speaks in it. */
export function readRecord(text: string): {
  readonly marks: readonly RecordMark[];
  readonly speakers: readonly string[];
} {
  const turns = turnsOf(text);
  const marks = turns.flatMap(({ speaker, times, parts }): RecordMark[] => [
    { kind: "turn", at: parts[0]?.start ?? 0, speaker },
    ...times.map(({ at, time }) => ({
      ...{ kind: "time" as const, at, startSeconds: secondsOf(time) },
      endSeconds: null,
    })),
  ]);
  const named = turns.flatMap(({ speaker }) => speaker ?? []);
  return { marks, speakers: [...new Set(named)] };
}

function secondsOf(time: string): number {
  return time
    .replace(",", ".")
    .split(":")
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
