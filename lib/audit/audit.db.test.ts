import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/policy";
import { commit } from "@/lib/db/commit";
import { prisma } from "@/lib/db/prisma";
import { stampFor } from "@/lib/testing/stamp";
import { sql, tamper as tamperWith } from "@/lib/testing/tamper";
import { type MadeArticle, makeArticle } from "@/prisma/factories/article";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { auditCommand } from "@/scripts/galley/audit";
import { hashEvent } from "./chain";
import { verifyChain } from "./verify";

let marit: Actor;
let article: MadeArticle;

// Each test has a newsroom with five events.
beforeEach(async () => {
  marit = await makeMember(await makeNewsroom());
  article = await makeArticle(marit);
  for (let at = 1; at <= 5; at++) await retitle(`Title ${at}`);
});

function retitle(title: string, failure?: Error) {
  return commit(stampFor(marit), async (tx) => {
    const { newsroomId, id } = article;
    const where = { newsroomId_id: { newsroomId, id } };
    await tx.article.update({ where, data: { title } });
    if (failure) throw failure;
    const entity = { type: "Article", id } as const;
    const event = {
      ...{ action: "article.edit", entity, articleId: id },
      before: null,
      after: { title, at: new Date(0).toISOString(), none: undefined },
    };
    return { result: null, event };
  });
}

const GUARDED = ["AuditEvent", "AuditHead", "Report"];

function tamper(text: string, values: readonly unknown[] = []) {
  return tamperWith(GUARDED, text, values);
}

const check = () => verifyChain(marit.newsroomId);

describe("the log of a newsroom", () => {
  test("is whole while nobody touches it", async () => {
    const last = await lastEvent();
    expect(await check()).toEqual({
      kind: "whole",
      events: 5,
      head: last.hash,
    });
  });

  test("keeps nothing of a command that failed", async () => {
    await expect(retitle("Never", new Error("no"))).rejects.toThrow("no");
    expect(await check()).toMatchObject({ kind: "whole", events: 5 });
    const found = await prisma.article.findFirst({ where: { id: article.id } });
    expect(found?.title).toBe("Title 5");
  });

  test("is one chain however many write at once", async () => {
    await Promise.all(
      ["a", "b", "c", "d", "e", "f"].map((title) => retitle(title)),
    );
    expect(await check()).toMatchObject({ kind: "whole", events: 11 });
  });

  test("of one newsroom does not stand in the other's", async () => {
    const other = await makeNewsroom();
    expect(await verifyChain(other.id)).toMatchObject({
      kind: "whole",
      events: 0,
    });
  });
});

describe("the check names the first bad event", () => {
  const ours = `"newsroomId" = $1::uuid`;

  test.each([
    ["the action", `"action" = 'article.delete'`],
    ["what was before", `"before" = '{"title":"x"}'`],
    ["what was after", `"after" = '{"title":"x"}'`],
    ["the person", `"actorName" = 'Somebody'`],
    ["the time", `"at" = "at" + interval '1 millisecond'`],
    ["the record it is about", `"entityId" = gen_random_uuid()`],
    ["the request", `"requestId" = 'other'`],
    ["the hash", `"hash" = repeat('0', 64)`],
  ])("when %s of it was changed", async (_, change) => {
    await tamper(
      `UPDATE "AuditEvent" SET ${change} WHERE ${ours} AND seq = 3`,
      [marit.newsroomId],
    );
    expect(await check()).toMatchObject({ kind: "broken", seq: 3 });
  });

  test("when it was deleted", async () => {
    await tamper(`DELETE FROM "AuditEvent" WHERE ${ours} AND seq = 2`, [
      marit.newsroomId,
    ]);
    expect(await check()).toMatchObject({
      kind: "broken",
      seq: 2,
      why: expect.stringMatching(/event 2 is missing/) as string,
    });
  });

  test("when it changed places with the next", async () => {
    for (const [from, to] of [
      [3, -1],
      [4, 3],
      [-1, 4],
    ]) {
      await tamper(
        `UPDATE "AuditEvent" SET seq = $2 WHERE ${ours} AND seq = $3`,
        [marit.newsroomId, to, from],
      );
    }
    expect(await check()).toMatchObject({ kind: "broken", seq: 3 });
  });

  test("when the log was cut short behind its head", async () => {
    await tamper(`DELETE FROM "AuditEvent" WHERE ${ours} AND seq > 3`, [
      marit.newsroomId,
    ]);
    expect(await check()).toMatchObject({
      kind: "broken",
      seq: 4,
      why: expect.stringMatching(/events after it are missing/) as string,
    });
  });

  test("when the head is gone", async () => {
    await tamper(`DELETE FROM "AuditHead" WHERE ${ours}`, [marit.newsroomId]);
    expect(await check()).toMatchObject({ kind: "broken", seq: 6 });
  });

  test("when log and head were cut short but a report speaks of more", async () => {
    await exportReport();
    await cutLogAndHead(3);
    expect(await check()).toMatchObject({
      kind: "broken",
      seq: 4,
      why: expect.stringMatching(/report speaks of event 5/) as string,
    });
  });

  test("when everything from it on was written anew, but a report remembers", async () => {
    await exportReport();
    await cutLogAndHead(3);
    await forgeTo(5);
    expect(await check()).toMatchObject({
      kind: "broken",
      seq: 5,
      why: expect.stringMatching(/not the one that a stored report/) as string,
    });
  });

  test("and only a log written anew in full, with no report to remember it, passes", async () => {
    // The limit of what a chain can show; printed head hashes and reports are what closes it.
    await cutLogAndHead(3);
    await forgeTo(5);
    expect(await check()).toMatchObject({ kind: "whole", events: 5 });
  });

  async function cutLogAndHead(seq: number) {
    await tamper(`DELETE FROM "AuditEvent" WHERE ${ours} AND seq > $2`, [
      marit.newsroomId,
      seq,
    ]);
    await tamper(
      `UPDATE "AuditHead" h SET seq = e.seq, hash = e.hash FROM "AuditEvent" e
       WHERE h."newsroomId" = $1::uuid AND e."newsroomId" = $1::uuid AND e.seq = $2`,
      [marit.newsroomId, seq],
    );
  }
});

/** Events that follow in form, with another content. */
async function forgeTo(seq: number) {
  for (;;) {
    const { hash, ...last } = await lastEvent();
    if (last.seq === seq) return;
    const next = {
      ...last,
      seq: last.seq + 1,
      actorName: "Forger",
      previousHash: hash,
    };
    const data = { ...next, before: undefined, after: last.after ?? undefined };
    await prisma.auditEvent.create({
      data: { ...data, hash: hashEvent({ ...next, before: null }) },
    });
  }
}

function lastEvent() {
  const { newsroomId } = marit;
  return prisma.auditEvent.findFirstOrThrow({
    where: { newsroomId },
    orderBy: { seq: "desc" },
  });
}

async function exportReport() {
  const { seq: auditSeq, hash: auditHash } = await lastEvent();
  await prisma.report.create({
    data: {
      newsroomId: marit.newsroomId,
      id: stampFor(marit).newId(),
      articleId: article.id,
      revisionId: article.revisionId,
      ...{ format: "json", profile: "internal" },
      ...{ fileName: "report.json", mediaType: "application/json" },
      bytes: new Uint8Array([1]),
      ...{ sha256: "0".repeat(64), textSha256: article.sha256 },
      ...{ auditSeq, auditHash, createdById: marit.personId },
      createdAt: new Date(),
    },
  });
}

describe("Postgres itself refuses", () => {
  const kept = /kept as they were written/;

  test.each([
    [`UPDATE "AuditEvent" SET "actorName" = 'x'`, kept],
    [`DELETE FROM "AuditEvent"`, kept],
    [`TRUNCATE "AuditEvent"`, kept],
    [`DELETE FROM "AuditHead"`, kept],
    [`TRUNCATE "AuditHead"`, kept],
    [`UPDATE "AuditHead" SET seq = 0`, /moves only with an event/],
  ])("%s", async (statement, sentence) => {
    await expect(sql(statement)).rejects.toThrow(sentence);
    expect(await check()).toMatchObject({ kind: "whole", events: 5 });
  });

  test.each([
    ["skips a number", 2, undefined],
    ["repeats a number", 0, undefined],
    ["does not name the last one's hash", 1, "f".repeat(64)],
  ])("an event that %s", async (_, step, previous) => {
    const { hash, ...last } = await lastEvent();
    const next = {
      ...last,
      seq: last.seq + step,
      previousHash: previous ?? hash,
    };
    const data = {
      ...next,
      before: undefined,
      after: undefined,
      hash: "0".repeat(64),
    };
    await expect(prisma.auditEvent.create({ data })).rejects.toThrow(
      /does not follow the last one/,
    );
  });
});

describe("galley audit verify", () => {
  async function run(...args: readonly string[]) {
    const said: string[] = [];
    const keep = (text: unknown) => Boolean(said.push(String(text)));
    const out = vi.spyOn(process.stdout, "write").mockImplementation(keep);
    const err = vi.spyOn(process.stderr, "write").mockImplementation(keep);
    const code = await auditCommand.run(args).finally(() => {
      out.mockRestore();
      err.mockRestore();
    });
    return { code, said: said.join("") };
  }

  test("prints how many events each newsroom has and where its log ends", async () => {
    const { hash } = await lastEvent();
    const { code, said } = await run("verify", "--newsroom", marit.newsroomId);
    expect(code).toBe(0);
    expect(said).toBe(
      `${marit.newsroomName} (${marit.newsroomId}): whole, 5 events, head ${hash}\n`,
    );
  });

  test("names the first bad event and ends with 1", async () => {
    await tamper(
      `UPDATE "AuditEvent" SET action = 'x' WHERE "newsroomId" = $1::uuid AND seq = 4`,
      [marit.newsroomId],
    );
    expect(await run("verify", "--newsroom", marit.newsroomName)).toMatchObject(
      {
        code: 1,
        said: expect.stringContaining("BROKEN at event 4") as string,
      },
    );
    expect((await run("verify")).code).toBe(1);
  });

  test.each([
    [[]],
    [["verify", "--all"]],
    [["verify", "--newsroom"]],
    [["mend"]],
    [["verify", "--newsroom", "x", "y"]],
  ])("refuses %j with 2 and says where help is", async (args) => {
    expect(await run(...args)).toEqual({
      code: 2,
      said: "See: galley audit --help\n",
    });
  });

  test("refuses a newsroom it does not know", async () => {
    expect(await run("verify", "--newsroom", "The Moon Mail")).toMatchObject({
      code: 2,
    });
  });
});
