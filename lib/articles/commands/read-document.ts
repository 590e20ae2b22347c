import type { Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";

/**
 * Checks that a document was read for an article of this newsroom: what was read for a source, which may be secret, is
 * nobody's article.
 *
 * @throws AppError NOT_FOUND.
 */
export async function requireDocument(
  tx: Tx,
  newsroomId: string,
  documentId: string | null,
): Promise<void> {
  if (documentId === null) return;
  const where = { newsroomId, documentId, purpose: "article" } as const;
  if ((await tx.intake.count({ where })) > 0) return;
  throw new AppError(
    "NOT_FOUND",
    "The document this text was read from is not here any more. Bring it in again, or paste the text.",
  );
}
