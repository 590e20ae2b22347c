import { expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { loadMembers, namesIn } from "@/lib/claims/queries/members";
import { prisma } from "@/lib/db/prisma";
import { limits } from "@/lib/limits";
import { placeClaim, setUpDesk } from "@/lib/testing/checking-desk";
import type { MadeArticle } from "@/prisma/factories/article";
import { makeComment } from "@/prisma/factories/comment";
import {
  claimThreads,
  countOpenComments,
  openThreads,
  sentenceThreads,
} from "./queries";

async function reading(actor: Actor, article: MadeArticle) {
  const access = await articleAccess(actor, article.id, "read");
  return { access, nameOf: namesIn(await loadMembers(access)) };
}

const resolvedAt = new Date("2026-03-01T12:00:00Z");

test("a claim's threads come with their answers, who is mentioned and what became of them", async () => {
  const desk = await setUpDesk();
  const { article, noor, marit, femi } = desk;
  const claim = await placeClaim(desk, "checking");
  const at = (hour: number) => new Date(Date.UTC(2026, 2, 1, hour));
  const first = await makeComment(marit, article, {
    claimId: claim.id,
    body: "Six, @Noor?",
    isBlocking: true,
    mentionedIds: [noor.personId],
    createdAt: at(9),
    resolvedById: noor.personId,
    resolvedAt,
  });
  const onClaim = { claimId: claim.id };
  await makeComment(noor, article, { ...onClaim, createdAt: at(11) });
  const parentId = first.id;
  for (const [hour, body] of [
    [12, "Asked."],
    [10, "Yes."],
  ] as const) {
    const answer = { ...onClaim, parentId, body, createdAt: at(hour) };
    await makeComment(noor, article, answer);
  }
  await makeComment(noor, article);

  const { access, nameOf } = await reading(femi, article);
  const threads = await claimThreads(access, claim.id, nameOf);
  expect(threads).toMatchObject([
    {
      id: first.id,
      author: { name: "Marit" },
      isBlocking: true,
      mentioned: [{ id: noor.personId, name: "Noor" }],
      resolved: { by: { name: "Noor" }, at: resolvedAt.toISOString() },
      replies: [{ body: "Yes." }, { body: "Asked." }],
    },
    { author: { name: "Noor" }, resolved: null, replies: [] },
  ]);
});

test("a sentence's threads are of that sentence, and another article's sentence does not exist", async () => {
  const { article, other, noor } = await setUpDesk();
  const [first, second] = article.sentences;
  const made = await makeComment(noor, article, { sentenceId: first?.id });
  await makeComment(noor, article, { sentenceId: second?.id });
  const { access, nameOf } = await reading(noor, article);
  const threads = await sentenceThreads(access, first?.id ?? "", nameOf);
  expect(threads.map(({ id }) => id)).toEqual([made.id]);
  const elsewhere = await reading(noor, other);
  await expect(
    sentenceThreads(elsewhere.access, first?.id ?? "", nameOf),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("open threads are counted by claim and sentence, and replies and resolved ones are not", async () => {
  const desk = await setUpDesk();
  const { article, other, noor } = desk;
  const claim = await placeClaim(desk, "checking");
  const onClaim = { claimId: claim.id };
  const first = await makeComment(noor, article, onClaim);
  await makeComment(noor, article, { ...onClaim, isBlocking: true });
  await makeComment(noor, article, { ...onClaim, parentId: first.id });
  await makeComment(noor, article, {
    ...onClaim,
    ...{ isBlocking: true, resolvedById: noor.personId, resolvedAt },
  });
  await makeComment(noor, article);
  await makeComment(noor, other);
  const { access } = await reading(noor, article);
  expect(await countOpenComments(access)).toEqual({
    [claim.id]: { open: 2, blocking: 1 },
    [article.sentences[0]?.id ?? ""]: { open: 1, blocking: 0 },
  });
});

test("a reader sees nothing of it, unless they wrote the article", async () => {
  const { article, cass, noor } = await setUpDesk();
  await makeComment(noor, article);
  const { access, nameOf } = await reading(cass, article);
  const refused = { code: "FORBIDDEN" };
  const sentenceId = article.sentences[0]?.id ?? "";
  await expect(openThreads(access, nameOf, null)).rejects.toMatchObject(
    refused,
  );
  await expect(
    sentenceThreads(access, sentenceId, nameOf),
  ).rejects.toMatchObject(refused);
  await prisma.article.update({
    where: {
      newsroomId_id: { newsroomId: article.newsroomId, id: article.id },
    },
    data: { authorId: cass.personId },
  });
  expect(await sentenceThreads(access, sentenceId, nameOf)).toHaveLength(1);
  expect((await openThreads(access, nameOf, null)).threads).toHaveLength(1);
});

test("all that is open is listed newest first, page by page, with the words it is about", async () => {
  const desk = await setUpDesk();
  const { article, noor } = desk;
  const claim = await placeClaim(desk, "checking", {
    exact: "cost 41 million crowns",
  });
  const made: string[] = [];
  for (let at = 0; at < limits.pageSize; at += 1) {
    made.unshift((await makeComment(noor, article)).id);
  }
  const last = await makeComment(noor, article, { claimId: claim.id });
  await makeComment(noor, article, { resolvedById: noor.personId, resolvedAt });
  made.unshift(last.id);

  const { access, nameOf } = await reading(noor, article);
  const first = await openThreads(access, nameOf, null);
  expect(first.threads[0]?.about).toEqual({
    is: "claim",
    claimId: claim.id,
    words: "cost 41 million crowns",
  });
  expect(first.threads[1]?.about).toEqual({
    is: "sentence",
    number: 1,
    words: "The bridge cost 41 million crowns.",
  });
  const second = await openThreads(access, nameOf, first.next);
  const ids = [...first.threads, ...second.threads].map(({ id }) => id);
  expect(ids).toEqual(made);
  expect(second.next).toBeNull();
});
