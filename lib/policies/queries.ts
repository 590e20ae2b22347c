import type { ArticleAccess } from "@/lib/access/article-access";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import type { SourceAccess } from "@/lib/access/source-access";
import { db } from "@/lib/db/read";
import type { Policy } from "./rules";
import { policySelect, readPolicy } from "./stored-policy";

/** A policy with what a change of it has to send. */
export type PolicyView = Policy & { readonly version: number };

/** What this newsroom demands. */
export async function loadPolicy({
  newsroomId,
}: NewsroomAccess | ArticleAccess | SourceAccess): Promise<PolicyView> {
  const stored = await db.policy.findUnique({
    where: { newsroomId },
    select: { ...policySelect, version: true },
  });
  return { ...readPolicy(stored), version: stored?.version ?? 1 };
}
