import { expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/prisma";
import { extract } from "@/lib/extraction";
import { stampFor } from "@/lib/testing/stamp";
import { makeArticle, type MadeArticle } from "@/prisma/factories/article";
import { makeSpeaker } from "@/prisma/factories/claim";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { splitRevision } from "./commands";

const TEXT =
  "The bridge cost 41 million crowns.\n\n“We paid for two bridges,” said Ilse Brandt, the mayor. “We got one.”\n\nTwo officials said that the money was gone.";

async function fresh(by: Actor, text = TEXT): Promise<MadeArticle> {
  const article = await makeArticle(by, { text, isSplit: false });
  await prisma.sentence.deleteMany({
    where: { newsroomId: by.newsroomId, articleId: article.id },
  });
  return article;
}

async function split(
  by: Actor,
  article: MadeArticle,
  extraction = extract(article.text),
) {
  const access = await articleAccess(by, article.id, "read");
  return splitRevision(
    access,
    { revisionId: article.revisionId, extraction },
    stampFor(by),
  );
}

const claimsOf = ({ newsroomId, id }: MadeArticle) =>
  prisma.claim.findMany({
    where: { newsroomId, articleId: id },
    orderBy: { id: "asc" },
    include: { speaker: true },
  });

test("a split stores every sentence, quote and statement as a suggestion", async () => {
  const by = await makeMember(await makeNewsroom());
  const article = await fresh(by);
  const extraction = extract(TEXT);
  expect(await split(by, article)).toMatchObject({ kind: "split" });
  const where = { newsroomId: by.newsroomId, articleId: article.id };
  const sentences = await prisma.sentence.findMany({
    where,
    orderBy: { number: "asc" },
  });
  expect(
    sentences.map(({ number, start, end }) => ({ number, start, end })),
  ).toEqual(
    extraction.sentences.map((sentence, at) => ({
      number: at + 1,
      ...sentence,
    })),
  );
  const claims = await claimsOf(article);
  expect(claims).toHaveLength(
    extraction.quotes.length + extraction.statements.length,
  );
  for (const claim of claims)
    expect(claim).toMatchObject({
      status: "suggested",
      origin: "engine",
      version: 1,
      engineVersion: extraction.engineVersion,
    });
  const [quote] = claims;
  expect(quote).toMatchObject({
    kind: "quote",
    spans: extraction.quotes[0]?.content.map(({ start, end }) => [start, end]),
    quoteType: extraction.quotes[0]?.type,
  });
  expect(quote?.suggestion).toMatchObject({
    kind: "quote",
    score: extraction.quotes[0]?.score,
    reasons: extraction.quotes[0]?.reasons,
  });
  const revision = await prisma.revision.findFirstOrThrow({ where });
  expect(revision).toMatchObject({
    splitState: "split",
    engineVersion: extraction.engineVersion,
  });
});

test("statements made in a quote point to it", async () => {
  const by = await makeMember(await makeNewsroom());
  const article = await fresh(by);
  await split(by, article);
  const claims = await claimsOf(article);
  const inside = claims.filter(({ withinId }) => withinId !== null);
  expect(inside.length).toBeGreaterThan(0);
  for (const claim of inside) {
    const quote = claims.find(({ id }) => id === claim.withinId);
    expect(quote?.kind).toBe("quote");
    expect(claim.speakerId).toBe(quote?.speakerId);
  }
});

test("one event tells of it, in the engine's name, with counts and no words", async () => {
  const by = await makeMember(await makeNewsroom());
  await split(by, await fresh(by));
  const log = await prisma.auditEvent.findMany({
    where: { newsroomId: by.newsroomId },
  });
  expect(log).toHaveLength(1);
  expect(log[0]).toMatchObject({
    action: "article.split",
    actorId: null,
    entityType: "Revision",
    after: { splitState: "split", sentences: extract(TEXT).sentences.length },
  });
  expect(JSON.stringify(log[0]?.after)).not.toContain("bridge");
  expect(await verifyChain(by.newsroomId)).toMatchObject({ kind: "whole" });
});

test("a second split changes nothing and leaves no second event", async () => {
  const by = await makeMember(await makeNewsroom());
  const article = await fresh(by);
  await split(by, article);
  const before = await claimsOf(article);
  expect(await split(by, article)).toEqual({ kind: "was_split" });
  expect(await claimsOf(article)).toEqual(before);
  expect(
    await prisma.auditEvent.count({ where: { newsroomId: by.newsroomId } }),
  ).toBe(1);
});

test("of two splits at once exactly one stores", async () => {
  const by = await makeMember(await makeNewsroom());
  const article = await fresh(by);
  const both = await Promise.all([split(by, article), split(by, article)]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["split", "was_split"]);
  expect(await claimsOf(article)).toHaveLength(
    extract(TEXT).quotes.length + extract(TEXT).statements.length,
  );
});

test("two articles that bring the same new speaker at once share one", async () => {
  const by = await makeMember(await makeNewsroom());
  const articles = await Promise.all([
    fresh(by),
    fresh(by, `${TEXT}\n\n“So it is,” said Olav Tveit.`),
  ]);
  await Promise.all(articles.map((article) => split(by, article)));
  const named = await prisma.speaker.findMany({
    where: { newsroomId: by.newsroomId, name: "Ilse Brandt" },
  });
  expect(named).toHaveLength(1);
});

test("a known speaker is found by name, by a full other name, and through a merge", async () => {
  const newsroom = await makeNewsroom();
  const by = await makeMember(newsroom);
  const mayor = await makeSpeaker(newsroom.id, {
    name: "Ilse Marie Brandt",
    otherNames: ["Ilse Brandt"],
  });
  await makeSpeaker(newsroom.id, {
    name: "OLAV TVEIT",
    mergedIntoId: mayor.id,
  });
  const article = await fresh(
    by,
    "“We got one,” said Ilse Brandt.\n\n“So it is,” said Olav Tveit.",
  );
  await split(by, article);
  const quotes = (await claimsOf(article)).filter(
    ({ kind }) => kind === "quote",
  );
  expect(quotes.map(({ speakerId }) => speakerId)).toEqual([
    mayor.id,
    mayor.id,
  ]);
  expect(
    await prisma.speaker.count({ where: { newsroomId: newsroom.id } }),
  ).toBe(2);
});

test("a short other name of somebody known is not taken for them", async () => {
  const newsroom = await makeNewsroom();
  const by = await makeMember(newsroom);
  const known = await makeSpeaker(newsroom.id, {
    name: "Ilse Brandt",
    otherNames: ["Brandt"],
  });
  const text = "“We got one,” said Brandt.";
  const { quotes, ...rest } = extract(text);
  const article = await fresh(by, text);
  const speakers = [
    {
      name: "Brandt",
      otherNames: [],
      role: null,
      affiliation: null,
      kind: "person" as const,
      mentions: [],
    },
  ];
  await split(by, article, {
    ...rest,
    speakers,
    quotes: quotes.map((quote) => ({ ...quote, speakerName: "Brandt" })),
  });
  const [quote] = await claimsOf(article);
  expect(quote?.speaker?.name).toBe("Brandt");
  expect(quote?.speakerId).not.toBe(known.id);
});

test("another newsroom's speaker of the same name stays theirs", async () => {
  const by = await makeMember(await makeNewsroom());
  const elsewhere = await makeSpeaker((await makeNewsroom()).id, {
    name: "Ilse Brandt",
  });
  const article = await fresh(by);
  await split(by, article);
  const speakers = (await claimsOf(article)).map(({ speaker }) => speaker);
  expect(speakers.some((speaker) => speaker?.name === "Ilse Brandt")).toBe(
    true,
  );
  for (const speaker of speakers) expect(speaker?.id).not.toBe(elsewhere.id);
});

test("the unnamed belong to their article and are not shared", async () => {
  const by = await makeMember(await makeNewsroom());
  const [first, second] = [await fresh(by), await fresh(by)];
  await split(by, first);
  await split(by, second);
  const unnamed = await prisma.speaker.findMany({
    where: { newsroomId: by.newsroomId, kind: "unnamed" },
  });
  expect(new Set(unnamed.map(({ articleId }) => articleId))).toEqual(
    new Set([first.id, second.id]),
  );
});

test("when storing fails nothing of the split is left, and it can be asked for again", async () => {
  const by = await makeMember(await makeNewsroom());
  const article = await fresh(by);
  const good = extract(TEXT);
  const [first, ...rest] = good.statements;
  const backwards = { ...first, spans: [{ start: 9, end: 3 }] };
  await expect(
    split(by, article, {
      ...good,
      statements: [
        ...rest,
        {
          ...backwards,
          text: "",
          withinQuote: null,
          kinds: [],
          checkWorthiness: 0,
          reasons: [],
        },
      ],
    }),
  ).rejects.toThrow();
  const where = { newsroomId: by.newsroomId };
  expect([
    await prisma.sentence.count({ where }),
    await prisma.claim.count({ where }),
    await prisma.speaker.count({ where }),
    await prisma.auditEvent.count({ where }),
  ]).toEqual([0, 0, 0, 0]);
  expect(await split(by, article)).toMatchObject({ kind: "split" });
});

test("a revision of another article, or of another newsroom, is not split", async () => {
  const newsroom = await makeNewsroom();
  const by = await makeMember(newsroom);
  const [mine, other] = [await fresh(by), await fresh(by)];
  const access = await articleAccess(by, mine.id, "read");
  const wrong = { revisionId: other.revisionId, extraction: extract(TEXT) };
  await expect(
    splitRevision(access, wrong, stampFor(by)),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  const stranger = await makeMember(await makeNewsroom());
  await expect(split(stranger, mine)).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("a text without a claim is split too", async () => {
  const by = await makeMember(await makeNewsroom());
  const article = await fresh(by, "?");
  expect(await split(by, article)).toMatchObject({ kind: "split" });
});
