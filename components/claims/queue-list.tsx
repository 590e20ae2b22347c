import Link from "next/link";
import { Flag } from "lucide-react";
import { Initials } from "@/components/ui/initials";
import { Time } from "@/components/ui/time";
import type { QueueRow } from "@/lib/claims/view";
import { RatingLabel } from "./symbols/rating-label";
import { StatusLabel } from "./symbols/status-label";

type QueueListProps = {
  readonly rows: readonly QueueRow[];
  /** With it each claim can be picked; without it the list is only read. */
  readonly picking?: Picking;
};

/** Which claims are picked, by id. */
export type Picking = {
  readonly picked: ReadonlySet<string>;
  readonly toggle: (claimId: string) => void;
};

/** Claims of all articles, in the order given; each leads to its place in the workbench. */
export function QueueList({ rows, picking }: QueueListProps) {
  return (
    <ul className="queue border-t border-rule-2">
      {rows.map((claim) => (
        <li key={claim.id} className="flex border-b border-rule">
          {picking === undefined ? null : (
            <PickBox claim={claim} picking={picking} />
          )}
          <QueueItem claim={claim} />
        </li>
      ))}
    </ul>
  );
}

type PickBoxProps = {
  readonly claim: QueueRow;
  readonly picking: Picking;
};

function PickBox({ claim, picking }: PickBoxProps) {
  return (
    <label className="queue-pick">
      <input
        type="checkbox"
        name="claim"
        value={claim.id}
        checked={picking.picked.has(claim.id)}
        onChange={() => picking.toggle(claim.id)}
      />
      <span className="sr-only">Pick: {claim.statementText ?? claim.text}</span>
    </label>
  );
}

function QueueItem({ claim }: { readonly claim: QueueRow }) {
  const { article, assignee, rating } = claim;
  return (
    <Link
      href={`/articles/${article.id}?claim=${claim.id}`}
      className="grid min-w-0 flex-1 gap-x-4 gap-y-1 py-2.5 no-underline hover:bg-sunk middle:grid-cols-[7rem_minmax(0,1fr)_11rem_2rem] middle:items-baseline"
    >
      <StatusLabel status={claim.status} />
      <span className="min-w-0">
        <span className="line-clamp-2 font-read text-lead [overflow-wrap:anywhere]">
          {claim.statementText ?? claim.text}
        </span>
        <Where claim={claim} />
        <Risks risks={claim.risks} />
      </span>
      <span>
        {rating === null ? null : <RatingLabel rating={rating} quiet />}
      </span>
      <span>
        {assignee === null ? null : <Initials name={assignee.name} />}
      </span>
    </Link>
  );
}

function Where({ claim }: { readonly claim: QueueRow }) {
  const { kind, article, sentenceNumber, speaker, dueAt } = claim;
  return (
    <span className="meta block [overflow-wrap:anywhere]">
      {kind === "quote" ? "Quote" : "Statement"}
      {speaker === null ? "" : ` by ${speaker.name}`}, {article.title}, sentence{" "}
      {sentenceNumber}
      {dueAt === null ? null : (
        <>
          , due <Time iso={dueAt} />
        </>
      )}
    </span>
  );
}

function Risks({ risks }: { readonly risks: readonly string[] }) {
  if (risks.length === 0) return null;
  const [first, ...rest] = risks;
  return (
    <span className="queue-risks">
      <Flag size={12} aria-hidden="true" />
      <span>
        <span className="sr-only">At risk: </span>
        <strong>{first}</strong>
        {rest.length === 0 ? null : `, ${rest.join(", ")}`}
      </span>
    </span>
  );
}
