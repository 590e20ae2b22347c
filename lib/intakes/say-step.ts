import { sendWord } from "@/lib/db/hint";
import type { ReadingWord } from "@/lib/live/words";
import { log } from "@/lib/log";
import type { ReadIntakeJob } from "./schema";

/**
 * Says to every process how far a reading is. Nothing of it is stored, and no work depends on it: when it cannot be said,
 * the screen asks a few seconds later.
 */
export async function sayStep(
  { newsroomId, intakeId }: ReadIntakeJob,
  step: ReadingWord["step"],
): Promise<void> {
  const word: ReadingWord = { kind: "reading", newsroomId, intakeId, step };
  try {
    await sendWord(word);
  } catch (error) {
    log.debug("a step was left unsaid", { error });
  }
}
