"use client";

import { useState } from "react";
import { Time } from "@/components/ui/time";
import type { ThreadView } from "@/lib/discussion/view";
import { CommentForm } from "./comment-form";
import { Remark } from "./remark";
import type { Talk, TalkPeople } from "./talk";

type ThreadProps = {
  readonly thread: ThreadView;
  readonly talk: Talk;
  readonly people: TalkPeople;
};

/** One matter: what was said first, what was answered, and whether it is settled. */
export function Thread({ thread, talk, people }: ThreadProps) {
  const [isReplying, setReplying] = useState(false);
  const { id, resolved, replies } = thread;
  const { viewerId } = people;
  return (
    <li className="thread" id={`comment-${id}`}>
      <Remark
        comment={thread}
        viewerId={viewerId}
        more={<Weight thread={thread} talk={talk} />}
      />
      {replies.map((reply) => (
        <Remark key={reply.id} comment={reply} viewerId={viewerId} />
      ))}
      {resolved === null ? null : (
        <p className="thread-foot meta">
          Resolved by {resolved.by.id === viewerId ? "you" : resolved.by.name},{" "}
          <Time iso={resolved.at} />
        </p>
      )}
      {people.mayTalk && !isReplying ? (
        <ThreadFoot
          thread={thread}
          talk={talk}
          onReply={() => setReplying(true)}
        />
      ) : null}
      {isReplying ? (
        <div className="thread-foot">
          <CommentForm
            talk={talk}
            people={people}
            about={{ is: "comment", commentId: id }}
            onClose={() => setReplying(false)}
          />
        </div>
      ) : null}
    </li>
  );
}

type ThreadFootProps = Pick<ThreadProps, "thread" | "talk"> & {
  readonly onReply: () => void;
};

function ThreadFoot({ thread, talk, onReply }: ThreadFootProps) {
  return (
    <p className="thread-foot">
      <button type="button" className="button-text" onClick={onReply}>
        Reply
      </button>
      <button
        type="button"
        className="button-text"
        disabled={talk.isSending}
        onClick={() => void talk.settle(thread)}
      >
        {thread.resolved === null ? "Resolve" : "Reopen"}
      </button>
    </p>
  );
}

type WeightProps = Pick<ThreadProps, "thread" | "talk">;

function Weight({ thread, talk }: WeightProps) {
  if (!thread.isBlocking || thread.resolved !== null) return null;
  return (
    <strong>
      , blocks {talk.about.is === "sentence" ? "sign-off" : "approval"}
    </strong>
  );
}
