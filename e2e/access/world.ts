import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { makeArticle, type MadeArticle } from "@/prisma/factories/article";
import {
  makeEvidence,
  makeSource,
  makeVerdict,
  type MadeEvidence,
  type MadeSource,
  type MadeVerdict,
} from "@/prisma/factories/checking";
import {
  makeClaim,
  makeSpeaker,
  type MadeClaim,
  type MadeSpeaker,
} from "@/prisma/factories/claim";
import { makeComment, type MadeComment } from "@/prisma/factories/comment";
import { ratingId, type Newsroom } from "@/prisma/factories/newsroom";
import { makeFailedIntake } from "@/prisma/factories/intake";
import { makeSourceLink } from "@/prisma/factories/source-link";
import { makeSignOff } from "@/prisma/factories/sign-off";
import {
  makeDocument,
  makeExcerpt,
  makeSnapshot,
  type MadeSnapshot,
} from "@/prisma/factories/snapshot";
import { v7 as newId } from "uuid";

/** Words that stand in every record of the newsroom: where they are read, something leaked. */
export const CANARY = "Quillfeather";

/** A newsroom with one of everything that can be asked for by id. */
export type World = {
  readonly newsroom: Newsroom;
  readonly article: MadeArticle;
  readonly claim: MadeClaim;
  /** Nobody compared it with a record yet. */
  readonly quote: MadeClaim;
  readonly snapshot: MadeSnapshot;
  readonly verdict: MadeVerdict;
  readonly evidence: MadeEvidence;
  /** A source with two snapshots, and an excerpt of the first. */
  readonly source: MadeSource;
  readonly comments: {
    readonly open: MadeComment;
    readonly resolved: MadeComment;
  };
  /** A suggestion that one source rests on another. */
  readonly link: {
    readonly id: string;
    readonly sourceId: string;
    readonly restsOnId: string;
  };
  /** An override that waits for its second editor. */
  readonly signOff: { readonly id: string };
  readonly speakers: readonly [MadeSpeaker, MadeSpeaker];
  readonly ratingId: string;
  readonly reportId: string;
  readonly invitationId: string;
  /** Something that could not be read. */
  readonly intakeId: string;
  readonly colleague: Actor;
};

/** Fills a newsroom with one of everything. */
export async function makeWorld(
  newsroom: Newsroom,
  [owner, colleague]: readonly [Actor, Actor],
): Promise<World> {
  const article = await makeArticle(owner, {
    title: `${CANARY} and the bridge`,
    text: `${CANARY} and the bridge\n\nThe ${CANARY} bridge cost 41 million crowns.`,
  });
  const speakers = [
    await makeSpeaker(newsroom.id, { name: `Ada ${CANARY}` }),
    await makeSpeaker(newsroom.id, { name: `Ben ${CANARY}` }),
  ] as const;
  const claim = await makeClaim(article, {
    status: "proposed",
    assigneeId: owner.personId,
    speakerId: speakers[0].id,
  });
  const quote = await makeClaim(article, {
    ...{ kind: "quote", exact: `${CANARY} and the bridge` },
  });
  const evidence = await makeEvidence(owner, claim);
  const source = await makeReadSource(owner, claim);
  const snapshot = await makeSnapshot(owner, {
    ...{ id: evidence.sourceId, title: "Minutes" },
  });
  const verdict = await makeVerdict(owner, claim, { newsroom });
  const about = { claimId: claim.id, body: `Ask ${CANARY}.` };
  const comments = {
    open: await makeComment(owner, article, about),
    resolved: await makeComment(owner, article, {
      ...about,
      resolvedById: owner.personId,
      resolvedAt: new Date(),
    }),
  };
  const overrideReason = `${CANARY} votes at noon.`;
  const signOff = await makeSignOff(colleague, article, { overrideReason });
  return {
    newsroom,
    link: await suggestLink(owner, evidence),
    signOff,
    article,
    claim,
    quote,
    snapshot,
    verdict,
    evidence,
    source,
    comments,
    speakers,
    ratingId: ratingId(newsroom, "wrong"),
    reportId: await storeReport(owner, article),
    invitationId: await storeInvitation(owner),
    intakeId: (await makeFailedIntake(owner, `${CANARY}.txt`)).id,
    colleague,
  };
}

async function makeReadSource(
  by: Actor,
  claim: MadeClaim,
): Promise<MadeSource> {
  const source = await makeSource(by, { title: `${CANARY} records` });
  const evidence = await makeEvidence(by, claim, { source });
  const text = `Minutes of ${CANARY}\n\nThe bridge cost 41 million crowns.`;
  const fileName = `${CANARY}.txt`;
  const first = await makeDocument(by, { text, fileName });
  const later = text.replace("41", "42");
  const second = await makeDocument(by, { text: later, fileName });
  const snapshot = await makeSnapshot(by, source, { document: first });
  await makeSnapshot(by, source, { document: second, number: 2 });
  const exact = "41 million crowns";
  await makeExcerpt(by, claim, { evidence, snapshot, exact });
  return source;
}

async function suggestLink(by: Actor, { sourceId }: MadeEvidence) {
  const wire = await makeSource(by, { title: `${CANARY} wire` });
  const ends = [{ id: sourceId }, wire] as const;
  const { id } = await makeSourceLink(by, ends, { state: "suggested" });
  return { id, sourceId, restsOnId: wire.id };
}

async function storeReport(by: Actor, article: MadeArticle): Promise<string> {
  const id = newId();
  await prisma.report.create({
    data: {
      newsroomId: by.newsroomId,
      id,
      articleId: article.id,
      revisionId: article.revisionId,
      format: "json",
      profile: "public",
      fileName: "report.json",
      mediaType: "application/json",
      bytes: Buffer.from(`{"title":"${CANARY}"}`),
      sha256: "0".repeat(64),
      textSha256: article.sha256,
      auditSeq: 0,
      auditHash: "0".repeat(64),
      createdById: by.personId,
      createdAt: new Date(),
    },
  });
  return id;
}

async function storeInvitation(by: Actor): Promise<string> {
  const id = newId();
  const createdAt = new Date();
  await prisma.invitation.create({
    data: {
      newsroomId: by.newsroomId,
      id,
      email: `${id}@desk.example`,
      name: `Guest ${CANARY}`,
      roles: ["reader"],
      tokenHash: id,
      invitedById: by.personId,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + 3_600_000),
    },
  });
  return id;
}

/** What a refused request may not have changed: every row of the newsroom that has a version, and its log. */
export async function traceOf({ newsroom }: World): Promise<string> {
  const where = { newsroomId: newsroom.id };
  const order = { orderBy: { id: "asc" } } as const;
  const version = { select: { id: true, version: true }, ...order } as const;
  const rows = await Promise.all([
    prisma.auditHead.findMany({ where }),
    prisma.article.findMany({ where, ...version }),
    prisma.claim.findMany({ where, ...version }),
    prisma.evidence.findMany({ where, ...version }),
    prisma.source.findMany({ where, ...version }),
    prisma.speaker.findMany({ where, ...version }),
    prisma.sentence.findMany({ where, ...version }),
    prisma.comment.findMany({ where, ...version }),
    prisma.invitation.findMany({ where, ...version }),
    prisma.verdict.findMany({ where, select: { id: true }, ...order }),
    prisma.approval.findMany({ where, select: { id: true }, ...order }),
    prisma.report.findMany({ where, select: { id: true }, ...order }),
    prisma.intake.findMany({ where, ...version }),
    prisma.source.findMany({ where, ...version }),
  ]);
  return JSON.stringify(rows);
}
