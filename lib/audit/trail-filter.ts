import type { Prisma } from "@/generated/prisma/client";
import type { TrailInput } from "./schema";
import type { TrailKind, TrailSubject } from "./trail-words";

/** How the actions of each kind begin. */
const ACTIONS: Readonly<Record<TrailKind, readonly string[]>> = {
  claims: ["claim.", "change."],
  verdicts: ["verdict.", "second_check."],
  evidence: ["evidence."],
  discussion: ["comment."],
  sentences: ["sentence."],
  article: ["article.", "sign_off."],
  reports: ["report."],
};

/** A comment on no claim is on a sentence. */
const OF_SENTENCE = ["Sentence", "Comment"];

const SUBJECTS: Readonly<Record<TrailSubject, Prisma.AuditEventWhereInput>> = {
  claim: { claimId: { not: null } },
  sentence: { claimId: null, entityType: { in: OF_SENTENCE } },
  article: { claimId: null, entityType: { notIn: OF_SENTENCE } },
};

const DAY_MS = 24 * 60 * 60 * 1_000;

/** What the database is asked for. */
export function whereOfTrail(
  asked: Omit<TrailInput, "articleId">,
): Prisma.AuditEventWhereInput {
  const { personId, kind, about, from, until, before } = asked;
  const isOfKind = kind && {
    OR: ACTIONS[kind].map((begin) => ({ action: { startsWith: begin } })),
  };
  return {
    ...(personId && { actorId: personId }),
    ...(before !== undefined && { seq: { lt: before } }),
    at: {
      ...(from && { gte: new Date(from) }),
      ...(until && { lt: new Date(Date.parse(until) + DAY_MS) }),
    },
    AND: [isOfKind ?? {}, about ? SUBJECTS[about] : {}],
  };
}
