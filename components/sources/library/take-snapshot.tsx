"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FileButton, TOO_LARGE } from "@/components/intake/file-button";
import {
  sendFile,
  startIntake,
  type Started,
} from "@/components/intake/intake-calls";
import { IntakeProgress } from "@/components/intake/intake-progress";
import { waitingIntake } from "@/components/intake/waiting-intake";
import { useSending } from "@/components/people/use-sending";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { IntakeView } from "@/lib/intakes/view";
import { limits } from "@/lib/limits";
import type { Result } from "@/lib/server/handle";

type TakeSnapshotProps = {
  readonly sourceId: string;
  /** Where it can be fetched; null where a file has to be uploaded. */
  readonly url: string | null;
  readonly hasSnapshot: boolean;
  /** The last reading, while it is under way or when it failed. */
  readonly unfinished: IntakeView | null;
};

/** Ways to read a source again: at its address, or from a file. How far that is stands below, and then what came of it. */
export function TakeSnapshot(props: TakeSnapshotProps) {
  const { sourceId, url, hasSnapshot } = props;
  const { intake, begin, isBusy, fault, onDone, bringFile } = useTaking(props);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        {url === null ? null : (
          <>
            <Button
              disabled={isBusy}
              onClick={() =>
                void begin("snapshot", () =>
                  startIntake({ purpose: "snapshot", sourceId }),
                )
              }
            >
              {hasSnapshot ? "Take a snapshot again" : "Take a snapshot"}
            </Button>
            <Button
              look="quiet"
              disabled={isBusy}
              onClick={() =>
                void begin("address_check", () =>
                  startIntake({ purpose: "address_check", sourceId }),
                )
              }
            >
              Check the address
            </Button>
          </>
        )}
        <FileButton onFile={(file) => void bringFile(file)} isOff={isBusy} />
      </div>
      {fault === null ? null : <Notice kind="error">{fault}</Notice>}
      {intake === null ? null : (
        <IntakeProgress key={intake.id} initial={intake} onDone={onDone} />
      )}
    </div>
  );
}

function useTaking({ sourceId, url, unfinished }: TakeSnapshotProps) {
  const router = useRouter();
  const sending = useSending();
  const [begun, setBegun] = useState<IntakeView | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const [doneId, setDoneId] = useState<string | null>(null);
  const intake = begun ?? unfinished;
  async function begin(
    purpose: IntakeView["purpose"],
    call: () => Promise<Result<Started>>,
    from = url === null ? "" : new URL(url).hostname,
  ) {
    setTooLarge(false);
    const started = await sending.send(call);
    if (started === null) return;
    setBegun(waitingIntake(started.intakeId, { purpose, from }));
  }
  async function bringFile(file: File) {
    if (file.size > limits.documentBytes) setTooLarge(true);
    else {
      const fields = { purpose: "snapshot", sourceId } as const;
      await begin("snapshot", () => sendFile(file, fields), file.name);
    }
  }
  function onDone({ id }: IntakeView) {
    setDoneId(id);
    // The new snapshot, and what is known of the address.
    router.refresh();
  }
  const isUnderWay = intake?.state === "waiting" && intake.id !== doneId;
  return {
    ...{ intake, begin, bringFile, onDone },
    isBusy: sending.isSending || isUnderWay,
    fault: isTooLarge ? TOO_LARGE : (sending.failure?.message ?? null),
  };
}
