import { sha256 } from "@/lib/audit/canonical";
import type { Stamp, Tx } from "@/lib/db/commit";
import type { ReadDocument, ReadFile } from "@/lib/intake/process/reading";
import { limits } from "@/lib/limits";
import { fingerprintsOf } from "@/lib/text";
import { tidyAddress, tidyLine } from "../rules";

/** What was read, and for whom. */
export type Reading = {
  readonly file: ReadFile;
  readonly document: ReadDocument;
  /** The address that was asked for; null for an upload. */
  readonly url: string | null;
  /** Whoever had it read; null when nobody did. */
  readonly createdById: string | null;
};

/** A document that was stored, with what it says of itself made fit to be shown. */
export type StoredDocument = {
  readonly id: string;
  readonly textSha256: string;
  readonly title: string;
  readonly author: string;
  readonly site: string;
  readonly publishedOn: Date | null;
  readonly canonicalUrl: string | null;
};

/** Most names of speakers a document is said to have. */
const MOST_SPEAKERS = 500;

/** Stores what was read, once and for all. Part of the command that ends an intake. */
export async function storeDocument(
  tx: Tx,
  stamp: Stamp,
  reading: Reading,
): Promise<StoredDocument> {
  const { file, document, url, createdById } = reading;
  const { newsroomId, at: createdAt } = stamp;
  const id = stamp.newId();
  const bytes = Uint8Array.from(file.bytes);
  const textSha256 = sha256(document.text);
  const said = whatItSays(document);
  await tx.document.create({
    data: {
      ...{
        newsroomId,
        id,
        url,
        finalUrl: file.finalUrl,
        createdById,
        createdAt,
      },
      ...{ format: document.format, text: document.text, textSha256 },
      ...{ bytes, byteCount: bytes.length, bytesSha256: sha256(bytes) },
      fileName: tidyLine(file.name, limits.shortTextLength),
      mediaType: tidyLine(file.type, limits.shortTextLength),
      marks: document.marks.map((mark) => ({ ...mark })),
      title: said.title || null,
      author: said.author || null,
      site: said.site || null,
      publishedOn: said.publishedOn,
      canonicalUrl: said.canonicalUrl,
      language: tidyLine(document.language, 35) || null,
      notices: document.notices.map((notice) => tidyLine(notice, 500)),
      speakers: [...speakersOf(document)],
      fingerprints: [...fingerprintsOf(document.text)],
    },
    // Not the whole row, which brings the file and its text back.
    select: { id: true },
  });
  return { id, textSha256, ...said };
}

function whatItSays(document: ReadDocument) {
  const { title, author, site, publishedOn, canonicalUrl } = document;
  return {
    title: tidyLine(title, limits.titleLength),
    author: tidyLine(author, limits.shortTextLength),
    site: tidyLine(site, limits.shortTextLength),
    publishedOn: publishedOn === null ? null : new Date(publishedOn),
    canonicalUrl: tidyAddress(canonicalUrl),
  };
}

/** Who speaks in it, as its turns name them, each once. */
function speakersOf({ marks }: ReadDocument): ReadonlySet<string> {
  const names = marks.flatMap(({ kind, speaker }) =>
    kind === "turn" && typeof speaker === "string"
      ? [tidyLine(speaker, limits.nameLength)]
      : [],
  );
  return new Set(names.filter((name) => name !== "").slice(0, MOST_SPEAKERS));
}
