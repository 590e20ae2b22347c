import type { ArticleAccess } from "@/lib/access/article-access";
import { sha256 } from "@/lib/audit/canonical";
import { readSpans } from "@/lib/claims/stored-spans";
import { db } from "@/lib/db/read";
import { readComparison, type RecordComparison } from "../comparison";
import { quotedText } from "../quoted-text";

type QuoteWords = {
  readonly claimId: string;
  readonly spans: unknown;
  readonly text: string;
};

/**
 * The comparisons kept with a quote's evidence, by the evidence's id. One of words that the claim, or the record's
 * newest snapshot, no longer has is outdated. Who may not know of a source is not to be shown its comparison.
 */
export async function loadComparisons(
  { newsroomId, articleId }: ArticleAccess,
  { claimId, spans, text }: QuoteWords,
): Promise<ReadonlyMap<string, RecordComparison>> {
  const rows = await db.evidence.findMany({
    where: { newsroomId, articleId, claimId, removedAt: null },
    select: {
      ...{ id: true, comparison: true },
      source: {
        select: {
          snapshots: {
            orderBy: { number: "desc" },
            take: 1,
            select: { document: { select: { textSha256: true } } },
          },
        },
      },
    },
  });
  const quoteSha256 = sha256(quotedText(text, readSpans(spans)));
  const found = rows.flatMap(({ id, comparison, source }) => {
    const textSha256 = source.snapshots[0]?.document.textSha256 ?? null;
    const read = readComparison(comparison, { quoteSha256, textSha256 });
    return read === null ? [] : [[id, read] as const];
  });
  return new Map(found);
}
