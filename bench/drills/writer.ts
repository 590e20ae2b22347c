import { setTimeout as sleep } from "node:timers/promises";
import { type CalledDesk, callAction, findAction } from "./caller";

/** A person at the desk who stores one article after the other, over HTTP. */
export type Writer = Readonly<{
  /** Ids of the articles the desk said it had stored. */
  acknowledged: readonly string[];
  /** Tries that were not acknowledged. */
  refusedCount: () => number;
  /** Ends after the article under way. */
  stop: () => Promise<void>;
}>;

const waitAfterFailureMs = 100;

/** Sends articles to a desk until it is stopped, through crashes and restarts. */
export function startWriter(desk: CalledDesk, cookie: string): Writer {
  const acknowledged: string[] = [];
  const actionId = findAction(desk.buildFolder, "createArticleAction");
  let isStopping = false;
  let refused = 0;
  const work = async () => {
    for (let number = 1; !isStopping; number += 1) {
      const id = await sendArticle(desk, { cookie, actionId, number });
      if (id !== undefined) acknowledged.push(id);
      else {
        refused += 1;
        await sleep(waitAfterFailureMs);
      }
    }
  };
  const done = work();
  return {
    acknowledged,
    refusedCount: () => refused,
    stop: () => {
      isStopping = true;
      return done;
    },
  };
}

async function sendArticle(
  desk: CalledDesk,
  send: Readonly<{ cookie: string; actionId: string; number: number }>,
): Promise<string | undefined> {
  const article = {
    title: `Drill ${send.number}`,
    text: `The harbour has ${send.number} berths.`,
    ...{ byline: "", publication: "", url: "", publishedOn: "", authorId: "" },
  };
  const { cookie, actionId } = send;
  const answer = await callAction(desk, {
    ...{ cookie, actionId, page: "/articles", args: [article] },
  });
  const articleId = answer?.ok === true ? answer.data.articleId : undefined;
  return typeof articleId === "string" ? articleId : undefined;
}
