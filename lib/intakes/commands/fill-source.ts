import type { Stamp, Tx } from "@/lib/db/commit";
import { provisionalTitle } from "../rules";
import type { StoredDocument } from "./store-document";

/** Fields of a source that were filled from a document, as they are now. */
export type Filled = Readonly<Record<string, string>>;

/**
 * Gives a source what its document says of itself, wherever nobody has written anything. Answers with what was written.
 * Part of the command that ends an intake; the source's row is locked.
 */
export async function fillSource(
  tx: Tx,
  { newsroomId }: Pick<Stamp, "newsroomId">,
  { sourceId, fileName, document }: Filling,
): Promise<Filled> {
  const where = { newsroomId_id: { newsroomId, id: sourceId } };
  const source = await tx.source.findUniqueOrThrow({ where });
  const { title, author, site, publishedOn, canonicalUrl } = document;
  const wasNamed = source.title !== provisionalTitle({ ...source, fileName });
  // An approval says yes to a source's title and publisher too: where evidence rests on it, a person changes them.
  const isFree = !(await isUsed(tx, newsroomId, sourceId));
  const data = {
    ...(isFree && !wasNamed && title !== "" && { title }),
    ...(source.author === "" && author !== "" && { author }),
    ...(isFree &&
      source.publisher === "" &&
      site !== "" && { publisher: site }),
    ...(source.publishedOn === null && publishedOn && { publishedOn }),
    ...(source.canonicalUrl === null && canonicalUrl && { canonicalUrl }),
  };
  const names = Object.keys(data);
  if (names.length > 0) {
    const version = { increment: 1 };
    await tx.source.update({ where, data: { ...data, version } });
  }
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, asText(value)]),
  );
}

async function isUsed(
  tx: Tx,
  newsroomId: string,
  sourceId: string,
): Promise<boolean> {
  const where = { newsroomId, sourceId, removedAt: null };
  return (await tx.evidence.count({ where })) > 0;
}

type Filling = {
  readonly sourceId: string;
  /** Of the upload it was made of; its title may be that. */
  readonly fileName: string;
  readonly document: StoredDocument;
};

function asText(value: string | Date): string {
  return typeof value === "string" ? value : value.toISOString().slice(0, 10);
}
