import { MessageSquare, MessageSquareWarning } from "lucide-react";
import type { OpenComments } from "@/lib/discussion/view";
import { openWords } from "./discussion-words";

/** Beside a claim: that something about it is still open. One that blocks has another form, in full ink. */
export function CommentSign({ open, blocking }: OpenComments) {
  if (open === 0) return null;
  const words = openWords({ open, blocking });
  const Form = blocking > 0 ? MessageSquareWarning : MessageSquare;
  return (
    <span
      className={blocking > 0 ? "comment-sign text-ink" : "comment-sign"}
      title={words}
    >
      <Form size={12} aria-hidden="true" />
      <span className="sr-only">{words}</span>
    </span>
  );
}
