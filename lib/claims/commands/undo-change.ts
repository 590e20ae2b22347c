import type { ArticleAccess } from "@/lib/access/article-access";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import type { UndoWay } from "../rules/undo";
import type { UndoChange } from "../schema";
import { lockInside } from "./edit-claim";
import { type ClaimChanged, lockClaim, writeClaim } from "./locked-claim";
import { lockCurrentText } from "./placing";
import { newestChange } from "./undo/done";
import {
  putDueDateBack,
  putEvidenceBack,
  putStatusBack,
  type PutBack,
  type PuttingBack,
  takeApprovalBack,
  takeCreationBack,
} from "./undo/put-back";
import {
  putMergeBack,
  putPlaceBack,
  putSplitBack,
} from "./undo/put-place-back";
import { putTraitsBack } from "./undo/put-traits-back";

/**
 * Takes back what this person did last to a claim, within seconds and as long as nobody changed it since. Nothing is
 * removed from the records: what was done stays in the log, and so does that it was taken back.
 *
 * @throws AppError NOT_FOUND; CONFLICT when it was changed since; FORBIDDEN with the rule's sentence.
 */
export function undoChange(
  access: ArticleAccess<"check">,
  input: UndoChange,
  stamp: Stamp,
): Promise<ClaimChanged> {
  const { claimId } = input;
  return commit(stamp, async (tx) => {
    await lockCurrentText(tx, access);
    await lockInside(tx, access, claimId);
    const claim = await lockClaim(tx, access, input);
    const done = await newestChange(tx, access, { of: { claimId }, stamp });
    const data = await putBack(tx, { access, claim, done, stamp });
    await forgetNotices(tx, { access, claimId, at: done.at });
    const { status } = claim.row;
    return writeClaim(tx, claim, {
      action: "change.undo",
      at: stamp.at,
      data,
      before: { status, undone: done.action, seq: done.seq },
      after: { status: typeof data.status === "string" ? data.status : status },
    });
  });
}

type Put = (tx: Tx, parts: PuttingBack) => PutBack | Promise<PutBack>;

const PUT_BACK: Readonly<Record<Exclude<UndoWay, "mark">, Put>> = {
  status: putStatusBack,
  due: (_tx, parts) => putDueDateBack(parts),
  approval: takeApprovalBack,
  creation: (_tx, parts) => takeCreationBack(parts),
  traits: putTraitsBack,
  place: (tx, parts) => putPlaceBack(tx, parts),
  split: putSplitBack,
  merge: putMergeBack,
  evidence: putEvidenceBack,
};

function putBack(tx: Tx, parts: PuttingBack): PutBack | Promise<PutBack> {
  const { way } = parts.done;
  // Events about a claim mark no sentence.
  if (way === "mark") throw new RangeError("A sentence's mark on a claim.");
  return PUT_BACK[way](tx, parts);
}

type Notices = {
  readonly access: ArticleAccess;
  readonly claimId: string;
  readonly at: Date;
};

/** What waited for somebody because of the change no longer does. */
async function forgetNotices(tx: Tx, { access, claimId, at }: Notices) {
  const { newsroomId, actor } = access;
  const { name: actorName } = actor;
  await tx.notification.deleteMany({
    where: { newsroomId, claimId, actorName, createdAt: at },
  });
}
