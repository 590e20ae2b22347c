import type { ReadingNews } from "@/components/live/live-source";
import type { IntakeView } from "@/lib/intakes/view";

export type ReadingStep = ReadingNews["step"] | null;

/** How far a reading is, in words. */
export function readingWords(intake: IntakeView, step: ReadingStep): string {
  switch (intake.state) {
    case "done":
      return doneWords(intake);
    case "failed":
      return `${intake.from} could not be read.`;
    case "waiting":
      return waitingWords(intake, step);
  }
}

function doneWords({ from, pages }: IntakeView): string {
  if (pages === 0) return `${from} was read.`;
  return `${from} was read: ${pages} ${pages === 1 ? "page" : "pages"}.`;
}

function waitingWords({ from }: IntakeView, step: ReadingStep): string {
  switch (step) {
    case "fetching":
      return `Fetching ${from}…`;
    case "reading":
    case "over":
      return `Reading ${from}…`;
    case "again":
      return `${from} did not answer. It is asked again in a moment.`;
    case null:
      return `${from} waits for its turn…`;
  }
}
