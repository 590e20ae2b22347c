"use client";

import {
  ConflictDialog,
  isOvertaken,
  lastChange,
} from "@/components/workbench/conflict-dialog";
import { useDesk } from "@/components/workbench/desk";
import type { ClaimDetail, SpeakerRef } from "@/lib/claims/view";
import {
  AUTHOR,
  NEW,
  type SpeakerDraft,
  type SpeakerWork,
} from "./use-speaker-form";

type SpeakerConflictProps = {
  readonly work: SpeakerWork;
  readonly draft: SpeakerDraft;
  readonly detail: ClaimDetail;
};

/** Shown when the claim moved on while somebody chose its speaker. */
export function SpeakerConflict(props: SpeakerConflictProps) {
  const { work, draft, detail } = props;
  const { speakers } = useDesk();
  const { failure, forget } = work.saving;
  if (!isOvertaken(failure)) return null;
  const { speaker, version } = detail.claim;
  const baseVersion = failure.currentVersion ?? version;
  const theirs = wordsOf(speaker);
  const mine = chosenWords(draft, speakers);
  return (
    <ConflictDialog
      failure={failure}
      rows={[
        lastChange(detail, "Your choice of the speaker"),
        { label: "Speaker", theirs, mine, isSame: theirs === mine },
      ]}
      onClose={forget}
      onTakeTheirs={() => {
        // A name that was typed stays in the form, behind "Somebody new".
        work.change({ baseVersion, chosen: speaker?.id ?? AUTHOR });
        forget();
      }}
      onSaveMine={() => {
        work.change({ baseVersion });
        void work.submit(baseVersion);
      }}
    />
  );
}

function chosenWords(
  { chosen, name, role }: SpeakerDraft,
  speakers: readonly SpeakerRef[],
): string {
  if (chosen === NEW) return wordsOf({ name, role });
  return wordsOf(speakers.find(({ id }) => id === chosen) ?? null);
}

function wordsOf(speaker: Pick<SpeakerRef, "name" | "role"> | null): string {
  if (speaker === null) return "The author";
  const { name, role } = speaker;
  return role === "" ? name : `${name}, ${role}`;
}
