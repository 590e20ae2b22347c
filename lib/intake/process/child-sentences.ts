import { limits } from "@/lib/limits";
import type { ReadingRefusal } from "./reading";
import type { Overrun } from "./watch-child";

const IN_PARTS =
  "Save the pages you need as a file of their own and bring that in, or copy the text and paste it.";

/** How V8 ends a process whose heap is full. */
const OUT_OF_HEAP = new Set(["SIGABRT", "SIGTRAP", "SIGILL"]);

/** What a person is told when the reading process came to its end without an answer. */
export function afterDeath(
  overrun: Overrun | null,
  signal: NodeJS.Signals | null,
): ReadingRefusal {
  const isFull = signal !== null && OUT_OF_HEAP.has(signal);
  if (overrun === "memory" || isFull) {
    return refuse(
      "memory",
      `This document needs more memory than a document gets, so its reading was stopped. ${IN_PARTS}`,
    );
  }
  if (overrun === "time") {
    return refuse(
      "time",
      `This document could not be read in the time a document gets, so its reading was stopped. ${IN_PARTS}`,
    );
  }
  if (overrun === "output") return incomprehensible();
  return {
    ...refuse(
      "crash",
      `Something in this document brought its reading to a stop. ${IN_PARTS}`,
    ),
    // Killed from outside, it was the machine; its own end would come again.
    isPassing: signal !== null,
  };
}

/** For a process that said what no reading says. */
export function incomprehensible(): ReadingRefusal {
  const longest = limits.sourceTextLength.toLocaleString("en");
  return refuse(
    "garbage",
    `What came out of this document is no text, or more than ${longest} characters of it. ${IN_PARTS}`,
  );
}

function refuse(reason: string, sentence: string): ReadingRefusal {
  return { kind: "refused", reason, sentence, isPassing: false };
}
