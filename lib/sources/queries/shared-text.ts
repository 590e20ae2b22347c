import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { noSuchSource } from "@/lib/access/source-access";
import { visibleSources } from "@/lib/access/visible-sources";
import { db } from "@/lib/db/read";
import { readRuns, type SharedPassage, sharedRuns } from "@/lib/text";
import type { SharedSide, SharedTextView } from "../origins-view";

/**
 * The newest snapshots of two sources, with the passages that stand in both.
 *
 * @throws AppError NOT_FOUND when the person may not know of one of them.
 */
export async function loadSharedText(
  access: NewsroomAccess<"read">,
  [firstId, secondId]: readonly [string, string],
): Promise<SharedTextView> {
  const [first, second] = await Promise.all([
    findSide(access, firstId),
    findSide(access, secondId),
  ]);
  const { shared, smaller, passages } = sharedRuns(
    readRuns(first.text ?? ""),
    readRuns(second.text ?? ""),
  );
  const inOrder = passages.toSorted(
    (one, other) => one.inFirst.start - other.inFirst.start,
  );
  return {
    first: { ...first, passages: sideOf(inOrder, "inFirst") },
    second: { ...second, passages: sideOf(inOrder, "inSecond") },
    ...{ sharedRuns: shared, smaller },
  };
}

function sideOf(
  passages: readonly SharedPassage[],
  side: "inFirst" | "inSecond",
): SharedSide["passages"] {
  return passages
    .map((passage, at) => ({ ...passage[side], number: at + 1 }))
    .sort((one, other) => one.start - other.start);
}

async function findSide({ actor }: NewsroomAccess, id: string) {
  const source = await db.source.findFirst({
    where: { ...visibleSources(actor), id },
    select: {
      id: true,
      title: true,
      snapshots: {
        orderBy: { number: "desc" },
        take: 1,
        select: { takenAt: true, document: { select: { text: true } } },
      },
    },
  });
  if (!source) throw noSuchSource();
  const [newest] = source.snapshots;
  return {
    ...{ id: source.id, title: source.title },
    text: newest?.document.text ?? null,
    takenAt: newest?.takenAt.toISOString() ?? null,
  };
}
