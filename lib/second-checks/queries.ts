import type { ArticleAccess } from "@/lib/access/article-access";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { db } from "@/lib/db/read";
import { loadPolicy } from "@/lib/policies/queries";
import { type Agreement, agreementOf } from "./agreement";
import { openCheck } from "./stored-check";

/** What is kept from one person while second checks are open in an article. */
export type Seal = {
  readonly viewerId: string;
  /** Claims with an open second check. */
  readonly claimIds: ReadonlySet<string>;
  /** Whether the evidence of these claims is sealed as well. */
  readonly hidesEvidence: boolean;
};

/** Which claims of an article are sealed now. Two statements. */
export async function loadSeal(access: ArticleAccess): Promise<Seal> {
  const { newsroomId, articleId, actor } = access;
  const [open, policy] = await Promise.all([
    db.secondCheck.findMany({
      where: { newsroomId, articleId, ...openCheck },
      select: { claimId: true },
    }),
    loadPolicy(access),
  ]);
  return {
    viewerId: actor.personId,
    claimIds: new Set(open.map(({ claimId }) => claimId)),
    hidesEvidence: !policy.secondCheckSources,
  };
}

/** The newest second checks that are looked at for how far people agree. */
const MOST_COMPARED = 1_000;

/** How far first and second checkers of a newsroom found the same. */
export async function loadAgreement({
  newsroomId,
}: NewsroomAccess<"decide">): Promise<Agreement> {
  const done = await db.secondCheck.findMany({
    where: { newsroomId, doneAt: { not: null } },
    orderBy: { doneAt: "desc" },
    take: MOST_COMPARED,
    select: {
      rating: { select: { key: true } },
      verdict: { select: { rating: { select: { key: true } } } },
    },
  });
  return agreementOf(
    done.flatMap(({ rating, verdict }) =>
      rating ? [{ first: verdict.rating.key, second: rating.key }] : [],
    ),
  );
}
