"use client";

import { useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/inputs";
import { useDesk } from "@/components/workbench/desk";
import { SaveFailure } from "@/components/workbench/save-failure";
import { useAttempt } from "@/components/workbench/use-attempt";
import type { SentenceView } from "@/lib/claims/view";
import { limits } from "@/lib/limits";

type SentenceWaiverProps = { readonly sentence: SentenceView };

const ASK = "Say why this need not be checked; the report prints it.";

/** Who waived a sentence and why; for an editor the way to waive it, and to take that back. */
export function SentenceWaiver({ sentence }: SentenceWaiverProps) {
  const { viewer } = useDesk();
  const { waiver, coverage } = sentence;
  const work = useWaiver(sentence);
  const mayWaive =
    viewer.canDecide &&
    (coverage === "untouched" || coverage === "not_a_claim");
  return (
    <>
      {waiver === null ? null : (
        <p className="mt-2">
          <span className="font-read text-lead">{waiver.reason}</span>{" "}
          <span className="meta">Waived by {waiver.by}</span>
        </p>
      )}
      {waiver !== null && viewer.canDecide ? (
        <Button
          className="mt-2"
          look="quiet"
          data-command="waive"
          onClick={() => void work.send(null)}
        >
          Take the waiver back
        </Button>
      ) : null}
      {waiver === null && mayWaive ? <WaiverForm work={work} /> : null}
      <SaveFailure failure={work.failure} />
    </>
  );
}

type WaiverWork = ReturnType<typeof useWaiver>;

function useWaiver({ id: sentenceId, number, version }: SentenceView) {
  const { actions, articleId, offerUndo, refreshArticle } = useDesk();
  const { failure, attempt } = useAttempt();
  async function send(reason: string | null): Promise<boolean> {
    const input = { articleId, sentenceId, version, reason };
    const done = await attempt(() => actions.waiveSentence(input));
    refreshArticle();
    if (!done.ok) return false;
    const what = reason === null ? "is untouched again" : "is waived";
    const words = `Sentence ${number} ${what}.`;
    offerUndo({ words, sentenceId, version: done.data.version });
    return true;
  }
  return { failure, send };
}

function WaiverForm({ work }: { readonly work: WaiverWork }) {
  const [reason, setReason] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  async function submit(event: FormEvent) {
    event.preventDefault();
    const isMissing = reason === null || reason.trim() === "";
    setError(isMissing ? ASK : undefined);
    if (!isMissing && (await work.send(reason))) setReason(null);
  }
  if (reason === null) {
    return (
      <Button
        className="mt-2"
        look="quiet"
        hint="w"
        data-command="waive"
        onClick={() => setReason("")}
      >
        Waive
      </Button>
    );
  }
  return (
    <form className="mt-2 grid gap-2" onSubmit={(event) => void submit(event)}>
      <Field label="Reason" hint={ASK} error={error}>
        {(wiring) => (
          <TextArea
            name="reason"
            autoFocus
            value={reason}
            maxLength={limits.noteLength}
            onChange={(event) => setReason(event.target.value)}
            {...wiring}
          />
        )}
      </Field>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={() => setReason(null)}>
          Cancel
        </Button>
        <Button look="solid" type="submit" data-main="" hint="Ctrl ↵">
          Waive
        </Button>
      </div>
    </form>
  );
}
