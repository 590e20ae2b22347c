import { withClient } from "../../scripts/postgres/client";

/** What is wrong with the stored articles, in sentences; empty when nothing is. */
export type Faults = readonly string[];

/**
 * Compares what was acknowledged with what is stored. Each acknowledged article
 * must be there with its text and exactly one event in the audit log, and
 * nothing may be half there, acknowledged or not. A split that a crash cut off
 * is no loss: it is made when the article is opened; but it is whole or absent.
 */
export async function checkWrites(
  databaseUrl: string,
  acknowledged: readonly string[],
): Promise<Faults> {
  const missing = await ask(databaseUrl, missingSql, [acknowledged]);
  const half = await ask(databaseUrl, halfSql, []);
  const halfSplit = await ask(databaseUrl, halfSplitSql, []);
  return [
    ...missing.map((id) => `acknowledged and not stored: article ${id}`),
    ...half.map((id) => `stored in part: article ${id}`),
    ...halfSplit.map((id) => `split in part: article ${id}`),
  ];
}

/**
 * Shows that the check would see a loss: that the database answers at all, and
 * that a planted id, acknowledged by nobody, is reported besides what is found
 * without it.
 */
export async function proveCheck(
  databaseUrl: string,
  acknowledged: readonly string[],
): Promise<void> {
  const planted = crypto.randomUUID();
  const without = await checkWrites(databaseUrl, acknowledged);
  const faults = await checkWrites(databaseUrl, [...acknowledged, planted]);
  const added = faults.filter((fault) => !without.includes(fault));
  if (added.length === 1 && added[0]?.includes(planted)) return;
  throw new Error(
    `The check cannot be trusted: the planted article ${planted} should be reported, and this is: ${JSON.stringify(added)}`,
  );
}

const missingSql = `
  SELECT wanted.id::text AS id
  FROM unnest($1::uuid[]) AS wanted(id)
  LEFT JOIN "Article" article ON article.id = wanted.id
  LEFT JOIN "Revision" revision ON revision."articleId" = wanted.id
    AND revision.text LIKE 'The harbour has % berths.'
  WHERE article.id IS NULL OR revision.id IS NULL`;

const halfSql = `
  SELECT article.id::text AS id
  FROM "Article" article
  LEFT JOIN "Revision" revision ON revision."articleId" = article.id
  WHERE revision.id IS NULL
  UNION
  SELECT article.id::text
  FROM "Article" article
  LEFT JOIN "AuditEvent" event
    ON event."entityId" = article.id AND event.action = 'article.create'
  GROUP BY article.id
  HAVING count(event.id) <> 1`;

const halfSplitSql = `
  SELECT revision."articleId"::text AS id
  FROM "Revision" revision
  LEFT JOIN "Sentence" sentence ON sentence."revisionId" = revision.id
  GROUP BY revision."articleId", revision.id, revision."splitState"
  HAVING (revision."splitState" = 'split') <> (count(sentence.id) > 0)`;

function ask(
  databaseUrl: string,
  sql: string,
  values: readonly unknown[],
): Promise<readonly string[]> {
  return withClient(databaseUrl, async (client) => {
    const answer = await client.query<{ id: string }>(sql, [...values]);
    return answer.rows.map((row) => row.id);
  });
}
