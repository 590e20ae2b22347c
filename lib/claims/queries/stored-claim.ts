import type { Prisma } from "@/generated/prisma/client";
import { checkSelect } from "@/lib/second-checks/check-view";
import { evidenceParts } from "@/lib/sources/evidence-view";
import { openEndsSelect } from "../facts";
import { claimRowSelect } from "./claim-row";

/** All of a claim that its detail is made of. */
export const claimSelect = {
  ...claimRowSelect,
  newsroomId: true,
  revisionId: true,
  cueSpans: true,
  mentionSpans: true,
  quoteType: true,
  suggestion: true,
  mergedIntoId: true,
  splitFromId: true,
  statusNote: true,
  statusById: true,
  statusAt: true,
  article: { select: { authorId: true } },
  ...openEndsSelect,
  secondChecks: { orderBy: { id: "desc" }, select: checkSelect },
  revision: { select: { text: true } },
  inside: {
    where: { status: { not: "withdrawn" } },
    orderBy: [{ start: "asc" }, { id: "asc" }],
    select: { id: true },
  },
  evidence: {
    orderBy: { id: "asc" },
    include: evidenceParts,
  },
  questions: { orderBy: { id: "desc" } },
  verdicts: { orderBy: { number: "desc" } },
  approvals: {
    orderBy: { id: "desc" },
    include: { verdict: { select: { number: true } } },
  },
} as const satisfies Prisma.ClaimSelect;

export type StoredClaim = Prisma.ClaimGetPayload<{
  select: typeof claimSelect;
}>;
