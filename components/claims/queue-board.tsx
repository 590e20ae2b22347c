"use client";

import { useState } from "react";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { LiveRegion } from "@/components/ui/live-region";
import { Notice } from "@/components/ui/notice";
import { useSending } from "@/components/people/use-sending";
import type { Assigned } from "@/lib/claims/assign-claims";
import type { PersonRef, QueueRow } from "@/lib/claims/view";
import { AssignForm, type AssignChoice } from "./assign-form";
import type { QueueActions } from "./queue-actions";
import { QueueList } from "./queue-list";

type QueueBoardProps = {
  readonly rows: readonly QueueRow[];
  readonly checkers: readonly PersonRef[];
  readonly actions: Pick<QueueActions, "assign">;
};

/** The queue as an editor has it: claims can be picked and given to somebody together. */
export function QueueBoard(props: QueueBoardProps) {
  const { rows, checkers } = props;
  const { picked, setPicked, outcome, sending, assign } = usePicking(props);
  const count = rows.filter(({ id }) => picked.has(id)).length;
  const isAll = count === rows.length;
  const all = rows.map(({ id }) => id);
  return (
    <>
      <p className="meta flex items-center gap-3 py-2">
        <Button
          look="quiet"
          onClick={() => setPicked(new Set(isAll ? [] : all))}
        >
          {isAll ? "Pick none" : "Pick all on this page"}
        </Button>
        Pick claims to give them to somebody together.
      </p>
      <QueueList
        rows={rows}
        picking={{
          picked,
          toggle: (claimId) => setPicked(toggled(picked, claimId)),
        }}
      />
      {count === 0 ? null : (
        <AssignForm
          {...{ count, checkers, sending }}
          onAssign={(choice) => void assign(choice)}
          onCancel={() => setPicked(new Set())}
        />
      )}
      <LiveRegion>{outcome === null ? "" : saidOf(outcome)}</LiveRegion>
      {outcome === null || outcome.refused.length === 0 ? null : (
        <Refused outcome={outcome} rows={rows} />
      )}
    </>
  );
}

/** Which claims are picked, and what became of them when they were given to somebody. */
function usePicking({ rows, actions }: QueueBoardProps) {
  const router = useRouter();
  const sending = useSending();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Assigned | null>(null);
  async function assign(choice: AssignChoice) {
    const claims = rows
      .filter(({ id }) => picked.has(id))
      .map(({ id: claimId, article, version }) => {
        return { articleId: article.id, claimId, version };
      });
    const done = await sending.send(() =>
      actions.assign({ claims, ...choice }),
    );
    if (done === null) return;
    // What was refused stays picked, so that it can be looked at and tried again.
    setPicked(new Set(done.refused.map(({ claimId }) => claimId)));
    setOutcome(done);
    router.refresh();
  }
  return { picked, setPicked, outcome, sending, assign };
}

function toggled(
  picked: ReadonlySet<string>,
  claimId: string,
): ReadonlySet<string> {
  const next = new Set(picked);
  if (!next.delete(claimId)) next.add(claimId);
  return next;
}

function saidOf({ assigned, refused }: Assigned): string {
  const done =
    assigned === 1 ? "1 claim assigned" : `${assigned} claims assigned`;
  return refused.length === 0
    ? `${done}.`
    : `${done}, ${refused.length} stayed as they were.`;
}

type RefusedProps = Pick<QueueBoardProps, "rows"> & {
  readonly outcome: Assigned;
};

function Refused({ outcome, rows }: RefusedProps) {
  return (
    <Notice kind="error">
      <p>{saidOf(outcome)}</p>
      <ul>
        {outcome.refused.map(({ claimId, why }) => {
          const row = rows.find(({ id }) => id === claimId);
          return (
            <li key={claimId}>
              <span className="font-read">
                {row?.statementText ?? row?.text ?? "A claim"}
              </span>{" "}
              {why}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
