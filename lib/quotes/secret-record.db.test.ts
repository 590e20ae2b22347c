import { expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { articleTrail } from "@/lib/audit/queries";
import {
  loadChanges,
  loadClaimDetail,
  loadWorkbench,
} from "@/lib/claims/queries";
import { prisma } from "@/lib/db/prisma";
import { stampFor } from "@/lib/testing/stamp";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { addRecordEvidence, pasteRecord } from "./commands";

const QUOTE = "“We tested the water every four hours, by hand.”";
/** Every word that the quote has not is planted. */
const RECORD = `[00:14:32] VESPERTINE KOLM: We tested the water, perhaps unwatched, every nineteen hours, by hand.`;
const PLANTED = [
  ...["vespertine", "kolm", "unwatched", "nineteen", "perhaps", "cellar"],
  ...["14:32", "tested the water, p"],
];

/** A quote that its holder has compared with a secret record. */
async function compareInSecret() {
  const newsroom = await makeNewsroom();
  const holder = await makeMember(newsroom, { roles: ["checker"] });
  const article = await makeArticle(holder, { text: `${QUOTE} she said.` });
  const { id: claimId } = await makeClaim(article, {
    ...{ exact: QUOTE, kind: "quote", status: "checking" },
    assigneeId: holder.personId,
  });
  const access = await articleAccess(holder, article.id, "check");
  const title = "From the cellar";
  const { sourceId, snapshotId } = await pasteRecord(
    access,
    {
      ...{ articleId: article.id, kind: "transcript", title, text: RECORD },
      confidentiality: "secret",
    },
    stampFor(holder),
  );
  await addRecordEvidence(
    access,
    {
      ...{ articleId: article.id, claimId, version: 1, sourceId, snapshotId },
      ...{ isOutOfContext: false, note: "" },
    },
    stampFor(holder),
  );
  const onlooker = await makeMember(newsroom, { roles: ["checker"] });
  const seenBy = (actor: typeof holder) =>
    articleAccess(actor, article.id, "read");
  return {
    ...{ newsroom, claimId },
    holder: await seenBy(holder),
    onlooker: await seenBy(onlooker),
  };
}

type Access = Awaited<ReturnType<typeof compareInSecret>>["holder"];

/** All that the desk answers about a claim: it, its row, what is new, and its history. */
async function answersTo(access: Access, claimId: string) {
  const answers = await Promise.all([
    loadClaimDetail(access, claimId),
    loadWorkbench(access),
    loadChanges(access, 0),
    articleTrail(access, () => ({ name: "Somebody" })),
  ]);
  return JSON.stringify(answers).toLowerCase();
}

test("who may not know of a secret record learns the class of a comparison with it, and no word, time or name", async () => {
  const { onlooker, holder, claimId } = await compareInSecret();
  const told = await answersTo(onlooker, claimId);
  for (const words of PLANTED) expect(told).not.toContain(words);
  expect(told).toContain("altered_critical");
  const own = await answersTo(holder, claimId);
  expect(own).toContain("nineteen");
  expect(own).toContain("vespertine");
});

test("the log holds nothing of it, for anybody", async () => {
  const { newsroom } = await compareInSecret();
  const events = await prisma.auditEvent.findMany({
    where: { newsroomId: newsroom.id },
    select: { before: true, after: true },
  });
  const kept = JSON.stringify(events).toLowerCase();
  for (const words of PLANTED) expect(kept).not.toContain(words);
  expect(kept).toContain("altered_critical");
});
