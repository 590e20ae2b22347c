import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { commit, type Stamp } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import type { JsonValue } from "@/lib/audit/canonical";
import { readShortcuts, type Shortcuts } from "../rules/shortcuts";
import type { ChangeShortcuts } from "../schema";

/**
 * Gives the person who asks other keys in this newsroom, or switches them off.
 *
 * @throws AppError CONFLICT when their membership was changed meanwhile, in another window perhaps.
 */
export function changeShortcuts(
  access: NewsroomAccess<"read">,
  input: ChangeShortcuts,
  stamp: Stamp,
): Promise<{ readonly version: number }> {
  const { newsroomId, actor } = access;
  const { isOff, keys, version } = input;
  const where = {
    newsroomId_personId: { newsroomId, personId: actor.personId },
  };
  return commit(stamp, async (tx) => {
    const { id, shortcuts } = await tx.membership.findUniqueOrThrow({
      where,
      select: { id: true, shortcuts: true },
    });
    await lockVersion(tx, { type: "Membership", newsroomId, id }, version);
    const after = await tx.membership.update({
      where,
      data: { shortcuts: { isOff, keys }, version: { increment: 1 } },
      select: { version: true },
    });
    return {
      result: after,
      event: {
        action: "person.change-shortcuts",
        entity: { type: "Membership", id },
        before: asLogged(readShortcuts(shortcuts)),
        after: asLogged(input),
      },
    };
  });
}

function asLogged({ isOff, keys }: Shortcuts): JsonValue {
  return { isOff, keys: { ...keys } };
}
