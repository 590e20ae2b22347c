import { describe, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { markSentence } from "@/lib/claims/commands";
import { prisma } from "@/lib/db/prisma";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { type Entry, keepsItsPromises } from "@/lib/testing/command-promises";
import { stampFor } from "@/lib/testing/stamp";
import { makeClaim } from "@/prisma/factories/claim";
import { makeMember } from "@/prisma/factories/newsroom";
import { makeSignOff } from "@/prisma/factories/sign-off";
import * as commands from "./commands";
import { loadGate } from "./queries";

const reason = "The council votes at noon.";

/** Marks every sentence as making no claim: nothing is left to be done. */
async function finish({ article }: CheckingDesk) {
  await prisma.sentence.updateMany({
    where: { newsroomId: article.newsroomId, articleId: article.id },
    data: { mark: "not_a_claim" },
  });
}

async function headOf({ newsroom }: CheckingDesk) {
  const where = { newsroomId: newsroom.id };
  return (await prisma.auditHead.findUniqueOrThrow({ where })).seq;
}

/** What an editor saw who looks now. */
async function seenBy(desk: CheckingDesk) {
  const { id: articleId, revisionId } = desk.article;
  return { articleId, revisionId, seq: await headOf(desk) };
}

async function decide(by: Actor, { article }: CheckingDesk) {
  return articleAccess(by, article.id, "decide");
}

/** A command on one sign-off of the article: an override of Femi's newsroom that Ada asked for. */
const onSignOff =
  (run: typeof commands.confirmOverride): Entry["prepare"] =>
  async (desk) => {
    const ada = await makeMember(desk.newsroom, { name: "Ada" });
    const asked = await makeSignOff(ada, desk.article, {
      overrideReason: reason,
    });
    return async (call) => {
      const articleId = call.isForeign ? desk.other.id : desk.article.id;
      const access = await articleAccess(call.actor, articleId, "decide");
      const version = call.isStale ? 2 : 1;
      const input = { articleId, signOffId: asked.id, version };
      return run(access, input, call.stamp);
    };
  };

describe.each<Entry>([
  {
    command: "confirmOverride",
    title: "confirmOverride",
    action: "sign_off.confirm_override",
    by: "marit",
    leaves: ["before", "after"],
    prepare: onSignOff(commands.confirmOverride),
  },
  {
    command: "withdrawSignOff",
    title: "withdrawSignOff",
    action: "sign_off.withdraw",
    by: "marit",
    leaves: ["before", "after"],
    prepare: onSignOff(commands.withdrawSignOff),
  },
])("$title", keepsItsPromises);

function signOffs({ article }: CheckingDesk) {
  const where = { articleId: article.id };
  return prisma.signOff.findMany({ where, orderBy: { id: "asc" } });
}

function rows({ newsroom }: CheckingDesk) {
  const where = { newsroomId: newsroom.id, action: { startsWith: "sign_off" } };
  return prisma.auditEvent.findMany({ where });
}

async function sign(by: Actor, desk: CheckingDesk) {
  const seen = await seenBy(desk);
  return commands.signOff(await decide(by, desk), seen, stampFor(by));
}

async function ask(by: Actor, desk: CheckingDesk) {
  const seen = await seenBy(desk);
  const input = { ...seen, reason };
  return commands.askOverride(await decide(by, desk), input, stampFor(by));
}

describe("signing an article off", () => {
  test("keeps who, when, the text and what the gate said, with one line in the log", async () => {
    const desk = await setUpDesk();
    await finish(desk);
    await sign(desk.marit, desk);
    expect(await signOffs(desk)).toMatchObject([
      {
        askedById: desk.marit.personId,
        textSha256: desk.article.sha256,
        overrideReason: null,
        confirmedById: null,
        voidedAt: null,
        gate: { facts: { sentences: 3, notAClaim: 3, claims: 0 } },
      },
    ]);
    expect((await signOffs(desk))[0]?.signedAt).not.toBeNull();
    expect(await rows(desk)).toMatchObject([
      { action: "sign_off.sign", actorId: desk.marit.personId },
    ]);
  });

  test("is refused while something is in the way, with what it is, and leaves nothing", async () => {
    const desk = await setUpDesk();
    await placeClaim(desk, "stale");
    await expect(sign(desk.marit, desk)).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: "2 untouched · 1 stale: not ready.",
    });
    expect([await signOffs(desk), await rows(desk)]).toEqual([[], []]);
  });

  test("goes by the newsroom's policy", async () => {
    const desk = await setUpDesk();
    await placeClaim(desk, "approved");
    await prisma.policy.update({
      where: { newsroomId: desk.newsroom.id },
      data: { needsAllTouched: false },
    });
    await sign(desk.marit, desk);
    expect(await signOffs(desk)).toHaveLength(1);
  });

  test("is an editor's, and not the author's; Postgres refuses the author too", async () => {
    const desk = await setUpDesk();
    await finish(desk);
    for (const { personId } of [desk.noor, desk.cass]) {
      expect(personId).not.toBe(desk.marit.personId);
    }
    await expect(sign(desk.noor, desk)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(sign(desk.femi, desk)).rejects.toThrow(
      /You wrote this article/,
    );
    await expect(makeSignOff(desk.femi, desk.article)).rejects.toThrow(
      /author of the article cannot sign it off/,
    );
    expect(await signOffs(desk)).toEqual([]);
  });

  test("is refused when somebody changed something after the editor looked", async () => {
    const desk = await setUpDesk();
    await finish(desk);
    const seen = await seenBy(desk);
    const access = await articleAccess(desk.noor, desk.article.id, "check");
    const [sentence] = desk.article.sentences;
    const { id: articleId } = desk.article;
    const input = { articleId, sentenceId: sentence?.id ?? "", version: 1 };
    await markSentence(
      access,
      { ...input, isNotAClaim: true },
      stampFor(desk.noor),
    );
    await expect(
      commands.signOff(
        await decide(desk.marit, desk),
        seen,
        stampFor(desk.marit),
      ),
    ).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("Noor changed something") as unknown,
    });
    const ofOther = {
      ...(await seenBy(desk)),
      revisionId: desk.other.revisionId,
    };
    await expect(
      commands.signOff(
        await decide(desk.marit, desk),
        ofOther,
        stampFor(desk.marit),
      ),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await signOffs(desk)).toEqual([]);
  });

  test("is done once when two editors press at once", async () => {
    const desk = await setUpDesk();
    await finish(desk);
    const ada = await makeMember(desk.newsroom, { name: "Ada" });
    const both = await Promise.allSettled([
      sign(desk.marit, desk),
      sign(ada, desk),
    ]);
    const lost = both.filter((one) => one.status === "rejected");
    expect(lost.map((one) => one.reason as unknown)).toMatchObject([
      { code: "CONFLICT" },
    ]);
    expect(await signOffs(desk)).toHaveLength(1);
    expect(await rows(desk)).toHaveLength(1);
  });

  test("never stands over a change that was made at the same moment", async () => {
    for (let round = 0; round < 8; round++) {
      const desk = await setUpDesk();
      await finish(desk);
      const access = await articleAccess(desk.noor, desk.article.id, "check");
      const [sentence] = desk.article.sentences;
      const { id: articleId } = desk.article;
      const input = { articleId, sentenceId: sentence?.id ?? "", version: 1 };
      await Promise.allSettled([
        sign(desk.marit, desk),
        markSentence(
          access,
          { ...input, isNotAClaim: false },
          stampFor(desk.noor),
        ),
      ]);
      const standing = (await signOffs(desk)).filter((one) => !one.voidedAt);
      const { mark } = await prisma.sentence.findFirstOrThrow({
        where: { id: sentence?.id ?? "" },
      });
      expect([mark, standing.length]).not.toEqual(["none", 1]);
    }
  });
});

describe("an override", () => {
  test("waits for a second editor, who is told; then it is a sign-off with its reason and both names", async () => {
    const desk = await setUpDesk();
    const ada = await makeMember(desk.newsroom, { name: "Ada" });
    const { signOffId } = await ask(desk.marit, desk);
    const waiting = (await signOffs(desk))[0];
    expect(waiting).toMatchObject({ overrideReason: reason, signedAt: null });
    const told = await prisma.notification.findMany({
      where: { articleId: desk.article.id, kind: "override_asked" },
    });
    expect(told.map(({ personId }) => personId)).toEqual([ada.personId]);
    const input = { articleId: desk.article.id, signOffId, version: 1 };
    await commands.confirmOverride(
      await decide(ada, desk),
      input,
      stampFor(ada),
    );
    expect(await signOffs(desk)).toMatchObject([
      {
        askedById: desk.marit.personId,
        confirmedById: ada.personId,
        voidedAt: null,
      },
    ]);
    const view = await loadGate(await decide(ada, desk));
    expect(view.signOff).toMatchObject({
      askedBy: { name: "Marit" },
      confirmedBy: { name: "Ada" },
      overrideReason: reason,
    });
  });

  test("is not confirmed by who asked, nor by the author; Postgres refuses both", async () => {
    const desk = await setUpDesk();
    const { signOffId } = await ask(desk.marit, desk);
    const input = { articleId: desk.article.id, signOffId, version: 1 };
    for (const [by, why] of [
      [desk.marit, /second editor/],
      [desk.femi, /You wrote/],
    ] as const) {
      const access = await decide(by, desk);
      await expect(
        commands.confirmOverride(access, input, stampFor(by)),
      ).rejects.toThrow(why);
      const data = { confirmedById: by.personId, signedAt: new Date() };
      const where = {
        newsroomId_id: { newsroomId: desk.newsroom.id, id: signOffId },
      };
      await expect(prisma.signOff.update({ where, data })).rejects.toThrow();
    }
  });

  test("is asked for once when two editors ask at once, and by no checker", async () => {
    const desk = await setUpDesk();
    const ada = await makeMember(desk.newsroom, { name: "Ada" });
    const both = await Promise.allSettled([
      ask(desk.marit, desk),
      ask(ada, desk),
    ]);
    const lost = both.filter((one) => one.status === "rejected");
    expect(lost.map((one) => one.reason as unknown)).toMatchObject([
      { code: "CONFLICT" },
    ]);
    expect(await signOffs(desk)).toHaveLength(1);
    expect(await rows(desk)).toHaveLength(1);
    await expect(ask(desk.noor, desk)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("is not asked for while the gate is open", async () => {
    const desk = await setUpDesk();
    await finish(desk);
    await expect(ask(desk.marit, desk)).rejects.toThrow(/gate is open/);
    expect(await signOffs(desk)).toEqual([]);
  });

  test("taken back stays in the records, void, and can be asked for anew", async () => {
    const desk = await setUpDesk();
    const { signOffId } = await ask(desk.marit, desk);
    const input = { articleId: desk.article.id, signOffId, version: 1 };
    const access = await decide(desk.marit, desk);
    await commands.withdrawSignOff(access, input, stampFor(desk.marit));
    expect(await signOffs(desk)).toMatchObject([
      { voidedReason: "Marit took it back.", signedAt: null },
    ]);
    const again = { ...input, version: 2 };
    await expect(
      commands.withdrawSignOff(access, again, stampFor(desk.marit)),
    ).rejects.toThrow(/void/);
    await ask(desk.marit, desk);
    expect(await signOffs(desk)).toHaveLength(2);
  });
});

describe("a sign-off is void as soon as", () => {
  const changes: Readonly<
    Record<string, (desk: CheckingDesk) => Promise<unknown>>
  > = {
    "A claim was added.": ({ article }) => makeClaim(article),
    "A claim was changed.": async ({ article }) => {
      const claim = await prisma.claim.findFirstOrThrow({
        where: { articleId: article.id },
      });
      const { newsroomId, id } = claim;
      return prisma.claim.update({
        where: { newsroomId_id: { newsroomId, id } },
        data: { version: { increment: 1 } },
      });
    },
    "A sentence was marked anew.": ({ article }) =>
      prisma.sentence.updateMany({
        where: { articleId: article.id, number: 1 },
        data: { mark: "waived" },
      }),
    "The text was revised.": ({ article, noor }) =>
      prisma.revision.create({
        data: {
          ...{ newsroomId: article.newsroomId, articleId: article.id },
          ...{ id: stampFor(noor).newId(), number: 2, text: "New." },
          ...{ sha256: "0".repeat(64), createdById: noor.personId },
          createdAt: new Date(),
        },
      }),
    "A blocking comment was made.": ({ article, noor }) =>
      prisma.comment.create({
        data: {
          ...{ newsroomId: article.newsroomId, articleId: article.id },
          ...{ id: stampFor(noor).newId(), revisionId: article.revisionId },
          sentenceId: article.sentences[0]?.id ?? null,
          ...{ body: "Wait.", isBlocking: true, authorId: noor.personId },
          createdAt: new Date(),
        },
      }),
  };

  test.each(Object.entries(changes))("%s", async (why, change) => {
    const desk = await setUpDesk();
    await placeClaim(desk, "approved");
    await makeSignOff(desk.marit, desk.article);
    await makeSignOff(desk.marit, desk.other);
    await change(desk);
    const [one] = await signOffs(desk);
    expect(one).toMatchObject({ voidedReason: why, version: 2 });
    expect(one?.voidedAt).not.toBeNull();
    const { voided, signOff } = await loadGate(await decide(desk.marit, desk));
    expect([signOff, voided?.reason]).toEqual([null, why]);
    const others = await prisma.signOff.findMany({
      where: { articleId: desk.other.id },
    });
    expect(others).toMatchObject([{ voidedAt: null }]);
  });

  test("but not when a comment that blocks nothing is made", async () => {
    const desk = await setUpDesk();
    await makeSignOff(desk.marit, desk.article);
    const { article, noor } = desk;
    await prisma.comment.create({
      data: {
        ...{ newsroomId: article.newsroomId, articleId: article.id },
        ...{ id: stampFor(noor).newId(), revisionId: article.revisionId },
        sentenceId: article.sentences[0]?.id ?? null,
        ...{ body: "Nice.", isBlocking: false, authorId: noor.personId },
        createdAt: new Date(),
      },
    });
    expect(await signOffs(desk)).toMatchObject([{ voidedAt: null }]);
  });
});
