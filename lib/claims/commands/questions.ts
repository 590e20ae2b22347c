import type { ArticleAccess } from "@/lib/access/article-access";
import { commit, type Stamp } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { notify } from "@/lib/notifications/commands/notify";
import type { AnswerQuestion, AskQuestion } from "../schema";
import {
  type ClaimChanged,
  decideFor,
  lockClaim,
  writeClaim,
} from "./locked-claim";

/**
 * Asks the author, a source or somebody else, and lets the claim wait for the answer.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN with the rule's sentence.
 */
export function askQuestion(
  access: ArticleAccess<"check">,
  input: AskQuestion,
  stamp: Stamp,
): Promise<ClaimChanged> {
  const { newsroomId, articleId, actor } = access;
  const { claimId, text, askedOf, askedOfName, dueAt } = input;
  return commit(stamp, async (tx) => {
    const claim = await lockClaim(tx, access, input);
    const status = decideFor(actor, claim.facts, "ask");
    const questionId = stamp.newId();
    await tx.question.create({
      data: {
        ...{ newsroomId, articleId, claimId, id: questionId },
        ...{ text, askedOf, askedOfName, dueAt },
        askedById: actor.personId,
        askedAt: stamp.at,
      },
    });
    return writeClaim(tx, claim, {
      action: "claim.ask",
      at: stamp.at,
      data: movedTo(status, { note: text, access, stamp }),
      before: { status: claim.row.status },
      after: {
        ...{ status, questionId, askedOf, askedOfName },
        dueAt: dueAt?.toISOString() ?? null,
        note: text,
      },
    });
  });
}

/**
 * Writes down what came back, or that nothing will, and lets the checking go on.
 *
 * @throws AppError NOT_FOUND, also for a question of another claim; CONFLICT; FORBIDDEN with the rule's sentence.
 */
export function answerQuestion(
  access: ArticleAccess<"check">,
  input: AnswerQuestion,
  stamp: Stamp,
): Promise<ClaimChanged> {
  const { newsroomId, articleId, actor } = access;
  const { claimId, questionId, answer } = input;
  return commit(stamp, async (tx) => {
    const claim = await lockClaim(tx, access, input);
    const status = decideFor(actor, claim.facts, "answer");
    const { count } = await tx.question.updateMany({
      where: {
        ...{ newsroomId, articleId, claimId, id: questionId },
        answeredAt: null,
      },
      data: { answer, answeredById: actor.personId, answeredAt: stamp.at },
    });
    if (count === 0) throw noSuchQuestion();
    const asked = await tx.question.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId, id: questionId } },
      select: { askedById: true },
    });
    // Who asked may have handed the claim on since.
    const to = [asked.askedById];
    await notify(tx, stamp, { kind: "answered", to, articleId, claimId });
    return writeClaim(tx, claim, {
      action: "claim.answer",
      at: stamp.at,
      data: movedTo(status, { note: answer, access, stamp }),
      before: { status: claim.row.status },
      after: { status, questionId, note: answer },
    });
  });
}

function noSuchQuestion(): AppError {
  return new AppError(
    "NOT_FOUND",
    "This question is not out on this claim. Reload and look again.",
  );
}

type Moved = {
  readonly note: string;
  readonly access: ArticleAccess;
  readonly stamp: Stamp;
};

function movedTo(
  status: ClaimChanged["status"],
  { note, access, stamp }: Moved,
) {
  return {
    status,
    statusNote: note,
    statusById: access.actor.personId,
    statusAt: stamp.at,
  };
}
