import { GENESIS_HASH } from "@/lib/audit/chain";
import { commit, type Stamp } from "@/lib/db/commit";
import { createNewsroomScales } from "@/lib/verdicts/commands";

/** A newsroom to be made. */
export type NewNewsroom = {
  readonly name: string;
  readonly isDemo?: boolean;
};

/**
 * Makes a newsroom with its audit log and its scales, and nobody in it. The stamp's `newsroomId` becomes its id, so
 * the first event of its log is its own making.
 */
export function createNewsroom(
  input: NewNewsroom,
  stamp: Stamp,
): Promise<{ readonly newsroomId: string }> {
  const { newsroomId, at, newId } = stamp;
  const { name, isDemo = false } = input;
  return commit(stamp, async (tx) => {
    await tx.newsroom.create({
      data: {
        id: newsroomId,
        name,
        isDemo,
        createdAt: at,
        policy: { create: {} },
      },
    });
    await tx.auditHead.create({
      data: { newsroomId, seq: 0, hash: GENESIS_HASH },
    });
    await createNewsroomScales(tx, { newsroomId, at, newId });
    return {
      result: { newsroomId },
      event: {
        action: "newsroom.create",
        entity: { type: "Newsroom", id: newsroomId },
        before: null,
        after: { name, isDemo },
      },
    };
  });
}
