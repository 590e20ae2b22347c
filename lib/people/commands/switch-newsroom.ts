import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import type { Stamp } from "@/lib/db/commit";
import type { SwitchNewsroom } from "../schema";
import { endSession } from "./end-session";
import { startSession } from "./start-session";

/**
 * Moves the person who asks to another newsroom of theirs: a session begins there, then the one here ends. Two
 * commits, because each newsroom's log tells of its own session and of nothing else; if the second fails, the
 * session that began is known to nobody and runs out.
 *
 * @throws AppError NOT_FOUND when they are not in that newsroom.
 */
export async function switchNewsroom(
  access: NewsroomAccess<"read">,
  input: SwitchNewsroom,
  stamp: Stamp,
): Promise<{ readonly sessionId: string }> {
  const { personId } = access.actor;
  const there = { ...stamp, newsroomId: input.newsroomId };
  const begun = await startSession({ personId, method: "switch" }, there);
  await endSession(access, "switched", stamp);
  return begun;
}
