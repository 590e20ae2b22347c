import Link from "next/link";
import type { QueueRow } from "@/lib/claims/view";
import { Initials } from "@/components/ui/initials";
import { RatingLabel } from "./symbols/rating-label";
import { StatusLabel } from "./symbols/status-label";

type QueueListProps = { readonly rows: readonly QueueRow[] };

/** Claims of all articles, under the article they stand in; each leads to its place in the workbench. */
export function QueueList({ rows }: QueueListProps) {
  return (
    <>
      {byArticle(rows).map(({ article, claims }) => (
        <section key={article.id} className="pt-4">
          <h2 className="pb-2 text-base">
            <Link href={`/articles/${article.id}`}>{article.title}</Link>
          </h2>
          <ul className="border-t border-rule-2">
            {claims.map((claim) => (
              <QueueItem key={claim.id} claim={claim} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function QueueItem({ claim }: { readonly claim: QueueRow }) {
  const { article, speaker, assignee, rating } = claim;
  const href = `/articles/${article.id}?claim=${claim.id}`;
  return (
    <li className="border-b border-rule">
      <Link
        href={href}
        className="grid gap-x-4 gap-y-1 py-2.5 no-underline hover:bg-sunk middle:grid-cols-[7rem_minmax(0,1fr)_11rem_2rem] middle:items-baseline"
      >
        <StatusLabel status={claim.status} />
        <span className="min-w-0">
          <span className="line-clamp-2 font-read text-lead [overflow-wrap:anywhere]">
            {claim.statementText ?? claim.text}
          </span>
          <span className="meta">
            {claim.kind === "quote" ? "Quote" : "Statement"}, sentence{" "}
            {claim.sentenceNumber}
            {speaker === null ? "" : `, ${speaker.name}`}
          </span>
        </span>
        <span>
          {rating === null ? null : <RatingLabel rating={rating} quiet />}
        </span>
        <span>
          {assignee === null ? null : <Initials name={assignee.name} />}
        </span>
      </Link>
    </li>
  );
}

type Group = {
  readonly article: QueueRow["article"];
  readonly claims: readonly QueueRow[];
};

// The queue comes article by article, so neighbours belong together.
function byArticle(rows: readonly QueueRow[]): readonly Group[] {
  const groups: { article: QueueRow["article"]; claims: QueueRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.article.id === row.article.id) last.claims.push(row);
    else groups.push({ article: row.article, claims: [row] });
  }
  return groups;
}
