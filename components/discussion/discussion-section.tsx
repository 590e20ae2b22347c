"use client";

import { Loading } from "@/components/ui/loading";
import { SaveFailure } from "@/components/workbench/save-failure";
import type { ThreadView } from "@/lib/discussion/view";
import { CommentForm } from "./comment-form";
import { countOpen, openWords } from "./discussion-words";
import type { Talk, TalkPeople } from "./talk";
import { Thread } from "./thread";

type DiscussionSectionProps = {
  readonly talk: Talk;
  readonly people: TalkPeople;
};

/** What colleagues say about the claim or sentence: open matters first, settled ones folded away, and a word of one's own. */
export function DiscussionSection({ talk, people }: DiscussionSectionProps) {
  const threads = talk.threads ?? [];
  const open = threads.filter(({ resolved }) => resolved === null);
  const settled = threads.filter(({ resolved }) => resolved !== null);
  return (
    <section className="section" id="part-discussion" aria-label="Discussion">
      <header className="section-head">
        <h3>Discussion</h3>
        <span className="meta">{openWords(countOpen(threads))}</span>
      </header>
      {talk.threads === null ? (
        <Loading>Fetching what was said …</Loading>
      ) : null}
      {talk.threads?.length === 0 ? (
        <p className="text-ink-2">Nobody said anything about it yet.</p>
      ) : null}
      <Threads threads={open} talk={talk} people={people} />
      {settled.length === 0 ? null : (
        <details className="thread-settled">
          <summary>{settled.length} resolved</summary>
          <Threads threads={settled} talk={talk} people={people} />
        </details>
      )}
      <SaveFailure failure={talk.failure} />
      {people.mayTalk ? (
        <CommentForm
          talk={talk}
          people={people}
          about={talk.about}
          fieldId="comment-body"
        />
      ) : null}
    </section>
  );
}

type ThreadsProps = DiscussionSectionProps & {
  readonly threads: readonly ThreadView[];
};

function Threads({ threads, talk, people }: ThreadsProps) {
  if (threads.length === 0) return null;
  return (
    <ol className="threads">
      {threads.map((thread) => (
        <Thread key={thread.id} thread={thread} talk={talk} people={people} />
      ))}
    </ol>
  );
}
