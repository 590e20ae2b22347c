import { beforeAll, describe, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { verifyChain } from "@/lib/audit/verify";
import type { Stamp } from "@/lib/db/commit";
import { prisma } from "@/lib/db/prisma";
import {
  type CheckingDesk,
  type PlacedClaim,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import { makeComment, type MadeComment } from "@/prisma/factories/comment";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { addComment, reopenComment, resolveComment } from "./commands";
import { addCommentInput, type CommentAbout } from "./schema";

/*
 * What every command of the discussion promises: the permission, the article of the proof, the version that was shown,
 * one audit row, and nothing at all when it fails.
 */

type Given = CheckingDesk & {
  readonly claim: PlacedClaim;
  readonly open: MadeComment;
  readonly resolved: MadeComment;
};

type Try = {
  readonly actor: Actor;
  readonly stamp: Stamp;
  readonly isForeign: boolean;
  readonly isStale: boolean;
};

async function give(): Promise<Given> {
  const desk = await setUpDesk();
  const { article, marit, noor } = desk;
  const claim = await placeClaim(desk, "proposed");
  const onClaim = { claimId: claim.id, isBlocking: true };
  const open = await makeComment(marit, article, onClaim);
  const resolved = await makeComment(marit, article, {
    ...onClaim,
    resolvedById: noor.personId,
    resolvedAt: new Date("2026-03-01T10:00:00Z"),
  });
  return { ...desk, claim, open, resolved };
}

function say(about: (given: Given) => CommentAbout, isBlocking = false) {
  return async (given: Given, call: Try) => {
    const articleId = call.isForeign ? given.other.id : given.article.id;
    const access = await articleAccess(call.actor, articleId, "check");
    const input = addCommentInput.parse({
      articleId,
      about: about(given),
      body: "The logs of May say otherwise.",
      isBlocking,
      mentionedIds: [given.noor.personId],
    });
    return addComment(access, input, call.stamp);
  };
}

function settle(
  command: typeof resolveComment,
  which: (given: Given) => MadeComment,
) {
  return async (given: Given, call: Try) => {
    const articleId = call.isForeign ? given.other.id : given.article.id;
    const access = await articleAccess(call.actor, articleId, "check");
    const { id: commentId, version: shown } = which(given);
    const version = call.isStale ? shown + 1 : shown;
    return command(access, { articleId, commentId, version }, call.stamp);
  };
}

type Entry = {
  readonly title: string;
  readonly action: string;
  readonly hasVersion: boolean;
  readonly send: (given: Given, call: Try) => Promise<unknown>;
};

const entries: readonly Entry[] = [
  {
    title: "a comment on a claim",
    action: "comment.add",
    hasVersion: false,
    send: say(({ claim }) => ({ is: "claim", claimId: claim.id })),
  },
  {
    title: "a blocking comment on a claim",
    action: "comment.add",
    hasVersion: false,
    send: say(({ claim }) => ({ is: "claim", claimId: claim.id }), true),
  },
  {
    title: "a comment on a sentence",
    action: "comment.add",
    hasVersion: false,
    send: say(({ article }) => {
      return { is: "sentence", sentenceId: article.sentences[1]?.id ?? "" };
    }),
  },
  {
    title: "a reply",
    action: "comment.add",
    hasVersion: false,
    send: say(({ open }) => ({ is: "comment", commentId: open.id })),
  },
  {
    title: "resolving a comment",
    action: "comment.resolve",
    hasVersion: true,
    send: settle(resolveComment, ({ open }) => open),
  },
  {
    title: "reopening a comment",
    action: "comment.reopen",
    hasVersion: true,
    send: settle(reopenComment, ({ resolved }) => resolved),
  },
];

describe.each(entries)("$title", ({ action, hasVersion, send }) => {
  let given: Given;
  let stranger: Actor;
  const fine = { isForeign: false, isStale: false };

  // What is refused leaves everything as it was, so one desk serves all of these, and the last test changes it.
  beforeAll(async () => {
    given = await give();
    stranger = await makeMember(await makeNewsroom());
  });

  async function refuses(
    call: Partial<Try> & Pick<Try, "actor">,
    error: object,
  ) {
    const before = await everythingOf(given);
    const whole = { stamp: stampFor(call.actor), ...fine, ...call };
    await expect(send(given, whole)).rejects.toMatchObject(error);
    expect(await everythingOf(given)).toEqual(before);
  }

  test("is not for a reader", () =>
    refuses({ actor: given.cass }, { code: "FORBIDDEN" }));

  test("knows nothing of it for somebody from another newsroom", () =>
    refuses({ actor: stranger }, { code: "NOT_FOUND" }));

  test("finds nothing by the id of another article's record", () =>
    refuses({ actor: given.marit, isForeign: true }, { code: "NOT_FOUND" }));

  test.runIf(hasVersion)("refuses what is not the version that was shown", () =>
    refuses({ actor: given.marit, isStale: true }, { code: "CONFLICT" }),
  );

  test("leaves nothing when its audit row cannot be written", () => {
    const stamp = { ...stampFor(given.marit), actorName: "\u0000" };
    return refuses({ actor: given.marit, stamp }, {});
  });

  test("leaves one audit row each, without the words, and the claim's version", async () => {
    const { claim, marit, newsroom } = given;
    const where = { newsroomId: newsroom.id };
    const calls = await Promise.allSettled(
      [0, 1].map(() =>
        send(given, { ...fine, actor: marit, stamp: stampFor(marit) }),
      ),
    );
    const done = calls.filter(({ status }) => status === "fulfilled").length;
    // Two comments are two; the same thread is settled once.
    expect(done).toBe(hasVersion ? 1 : 2);
    const rows = await prisma.auditEvent.findMany({ where });
    expect(rows.map((row) => row.action)).toEqual(
      Array.from({ length: done }, () => action),
    );
    expect(JSON.stringify(rows)).not.toContain("logs of May");
    const now = await prisma.claim.findFirst({ where: { id: claim.id } });
    expect(now?.version).toBe(claim.version);
    expect(await verifyChain(newsroom.id)).toMatchObject({ kind: "whole" });
  });
});

test("the claim of an audit row is the claim that is spoken of, and the rest says who and how", async () => {
  const given = await give();
  const { article, claim, marit, noor } = given;
  const access = await articleAccess(marit, article.id, "check");
  const input = addCommentInput.parse({
    articleId: article.id,
    about: { is: "claim", claimId: claim.id },
    body: "Not so, @Noor.",
    isBlocking: true,
    mentionedIds: [noor.personId, noor.personId],
  });
  await addComment(access, input, stampFor(marit));
  const [row] = await prisma.auditEvent.findMany({
    where: { newsroomId: given.newsroom.id },
  });
  expect(row).toMatchObject({
    entityType: "Comment",
    articleId: article.id,
    claimId: claim.id,
    before: null,
    after: { isBlocking: true, mentionedIds: [noor.personId], parentId: null },
  });
});

test.each([
  ["a reader who did not write the article", "cass", false],
  ["a checker", "jonas", true],
  ["the article's author", "femi", true],
] as const)("%s can be mentioned: %#", async (_, who, may) => {
  const given = await give();
  const { article, claim, marit } = given;
  const access = await articleAccess(marit, article.id, "check");
  const input = addCommentInput.parse({
    articleId: article.id,
    about: { is: "claim", claimId: claim.id },
    body: "See this.",
    mentionedIds: [given[who].personId],
  });
  const saying = addComment(access, input, stampFor(marit));
  if (may) await saying;
  else await expect(saying).rejects.toMatchObject({ code: "INVALID_INPUT" });
});

test("who left cannot be mentioned", async () => {
  const given = await give();
  const { article, claim, marit, jonas, newsroom } = given;
  await prisma.membership.updateMany({
    where: { newsroomId: newsroom.id, personId: jonas.personId },
    data: { disabledAt: new Date() },
  });
  const access = await articleAccess(marit, article.id, "check");
  const input = addCommentInput.parse({
    articleId: article.id,
    about: { is: "claim", claimId: claim.id },
    body: "See this.",
    mentionedIds: [jonas.personId],
  });
  await expect(
    addComment(access, input, stampFor(marit)),
  ).rejects.toMatchObject({ code: "INVALID_INPUT" });
});

test("a mention is told to who is mentioned, and a reply to who spoke before, each once", async () => {
  const given = await give();
  const { article, open, marit, noor, jonas, newsroom } = given;
  const reply = async (by: Actor, mentioned: readonly Actor[]) => {
    const input = addCommentInput.parse({
      articleId: article.id,
      about: { is: "comment", commentId: open.id },
      body: "Asked.",
      mentionedIds: mentioned.map(({ personId }) => personId),
    });
    const access = await articleAccess(by, article.id, "check");
    await addComment(access, input, stampFor(by));
  };
  await reply(noor, []);
  await reply(jonas, [marit]);
  const told = await prisma.notification.findMany({
    where: { newsroomId: newsroom.id },
    orderBy: [{ createdAt: "asc" }, { kind: "asc" }],
  });
  expect(told.map(({ personId, kind }) => [personId, kind])).toEqual([
    [marit.personId, "replied"],
    [marit.personId, "mentioned"],
    [noor.personId, "replied"],
  ]);
});

test("there is one level of answers, and only what opens a thread blocks or is resolved", async () => {
  const given = await give();
  const { article, open, marit, claim } = given;
  const access = await articleAccess(marit, article.id, "check");
  const reply = await makeComment(marit, article, {
    claimId: claim.id,
    parentId: open.id,
  });
  const about = { is: "comment", commentId: reply.id };
  const ids = { articleId: article.id, body: "Third." };
  const deeper = addCommentInput.parse({ ...ids, about });
  await expect(
    addComment(access, deeper, stampFor(marit)),
  ).rejects.toMatchObject({ code: "INVALID_INPUT" });
  expect(
    addCommentInput.safeParse({ ...ids, about, isBlocking: true }).success,
  ).toBe(false);
  const which = { articleId: article.id, commentId: reply.id, version: 1 };
  await expect(
    resolveComment(access, which, stampFor(marit)),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  // Postgres holds the same.
  await expect(
    makeComment(marit, article, { parentId: open.id, isBlocking: true }),
  ).rejects.toThrow(/Comment_reply_does_not_block/);
});

async function everythingOf({ newsroom }: CheckingDesk) {
  const where = { newsroomId: newsroom.id };
  const orderBy = { id: "asc" } as const;
  return {
    claims: await prisma.claim.findMany({ where, orderBy }),
    comments: await prisma.comment.findMany({ where, orderBy }),
    notifications: await prisma.notification.findMany({ where, orderBy }),
    head: await prisma.auditHead.findUnique({ where }),
  };
}
