import { articleAccess } from "@/lib/access/article-access";
import { loadMembers, namesIn } from "@/lib/claims/queries/members";
import { sentenceThreads } from "@/lib/discussion/queries";
import { sentenceDiscussionInput } from "@/lib/discussion/schema";
import { route } from "@/lib/server/route";

/** What is said about one sentence. */
export const GET = route({
  name: "sentence.discussion",
  input: sentenceDiscussionInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "read"),
  run: async ({ access, input }) => {
    const nameOf = namesIn(await loadMembers(access));
    return { threads: await sentenceThreads(access, input.sentenceId, nameOf) };
  },
});
