import Link from "next/link";
import { Time } from "@/components/ui/time";
import type { HistoryLine } from "@/lib/claims/view";
import { HistoryEvent } from "./history-event";

type TrailListProps = {
  readonly articleId: string;
  readonly lines: readonly (HistoryLine & {
    readonly claim: { readonly id: string; readonly words: string } | null;
  })[];
};

/** What happened to an article, newest first; each claim's line leads to the claim. */
export function TrailList({ articleId, lines }: TrailListProps) {
  return (
    <ol className="border-t border-rule-2">
      {lines.map((line) => (
        <li
          key={line.seq}
          className="grid gap-x-4 border-b border-rule py-2.5 middle:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <span className="meta">
            <Time iso={line.at} />
          </span>
          <div className="min-w-0">
            <HistoryEvent line={line} />
            {line.claim === null ? null : (
              <Link
                href={`/articles/${articleId}?claim=${line.claim.id}`}
                className="line-clamp-2 font-read text-lead [overflow-wrap:anywhere]"
              >
                {line.claim.words}
              </Link>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
