"use client";

import { useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Choices, Radio } from "@/components/ui/choices";
import { Dialog } from "@/components/ui/dialog";
import { statusWords } from "@/lib/claims/words";
import type { ClaimRow } from "@/lib/claims/view";
import { useDesk } from "./desk";
import { joinCandidates } from "./join-candidates";
import { SaveFailure } from "./save-failure";
import { useAttempt } from "./use-attempt";

type JoinDialogProps = {
  readonly claim: ClaimRow;
  readonly onClose: () => void;
};

/** Chooses the claim that this one takes in: its words and evidence come here, its verdicts stay with it. */
export function JoinDialog({ claim, onClose }: JoinDialogProps) {
  const { rows } = useDesk();
  const candidates = joinCandidates(claim, [...rows.values()]);
  const [chosenId, choose] = useState<string | null>(null);
  const { failure, join } = useJoin(claim, onClose);
  const chosen = candidates.find(({ id }) => id === chosenId);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (chosen !== undefined) void join(chosen);
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Join another claim to this one"
      lead="Its words and its evidence come to this claim. It is withdrawn and keeps its verdicts, history and discussion."
    >
      <form className="mt-4" onSubmit={submit}>
        <Candidates {...{ candidates, chosenId, choose }} />
        <SaveFailure failure={failure} />
        <div className="actions">
          <Button look="solid" type="submit" blocked={chosen === undefined}>
            Join them
          </Button>
          <Button look="quiet" hint="Esc" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type CandidatesProps = {
  readonly candidates: readonly ClaimRow[];
  readonly chosenId: string | null;
  readonly choose: (claimId: string) => void;
};

function Candidates({ candidates, chosenId, choose }: CandidatesProps) {
  if (candidates.length === 0) {
    return <p>No other claim of this kind and speaker can be joined to it.</p>;
  }
  return (
    <Choices legend="Which claim">
      {candidates.map((one) => (
        <Radio
          key={one.id}
          name="absorbed"
          checked={one.id === chosenId}
          onChange={() => choose(one.id)}
          label={<span className="font-read text-[1rem]">{one.text}</span>}
          hint={`Sentence ${one.sentenceNumber}, ${statusWords[one.status].toLowerCase()}`}
        />
      ))}
    </Choices>
  );
}

function useJoin(claim: ClaimRow, onClose: () => void) {
  const { actions, articleId, offerUndo, refresh } = useDesk();
  const { failure, attempt } = useAttempt();
  async function join(absorbed: ClaimRow) {
    const { id: claimId, version } = claim;
    const made = await attempt(() =>
      actions.merge({
        ...{ articleId, claimId, version },
        absorbedId: absorbed.id,
        absorbedVersion: absorbed.version,
      }),
    );
    if (!made.ok) return;
    offerUndo({
      words: "The two claims are one.",
      claimId,
      version: made.data.version,
    });
    onClose();
    await refresh(claimId, { from: version, to: made.data.version });
  }
  return { failure, join };
}
