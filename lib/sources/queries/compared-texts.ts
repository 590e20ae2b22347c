import { sha256 } from "@/lib/audit/canonical";
import { db } from "@/lib/db/read";
import {
  comparedDocuments,
  type ComparedTexts,
  type StoredEvidence,
} from "../evidence-view";

/**
 * The texts that the excerpts of these pieces are compared with, each read and hashed once, in one statement; none when
 * there are no excerpts.
 */
export async function readComparedTexts(
  newsroomId: string,
  pieces: readonly StoredEvidence[],
): Promise<ComparedTexts> {
  const ids = [...comparedDocuments(pieces)];
  if (ids.length === 0) return new Map();
  const documents = await db.document.findMany({
    where: { newsroomId, id: { in: ids } },
    select: { id: true, text: true },
  });
  return new Map(
    documents.map(({ id, text }) => [id, { text, textSha256: sha256(text) }]),
  );
}
