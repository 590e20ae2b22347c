"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Time } from "@/components/ui/time";
import type { ClaimDetail } from "@/lib/claims/view";
import type { Failure } from "@/lib/server/handle";

export type ComparedRow = {
  readonly label: string;
  readonly theirs: ReactNode;
  readonly mine: ReactNode;
  readonly isSame: boolean;
  /** Words of a person: set in the reading face. */
  readonly isProse?: boolean;
};

/** What the other person did, in the words of the history, beside what the viewer is about to do. */
export function lastChange(
  { history }: Pick<ClaimDetail, "history">,
  mine: string,
): ComparedRow {
  return {
    label: "Last change",
    theirs: history[0]?.sentence ?? "A change",
    mine,
    isSame: false,
  };
}

type ConflictDialogProps = {
  readonly failure: Failure;
  readonly rows: readonly ComparedRow[];
  readonly onTakeTheirs: () => void;
  /** Absent where what was changed has to be looked at before anything is saved. */
  readonly onSaveMine?: () => void;
  readonly takeTheirs?: string;
  readonly onClose: () => void;
};

/** Whether somebody else's change was first, so that both have to be shown. */
export function isOvertaken(failure: Failure | null): failure is Failure {
  return failure?.code === "CONFLICT" && failure.currentVersion !== undefined;
}

/** Somebody saved first: both versions side by side, and two ways on that lose nothing. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { failure, rows } = props;
  const who = failure.changedBy ?? "Somebody";
  return (
    <Dialog
      open
      wide
      role="alertdialog"
      onClose={props.onClose}
      title={`${who} changed this claim while you were writing`}
      lead={<Lead at={failure.changedAt} />}
    >
      <dl className="comparison">
        <dt className="comparison-head" />
        <dd className="comparison-head">{who}, saved</dd>
        <dd className="comparison-head">You, not saved yet</dd>
        {rows.map((row) => (
          <Compared key={row.label} row={row} />
        ))}
      </dl>
      <div className="actions">
        <Button look="solid" onClick={props.onTakeTheirs}>
          {props.takeTheirs ?? "Start from theirs"}
        </Button>
        {props.onSaveMine === undefined ? null : (
          <Button onClick={props.onSaveMine}>Save mine as the newer one</Button>
        )}
        <span className="flex-1" />
        <Button look="quiet" hint="Esc" onClick={props.onClose}>
          Back to the claim
        </Button>
      </div>
    </Dialog>
  );
}

function Lead({ at }: { readonly at: string | undefined }) {
  return (
    <>
      {at === undefined ? null : (
        <>
          Saved at <Time iso={at} form="clock" />.{" "}
        </>
      )}
      Nothing is lost: what was saved stays in the history, and what you typed
      stays here.
    </>
  );
}

function Compared({ row }: { readonly row: ComparedRow }) {
  const voice = row.isProse
    ? "font-read text-[1rem] leading-[1.4rem]"
    : undefined;
  const face = row.isSame ? "comparison-same" : voice;
  return (
    <>
      <dt>{row.label}</dt>
      <dd className={face}>{said(row.theirs)}</dd>
      <dd className={face}>
        {said(row.mine)}
        {row.isSame ? ", the same" : null}
      </dd>
    </>
  );
}

/** Who listens, and who skims, shall not have to tell an empty field from one that was cut off. */
function said(words: ReactNode): ReactNode {
  return words === "" ? "Nothing" : words;
}
