import { authorInByline } from "@/lib/articles/rules";
import type { Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";

/**
 * The author a person chose, else the one the byline names, else nobody of this desk.
 *
 * @throws AppError INVALID_INPUT when the one chosen is nobody of this newsroom.
 */
export async function findAuthor(
  tx: Tx,
  newsroomId: string,
  {
    authorId,
    byline,
  }: { readonly authorId: string | null; readonly byline: string },
): Promise<string | null> {
  if (authorId === null && byline === "") return null;
  const memberships = await tx.membership.findMany({
    where: { newsroomId, ...(authorId !== null && { personId: authorId }) },
    select: { person: { select: { id: true, name: true } } },
  });
  const members = memberships.map(({ person }) => person);
  if (authorId === null) return authorInByline(byline, members);
  if (members.length > 0) return authorId;
  throw new AppError(
    "INVALID_INPUT",
    "The person chosen as author is not of this newsroom.",
    {
      fields: {
        authorId: "This person is not of this newsroom. Choose somebody else.",
      },
    },
  );
}

/**
 * Whoever wrote an article may never approve in it, so they cannot take themselves off it.
 *
 * @throws AppError FORBIDDEN.
 */
export function requireOtherHand(
  before: string | null,
  after: string | null,
  personId: string,
): void {
  if (before !== personId || after === personId) return;
  throw new AppError(
    "FORBIDDEN",
    "You are named as the author, so somebody else has to change that. Ask a colleague.",
  );
}
