/** The second model's answer for each word: 0 for nothing, content, speaker, cue; B opens a span, I goes on. */
export const CONTENT_FIRST = 1;
export const CONTENT_NEXT = 2;
export const SPEAKER_FIRST = 3;
export const SPEAKER_NEXT = 4;
export const CUE = 5;
export const TAG_COUNT = 6;

/** A span goes on only behind its own beginning. */
export function mayFollow(before: number, tag: number): boolean {
  if (tag === CONTENT_NEXT)
    return before === CONTENT_FIRST || before === CONTENT_NEXT;
  if (tag === SPEAKER_NEXT)
    return before === SPEAKER_FIRST || before === SPEAKER_NEXT;
  return true;
}

export function isContent(tag: number): boolean {
  return tag === CONTENT_FIRST || tag === CONTENT_NEXT;
}
