import { sha256, type JsonValue } from "@/lib/audit/canonical";
import type { Confidentiality, EvidenceRelation } from "../kinds";
import type { StoredExcerpt } from "./excerpts";

/** What a piece of evidence says of its source. */
export type EvidenceContent = {
  readonly relation: EvidenceRelation;
  readonly locator: string;
  readonly excerpt: string;
  readonly note: string;
  readonly doesNotShow: string;
  readonly excerpts: readonly StoredExcerpt[];
};

/**
 * What the log keeps of evidence: of excerpts their places and hashes; of a secret source only that the words changed,
 * not the words and not where they stand. What is empty and newer than the log is left out.
 */
export function loggable(
  { relation, doesNotShow, excerpts, ...typed }: EvidenceContent,
  confidentiality: Confidentiality,
): Readonly<Record<string, JsonValue>> {
  const words = {
    ...typed,
    ...(doesNotShow !== "" && { doesNotShow }),
    ...(excerpts.length > 0 && { excerpts: excerpts.map(hashedPlace) }),
  };
  if (confidentiality !== "secret") return { relation, ...words };
  return {
    relation,
    isSecret: true,
    wordsSha256: sha256(JSON.stringify(words)),
  };
}

function hashedPlace({ snapshotId, start, end, exact }: StoredExcerpt) {
  return { snapshotId, start, end, sha256: sha256(exact) };
}
