import type { ReactNode } from "react";
import type { ClaimStatus } from "@/components/claims/symbols/faces";
import {
  type ClaimPlace,
  layOutArticle,
  type TextBlock,
  type TextSentence,
} from "./article-layout";
import { MarkedBlock } from "./marked-block";
import { statusesOf } from "./statuses-of";

export type MarkedClaim = ClaimPlace & { readonly status: ClaimStatus };

/** A text and what stands in it. */
export type MarkedArticle = {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly sentences: readonly TextSentence[];
  readonly claims: readonly MarkedClaim[];
};

type AnnotatedTextProps = {
  readonly article: MarkedArticle;
  /** Kicker, headline and byline, when they are not part of the text. */
  readonly header?: ReactNode;
};

/** An article with its marks, to read: in a report, and on the way in. Needs no script. */
export function AnnotatedText({ article, header }: AnnotatedTextProps) {
  const laid = layOutArticle({ ...article, textLength: article.text.length });
  const statuses = new Map(
    article.claims.map(({ id, status }) => [id, status]),
  );
  return (
    <div className="article-text">
      {header}
      {laid.map((block) => (
        <MarkedBlock
          key={block.start}
          text={article.text}
          block={block}
          statuses={statusesOf(block, statuses)}
          selectedClaimId={null}
          tabStopClaimId={null}
          cursor={null}
          here=""
          isPlain={false}
          isPressable={false}
        />
      ))}
    </div>
  );
}
