import { once } from "node:events";
import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { withClient } from "../../scripts/postgres/client";
import {
  openDesk,
  stopDesk,
  type TestDesk,
} from "../../scripts/test/test-desk";
import { callAction, findAction, signIn } from "./caller";
import { buildFolder, checkChain, preparePlace } from "./drill-desk";

/*
 * People save while the server is killed and started again, and while answers are lost on their way. Each save is sent
 * with its own key until somebody answers. Then every save is looked for: it must be there once.
 */

const { values } = parseArgs({
  options: {
    writers: { type: "string", default: "8" },
    kills: { type: "string", default: "3" },
    seconds: { type: "string", default: "4" },
  },
});

type Tally = { readonly titles: string[]; tries: number; lostAnswers: number };

const place = await preparePlace();
let desk: TestDesk = await openDesk(place);
try {
  const cookie = await signIn(desk.url);
  const tally: Tally = { titles: [], tries: 0, lostAnswers: 0 };
  const stopping = new AbortController();
  const writers = Array.from({ length: Number(values.writers) }, (_, writer) =>
    write(writer, { cookie, tally, signal: stopping.signal }),
  );
  for (let kill = 0; kill < Number(values.kills); kill += 1) {
    await sleep(Number(values.seconds) * 1000);
    const ended = once(desk.process, "exit");
    desk.process.kill("SIGKILL");
    await ended;
    desk = await openDesk(place);
  }
  await sleep(Number(values.seconds) * 1000);
  stopping.abort();
  await Promise.all(writers);
  const found = await countArticles(desk.databaseUrl, tally.titles);
  const planted = await countArticles(desk.databaseUrl, ["nobody wrote this"]);
  const isSeen = planted.missing === 1;
  console.log(
    `server killed ${values.kills} times: saves ${tally.titles.length}, tries ${tally.tries}, answers thrown away ${tally.lostAnswers}, ` +
      `missing ${found.missing}, saved twice ${found.twice}; ${isSeen ? "a planted loss was seen" : "THE CHECK IS BLIND"}`,
  );
  const isWhole = await checkChain(place);
  const isGood = found.missing + found.twice === 0 && isSeen && isWhole;
  process.exitCode = isGood && tally.titles.length > 0 ? 0 : 1;
} finally {
  await stopDesk(desk);
  fs.rmSync(place.folder, { recursive: true, force: true });
}

type Work = Readonly<{ cookie: string; tally: Tally; signal: AbortSignal }>;

async function write(writer: number, { cookie, tally, signal }: Work) {
  const actionId = findAction(buildFolder, "createArticleAction");
  for (let number = 1; !signal.aborted; number += 1) {
    const title = `Writer ${writer}, article ${number}`;
    const article = {
      ...{ title, text: `The harbour has ${number} berths.` },
      ...{ byline: "", publication: "", url: "", publishedOn: "" },
      authorId: "",
    };
    const saveKey = crypto.randomUUID();
    const call = { cookie, actionId, page: "/articles" };
    for (let isSaved = false; !isSaved;) {
      tally.tries += 1;
      const args = [article, saveKey];
      const answer = await callAction(
        { url: desk.url, buildFolder },
        { ...call, args },
      );
      // Every third answer is thrown away, as a network would: the save is sent again.
      const isHeard = answer?.ok === true && tally.tries % 3 !== 0;
      if (answer?.ok === true && !isHeard) tally.lostAnswers += 1;
      isSaved = isHeard;
      if (answer === null) await sleep(100);
    }
    tally.titles.push(title);
  }
}

function countArticles(databaseUrl: string, titles: readonly string[]) {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(article.id)::int AS count FROM unnest($1::text[]) AS wanted(title)
       LEFT JOIN "Article" article ON article.title = wanted.title GROUP BY wanted.title`,
      [[...titles]],
    );
    const missing = rows.filter(({ count }) => count === 0).length;
    return { missing, twice: rows.filter(({ count }) => count > 1).length };
  });
}
