import { splitsCharacter, type Span } from "@/lib/text";
import type { QuoteComparison } from "@/lib/text/record/compare-quote";
import { limits } from "@/lib/limits";
import { timeAt } from "./turn-views";

/** A stretch of a record as an excerpt keeps it. */
export type PassageExcerpt = Span & {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly locator: string;
};

/** Code units kept on either side, as with every excerpt. */
const AROUND = 32;
/** Longer than any character people write. */
const CHARACTER_LENGTH = 64;
/** Most excerpts one piece of evidence has. */
const MOST_EXCERPTS = 20;

type Found = Extract<QuoteComparison, { passage: unknown }>;

/** The passage of a comparison, an excerpt a stretch, with time and speaker. */
export function passageExcerpts(
  found: Found,
  text: string,
): readonly PassageExcerpt[] {
  return found.passage.slice(0, MOST_EXCERPTS).map((stretch) => {
    const { start } = stretch;
    const end = Math.min(stretch.end, start + limits.excerptLength);
    return {
      ...{ start, end, exact: text.slice(start, end) },
      prefix: text.slice(whole(text, Math.max(0, start - AROUND), 1), start),
      suffix: text.slice(
        end,
        whole(text, Math.min(text.length, end + AROUND), -1),
      ),
      locator: locatorOf(found, start),
    };
  });
}

/** The nearest place, going towards the excerpt, that cuts no character in two. */
function whole(text: string, at: number, step: 1 | -1): number {
  let place = at;
  // Asked of a stretch: to take in all of a long text for each offset would be felt.
  const from = Math.max(0, at - CHARACTER_LENGTH);
  const stretch = text.slice(from, at + CHARACTER_LENGTH);
  while (splitsCharacter(stretch, place - from)) place += step;
  return place;
}

function locatorOf({ turns }: Found, at: number): string {
  const turn = turns.findLast(({ parts }) => (parts[0]?.start ?? 0) <= at);
  if (!turn) return "";
  const place = [timeAt(turn, at), turn.speaker].filter(
    (part) => part !== null,
  );
  return place.join(", ");
}
