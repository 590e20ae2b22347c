import pg from "pg";
import { describe, expect, test, vi } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { sourceAccess } from "@/lib/access/source-access";
import { finishIntake } from "@/lib/intakes/commands";
import { addLink, withdrawSource } from "@/lib/sources/commands";
import { bringFile } from "@/lib/testing/intake-desk";
import { makeEvidence, makeSource } from "@/prisma/factories/checking";
import { mergeSpeakers } from "@/lib/speakers/commands";
import { setUpDesk, type CheckingDesk } from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import { makeClaim, makeSpeaker } from "@/prisma/factories/claim";
import { editClaim, markSentence } from "../commands";
import { decodeCoverage } from "../coverage-code";
import { loadChanges } from "./changes";
import { loadWorkbench } from "./workbench";

async function open(desk: CheckingDesk, actor: Actor = desk.noor) {
  const access = await articleAccess(actor, desk.article.id, "check");
  return { access, view: await loadWorkbench(access) };
}

type Reworded = { readonly id: string; readonly version: number };

async function reword(desk: CheckingDesk, actor: Actor, claim: Reworded) {
  const access = await articleAccess(actor, desk.article.id, "check");
  const articleId = desk.article.id;
  const where = { articleId, claimId: claim.id, version: claim.version };
  const statementText = `In other words ${claim.version}.`;
  return editClaim(access, { ...where, statementText }, stampFor(actor));
}

async function withdraw({ noor }: CheckingDesk, sourceId: string) {
  const access = await sourceAccess(noor, sourceId, "check");
  const input = { sourceId, version: 1, reason: "It was made up." };
  return withdrawSource(access, input, stampFor(noor));
}

describe("what became of an article since", () => {
  test("nothing happened: nothing is answered, and the number stays", async () => {
    const desk = await setUpDesk();
    const { access, view } = await open(desk);
    const changes = await loadChanges(access, view.seq);
    expect(changes).toMatchObject({
      seq: view.seq,
      claims: [],
      coverage: null,
    });
  });

  test("a changed claim comes as the workbench would show it, and no other does", async () => {
    const desk = await setUpDesk();
    const claim = await makeClaim(desk.article, { status: "checking" });
    await makeClaim(desk.article);
    const { access, view } = await open(desk);
    await reword(desk, desk.jonas, claim);
    const changes = await loadChanges(access, view.seq);
    const now = await loadWorkbench(access);
    expect(changes.seq).toBe(now.seq);
    expect(changes.claims).toEqual(
      now.claims.filter(({ id }) => id === claim.id),
    );
    expect(changes.byOthers).toEqual([claim.id]);
    expect(decodeCoverage(changes.coverage ?? "")).toEqual(
      now.sentences.map(({ coverage }) => coverage),
    );
    expect(await loadChanges(access, changes.seq)).toMatchObject({
      claims: [],
    });
  });

  test("one's own change is told, and not as somebody else's", async () => {
    const desk = await setUpDesk();
    const claim = await makeClaim(desk.article, { status: "checking" });
    const { access, view } = await open(desk);
    await reword(desk, desk.noor, claim);
    const { claims, byOthers } = await loadChanges(access, view.seq);
    expect(claims).toHaveLength(1);
    expect(byOthers).toEqual([]);
  });

  test("a marked sentence comes with its new version", async () => {
    const desk = await setUpDesk();
    const { access, view } = await open(desk);
    const [sentence] = view.sentences;
    const { id: articleId } = desk.article;
    const sentenceId = sentence?.id ?? "";
    const input = { articleId, sentenceId, version: 1, isNotAClaim: true };
    await markSentence(access, input, stampFor(desk.noor));
    const { sentences } = await loadChanges(access, view.seq);
    expect(sentences).toMatchObject([
      { id: sentenceId, coverage: "not_a_claim", version: 2 },
    ]);
  });

  test("speakers found to be one change the rows that name them", async () => {
    const desk = await setUpDesk();
    const { newsroomId } = desk.noor;
    const keep = await makeSpeaker(newsroomId, { name: "Ilse Tarrant" });
    const absorb = await makeSpeaker(newsroomId, { name: "Tarrant" });
    const claim = await makeClaim(desk.article, { speakerId: absorb.id });
    const { access, view } = await open(desk);
    await mergeSpeakers(
      newsroomAccess(desk.noor, "check"),
      {
        ...{ keepId: keep.id, keepVersion: 1 },
        ...{ absorbId: absorb.id, absorbVersion: 1 },
      },
      stampFor(desk.noor),
    );
    const { claims } = await loadChanges(access, view.seq);
    expect(claims).toMatchObject([
      { id: claim.id, speaker: { name: "Ilse Tarrant" } },
    ]);
  });

  describe("claims whose evidence looks another way now are named, though nobody changed them,", () => {
    async function withEvidence(desk: CheckingDesk) {
      const claim = await makeClaim(desk.article, { status: "checking" });
      await makeClaim(desk.article, { status: "checking" });
      const source = await makeSource(desk.noor, { url: null });
      await makeEvidence(desk.noor, claim, { source });
      return { claim, source, ...(await open(desk)) };
    }

    test("when what was brought in for a source of theirs was read", async () => {
      const desk = await setUpDesk();
      const { claim, source, access, view } = await withEvidence(desk);
      const fields = { purpose: "snapshot", sourceId: source.id } as const;
      const { intakeId } = await bringFile(desk.jonas, "Minutes.", fields);
      const begun = await loadChanges(access, view.seq);
      expect(begun).toMatchObject({ bySources: [claim.id], byOthers: [] });
      const { newsroomId } = desk.jonas;
      const refused = { kind: "refused", isPassing: false } as const;
      const answer = { ...refused, reason: "gone", sentence: "It is gone." };
      await finishIntake(
        { newsroomId, intakeId },
        { answer, attempts: 1 },
        stampFor(desk.jonas),
      );
      const { bySources } = await loadChanges(access, begun.seq);
      expect(bySources).toEqual([claim.id]);
    });

    test("when a source of theirs, or one it goes back to, was withdrawn", async () => {
      const desk = await setUpDesk();
      const { claim, source, access, view } = await withEvidence(desk);
      const origin = await makeSource(desk.noor);
      const library = newsroomAccess(desk.noor, "check");
      const link = { sourceId: source.id, restsOnId: origin.id };
      await addLink(library, { kind: "reprint", ...link }, stampFor(desk.noor));
      const linked = await loadChanges(access, view.seq);
      expect(linked.bySources).toEqual([claim.id]);
      await withdraw(desk, origin.id);
      const { bySources } = await loadChanges(access, linked.seq);
      expect(bySources).toEqual([claim.id]);
    });

    test("and not when the source is on another article's claims", async () => {
      const desk = await setUpDesk();
      const { access, view } = await withEvidence(desk);
      const elsewhere = await makeClaim(desk.other, { status: "checking" });
      const { sourceId } = await makeEvidence(desk.noor, elsewhere);
      await withdraw(desk, sourceId);
      const { bySources } = await loadChanges(access, view.seq);
      expect(bySources).toEqual([]);
    });
  });

  test("what happens in another article, and in another newsroom, is not told", async () => {
    const desk = await setUpDesk();
    const claim = await makeClaim(desk.other, { status: "checking" });
    const { access, view } = await open(desk);
    await reword({ ...desk, article: desk.other }, desk.jonas, claim);
    const elsewhere = await setUpDesk();
    const theirs = await makeClaim(elsewhere.article, { status: "checking" });
    await reword(elsewhere, elsewhere.jonas, theirs);
    const { claims, seq } = await loadChanges(access, view.seq);
    expect(claims).toEqual([]);
    expect(seq).toBe(view.seq);
  });

  test("who was away for long is given every row, and where the log stands", async () => {
    const desk = await setUpDesk();
    const claim = await makeClaim(desk.article, { status: "checking" });
    const other = await makeClaim(desk.article);
    const { access, view } = await open(desk);
    let version = claim.version;
    for (let time = 0; time < 51; time += 1) {
      ({ version } = await reword(desk, desk.jonas, { id: claim.id, version }));
    }
    const changes = await loadChanges(access, view.seq);
    expect(changes.seq).toBe(view.seq + 51);
    expect(changes.claims.map(({ id }) => id).sort()).toEqual(
      [claim.id, other.id].sort(),
    );
  });
});

test("asks the database as often for many changed claims as for few", async () => {
  const text = Array.from(
    { length: 20 },
    (_, at) => `Number ${at} is true.`,
  ).join(" ");
  const desk = await setUpDesk(text);
  const { access, view } = await open(desk);
  const first = await makeClaim(desk.article, { status: "checking" });
  await reword(desk, desk.jonas, first);
  const few = await statementsOf(() => loadChanges(access, view.seq));
  for (let at = 0; at < 15; at += 1) {
    const exact = `Number ${at} is true.`;
    const claim = await makeClaim(desk.article, { status: "checking", exact });
    await reword(desk, desk.jonas, claim);
  }
  const many = await statementsOf(() => loadChanges(access, view.seq));
  expect(few).toBeGreaterThan(3);
  expect(many).toBe(few);
});

/** How many statements the client's connections sent. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    return sent.mock.calls.length;
  } finally {
    sent.mockRestore();
  }
}
