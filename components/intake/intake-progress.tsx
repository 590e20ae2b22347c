"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { IntakeView } from "@/lib/intakes/view";
import { readingWords } from "./reading-words";
import { useIntake } from "./use-intake";

type IntakeProgressProps = {
  /** As the page was made; what happens from then on is heard. */
  readonly initial: IntakeView;
  /** Called once, with what came of it. */
  readonly onDone?: (intake: IntakeView) => void;
};

/**
 * How far the reading of a document is, in words, and why it could not be read, with the way to try again. Give it the
 * intake's id as its key.
 */
export function IntakeProgress({ initial, onDone }: IntakeProgressProps) {
  const { intake, step, retry, sending } = useIntake(initial, onDone);
  const isWaiting = intake.state === "waiting";
  return (
    <div className="grid gap-2">
      <p role="status" className={isWaiting ? "loading" : "meta"}>
        {readingWords(intake, step)}
      </p>
      {intake.failure === null ? null : (
        <>
          <Notice kind="error">{intake.failure}</Notice>
          <Button
            className="w-fit"
            onClick={() => void retry()}
            disabled={sending.isSending}
          >
            Read it again
          </Button>
        </>
      )}
      {sending.failure === null ? null : (
        <Notice kind="error">{sending.failure.message}</Notice>
      )}
    </div>
  );
}
