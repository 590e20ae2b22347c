import { v7 as newId } from "uuid";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/policy";
import { sha256 } from "@/lib/audit/canonical";
import { prisma } from "@/lib/db/prisma";
import type { MadeEvidence, MadeSource } from "./checking";
import type { MadeClaim } from "./claim";
import { FACTORY_TIME } from "./newsroom";

type By = Pick<Actor, "newsroomId" | "personId">;

export type MadeDocument = { readonly id: string; readonly text: string };

type DocumentChoice = Partial<
  Omit<
    Prisma.DocumentUncheckedCreateInput,
    | ("newsroomId" | "id" | "createdById")
    | ("bytesSha256" | "textSha256" | "byteCount")
  >
>;

const DOCUMENT_TEXT =
  "Minutes of the council\n\nThe fare rises by four percent in May, the council decided. Nobody spoke against it.";

/** Makes a document that was read: a plain text of its own bytes unless told. */
export async function makeDocument(
  by: By,
  choice: DocumentChoice = {},
): Promise<MadeDocument> {
  const id = newId();
  const text = choice.text ?? DOCUMENT_TEXT;
  const bytes = choice.bytes ?? new TextEncoder().encode(text);
  await prisma.document.create({
    data: {
      ...{ format: "text", mediaType: "text/plain", marks: [] },
      createdAt: FACTORY_TIME,
      ...choice,
      ...{ newsroomId: by.newsroomId, id, text, bytes },
      ...{ byteCount: bytes.length, bytesSha256: sha256(bytes) },
      ...{ textSha256: sha256(text), createdById: by.personId },
    },
  });
  return { id, text };
}

export type MadeSnapshot = {
  readonly id: string;
  readonly sourceId: string;
  readonly documentId: string;
  readonly text: string;
};

type SnapshotChoice = {
  readonly number?: number;
  readonly document?: MadeDocument;
  readonly takenAt?: Date;
};

/** Makes a snapshot of a source: its first, of a document of its own, unless told. */
export async function makeSnapshot(
  by: By,
  source: MadeSource,
  choice: SnapshotChoice = {},
): Promise<MadeSnapshot> {
  const { document = await makeDocument(by), number = 1 } = choice;
  const { takenAt = FACTORY_TIME } = choice;
  const id = newId();
  const { newsroomId, personId: takenById } = by;
  await prisma.snapshot.create({
    data: {
      ...{ newsroomId, id, sourceId: source.id, number, takenAt, takenById },
      documentId: document.id,
    },
  });
  return {
    ...{ id, sourceId: source.id },
    ...{ documentId: document.id, text: document.text },
  };
}

export type MadeExcerpt = { readonly id: string };

type ExcerptChoice = {
  readonly evidence: MadeEvidence;
  readonly snapshot: MadeSnapshot;
  /** Words of the snapshot; its first line unless told. */
  readonly exact?: string;
  readonly locator?: string;
};

/** Makes an excerpt of a snapshot for a piece of evidence of the same source. */
export async function makeExcerpt(
  by: By,
  claim: MadeClaim,
  choice: ExcerptChoice,
): Promise<MadeExcerpt> {
  const { evidence, snapshot, locator = "" } = choice;
  const { text } = snapshot;
  const exact = choice.exact ?? text.split("\n", 1).join();
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const id = newId();
  await prisma.excerpt.create({
    data: {
      newsroomId: claim.newsroomId,
      articleId: claim.articleId,
      claimId: claim.id,
      ...{ evidenceId: evidence.id, sourceId: evidence.sourceId },
      ...{ snapshotId: snapshot.id, id, position: 0, start, end, exact },
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
      ...{ textSha256: sha256(text), locator, createdAt: FACTORY_TIME },
      addedById: by.personId,
    },
  });
  return { id };
}
