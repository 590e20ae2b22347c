import { v7 as newId } from "uuid";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import type { MadeClaim } from "./claim";
import { FACTORY_TIME, ratingId, type Newsroom } from "./newsroom";

type By = Pick<Actor, "newsroomId" | "personId">;

export type MadeSource = { readonly id: string; readonly title: string };

type SourceChoice = Partial<
  Omit<Prisma.SourceUncheckedCreateInput, "newsroomId" | "id" | "addedById">
>;

/** Makes a source in the newsroom's library: an open web page unless told. */
export async function makeSource(
  by: By,
  choice: SourceChoice = {},
): Promise<MadeSource> {
  const id = newId();
  const title = choice.title ?? `Source ${id.slice(-6)}`;
  const defaults = {
    kind: "web_page" as const,
    url: `https://records.example/${id}`,
    publisher: "City records",
    createdAt: FACTORY_TIME,
  };
  await prisma.source.create({
    data: {
      ...defaults,
      ...choice,
      newsroomId: by.newsroomId,
      addedById: by.personId,
      id,
      title,
    },
  });
  return { id, title };
}

export type MadeEvidence = {
  readonly id: string;
  readonly sourceId: string;
  readonly version: number;
};

type EvidenceChoice = Partial<
  Pick<
    Prisma.EvidenceUncheckedCreateInput,
    "relation" | "locator" | "excerpt" | "note" | "removedAt" | "createdAt"
  >
> & { readonly source?: MadeSource };

/** Makes a piece of evidence that this person added: it supports the claim, with a source of its own, unless told. */
export async function makeEvidence(
  by: By,
  claim: MadeClaim,
  choice: EvidenceChoice = {},
): Promise<MadeEvidence> {
  const { source = await makeSource(by), ...fields } = choice;
  const id = newId();
  await prisma.evidence.create({
    data: {
      relation: "supports",
      locator: "page 1",
      createdAt: FACTORY_TIME,
      ...fields,
      newsroomId: claim.newsroomId,
      articleId: claim.articleId,
      claimId: claim.id,
      sourceId: source.id,
      addedById: by.personId,
      changedById: by.personId,
      id,
    },
  });
  return { id, sourceId: source.id, version: 1 };
}

export type MadeVerdict = { readonly id: string; readonly number: number };

type VerdictChoice = Partial<
  Pick<
    Prisma.VerdictUncheckedCreateInput,
    "number" | "basis" | "rationale" | "wording" | "createdAt"
  >
> & {
  /** Key of a rating of the newsroom's default scale. */
  readonly rating?: string;
  readonly newsroom: Newsroom;
};

/** Makes a verdict of this person: Confirmed by documents, number 1, unless told. The claim's status is not moved. */
export async function makeVerdict(
  by: By,
  claim: MadeClaim,
  choice: VerdictChoice,
): Promise<MadeVerdict> {
  const { rating = "confirmed", newsroom, ...fields } = choice;
  const id = newId();
  const number = fields.number ?? 1;
  await prisma.verdict.create({
    data: {
      basis: "documents",
      rationale: "The record says the same.",
      createdAt: FACTORY_TIME,
      ...fields,
      newsroomId: claim.newsroomId,
      articleId: claim.articleId,
      claimId: claim.id,
      ratingId: ratingId(newsroom, rating),
      proposedById: by.personId,
      id,
      number,
    },
  });
  return { id, number };
}

type ApprovalChoice = Partial<
  Pick<
    Prisma.ApprovalUncheckedCreateInput,
    "contentHash" | "createdAt" | "voidedAt" | "voidedReason"
  >
> & { readonly verdict: MadeVerdict };

/**
 * Makes an approval by this person. Postgres still refuses an approver who took part. The hash is not that of the
 * content unless it is given: where it matters, approve with the command.
 */
export async function makeApproval(
  by: By,
  claim: MadeClaim,
  choice: ApprovalChoice,
): Promise<{ readonly id: string }> {
  const { verdict, ...fields } = choice;
  const id = newId();
  await prisma.approval.create({
    data: {
      contentHash: "0".repeat(64),
      createdAt: FACTORY_TIME,
      ...fields,
      newsroomId: claim.newsroomId,
      articleId: claim.articleId,
      claimId: claim.id,
      verdictId: verdict.id,
      approvedById: by.personId,
      id,
    },
  });
  return { id };
}

type QuestionChoice = Partial<
  Pick<
    Prisma.QuestionUncheckedCreateInput,
    "text" | "askedOf" | "askedOfName" | "dueAt"
  >
>;

/** Makes a question that this person asked the author and nobody answered, unless told. */
export async function makeQuestion(
  by: By,
  claim: MadeClaim,
  choice: QuestionChoice = {},
): Promise<{ readonly id: string }> {
  const { newsroomId, articleId, id: claimId } = claim;
  const id = newId();
  await prisma.question.create({
    data: {
      ...{ text: "Which year?", askedOf: "author" as const },
      ...choice,
      ...{ newsroomId, articleId, claimId, id },
      askedById: by.personId,
      askedAt: FACTORY_TIME,
    },
  });
  return { id };
}
