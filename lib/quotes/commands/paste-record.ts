import type { ArticleAccess } from "@/lib/access/article-access";
import { sha256 } from "@/lib/audit/canonical";
import { commit, type Stamp } from "@/lib/db/commit";
import { suggestLinksFor } from "@/lib/sources/commands";
import { fingerprintsOf, normaliseText } from "@/lib/text";
import { readRecord } from "../record-marks";
import type { PasteRecord } from "../schema";

/** A record that was brought in, as whoever wants to look into it names it. */
export type BroughtRecord = {
  readonly sourceId: string;
  readonly snapshotId: string;
};

/** Most names kept of who speaks in a record. */
const MAX_SPEAKERS = 200;

/**
 * Brings a pasted record into the library, for this article first: a source with its first snapshot, cut into turns.
 * The log of a secret one has neither its title nor its words.
 */
export function pasteRecord(
  access: ArticleAccess<"check">,
  input: PasteRecord,
  stamp: Stamp,
): Promise<BroughtRecord> {
  const { newsroomId, articleId } = access;
  const { kind, title, confidentiality } = input;
  const [sourceId, documentId] = [stamp.newId(), stamp.newId()];
  const snapshotId = stamp.newId();
  const { personId } = access.actor;
  return commit(stamp, async (tx) => {
    await tx.source.create({
      data: {
        ...{ newsroomId, id: sourceId, kind, title, confidentiality },
        ...{ broughtForId: articleId, addedById: personId },
        createdAt: stamp.at,
      },
    });
    const document = toDocument(input.text);
    await tx.document.create({
      data: {
        ...{ newsroomId, id: documentId, ...document },
        ...{ createdById: personId, createdAt: stamp.at },
      },
    });
    await tx.snapshot.create({
      data: {
        ...{ newsroomId, id: snapshotId, sourceId, number: 1, documentId },
        ...{ takenById: personId, takenAt: stamp.at },
      },
    });
    await suggestLinksFor(tx, { newsroomId, sourceId, stamp });
    const { textSha256, byteCount } = document;
    const isSecret = confidentiality === "secret";
    const open = isSecret ? { isSecret } : { title, textSha256, byteCount };
    return {
      result: { sourceId, snapshotId },
      event: {
        action: "source.paste",
        entity: { type: "Source", id: sourceId },
        ...{ articleId, before: null },
        after: { kind, confidentiality, snapshotId, ...open },
      },
    };
  });
}

function toDocument(pasted: string) {
  const text = normaliseText(pasted);
  const bytes = new TextEncoder().encode(text);
  const { marks, speakers } = readRecord(text);
  return {
    format: "transcript" as const,
    mediaType: "text/plain",
    ...{ bytes, byteCount: bytes.length, bytesSha256: sha256(bytes) },
    ...{ text, textSha256: sha256(text) },
    marks: marks.map((mark) => ({ ...mark })),
    speakers: speakers.slice(0, MAX_SPEAKERS),
    fingerprints: [...fingerprintsOf(text)],
  };
}
