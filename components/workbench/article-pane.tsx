"use client";

import dynamic from "next/dynamic";
import { useMemo, type ReactNode } from "react";
import { MarkedText } from "@/components/text/marked-text";
import { Adder } from "./adder";
import type { Bench } from "./use-workbench";

const ClaimTable = dynamic(() =>
  import("./claim-table").then((module) => module.ClaimTable),
);

type ArticlePaneProps = {
  readonly bench: Bench;
  /** Above the article, while it is being split. */
  readonly header: ReactNode;
};

/** The article on paper with its marks; words selected in it can be made a claim. */
export function ArticlePane({ bench, header }: ArticlePaneProps) {
  const { view, article, span, pending } = bench;
  const { canCheck } = view.viewer;
  const isMarked = view.revision.isSplit;
  const selectedPiece = useMemo(() => (span === null ? null : [span]), [span]);
  if (bench.isListed) return <List bench={bench} />;
  return (
    <div className="relative">
      <MarkedText
        article={article.marked}
        header={
          <>
            {header}
            <ArticleHead bench={bench} />
          </>
        }
        selectedClaimId={pending === null ? bench.selectedId : null}
        cursor={bench.cursor}
        here={bench.initialsBySentence}
        commented={article.commented}
        pending={pending ?? selectedPiece}
        isPlain={article.isPlain}
        onSelectClaim={bench.selectClaim}
        onSelectSentence={bench.selectSentence}
        onSelectSpan={canCheck && isMarked ? bench.onSelectSpan : undefined}
      />
      {span === null || pending !== null ? null : (
        <Adder
          span={span}
          failure={bench.handFailure}
          onMake={(kind) => bench.make(kind, span)}
        />
      )}
    </div>
  );
}

function List({ bench }: Pick<ArticlePaneProps, "bench">) {
  return (
    <ClaimTable
      title={bench.view.article.title}
      claims={bench.article.shown}
      selectedId={bench.selectedId}
      onSelect={bench.selectFromList}
    />
  );
}

function ArticleHead({ bench }: Pick<ArticlePaneProps, "bench">) {
  const { title, byline, publication } = bench.view.article;
  const hasHeadline = bench.article.blocks[0]?.kind === "headline";
  const by = [byline, publication].filter((words) => words !== "").join(", ");
  return (
    <>
      {hasHeadline ? null : <h1>{title}</h1>}
      {by === "" ? null : (
        <p className={hasHeadline ? "article-kicker" : "article-byline"}>
          {by}
        </p>
      )}
    </>
  );
}
