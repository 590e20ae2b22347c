import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { commit, type Stamp } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { limits } from "@/lib/limits";
import type { RemoveFilter, SaveFilter } from "./schema";

/**
 * Keeps filters of the queue for the person who asks.
 *
 * @throws AppError INVALID_INPUT when the person has too many.
 */
export function saveFilter(
  { newsroomId, actor }: NewsroomAccess<"read">,
  { name, query }: SaveFilter,
  stamp: Stamp,
): Promise<{ readonly filterId: string }> {
  const { personId } = actor;
  return commit(stamp, async (tx) => {
    const own = { newsroomId, personId };
    const earlier = await tx.savedFilter.findFirst({ where: { ...own, name } });
    const count = await tx.savedFilter.count({ where: own });
    if (!earlier && count >= limits.savedFilters) throw tooMany();
    const saved = await tx.savedFilter.upsert({
      where: { newsroomId_personId_name: { ...own, name } },
      create: { ...own, id: stamp.newId(), name, query, createdAt: stamp.at },
      update: { query, version: { increment: 1 } },
    });
    return {
      result: { filterId: saved.id },
      event: {
        action: "filter.save",
        entity: { type: "SavedFilter", id: saved.id },
        before: earlier && { query: earlier.query },
        after: { name, query },
      },
    };
  });
}

function tooMany(): AppError {
  const message = `You have ${limits.savedFilters} saved filters. Remove one first.`;
  return new AppError("INVALID_INPUT", message, { fields: { name: message } });
}

/**
 * Forgets filters the person kept.
 *
 * @throws AppError NOT_FOUND for what is not theirs.
 */
export function removeFilter(
  { newsroomId, actor }: NewsroomAccess<"read">,
  { filterId }: RemoveFilter,
  stamp: Stamp,
): Promise<{ readonly filterId: string }> {
  const where = { newsroomId, personId: actor.personId, id: filterId };
  return commit(stamp, async (tx) => {
    const filter = await tx.savedFilter.findFirst({ where });
    if (!filter) {
      throw new AppError(
        "NOT_FOUND",
        "These filters are not saved any more. Reload to see what is.",
      );
    }
    await tx.savedFilter.delete({
      where: { newsroomId_id: { newsroomId, id: filterId } },
    });
    return {
      result: { filterId },
      event: {
        action: "filter.remove",
        entity: { type: "SavedFilter", id: filterId },
        before: { name: filter.name, query: filter.query },
        after: null,
      },
    };
  });
}
