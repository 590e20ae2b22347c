import type { Prisma } from "@/generated/prisma/client";
import type { JsonValue } from "@/lib/audit/canonical";

/** A transaction of the database. */
export type Tx = Prisma.TransactionClient;

/** What makes one save recognisable when it arrives again. */
export type SaveOnce = {
  /** A UUID that the sender made for this one thing it wants saved. */
  readonly key: string;
  /** What is done with it: "claim.edit". */
  readonly name: string;
};

/** Who, where and when: made once per request, and the only clock and dice a command has. */
export type Stamp = {
  readonly newsroomId: string;
  /** Null when no person acts: the command line, the seed. */
  readonly actorId: string | null;
  readonly actorName: string;
  readonly at: Date;
  readonly requestId: string | null;
  /** A new UUIDv7. */
  readonly newId: () => string;
  /** Set when the sender may send the same thing again: it is done once. */
  readonly once?: SaveOnce;
};

/** The one thing a command did, for the log. `before` and `after` hold what changed, never an article's text. */
export type AuditEntry = {
  readonly action: string;
  readonly entity: { readonly type: Prisma.ModelName; readonly id: string };
  readonly articleId?: string;
  readonly claimId?: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
};
