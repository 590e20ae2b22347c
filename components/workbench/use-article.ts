"use client";

import { useMemo, useState } from "react";
import type { MarkedArticle } from "@/components/text/annotated-text";
import type { OpenCommentsById } from "@/lib/discussion/view";
import type { ClaimRow, WorkbenchView } from "@/lib/claims/view";
import { articleBlocks } from "./article-blocks";
import { commentedSentences } from "./commented-sentences";
import { countByFilter, matchesFilter, type ClaimFilter } from "./filters";
import { inReadingOrder, outlineSections } from "./outline-sections";
import { progressOf } from "./progress";

/** The article and its claims as the panes show them; each part changes only with what it is made of. */
export function useArticle(view: WorkbenchView) {
  const { revision, sentences, viewer } = view;
  const openComments = view.colleagues === null ? NONE : view.openComments;
  const commented = useMemo(
    () => commentedSentences(openComments, sentences, view.claims),
    [openComments, sentences, view.claims],
  );
  const [filter, setFilter] = useState<ClaimFilter>("all");
  const [isPlain, setPlain] = useState(false);
  const blocks = useMemo(
    () => articleBlocks(revision.text, view.article.title),
    [revision.text, view.article.title],
  );
  const claims = useMemo(() => inReadingOrder(view.claims), [view.claims]);
  const shown = useMemo(
    () => claims.filter((claim) => matchesFilter(claim, filter, viewer)),
    [claims, filter, viewer],
  );
  const marked = useMemo<MarkedArticle>(
    () => ({
      text: revision.text,
      blocks,
      sentences,
      claims: claims.filter(({ status }) => status !== "withdrawn"),
    }),
    [revision.text, blocks, sentences, claims],
  );
  const sections = useMemo(
    () => outlineSections(revision.text, blocks, shown),
    [revision.text, blocks, shown],
  );
  const rows = useMemo(() => byId(claims), [claims]);
  const counts = useMemo(() => countByFilter(claims, viewer), [claims, viewer]);
  const progress = useMemo(
    () => progressOf({ sentences, claims, openComments, revision }),
    [sentences, claims, openComments, revision],
  );
  return {
    openComments,
    commented,
    ...{ blocks, claims, shown, marked, sections, rows, counts, progress },
    ...{ filter, setFilter, isPlain, setPlain },
  };
}

/** Who does not read the discussion sees no signs of it. */
const NONE: OpenCommentsById = {};

export type ArticleParts = ReturnType<typeof useArticle>;

function byId(claims: readonly ClaimRow[]): ReadonlyMap<string, ClaimRow> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}
