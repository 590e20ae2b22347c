import { z } from "zod";
import { sha256 } from "@/lib/audit/canonical";
import { AppError } from "@/lib/errors";

/** The last claim of a page: the next one comes after it. */
export type QueuePlace = {
  readonly articleId: string;
  readonly start: number;
  readonly id: string;
};

const stored = z.tuple([
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
  const { articleId, start, id } = place;
  const value = [articleId, start, id, markOf(newsroomId, place)];
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
    const [articleId, start, id, mark] = parsed.data;
    const place = { articleId, start, id };
    if (mark === markOf(newsroomId, place)) return place;
  }
  throw new AppError(
    "INVALID_INPUT",
    "This page of the list cannot be found. Start again at the first one.",
  );
}

function markOf(newsroomId: string, place: QueuePlace): string {
  const { articleId, start, id } = place;
  const text = JSON.stringify([newsroomId, articleId, start, id]);
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
