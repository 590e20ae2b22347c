import type { ArticleAccess } from "@/lib/access/article-access";
import { sha256 } from "@/lib/audit/canonical";
import { readSpans } from "@/lib/claims/stored-spans";
import { AppError } from "@/lib/errors";
import { storedGateSchema } from "@/lib/sign-offs/schema";
import type { ReportRecords } from "../records";
import { hashContents } from "./content-hashes";
import { readLastEvent } from "./last-event";
import { readRows, type ReportRows } from "./read-rows";

/** Times the records are read again because somebody worked on the article meanwhile. */
const MAX_READS = 3;

/**
 * Everything a report is built from, as it was after one event of the log. The statements see the database
 * one after another, so the log is asked before and after: when it moved on between, they are asked again.
 *
 * @throws AppError CONFLICT when it moves on each time.
 */
export async function readRecords(
  access: ArticleAccess,
): Promise<ReportRecords> {
  for (let read = 0; read < MAX_READS; read++) {
    const before = await readLastEvent(access);
    const rows = await readRows(access);
    const after = await readLastEvent(access);
    if (before.seq === after.seq) return toRecords(rows, before);
  }
  throw new AppError(
    "CONFLICT",
    "The article is being worked on this very moment, so its report was not made. Try once more.",
  );
}

function toRecords(
  rows: ReportRows,
  asOf: ReportRecords["asOf"],
): ReportRecords {
  const { splitState, ...revision } = rows.revision;
  return {
    ...rows,
    asOf,
    revision: { ...revision, isSplit: splitState === "split" },
    claims: rows.claims.map((claim) => ({
      ...claim,
      spans: readSpans(claim.spans),
    })),
    ratings: rows.ratings.map(({ scaleVersion, ...rating }) => ({
      ...rating,
      scaleKey: scaleVersion.scale.key,
      scaleName: scaleVersion.scale.name,
      scaleVersion: scaleVersion.number,
    })),
    sealsEvidence: rows.policy !== null && !rows.policy.secondCheckSources,
    openComments: rows.comments.map(({ claimId, sentence }) => {
      return { claimId, sentenceNumber: sentence?.number ?? null };
    }),
    signOffs: rows.signOffs.map(({ gate, ...signOff }) => {
      return { ...signOff, gate: storedGateSchema.parse(gate) };
    }),
    documents: new Map(
      rows.documents.map(({ id, text }) => [
        id,
        { text, textSha256: sha256(text) },
      ]),
    ),
    people: rows.members.map(({ person }) => person),
    contentHashes: hashContents(rows),
  };
}
