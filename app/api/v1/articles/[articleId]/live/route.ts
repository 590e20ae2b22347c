import { articleAccess } from "@/lib/access/article-access";
import { liveInput } from "@/lib/live/schema";
import { openLiveStream, respondWithStream } from "@/lib/server/live-stream";
import { route } from "@/lib/server/route";

/** Tells a window that shows the article, as long as it does, that something changed and who is here. */
export const GET = route(
  {
    name: "article.live",
    input: liveInput,
    access: (actor, input) => articleAccess(actor, input.articleId, "read"),
    run: ({ access, input }) => openLiveStream(access, input),
  },
  respondWithStream,
);
