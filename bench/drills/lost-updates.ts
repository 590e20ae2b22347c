import { parseArgs } from "node:util";
import { z } from "zod";
import { withClient } from "../../scripts/postgres/client";
import { callAction, findAction, signInCheckers } from "./caller";
import { buildFolder, checkChain, withDesk } from "./drill-desk";

/*
 * Many clients change one claim, each round on the version it knows. Of a version exactly one may be saved; everybody
 * else is told so. What was acknowledged is compared with the audit log, word by word and in order.
 */

const { values } = parseArgs({
  options: {
    clients: { type: "string", default: "50" },
    rounds: { type: "string", default: "200" },
  },
});

type Claim = Readonly<{ id: string; articleId: string; version: number }>;
type Saved = Readonly<{ version: number; words: string }>;
type Tally = Readonly<{
  saved: Saved[];
  conflicts: number;
  unanswered: number;
}>;

await withDesk(async ({ url, databaseUrl }, place) => {
  const claim = await findClaim(databaseUrl);
  const cookies = await signInCheckers(url);
  const begun = Date.now();
  const tallies = await Promise.all(
    Array.from({ length: Number(values.clients) }, (_, client) =>
      change({ url, claim, client, cookie: cookies[client % cookies.length] }),
    ),
  );
  const seconds = (Date.now() - begun) / 1000;
  const saved = tallies.flatMap((tally) => tally.saved);
  const planted = { version: claim.version + 1, words: "planted" };
  const seen = await countLost(databaseUrl, claim, [...saved, planted]);
  const lost = await countLost(databaseUrl, claim, saved);
  const sum = (of: "conflicts" | "unanswered") =>
    tallies.reduce((total, tally) => total + tally[of], 0);
  console.log(
    `${values.clients} clients, ${values.rounds} rounds each, ${seconds.toFixed(0)} s: acknowledged ${saved.length}, ` +
      `conflicts ${sum("conflicts")}, unanswered ${sum("unanswered")}, lost ${lost}; ` +
      (seen === lost + 1 ? "a planted loss was seen" : "THE CHECK IS BLIND"),
  );
  const isWhole = await checkChain(place);
  const isGood = lost === 0 && seen === 1 && saved.length > 0 && isWhole;
  process.exitCode = isGood ? 0 : 1;
});

function findClaim(databaseUrl: string): Promise<Claim> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<Claim>(
      `SELECT id, "articleId", version FROM "Claim" WHERE kind = 'statement' AND status = 'open' ORDER BY id LIMIT 1`,
    );
    if (rows[0] === undefined) throw new Error("There is no open claim.");
    return rows[0];
  });
}

type Client = Readonly<{
  url: string;
  claim: Claim;
  client: number;
  cookie: string | undefined;
}>;

async function change(given: Client): Promise<Tally> {
  const { url, claim, client, cookie = "" } = given;
  const actionId = findAction(buildFolder, "editClaimAction");
  const saved: Saved[] = [];
  const tally = { saved, conflicts: 0, unanswered: 0 };
  let { version } = claim;
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    const words = `Client ${client}, round ${round}.`;
    const where = { articleId: claim.articleId, claimId: claim.id, version };
    const answer = await callAction(
      { url, buildFolder },
      {
        ...{ cookie, actionId, page: `/articles/${claim.articleId}` },
        args: [{ ...where, statementText: words }],
      },
    );
    if (answer?.ok) {
      version = z.number().parse(answer.data.version);
      saved.push({ version, words });
    } else if (answer?.error.code === "CONFLICT") {
      tally.conflicts += 1;
      version = answer.error.currentVersion ?? version;
    } else {
      tally.unanswered += 1;
    }
  }
  return tally;
}

/** How many of the acknowledged changes are not in the log under their version, or share it with another. */
function countLost(
  databaseUrl: string,
  claim: Claim,
  saved: readonly Saved[],
): Promise<number> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ words: string }>(
      `SELECT "after"->>'statementText' AS words FROM "AuditEvent"
       WHERE "claimId" = $1 AND action = 'claim.edit' ORDER BY seq`,
      [claim.id],
    );
    const found = await client.query<{ version: number }>(
      `SELECT version FROM "Claim" WHERE id = $1`,
      [claim.id],
    );
    const stored = rows.slice(-((found.rows[0]?.version ?? 0) - claim.version));
    return saved.filter(
      ({ version, words }) =>
        stored[version - claim.version - 1]?.words !== words,
    ).length;
  });
}
