import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import type { SpeakerRef } from "@/lib/claims/view";
import { db } from "@/lib/db/read";

/** Most speakers a person is offered to choose from. */
const MAX_OFFERED = 500;

/** The newsroom's named speakers by name, at most 500; the unnamed belong to their article and are left out. */
export function listSpeakers({
  newsroomId,
}: NewsroomAccess): Promise<readonly SpeakerRef[]> {
  return db.speaker.findMany({
    where: { newsroomId, mergedIntoId: null, kind: { not: "unnamed" } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MAX_OFFERED,
    select: { id: true, name: true, role: true, kind: true, version: true },
  });
}
