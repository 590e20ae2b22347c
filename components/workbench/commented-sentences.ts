import type { ClaimRow, SentenceView } from "@/lib/claims/view";
import type { OpenCommentsById } from "@/lib/discussion/view";

/** The sentences with something open in their own discussion or a claim's, by number; true when some of it blocks. */
export function commentedSentences(
  open: OpenCommentsById,
  sentences: readonly Pick<SentenceView, "id" | "number">[],
  claims: readonly Pick<ClaimRow, "id" | "sentenceNumber">[],
): ReadonlyMap<number, boolean> {
  const marked = new Map<number, boolean>();
  const mark = (id: string, number: number) => {
    const comments = open[id];
    if (comments === undefined) return;
    const isBlocking = comments.blocking > 0 || marked.get(number) === true;
    marked.set(number, isBlocking);
  };
  for (const { id, number } of sentences) mark(id, number);
  for (const { id, sentenceNumber } of claims) mark(id, sentenceNumber);
  return marked;
}
