import type { Prisma } from "@/generated/prisma/client";
import {
  planClaims,
  type ClaimPlan,
  type PlannedClaim,
} from "@/lib/articles/split-plan";
import type { Stamp, Tx } from "@/lib/db/commit";
import type { Extraction } from "@/lib/extraction";
import { matchSpeakers } from "./match-speakers";

/** The revision an extraction was made of. */
export type SplitTarget = {
  readonly articleId: string;
  readonly revisionId: string;
  readonly text: string;
};

export type SplitCounts = {
  readonly sentences: number;
  readonly quotes: number;
  readonly statements: number;
  readonly speakers: number;
};

type SplitToStore = {
  readonly target: SplitTarget;
  readonly extraction: Extraction;
};

/** Writes the sentences, speakers and claims of an extraction. Part of `splitRevision`'s transaction. */
export async function storeSplit(
  tx: Tx,
  stamp: Stamp,
  { target, extraction }: SplitToStore,
): Promise<SplitCounts> {
  const { text, ...parent } = target;
  const { articleId } = parent;
  const { sentences, quotes, statements, speakers } = extraction;
  const names = new Set(quotes.flatMap(({ speakerName }) => speakerName ?? []));
  await storeSentences(tx, stamp, { parent, sentences });
  const ids = await matchSpeakers(tx, stamp, { articleId, speakers, names });
  const claims = planClaims(text, extraction);
  await storeClaims(tx, stamp, { parent, claims, speakerIds: ids });
  return {
    sentences: sentences.length,
    quotes: quotes.length,
    statements: statements.length,
    speakers: names.size,
  };
}

type Parent = { readonly articleId: string; readonly revisionId: string };

/*
 * The rows go to Postgres as one JSON text a statement. `createMany` puts every value of every row into a parameter of
 * its own, which for the longest article keeps the event loop busy for hundreds of milliseconds and makes everybody
 * else wait: bench/split-delay.ts.
 */
const ROWS_PER_STATEMENT = 100;

type SentencesToStore = {
  readonly parent: Parent;
  readonly sentences: Extraction["sentences"];
};

async function storeSentences(
  tx: Tx,
  stamp: Stamp,
  { parent, sentences }: SentencesToStore,
): Promise<void> {
  for (const [first, last] of partsOf(sentences.length)) {
    const rows = sentences.slice(first, last).map(({ start, end }, at) => ({
      ...parent,
      newsroomId: stamp.newsroomId,
      id: stamp.newId(),
      number: first + at + 1,
      start,
      end,
      mark: "none",
      version: 1,
    })) satisfies Prisma.SentenceCreateManyInput[];
    await tx.$executeRaw`
      INSERT INTO "Sentence"
      SELECT * FROM jsonb_populate_recordset(NULL::"Sentence", ${JSON.stringify(rows)}::jsonb)`;
  }
}

type ClaimsToStore = {
  readonly parent: Parent;
  readonly claims: ClaimPlan;
  readonly speakerIds: ReadonlyMap<string, string>;
};

/** Quotes come before the statements made in them, so a statement's quote is there when it is stored. */
async function storeClaims(
  tx: Tx,
  stamp: Stamp,
  plan: ClaimsToStore,
): Promise<void> {
  const ids = Array.from({ length: plan.claims.length }, () => stamp.newId());
  for (const [first, last] of partsOf(plan.claims.length)) {
    const rows = plan.claims
      .slice(first, last)
      .map((claim, at) =>
        claimRow(stamp, plan, { claim, ids, id: ids[first + at] ?? "" }),
      );
    await tx.$executeRaw`
      INSERT INTO "Claim"
      SELECT * FROM jsonb_populate_recordset(NULL::"Claim", ${JSON.stringify(rows)}::jsonb)`;
  }
}

type ClaimToStore = {
  readonly claim: PlannedClaim;
  readonly id: string;
  readonly ids: readonly string[];
};

function claimRow(
  stamp: Stamp,
  { parent, speakerIds }: ClaimsToStore,
  { claim, id, ids }: ClaimToStore,
) {
  const { suggestion, withinIndex, speakerName } = claim;
  const at = stamp.at.toISOString();
  return {
    newsroomId: stamp.newsroomId,
    id,
    articleId: parent.articleId,
    revisionId: parent.revisionId,
    kind: claim.kind,
    status: "suggested",
    origin: "engine",
    spans: claim.spans,
    start: claim.start,
    end: claim.end,
    text: claim.text,
    statementText: claim.statementText,
    withinId: withinIndex === null ? null : ids[withinIndex],
    speakerId: speakerName === null ? null : speakerIds.get(speakerName),
    cueSpans: claim.cueSpans,
    mentionSpans: claim.mentionSpans,
    quoteType: claim.quoteType,
    kinds: claim.kinds,
    checkWorthiness: claim.checkWorthiness,
    suggestion,
    engineVersion: suggestion.engineVersion,
    statusAt: at,
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}

function* partsOf(length: number) {
  for (let first = 0; first < length; first += ROWS_PER_STATEMENT) {
    yield [first, first + ROWS_PER_STATEMENT] as const;
  }
}
