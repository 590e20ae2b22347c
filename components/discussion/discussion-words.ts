import type { OpenComments, ThreadView } from "@/lib/discussion/view";
import type { Said } from "./talk";

/** What is read out when a comment was stored. */
export function saidWords({
  about,
  isBlocking,
}: Pick<Said, "about" | "isBlocking">): string {
  if (about.is === "comment") return "Reply added.";
  return isBlocking ? "Blocking comment added." : "Comment added.";
}

/** What is read out when a thread was settled or opened again. */
export function settledWords({ resolved }: ThreadView): string {
  return resolved === null ? "Comment resolved." : "Comment reopened.";
}

/** How much is open, as words: "2 open comments, 1 blocks"; empty when nothing is. */
export function openWords({ open, blocking }: OpenComments): string {
  if (open === 0) return "";
  const comments = open === 1 ? "1 open comment" : `${open} open comments`;
  if (blocking === 0) return comments;
  return `${comments}, ${blocking} ${blocking === 1 ? "blocks" : "block"}`;
}

/** How much of these threads is open. */
export function countOpen(threads: readonly ThreadView[]): OpenComments {
  const open = threads.filter(({ resolved }) => resolved === null);
  const blocking = open.filter(({ isBlocking }) => isBlocking);
  return { open: open.length, blocking: blocking.length };
}
