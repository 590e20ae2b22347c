import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { db } from "@/lib/db/read";
import { readShortcuts, type Shortcuts } from "../rules/shortcuts";

/** A person's keys, and the version a change of them has to name. */
export type OwnShortcuts = Shortcuts & { readonly version: number };

/** The keys of the person who asks, in this newsroom. */
export async function getShortcuts({
  newsroomId,
  actor,
}: NewsroomAccess<"read">): Promise<OwnShortcuts> {
  const { personId } = actor;
  const { shortcuts, version } = await db.membership.findUniqueOrThrow({
    where: { newsroomId_personId: { newsroomId, personId } },
    select: { shortcuts: true, version: true },
  });
  return { ...readShortcuts(shortcuts), version };
}
