import type { ArticleAccess } from "@/lib/access/article-access";
import { commit, type Stamp } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import type { SignOffArticle } from "../schema";
import { addSignOff, lockGate } from "./gate-now";

/**
 * Signs an article off as it stands, when the policy's conditions hold. Everything is counted anew behind the lock.
 *
 * @throws AppError NOT_FOUND; CONFLICT when something changed or it is signed off already; FORBIDDEN for its author,
 * and while the gate is closed, with what is in the way.
 */
export function signOff(
  access: ArticleAccess<"decide">,
  input: SignOffArticle,
  stamp: Stamp,
): Promise<{ readonly signOffId: string }> {
  const { articleId } = access;
  return commit(stamp, async (tx) => {
    const article = await lockGate(tx, access, input);
    const { gate } = article;
    if (!gate.isOpen) throw new AppError("FORBIDDEN", `${gate.sentence}.`);
    const overrideReason = null;
    const result = await addSignOff(tx, access, {
      ...{ article, stamp, overrideReason },
    });
    const { textSha256, kept } = article;
    return {
      result,
      event: {
        action: "sign_off.sign",
        entity: { type: "SignOff", id: result.signOffId },
        articleId,
        before: null,
        after: { textSha256, facts: kept.facts },
      },
    };
  });
}
