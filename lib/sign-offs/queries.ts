import type { ArticleAccess } from "@/lib/access/article-access";
import { grants } from "@/lib/access/policy";
import {
  loadMembers,
  type NameOf,
  namesIn,
} from "@/lib/claims/queries/members";
import { db } from "@/lib/db/read";
import { loadPolicy } from "@/lib/policies/queries";
import { whyNotSigned } from "./rules";
import type { GateView, SignOffView, VoidSignOff } from "./view";

/** What the gate of an article depends on besides its claims and sentences, and what became of its sign-off. */
export async function loadGate(access: ArticleAccess): Promise<GateView> {
  const { newsroomId, articleId, actor } = access;
  const [policy, members, standing, voided, article] = await Promise.all([
    loadPolicy(access),
    loadMembers(access),
    findStanding(access),
    findVoided(access),
    db.article.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId, id: articleId } },
      select: { authorId: true },
    }),
  ]);
  const nameOf = namesIn(members);
  return {
    policy,
    signOff: standing ? toSignOff(standing, nameOf) : null,
    voided: !standing && voided ? toVoid(voided, nameOf) : null,
    whyNot: grants(actor.roles, "decide")
      ? whyNotSigned(article, actor.personId)
      : "An editor signs off.",
  };
}

function findStanding({ newsroomId, articleId }: ArticleAccess) {
  return db.signOff.findFirst({
    where: { newsroomId, articleId, voidedAt: null },
    select,
  });
}

/** An override that was never confirmed was no sign-off. */
function findVoided({ newsroomId, articleId }: ArticleAccess) {
  return db.signOff.findFirst({
    where: {
      ...{ newsroomId, articleId },
      voidedAt: { not: null },
      signedAt: { not: null },
    },
    orderBy: { id: "desc" },
    select,
  });
}

const select = {
  id: true,
  version: true,
  askedById: true,
  askedAt: true,
  overrideReason: true,
  confirmedById: true,
  signedAt: true,
  voidedAt: true,
  voidedReason: true,
} as const;

type StoredSignOff = NonNullable<Awaited<ReturnType<typeof findStanding>>>;

function toSignOff(stored: StoredSignOff, nameOf: NameOf): SignOffView {
  const { id, version, overrideReason, confirmedById } = stored;
  return {
    ...{ id, version, overrideReason },
    askedBy: nameOf(stored.askedById),
    askedAt: stored.askedAt.toISOString(),
    confirmedBy: confirmedById === null ? null : nameOf(confirmedById),
    signedAt: stored.signedAt?.toISOString() ?? null,
  };
}

function toVoid(stored: StoredSignOff, nameOf: NameOf): VoidSignOff | null {
  const { askedById, signedAt, voidedAt, voidedReason } = stored;
  if (!signedAt || !voidedAt) return null;
  return {
    by: nameOf(askedById),
    signedAt: signedAt.toISOString(),
    voidedAt: voidedAt.toISOString(),
    reason: voidedReason ?? "Something was changed.",
  };
}
