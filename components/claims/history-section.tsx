import { HistoryEvent } from "@/components/history/history-event";
import { Time } from "@/components/ui/time";
import type { HistoryLine } from "@/lib/claims/view";

type HistorySectionProps = { readonly lines: readonly HistoryLine[] };

/** What happened to the claim, newest first. */
export function HistorySection({ lines }: HistorySectionProps) {
  return (
    <section className="section" id="part-history" aria-label="History">
      <header className="section-head">
        <h3>History</h3>
        {lines.length === 0 ? null : (
          <span className="meta">
            {lines.length === 1 ? "1 event" : `${lines.length} events`}
          </span>
        )}
      </header>
      {lines.length === 0 ? (
        <p className="text-ink-2">Nobody has touched it yet.</p>
      ) : null}
      <ol className="history-list [&>li]:grid-cols-[9rem_minmax(0,1fr)]">
        {lines.map((line) => (
          <li key={line.seq}>
            <Time iso={line.at} />
            <div className="min-w-0">
              <HistoryEvent line={line} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
