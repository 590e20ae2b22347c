import type { ReactNode } from "react";
import {
  AnnotatedText,
  type MarkedArticle,
} from "@/components/text/annotated-text";

const text =
  "The bridge closed on 9 May, and the council did not say why. “We were told the night before,” the ferry master said. Two of five cables had been replaced.";

function spanOf(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const sample: MarkedArticle = {
  text,
  blocks: [{ start: 0, end: text.length }],
  sentences: [],
  claims: [
    {
      id: "closed",
      kind: "statement",
      status: "approved",
      spans: [spanOf("closed on 9 May,")],
    },
    {
      id: "silent",
      kind: "statement",
      status: "proposed",
      spans: [spanOf("did not say why.")],
    },
    {
      id: "said",
      kind: "quote",
      status: "checking",
      spans: [spanOf("“We were told the night before,”")],
    },
    {
      id: "told",
      kind: "statement",
      status: "checking",
      spans: [spanOf("told the night before,")],
    },
    {
      id: "cables",
      kind: "statement",
      status: "stale",
      spans: [spanOf("Two of five cables")],
    },
  ],
};

type EntryFrameProps = {
  readonly title: string;
  /** A form, 320 pixels wide. */
  readonly children: ReactNode;
};

/** The way in: what Galley does, shown in one paragraph, and a form. */
export function EntryFrame({ title, children }: EntryFrameProps) {
  return (
    <main className="entry">
      <section className="entry-sample" aria-label="Galley">
        <p className="wordmark">Galley</p>
        <div aria-hidden="true">
          <AnnotatedText article={sample} />
        </div>
        <p className="text-ink-3">
          Every claim has a source, a verdict from one person and an approval
          from another.
        </p>
      </section>
      <section className="entry-form">
        <div>
          <h1 className="page-title mb-6">{title}</h1>
          {children}
        </div>
      </section>
    </main>
  );
}
