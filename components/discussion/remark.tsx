import type { ReactNode } from "react";
import { Initials } from "@/components/ui/initials";
import { Time } from "@/components/ui/time";
import { mentionWords, partsOf } from "@/lib/discussion/mentions";
import type { CommentView } from "@/lib/discussion/view";

type RemarkProps = {
  readonly comment: CommentView;
  readonly viewerId: string;
  /** After the time: ", blocks approval". */
  readonly more?: ReactNode;
};

/** What one person said, and when. */
export function Remark({ comment, viewerId, more }: RemarkProps) {
  const { author, createdAt } = comment;
  const isMine = author.id === viewerId;
  return (
    <div className="remark">
      <Initials name={author.name} isMe={isMine} decorative />
      <div className="min-w-0">
        <p>
          <strong>{isMine ? "You" : author.name}</strong>{" "}
          <span className="meta">
            <Time iso={createdAt} />
            {more}
          </span>
        </p>
        <Body comment={comment} />
      </div>
    </div>
  );
}

function Body({ comment }: { readonly comment: CommentView }) {
  const { body, mentioned } = comment;
  const parts = partsOf(body, mentioned);
  // A name that changed since no longer stands in what was written.
  const unnamed = mentioned.filter(
    (person) => !parts.some(({ text }) => text === mentionWords(person)),
  );
  return (
    <>
      <p className="remark-body">
        {parts.map(({ text, isMention }, at) =>
          isMention ? <strong key={at}>{text}</strong> : text,
        )}
      </p>
      {unnamed.length === 0 ? null : (
        <p className="meta">
          Mentions {unnamed.map(({ name }) => name).join(", ")}
        </p>
      )}
    </>
  );
}
