import { withClient } from "../../scripts/postgres/client";

/** What is wrong with the stored articles, in sentences; empty when nothing is. */
export type Faults = readonly string[];

/**
 * Compares what was acknowledged with what is stored. Each acknowledged article
 * must be there, whole and split, with exactly one event in the audit log; and
 * nothing may be half there, acknowledged or not.
 */
export async function checkWrites(
  databaseUrl: string,
  acknowledged: readonly string[],
): Promise<Faults> {
  const missing = await ask(databaseUrl, missingSql, [acknowledged]);
  const half = await ask(databaseUrl, halfSql, []);
  return [
    ...missing.map((id) => `acknowledged and not stored: article ${id}`),
    ...half.map((id) => `stored in part: article ${id}`),
  ];
}

/**
 * Shows that the check would see a loss: that the database answers at all, and
 * that a planted id, acknowledged by nobody, is reported and nothing else.
 */
export async function proveCheck(
  databaseUrl: string,
  acknowledged: readonly string[],
): Promise<void> {
  const planted = crypto.randomUUID();
  const faults = await checkWrites(databaseUrl, [...acknowledged, planted]);
  const isSeen = faults.length === 1 && faults[0]?.includes(planted);
  if (isSeen) return;
  throw new Error(
    `The check cannot be trusted: it should report the planted article ${planted} alone, and reports ${JSON.stringify(faults)}`,
  );
}

const missingSql = `
  SELECT wanted.id::text AS id
  FROM unnest($1::uuid[]) AS wanted(id)
  LEFT JOIN "Article" article ON article.id = wanted.id
  LEFT JOIN "Revision" revision ON revision."articleId" = wanted.id
    AND revision."splitState" = 'split'
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
