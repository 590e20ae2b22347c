import { expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { prisma } from "@/lib/db/prisma";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import { markSentence, waiveSentence } from "../commands";
import { loadWorkbench } from "../queries";

const reason = "The author’s summary.";

function idsOf({ article }: CheckingDesk, number: number) {
  const sentenceId = article.sentences[number - 1]?.id ?? "";
  return { articleId: article.id, sentenceId };
}

async function waive(
  desk: CheckingDesk,
  number: number,
  change: { readonly version: number; readonly reason: string | null },
) {
  const access = await articleAccess(desk.marit, desk.article.id, "decide");
  const input = { ...idsOf(desk, number), ...change };
  return waiveSentence(access, input, stampFor(desk.marit));
}

test("a waived sentence is covered, with the reason and who said so", async () => {
  const desk = await setUpDesk();
  await waive(desk, 2, { version: 1, reason });
  const access = await articleAccess(desk.cass, desk.article.id, "read");
  const { sentences } = await loadWorkbench(access);
  expect(sentences[1]).toMatchObject({
    coverage: "waived",
    waiver: { by: "Marit", reason },
    version: 2,
  });
  expect(sentences[0]?.waiver).toBeNull();
});

test("taken back, it is untouched and keeps no reason", async () => {
  const desk = await setUpDesk();
  await waive(desk, 2, { version: 1, reason });
  await waive(desk, 2, { version: 2, reason: null });
  const { sentenceId: id } = idsOf(desk, 2);
  expect(await prisma.sentence.findFirst({ where: { id } })).toMatchObject({
    mark: "none",
    markReason: null,
    markedById: null,
  });
  await expect(
    waive(desk, 2, { version: 3, reason: null }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("a sentence with claims is not waived: they are", async () => {
  const desk = await setUpDesk();
  await placeClaim(desk, "open");
  await expect(waive(desk, 1, { version: 1, reason })).rejects.toThrow(
    /Waive the claims instead/,
  );
});

test("a checker neither waives nor takes a waiver back by marking", async () => {
  const desk = await setUpDesk();
  await expect(
    articleAccess(desk.noor, desk.article.id, "decide"),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  await waive(desk, 2, { version: 1, reason });
  const access = await articleAccess(desk.noor, desk.article.id, "check");
  const input = { ...idsOf(desk, 2), version: 2, isNotAClaim: true };
  await expect(
    markSentence(access, input, stampFor(desk.noor)),
  ).rejects.toThrow(/An editor has to take that back first/);
});
