import { z } from "zod";
import { withClient } from "../../scripts/postgres/client";
import { callAction, findAction } from "./caller";
import { buildFolder } from "./drill-desk";

/** An open claim of the demo newsroom, and how far its audit log is. */
export type Claim = Readonly<{
  id: string;
  articleId: string;
  version: number;
  seq: number;
}>;

/** The first claim that nobody has taken. */
export function findClaim(databaseUrl: string): Promise<Claim> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<Claim>(
      `SELECT claim.id, "articleId", version, head.seq FROM "Claim" claim
       JOIN "AuditHead" head ON head."newsroomId" = claim."newsroomId"
       WHERE kind = 'statement' AND status = 'open' ORDER BY claim.id LIMIT 1`,
    );
    if (rows[0] === undefined) throw new Error("There is no open claim.");
    return rows[0];
  });
}

/** Changes a claim's words, from one version to the next; each call answers with the new version. */
export function createSaver(url: string, claim: Claim, cookie: string) {
  const actionId = findAction(buildFolder, "editClaimAction");
  let { version } = claim;
  return async () => {
    const { articleId, id: claimId } = claim;
    const statementText = `In other words, for the ${version}th time.`;
    const sentAt = performance.now();
    const answer = await callAction(
      { url, buildFolder },
      {
        ...{ cookie, actionId, page: `/articles/${articleId}` },
        args: [{ articleId, claimId, version, statementText }],
      },
    );
    if (!answer?.ok) throw new Error(`Not saved: ${JSON.stringify(answer)}`);
    version = z.number().parse(answer.data.version);
    return { version, sentAt };
  };
}
