"use client";

import { useMemo, useRef, useState } from "react";
import Link from "next/link";
import { StatusLabel } from "@/components/claims/symbols/status-label";
import { Button } from "@/components/ui/button";
import type { SnapshotExcerpt, SnapshotReading } from "@/lib/sources/view";
import type { Span } from "@/lib/text";
import type { TextHighlight } from "../snapshot-layout";
import { SnapshotText } from "../snapshot-text";

type SnapshotReaderProps = { readonly reading: SnapshotReading };

/** The text of a snapshot, and beside it the excerpts that were made of it, each with its claim. */
export function SnapshotReader({ reading }: SnapshotReaderProps) {
  const { text, from, marks, excerpts, snapshot } = reading;
  const [selectedId, select] = useState<string | null>(null);
  const [chosen, choose] = useState<Span | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const highlights = useMemo(() => highlightsOf(reading), [reading]);
  function goToExcerpt(id: string) {
    select(id);
    list.current
      ?.querySelector<HTMLElement>(`[data-excerpt="${CSS.escape(id)}"]`)
      ?.focus();
  }
  return (
    <div className="snapshot-reader">
      <div className="min-w-0">
        <SnapshotText
          text={text}
          marks={marks}
          highlights={highlights}
          label={`Text of snapshot ${snapshot.number}`}
          selectedId={selectedId}
          onHighlight={goToExcerpt}
          onSelect={choose}
        />
      </div>
      <aside className="snapshot-side" aria-label="Excerpts">
        <WordsLink chosen={chosen} from={from} reading={reading} />
        <h2>Excerpts</h2>
        {excerpts.length === 0 ? (
          <p className="meta">No evidence quotes this snapshot.</p>
        ) : (
          <ul ref={list}>
            {excerpts.map((excerpt) => (
              <ExcerptLine
                key={excerpt.id}
                excerpt={excerpt}
                reading={reading}
                isSelected={excerpt.id === selectedId}
              />
            ))}
          </ul>
        )}
      </aside>
    </div>
  );
}

function highlightsOf(reading: SnapshotReading): readonly TextHighlight[] {
  const { text, from, excerpts, shown } = reading;
  const within = (span: Span) => ({
    start: span.start - from,
    end: span.end - from,
  });
  const isHere = ({ start, end }: Span) =>
    start < from + text.length && end > from;
  return [
    ...(shown !== null && isHere(shown)
      ? [{ ...within(shown), id: "shown", look: "shown", label: "" } as const]
      : []),
    ...excerpts.filter(isHere).map((excerpt) => ({
      ...within(excerpt),
      id: excerpt.id,
      look: excerpt.isVerified ? ("excerpt" as const) : ("broken" as const),
      label: `Excerpt for “${excerpt.claim.words}”, ${verifiedWords(excerpt)}`,
    })),
  ];
}

function verifiedWords({ isVerified }: SnapshotExcerpt): string {
  return isVerified
    ? "stands in this snapshot"
    : "no longer matches this snapshot";
}

type ExcerptLineProps = {
  readonly excerpt: SnapshotExcerpt;
  readonly reading: SnapshotReading;
  readonly isSelected: boolean;
};

function ExcerptLine({ excerpt, reading, isSelected }: ExcerptLineProps) {
  const { id, claim, article, locator, start, end } = excerpt;
  const { source, snapshot } = reading;
  return (
    <li
      tabIndex={-1}
      data-excerpt={id}
      aria-current={isSelected || undefined}
      className="snapshot-excerpt"
    >
      <StatusLabel status={claim.status} />
      <Link
        href={`/articles/${article.id}?claim=${claim.id}`}
        className="line-clamp-3 font-read [overflow-wrap:anywhere]"
      >
        {claim.words}
      </Link>
      <span className="meta">
        <bdi>{article.title}</bdi>
        {locator === "" ? "" : `, ${locator}`}; {verifiedWords(excerpt)}
      </span>
      <Link
        href={`/sources/${source.id}/snapshots/${snapshot.number}?start=${start}&end=${end}`}
        aria-label={`Show the words for “${claim.words}”`}
      >
        Show the words
      </Link>
    </li>
  );
}

type WordsLinkProps = SnapshotReaderProps & {
  readonly chosen: Span | null;
  readonly from: number;
};

/** An address that leads to the words somebody chose, to hand to a colleague. */
function WordsLink({ chosen, from, reading }: WordsLinkProps) {
  const [copied, setCopied] = useState<Span | null>(null);
  if (chosen === null) return null;
  const { source, snapshot } = reading;
  const query = `start=${chosen.start + from}&end=${chosen.end + from}`;
  const path = `/sources/${source.id}/snapshots/${snapshot.number}?${query}`;
  async function copy() {
    await navigator.clipboard.writeText(new URL(path, location.href).href);
    setCopied(chosen);
  }
  return (
    <p className="pb-3">
      <Button onClick={() => void copy()}>
        {copied === chosen ? "Link copied" : "Copy a link to these words"}
      </Button>
    </p>
  );
}
