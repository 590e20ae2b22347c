import type { SourceAccess } from "@/lib/access/source-access";
import { sha256 } from "@/lib/audit/canonical";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import type { RestoreSource, WithdrawSource } from "../library-schema";
import { sourceMoves } from "../rules";
import { requireMove, type SourceChanged } from "./library";
import { lockSource, standingClaims, staleBy } from "./rests-on";

const WHO_MAY =
  "A source is withdrawn and brought back by who added it, or by an editor. Ask one of them.";

/**
 * Says that the desk no longer stands behind a source, and why. Every verdict that stood on it is stale; nobody can use it
 * for new evidence. Evidence that was made of it stays, struck.
 *
 * The claims' note does not give the reason: it is read by people who may not know of the source.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN with who may.
 */
export function withdrawSource(
  access: SourceAccess<"check">,
  { version, reason: withdrawnReason }: WithdrawSource,
  stamp: Stamp,
): Promise<SourceChanged> {
  const { newsroomId, sourceId } = access;
  return commit(stamp, async (tx) => {
    const claimIds = await standingClaims(tx, access);
    await lockSource(tx, access, version);
    const { isSecret, withdrawnReason: earlier } = await readState(tx, access);
    if (earlier !== null) {
      throw new AppError("FORBIDDEN", "This source is withdrawn already.");
    }
    await tx.source.update({
      where: { newsroomId_id: { newsroomId, id: sourceId } },
      data: {
        ...{ withdrawnAt: stamp.at, withdrawnReason },
        version: version + 1,
      },
    });
    const reason = "A source it rests on was withdrawn.";
    const staleIds = await staleBy(tx, access, { claimIds, stamp, reason });
    return {
      result: { sourceId, version: version + 1, staleCount: staleIds.length },
      event: {
        action: "source.withdraw",
        entity: { type: "Source", id: sourceId },
        before: { isWithdrawn: false },
        after: {
          ...{ isWithdrawn: true, claimIds: staleIds },
          ...(isSecret
            ? { reasonSha256: sha256(withdrawnReason) }
            : { reason: withdrawnReason }),
        },
      },
    };
  });
}

/**
 * Takes back that a source was withdrawn. Verdicts that became stale by it stay so until somebody confirms them again.
 *
 * @throws AppError as `withdrawSource`.
 */
export function restoreSource(
  access: SourceAccess<"check">,
  { version }: RestoreSource,
  stamp: Stamp,
): Promise<SourceChanged> {
  const { newsroomId, sourceId } = access;
  return commit(stamp, async (tx) => {
    await lockSource(tx, access, version);
    const { isSecret, withdrawnReason } = await readState(tx, access);
    if (withdrawnReason === null) {
      throw new AppError("FORBIDDEN", "This source is not withdrawn.");
    }
    await tx.source.update({
      where: { newsroomId_id: { newsroomId, id: sourceId } },
      data: {
        ...{ withdrawnAt: null, withdrawnReason: null },
        version: version + 1,
      },
    });
    return {
      result: { sourceId, version: version + 1, staleCount: 0 },
      event: {
        action: "source.restore",
        entity: { type: "Source", id: sourceId },
        before: {
          isWithdrawn: true,
          ...(isSecret
            ? { reasonSha256: sha256(withdrawnReason) }
            : { reason: withdrawnReason }),
        },
        after: { isWithdrawn: false },
      },
    };
  });
}

async function readState(
  tx: Tx,
  { newsroomId, sourceId: id, actor }: SourceAccess<"check">,
) {
  const { confidentiality, addedById, withdrawnReason } =
    await tx.source.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId, id } },
      select: {
        ...{ confidentiality: true, addedById: true, withdrawnReason: true },
      },
    });
  requireMove(sourceMoves({ addedById }, actor).withdraw, WHO_MAY);
  return { isSecret: confidentiality === "secret", withdrawnReason };
}
