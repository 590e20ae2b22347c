import Link from "next/link";
import type { OpenThread } from "@/lib/discussion/view";
import { Remark } from "./remark";

type OpenThreadListProps = {
  readonly articleId: string;
  readonly threads: readonly OpenThread[];
  readonly viewerId: string;
};

/** What is open in an article's discussion, newest first; each leads to what it is about. */
export function OpenThreadList(props: OpenThreadListProps) {
  const { articleId, threads, viewerId } = props;
  return (
    <ul className="border-t border-rule-2">
      {threads.map((thread) => (
        <li key={thread.id} className="border-b border-rule py-2">
          <Link
            href={hrefOf(articleId, thread)}
            className="line-clamp-2 font-read text-lead [overflow-wrap:anywhere]"
          >
            {thread.about.words}
          </Link>
          <Remark
            comment={thread}
            viewerId={viewerId}
            more={thread.isBlocking ? <strong>, blocking</strong> : null}
          />
          {thread.replies.length === 0 ? null : (
            <p className="thread-foot meta">
              {thread.replies.length === 1
                ? "1 reply"
                : `${thread.replies.length} replies`}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function hrefOf(articleId: string, { about }: OpenThread): string {
  const path = `/articles/${articleId}`;
  return about.is === "claim"
    ? `${path}?claim=${about.claimId}`
    : `${path}?sentence=${about.number}`;
}
