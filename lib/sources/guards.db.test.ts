import { expect, test } from "vitest";
import { v7 as newId } from "uuid";
import { sha256 } from "@/lib/audit/canonical";
import { prisma } from "@/lib/db/prisma";
import { makeArticle } from "@/prisma/factories/article";
import { makeEvidence, makeSource } from "@/prisma/factories/checking";
import { makeClaim } from "@/prisma/factories/claim";
import {
  FACTORY_TIME,
  makeMember,
  makeNewsroom,
} from "@/prisma/factories/newsroom";
import { makeExcerpt, makeSnapshot } from "@/prisma/factories/snapshot";

async function setUp() {
  const newsroom = await makeNewsroom();
  const checker = await makeMember(newsroom, { roles: ["checker"] });
  const claim = await makeClaim(await makeArticle(checker));
  const source = await makeSource(checker);
  const evidence = await makeEvidence(checker, claim, { source });
  const snapshot = await makeSnapshot(checker, source);
  return { newsroom, checker, claim, source, evidence, snapshot };
}

function key({ newsroomId }: { newsroomId: string }, { id }: { id: string }) {
  return { newsroomId_id: { newsroomId, id } };
}

test("what was read is never changed or removed, nor when it was", async () => {
  const { checker, snapshot } = await setUp();
  const where = key(checker, { id: snapshot.documentId });
  await expect(
    prisma.document.update({ where, data: { text: "Other words" } }),
  ).rejects.toThrow(/cannot be changed/);
  await expect(prisma.document.delete({ where })).rejects.toThrow();
  await expect(
    prisma.snapshot.update({
      where: key(checker, snapshot),
      data: { takenAt: new Date(0) },
    }),
  ).rejects.toThrow(/cannot be changed/);
});

test("a document is what its hashes say, or it is not stored", async () => {
  const { checker } = await setUp();
  const bytes = new TextEncoder().encode("Minutes");
  const row = (hashes: object) =>
    prisma.document.create({
      data: {
        ...{ newsroomId: checker.newsroomId, id: newId(), format: "text" },
        ...{ mediaType: "text/plain", marks: [], createdAt: FACTORY_TIME },
        ...{ bytes, byteCount: bytes.length, text: "Minutes" },
        ...{ bytesSha256: sha256(bytes), textSha256: sha256("Minutes") },
        ...hashes,
      },
    });
  await expect(row({})).resolves.toBeTruthy();
  await expect(row({ textSha256: sha256("minutes") })).rejects.toThrow(/hash/);
  await expect(row({ bytesSha256: sha256("other") })).rejects.toThrow(/hash/);
});

test("words that do not stand in the snapshot are no excerpt of it", async () => {
  const { checker, claim, evidence, snapshot } = await setUp();
  const wanted = { evidence, snapshot };
  await expect(
    makeExcerpt(checker, claim, { ...wanted, exact: "rises by four percent" }),
  ).resolves.toBeTruthy();
  await expect(
    makeExcerpt(checker, claim, { ...wanted, exact: "rises by five percent" }),
  ).rejects.toThrow();
  const otherText = { ...snapshot, text: `${snapshot.text}\nA later line` };
  await expect(
    makeExcerpt(checker, claim, { evidence, snapshot: otherText }),
  ).rejects.toThrow(/do not stand in the snapshot/);
});

test("an excerpt is of the source that the evidence is of, and by somebody who works on it", async () => {
  const { newsroom, checker, claim, evidence, snapshot } = await setUp();
  const elsewhere = await makeSnapshot(checker, await makeSource(checker));
  await expect(
    makeExcerpt(checker, claim, { evidence, snapshot: elsewhere }),
  ).rejects.toThrow();
  const passerBy = await makeMember(newsroom, { roles: ["checker"] });
  await expect(
    makeExcerpt(passerBy, claim, { evidence, snapshot }),
  ).rejects.toThrow(/works on its evidence/);
});

test("an excerpt stays as it was chosen; it can only be taken off, once", async () => {
  const { checker, claim, evidence, snapshot } = await setUp();
  const excerpt = await makeExcerpt(checker, claim, { evidence, snapshot });
  const where = key(checker, excerpt);
  await expect(
    prisma.excerpt.update({ where, data: { locator: "page 9" } }),
  ).rejects.toThrow(/stays as it was chosen/);
  await expect(prisma.excerpt.delete({ where })).rejects.toThrow();
  const off = { where, data: { removedAt: FACTORY_TIME } };
  await expect(prisma.excerpt.update(off)).resolves.toBeTruthy();
  await expect(
    prisma.excerpt.update({ where, data: { removedAt: null } }),
  ).rejects.toThrow(/stays as it was chosen/);
});

test("no source rests on itself by any number of steps, and none on two others", async () => {
  const { checker } = await setUp();
  const [one, two, three] = await Promise.all(
    [1, 2, 3].map(() => makeSource(checker)),
  );
  const { newsroomId, personId } = checker;
  const link = (from = one, on = two, state: "confirmed" | "suggested") =>
    prisma.sourceLink.create({
      data: {
        ...{ newsroomId, id: newId(), kind: "reprint", state },
        ...{ sourceId: from?.id ?? "", restsOnId: on?.id ?? "" },
        createdAt: FACTORY_TIME,
        ...(state === "confirmed" && {
          ...{ decidedById: personId, decidedAt: FACTORY_TIME },
        }),
      },
    });
  await link(one, two, "confirmed");
  await link(two, three, "confirmed");
  await expect(link(three, one, "confirmed")).rejects.toThrow(/rests on/);
  await expect(link(one, three, "confirmed")).rejects.toThrow();
  await expect(link(three, one, "suggested")).resolves.toBeTruthy();
  await expect(link(one, one, "suggested")).rejects.toThrow();
});

test("another newsroom's snapshot can be nobody's excerpt", async () => {
  const { checker, claim, evidence } = await setUp();
  const theirs = await setUp();
  await expect(
    makeExcerpt(checker, claim, { evidence, snapshot: theirs.snapshot }),
  ).rejects.toThrow();
});
