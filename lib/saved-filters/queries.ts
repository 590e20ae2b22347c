import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { db } from "@/lib/db/read";

/** Filters somebody kept, and the address's query they stand for. */
export type SavedFilterView = {
  readonly id: string;
  readonly name: string;
  readonly query: string;
};

/** The person's own saved filters, by name. */
export function listSavedFilters({
  newsroomId,
  actor,
}: NewsroomAccess): Promise<readonly SavedFilterView[]> {
  return db.savedFilter.findMany({
    where: { newsroomId, personId: actor.personId },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, query: true },
  });
}
