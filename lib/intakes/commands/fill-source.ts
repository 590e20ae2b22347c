import { standingStatuses } from "@/lib/claims/rules";
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
  const isFree = !(await isStoodOn(tx, newsroomId, sourceId));
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

/**
 * Whether a verdict stands on a source. An approval says yes to its title and publisher too, and whoever is asked for one
 * has read them: from then on a person changes them, and the verdict is stale. Evidence nobody has judged yet waits for
 * the page, and takes what it says.
 */
async function isStoodOn(
  tx: Tx,
  newsroomId: string,
  sourceId: string,
): Promise<boolean> {
  const claim = { status: { in: [...standingStatuses] } };
  const where = { newsroomId, sourceId, removedAt: null, claim };
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
