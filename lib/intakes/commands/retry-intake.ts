import type { IntakeAccess } from "@/lib/access/intake-access";
import { commit, type Stamp } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import type { RetryIntake } from "../schema";
import { takeFetch } from "./fetch-quota";
import { enqueueIntake, requireIdle } from "./start-intake";

/**
 * Has something read once more that could not be read.
 *
 * @throws AppError CONFLICT when it was changed since or its source is being read; FORBIDDEN unless it failed; TOO_MANY.
 */
export function retryIntake(
  { newsroomId, intakeId: id }: IntakeAccess<"check">,
  { version }: RetryIntake,
  stamp: Stamp,
): Promise<{ readonly version: number }> {
  const where = { newsroomId_id: { newsroomId, id } };
  return commit(stamp, async (tx) => {
    await lockVersion(tx, { type: "Intake", newsroomId, id }, version);
    const { state, url, sourceId, failure } = await tx.intake.findUniqueOrThrow(
      {
        where,
        select: { state: true, url: true, sourceId: true, failure: true },
      },
    );
    if (state !== "failed") throw notFailed();
    if (url !== null) await takeFetch(tx, stamp);
    if (sourceId !== null) await requireIdle(tx, newsroomId, sourceId);
    await tx.intake.update({
      where,
      data: {
        ...{ state: "waiting", failure: null, finishedAt: null },
        version: version + 1,
      },
      select: { id: true },
    });
    await enqueueIntake(tx, { newsroomId, id, isPatient: false });
    return {
      result: { version: version + 1 },
      event: {
        action: "intake.retry",
        entity: { type: "Intake", id },
        before: { state, failure },
        after: { state: "waiting" },
      },
    };
  });
}

function notFailed(): AppError {
  return new AppError(
    "FORBIDDEN",
    "Only what could not be read is read again. This one is waiting or done.",
  );
}
