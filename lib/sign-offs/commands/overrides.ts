import type { ArticleAccess } from "@/lib/access/article-access";
import { grants } from "@/lib/access/policy";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import { notify } from "@/lib/notifications/commands/notify";
import { findColleagues } from "@/lib/second-checks/people";
import { whyNotConfirmed } from "../rules";
import type { AskOverride, SignOffChange } from "../schema";
import { addSignOff, lockGate } from "./gate-now";

/**
 * Asks for a sign-off although the gate is closed. It stands only once a second editor confirmed it; the other editors
 * are told.
 *
 * @throws AppError as `signOff`; FORBIDDEN when the gate is open: then there is nothing to pass over.
 */
export function askOverride(
  access: ArticleAccess<"decide">,
  input: AskOverride,
  stamp: Stamp,
): Promise<{ readonly signOffId: string }> {
  const { articleId } = access;
  const { reason: overrideReason, ...seen } = input;
  return commit(stamp, async (tx) => {
    const article = await lockGate(tx, access, seen);
    if (article.gate.isOpen) {
      const message = "The gate is open, so it can be signed off as it is.";
      throw new AppError("FORBIDDEN", message);
    }
    const result = await addSignOff(tx, access, {
      ...{ article, stamp, overrideReason },
    });
    await tellEditors(tx, access, stamp);
    return {
      result,
      event: {
        action: "sign_off.ask_override",
        entity: { type: "SignOff", id: result.signOffId },
        articleId,
        before: null,
        after: { gate: article.gate.sentence, note: overrideReason },
      },
    };
  });
}

async function tellEditors(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
  stamp: Stamp,
): Promise<void> {
  const article = await tx.article.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: articleId } },
    select: { authorId: true },
  });
  const colleagues = await findColleagues(tx, newsroomId);
  const to = colleagues
    .filter(({ id, roles }) => {
      return grants(roles, "decide") && id !== article.authorId;
    })
    .map(({ id }) => id);
  await notify(tx, stamp, { kind: "override_asked", to, articleId });
}

/**
 * A second editor's yes to an override. The gate is not counted again: whatever had changed would have made it void.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN for who asked, for the author, and when nothing is asked for.
 */
export function confirmOverride(
  access: ArticleAccess<"decide">,
  input: SignOffChange,
  stamp: Stamp,
): Promise<{ readonly signOffId: string }> {
  const { newsroomId, articleId, actor } = access;
  return commit(stamp, async (tx) => {
    const standing = await lockStanding(tx, access, input);
    if (standing.overrideReason === null || standing.signedAt !== null) {
      throw new AppError("FORBIDDEN", "No override waits for a yes here.");
    }
    const { authorId } = standing.article;
    const { askedById } = standing;
    const why = whyNotConfirmed({ authorId, askedById }, actor.personId);
    if (why) throw new AppError("FORBIDDEN", why);
    const { signOffId } = input;
    await tx.signOff.update({
      where: { newsroomId_id: { newsroomId, id: signOffId } },
      data: {
        confirmedById: actor.personId,
        signedAt: stamp.at,
        version: { increment: 1 },
      },
    });
    return {
      result: { signOffId },
      event: {
        action: "sign_off.confirm_override",
        entity: { type: "SignOff", id: signOffId },
        articleId,
        before: { signedAt: null },
        after: { signedAt: stamp.at.toISOString(), askedById },
      },
    };
  });
}

/**
 * Takes a sign-off back, or an override that still waits: the asker thinks better of it, or another editor is against
 * it. It stays in the records, void.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN when it is void already.
 */
export function withdrawSignOff(
  access: ArticleAccess<"decide">,
  input: SignOffChange,
  stamp: Stamp,
): Promise<{ readonly signOffId: string }> {
  const { newsroomId, articleId, actor } = access;
  return commit(stamp, async (tx) => {
    const standing = await lockStanding(tx, access, input);
    const { signOffId } = input;
    const voidedReason = `${actor.name} took it back.`;
    await tx.signOff.update({
      where: { newsroomId_id: { newsroomId, id: signOffId } },
      data: { voidedAt: stamp.at, voidedReason, version: { increment: 1 } },
    });
    return {
      result: { signOffId },
      event: {
        action: "sign_off.withdraw",
        entity: { type: "SignOff", id: signOffId },
        articleId,
        before: { signedAt: standing.signedAt?.toISOString() ?? null },
        after: { voidedReason },
      },
    };
  });
}

async function lockStanding(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
  { signOffId: id, version }: SignOffChange,
) {
  const key = { newsroomId, articleId, id };
  await lockVersion(tx, { type: "SignOff", ...key }, version);
  const found = await tx.signOff.findFirstOrThrow({
    where: key,
    select: {
      overrideReason: true,
      signedAt: true,
      askedById: true,
      voidedAt: true,
      voidedReason: true,
      article: { select: { authorId: true } },
    },
  });
  if (found.voidedAt === null) return found;
  throw new AppError(
    "FORBIDDEN",
    `This sign-off is void: ${found.voidedReason ?? "something changed."}`,
  );
}
