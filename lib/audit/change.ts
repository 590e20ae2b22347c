import { type ClaimStatus, claimStatuses } from "@/lib/claims/statuses";
import type { Span } from "@/lib/text";
import { isObject, member, textOf, type TellableEvent } from "./event-fields";

/** From which status to which an event moved its claim; null when it did not. */
export function moveOf({ before, after }: TellableEvent): {
  readonly from: ClaimStatus;
  readonly to: ClaimStatus;
} | null {
  const from = statusOf(before);
  const to = statusOf(after);
  return from && to && from !== to ? { from, to } : null;
}

function statusOf(value: unknown): ClaimStatus | null {
  const stored = textOf(value, "status");
  return claimStatuses.find((status) => status === stored) ?? null;
}

/** Two versions of a claim's words; null where there was no wording. */
export type Wordings = {
  readonly before: string | null;
  readonly after: string | null;
};

/**
 * The two wordings, where an event changed one: the wording that stands alone, or the words of the article the claim
 * is made of. Null when it changed neither.
 *
 * @param text the article's, that stored spans count in.
 */
export function wordingsOf(
  { before, after }: TellableEvent,
  text: string,
): Wordings | null {
  const spans = {
    before: wordsAt(text, member(before, "spans")),
    after: wordsAt(text, member(after, "spans")),
  };
  if (spans.before !== spans.after && spans.before && spans.after) return spans;
  if (!isObject(after) || !("statementText" in after)) return null;
  if (!isObject(before) || !("statementText" in before)) return null;
  const alone = {
    before: textOf(before, "statementText"),
    after: textOf(after, "statementText"),
  };
  return alone.before === alone.after ? null : alone;
}

function wordsAt(text: string, stored: unknown): string | null {
  if (!Array.isArray(stored)) return null;
  const words = stored.flatMap((pair: unknown) => {
    const span = spanOf(pair);
    return span === null ? [] : text.slice(span.start, span.end);
  });
  return words.length === 0 ? null : words.join(" … ");
}

function spanOf(pair: unknown): Span | null {
  if (!Array.isArray(pair)) return null;
  const start: unknown = pair[0];
  const end: unknown = pair[1];
  return typeof start === "number" && typeof end === "number"
    ? { start, end }
    : null;
}

/**
 * Verdicts with the rating of the one before them, so that they can be told as a change. Give it a claim's events,
 * newest first; one that is sealed tells nothing and is told nothing of.
 */
export function withEarlierRatings<E extends TellableEvent>(
  events: readonly E[],
): readonly E[] {
  const told: E[] = [];
  let earlier: string | null = null;
  for (const event of events.toReversed()) {
    const label = textOf(event.after, "label");
    const isVerdict = event.action.startsWith("verdict.") && label !== null;
    const before = isObject(event.before) ? event.before : {};
    told.unshift(
      isVerdict && earlier !== null
        ? { ...event, before: { ...before, label: earlier } }
        : event,
    );
    if (isVerdict) earlier = label;
  }
  return told;
}
