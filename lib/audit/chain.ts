import { canonicalJson, sha256 } from "./canonical";

/** What a chain starts from, before its first event. */
export const GENESIS_HASH = "0".repeat(64);

/** An audit event as it is hashed: everything of the row but the hash itself. */
export type ChainedEvent = {
  readonly newsroomId: string;
  readonly seq: number;
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly articleId: string | null;
  readonly claimId: string | null;
  readonly requestId: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly previousHash: string;
};

/** SHA-256 over the previous event's hash and this event's canonical JSON. */
export function hashEvent(event: ChainedEvent): string {
  const { previousHash, at, ...rest } = event;
  return sha256(
    `${previousHash}\n${canonicalJson({ ...rest, at: at.toISOString() })}`,
  );
}
