import { z } from "zod";
import { sha256 } from "@/lib/audit/canonical";
import { AppError } from "@/lib/errors";

/** Where a claim stands in the queue: the last one of a page, and the next page comes after it. */
export type QueuePlace = {
  /** What the queue is ordered by, smallest first. */
  readonly rank: number;
  readonly articleId: string;
  readonly start: number;
  readonly id: string;
};

/** The order of the queue: by rank, then the newest article first and in the order of its text. */
export function comparePlaces(one: QueuePlace, other: QueuePlace): number {
  return (
    one.rank - other.rank ||
    compareText(other.articleId, one.articleId) ||
    one.start - other.start ||
    compareText(one.id, other.id)
  );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const stored = z.tuple([
  z.number(),
  z.uuid(),
  z.int().min(0).max(2_147_483_647),
  z.uuid(),
  z.string(),
]);

/** Longer texts are no cursor of ours. */
const MAX_LENGTH = 400;
/** Hex digits of the mark: enough to notice a cursor that was edited or comes from elsewhere. It guards no secret. */
const MARK_LENGTH = 16;

/** A place as an opaque text that holds in this newsroom only. */
export function writeCursor(newsroomId: string, place: QueuePlace): string {
  const value = [...partsOf(place), markOf(newsroomId, place)];
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/**
 * The place a cursor stands for.
 *
 * @throws AppError INVALID_INPUT when it is not one that `writeCursor` made for this newsroom.
 */
export function readCursor(newsroomId: string, cursor: string): QueuePlace {
  const parsed = stored.safeParse(decode(cursor));
  if (parsed.success) {
    const [rank, articleId, start, id, mark] = parsed.data;
    const place = { rank, articleId, start, id };
    if (mark === markOf(newsroomId, place)) return place;
  }
  throw new AppError(
    "INVALID_INPUT",
    "This page of the list cannot be found. Start again at the first one.",
  );
}

function partsOf({ rank, articleId, start, id }: QueuePlace) {
  return [rank, articleId, start, id] as const;
}

function markOf(newsroomId: string, place: QueuePlace): string {
  const text = JSON.stringify([newsroomId, ...partsOf(place)]);
  return sha256(text).slice(0, MARK_LENGTH);
}

function decode(cursor: string): unknown {
  if (cursor.length > MAX_LENGTH) return null;
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    // Not JSON: no cursor of ours.
    return null;
  }
}
