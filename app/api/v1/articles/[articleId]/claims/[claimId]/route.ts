import { articleAccess } from "@/lib/access/article-access";
import { loadClaimDetail } from "@/lib/claims/queries";
import { claimDetailInput } from "@/lib/claims/schema";
import { route } from "@/lib/server/route";

/** One claim, whole, as this person may see it. */
export const GET = route({
  name: "claim.detail",
  input: claimDetailInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "read"),
  run: ({ access, input }) => loadClaimDetail(access, input.claimId),
});
