import type { Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";

/**
 * A rating that a verdict may have now.
 *
 * @throws AppError INVALID_INPUT for one of a retired version of a scale, or of another newsroom.
 */
export async function ratingInUse(tx: Tx, newsroomId: string, id: string) {
  const rating = await tx.rating.findFirst({
    where: { newsroomId, id, scaleVersion: { retiredAt: null } },
    select: { key: true, label: true, rank: true },
  });
  if (rating) return rating;
  const message = "This rating is not in use any more. Choose another one.";
  throw new AppError("INVALID_INPUT", message, {
    fields: { ratingId: message },
  });
}
