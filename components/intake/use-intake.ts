import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useSending } from "@/components/people/use-sending";
import type { IntakeView } from "@/lib/intakes/view";
import { askIntake, retryIntake } from "./intake-calls";
import type { ReadingStep } from "./reading-words";
import { watchReadings } from "./reading-source";

/**
 * Something that is read in the background, as it goes: told by the desk, and asked for every few seconds when it cannot
 * be told.
 *
 * @param onDone is called once, with what came of it.
 */
export function useIntake(
  initial: IntakeView,
  onDone: (intake: IntakeView) => void = () => undefined,
) {
  const [intake, setIntake] = useState(initial);
  const [step, setStep] = useState<ReadingStep>(null);
  const sending = useSending();
  const { id, state } = intake;
  const isWaiting = state === "waiting";
  // Two answers may be under way when it is done.
  const isTold = useRef(false);

  const read = useEffectEvent(async (): Promise<boolean> => {
    const now = await askIntake(id);
    if (now === null) return true;
    setIntake(now);
    if (now.state === "done" && !isTold.current) {
      isTold.current = true;
      onDone(now);
    }
    return now.state === "waiting";
  });
  useEffect(() => {
    if (!isWaiting) return;
    return watchReadings({
      onChange: () => read(),
      onReading: (news) => {
        if (news.intakeId !== id) return;
        setStep(news.step);
        if (news.step === "over") void read();
      },
    });
  }, [id, isWaiting]);

  async function retry() {
    const again = await sending.send(() => retryIntake(intake));
    if (again === null) return;
    setStep(null);
    const { version } = again;
    setIntake({ ...intake, state: "waiting", failure: null, version });
  }
  return { intake, step, retry, sending };
}
