import { limits } from "@/lib/limits";
import { oneLine } from "../one-line";
import type { BodyState } from "./body-state";

export function startComment(state: BodyState, id: string): void {
  if (state.commentRanges.has(id)) return;
  state.commentRanges.set(id, { start: state.builder.here(), end: null });
}

export function endComment(state: BodyState, id: string): void {
  const range = state.commentRanges.get(id);
  if (range) range.end ??= state.builder.here();
}

/** Marks every comment that the body refers to on its words or, without any, on its place. */
export function placeComments(state: BodyState): void {
  for (const { id, place } of state.commentReferences) {
    const comment = state.around.comments.get(id);
    if (!comment || comment.text === "") continue;
    const range = state.commentRanges.get(id);
    const author = oneLine(comment.author, limits.nameLength);
    state.builder.mark(() => {
      const at = range?.start.at ?? place.at;
      const end = Math.max(at, range?.end?.at ?? place.at);
      return { kind: "comment", at, end, author, remark: comment.text };
    });
  }
}
