import { beforeEach, describe, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import type { Stamp } from "@/lib/db/commit";
import { removeEvidence } from "@/lib/sources/commands";
import {
  type CheckingDesk,
  placeClaim,
  type PlacedClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import { approveVerdict, proposeVerdict } from "@/lib/verdicts/commands";
import { makeClaim, makeSpeaker } from "@/prisma/factories/claim";
import { ratingId } from "@/prisma/factories/newsroom";
import {
  createClaim,
  editClaim,
  mergeClaims,
  moveClaim,
  reshapeClaim,
  splitClaim,
  undoChange,
  undoMark,
  waiveSentence,
} from "../commands";
import { createClaimInput, editClaimInput, moveClaimInput } from "../schema";

/*
 * What taking back puts back; what all commands promise: ../commands.db.test.ts.
 */

let desk: CheckingDesk;

beforeEach(async () => {
  desk = await setUpDesk();
});

type Named = { readonly id: string; readonly version: number };

const checking = (who: Actor) => articleAccess(who, desk.article.id, "check");
const ids = ({ id, version }: Named) => ({
  ...{ articleId: desk.article.id, claimId: id, version },
});
const read = (id: string) =>
  prisma.claim.findFirstOrThrow({
    where: { newsroomId: desk.newsroom.id, id },
    include: {
      approvals: true,
      evidence: { orderBy: { id: "asc" } },
      verdicts: true,
      secondChecks: { orderBy: { id: "asc" } },
    },
  });

async function undo(id: string, who = desk.noor, stamp?: Stamp) {
  const { version } = await read(id);
  const input = ids({ id, version });
  return undoChange(await checking(who), input, stamp ?? stampFor(who));
}

async function move(claim: PlacedClaim, what: object, who = desk.noor) {
  const input = moveClaimInput.parse({ ...ids(claim), ...what });
  return moveClaim(await checking(who), input, stampFor(who));
}

/** All of a claim that a person sees of its state. */
async function stateOf(id: string) {
  return without(await read(id), ["version", "updatedAt"]);
}

function without<T extends object>(state: T, names: readonly (keyof T)[]) {
  const kept = Object.entries(state).filter(
    ([name]) => !names.some((each) => each === name),
  );
  return Object.fromEntries(kept) as Partial<T>;
}

describe("a move taken back", () => {
  test.each([
    ["dismiss", "suggested", "noor"],
    ["accept", "suggested", "noor"],
    ["take", "open", "noor"],
    ["waive", "proposed", "marit"],
    ["request_changes", "proposed", "marit"],
    ["unwaive", "waived", "marit"],
  ] as const)("%s leaves the claim %s as it was", async (event, status, by) => {
    const claim = await placeClaim(desk, status);
    const before = await stateOf(claim.id);
    await move(claim, { event, note: "Because." }, desk[by]);
    await undo(claim.id, desk[by]);
    const after = await stateOf(claim.id);
    // When the claim came to its status is not known of claims that no command made.
    const known = without(after, ["statusAt", "statusById"]);
    expect(before).toMatchObject(known);
  });

  test("brings the words back that came with the status before", async () => {
    const claim = await placeClaim(desk, "proposed");
    await move(
      claim,
      { event: "request_changes", note: "Which year?" },
      desk.marit,
    );
    const { statusAt } = await read(claim.id);
    const assign = { event: "assign", assigneeId: desk.jonas.personId };
    await move({ ...claim, version: 2 }, assign, desk.marit);
    await undo(claim.id, desk.marit);
    expect(await read(claim.id)).toMatchObject({
      status: "checking",
      statusNote: "Which year?",
      statusById: desk.marit.personId,
      statusAt,
      assigneeId: desk.noor.personId,
    });
  });

  test("takes away what waited for a colleague because of it", async () => {
    const claim = await placeClaim(desk, "open");
    const assign = { event: "assign", assigneeId: desk.jonas.personId };
    await move(claim, assign, desk.marit);
    const where = { newsroomId: desk.newsroom.id, claimId: claim.id };
    expect(await prisma.notification.count({ where })).toBe(1);
    await undo(claim.id, desk.marit);
    expect(await prisma.notification.count({ where })).toBe(0);
  });

  test("asks for the second check again that it had made void", async () => {
    const claim = await placeClaim(desk, "proposed");
    const { newsroomId, articleId, id: claimId } = claim;
    const stamp = stampFor(desk.noor);
    await prisma.secondCheck.create({
      data: {
        ...{ newsroomId, articleId, claimId, id: stamp.newId() },
        ...{ verdictId: claim.verdict.id, reason: "By chance." },
        createdAt: stamp.at,
      },
    });
    await move(claim, { event: "waive", note: "An opinion." }, desk.marit);
    await undo(claim.id, desk.marit);
    const { secondChecks } = await read(claim.id);
    expect(secondChecks).toMatchObject([
      { voidedAt: expect.any(Date) as Date },
      { voidedAt: null, doneAt: null, reason: "By chance." },
    ]);
  });
});

test("an approval taken back is void, and the verdict waits again", async () => {
  const claim = await placeClaim(desk, "proposed");
  const access = await articleAccess(desk.marit, desk.article.id, "decide");
  const input = { ...ids(claim), verdictId: claim.verdict.id, note: "" };
  await approveVerdict(access, input, stampFor(desk.marit));
  await undo(claim.id, desk.marit);
  expect(await read(claim.id)).toMatchObject({
    status: "proposed",
    approvals: [{ voidedReason: "Taken back." }],
  });
});

test("a claim made by hand and taken back is withdrawn, and can be made again", async () => {
  const access = await checking(desk.noor);
  const { id: articleId, revisionId } = desk.article;
  const spans = [{ start: 4, end: 10 }];
  const input = createClaimInput.parse({
    ...{ articleId, revisionId, kind: "statement", spans },
  });
  const made = await createClaim(access, input, stampFor(desk.noor));
  await undo(made.claimId);
  expect(await read(made.claimId)).toMatchObject({ status: "withdrawn" });
  await createClaim(access, input, stampFor(desk.noor));
});

test("kind, wording and speaker are as they were, of the statements in a quote too", async () => {
  const { id: speakerId } = await makeSpeaker(desk.newsroom.id);
  const quote = await placeClaim(desk, "checking", {
    ...{ kind: "quote", speakerId, wording: "altered", quoteType: "direct" },
    exact: "“We paid for two bridges,”",
  });
  const inside = await makeClaim(desk.article, {
    ...{ exact: "two bridges", withinId: quote.id, speakerId },
  });
  const before = [await stateOf(quote.id), await stateOf(inside.id)];
  async function edit(version: number, what: object) {
    const input = editClaimInput.parse({
      ...ids({ id: quote.id, version }),
      ...what,
    });
    await editClaim(await checking(desk.noor), input, stampFor(desk.noor));
    await undo(quote.id);
    expect([await stateOf(quote.id), await stateOf(inside.id)]).toEqual(before);
  }
  await edit(1, { kind: "statement" });
  await edit(3, { speaker: { is: "author" } });
});

describe("words taken back", () => {
  test("are the ones before, and a verdict they made stale is confirmed by a person", async () => {
    const claim = await placeClaim(desk, "approved");
    const { text, spans } = await read(claim.id);
    const input = { ...ids(claim), spans: [{ start: 4, end: 10 }] };
    await reshapeClaim(await checking(desk.noor), input, stampFor(desk.noor));
    await undo(claim.id);
    expect(await read(claim.id)).toMatchObject({
      text,
      spans,
      status: "stale",
    });
  });

  test("let a statement into its quote again, and the comparison stand", async () => {
    const exact = "“We paid for two bridges,”";
    const quote = await placeClaim(desk, "open", {
      ...{ kind: "quote", exact, wording: "verbatim" },
    });
    const withinId = quote.id;
    const inside = await makeClaim(desk.article, {
      exact: "bridges",
      withinId,
    });
    const start = desk.article.text.indexOf(exact);
    const input = { ...ids(quote), spans: [{ start, end: start + 8 }] };
    await reshapeClaim(await checking(desk.noor), input, stampFor(desk.noor));
    expect(await read(inside.id)).toMatchObject({ withinId: null });
    await undo(quote.id);
    expect(await read(inside.id)).toMatchObject({ withinId });
    expect(await read(quote.id)).toMatchObject({ wording: "verbatim" });
  });
});

describe("a cut taken back", () => {
  async function cut(claim: PlacedClaim) {
    const input = { ...ids(claim), at: desk.article.text.indexOf("cost") };
    return splitClaim(await checking(desk.noor), input, stampFor(desk.noor));
  }

  test("withdraws the second part and leaves the first whole", async () => {
    const claim = await placeClaim(desk, "checking");
    const before = await stateOf(claim.id);
    const { cutOffId } = await cut(claim);
    await undo(claim.id);
    expect(await stateOf(claim.id)).toEqual(before);
    expect(await read(cutOffId)).toMatchObject({ status: "withdrawn" });
  });

  test("is refused when somebody worked on the second part", async () => {
    const claim = await placeClaim(desk, "checking");
    const { cutOffId } = await cut(claim);
    const second = { ...claim, id: cutOffId, version: 1 };
    await move(second, { event: "take" }, desk.jonas);
    await expect(undo(claim.id)).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

test("two claims joined and taken apart have each what they had", async () => {
  const keep = await placeClaim(desk, "checking", { exact: "The bridge" });
  const absorb = await placeClaim(desk, "open", { exact: "41 million" });
  const earlier = await makeClaim(desk.article, {
    ...{ exact: "What now?", status: "withdrawn", mergedIntoId: absorb.id },
  });
  const before = await stateOf(keep.id);
  const input = {
    ...ids(keep),
    ...{ absorbedId: absorb.id, absorbedVersion: 1 },
  };
  await mergeClaims(await checking(desk.noor), input, stampFor(desk.noor));
  expect((await read(keep.id)).evidence).toHaveLength(2);
  await undo(keep.id);
  const { evidence = [], ...after } = await stateOf(keep.id);
  expect({
    ...after,
    evidence: evidence.filter(({ removedAt }) => removedAt === null),
  }).toEqual(before);
  expect(await read(absorb.id)).toMatchObject({
    ...{ status: "open", mergedIntoId: null },
    evidence: [{ removedAt: null }],
  });
  expect(await read(earlier.id)).toMatchObject({ mergedIntoId: absorb.id });
});

test("evidence that was taken off is there again", async () => {
  const claim = await placeClaim(desk, "checking");
  const { evidence } = claim;
  const input = {
    ...ids(claim),
    ...{ evidenceId: evidence.id, evidenceVersion: 1 },
  };
  await removeEvidence(await checking(desk.noor), input, stampFor(desk.noor));
  await undo(claim.id);
  expect((await read(claim.id)).evidence).toMatchObject([{ removedAt: null }]);
});

test("a sentence's waiver that was taken away is there again, with its reason and who gave it", async () => {
  const { id: articleId, sentences } = desk.article;
  const sentenceId = sentences[2]?.id ?? "";
  const ids = { articleId, sentenceId };
  const marit = await articleAccess(desk.marit, articleId, "decide");
  const reason = "An opinion.";
  await waiveSentence(
    marit,
    { ...ids, version: 1, reason },
    stampFor(desk.marit),
  );
  const femi = await articleAccess(desk.femi, articleId, "decide");
  await waiveSentence(
    femi,
    { ...ids, version: 2, reason: null },
    stampFor(desk.femi),
  );
  await undoMark(
    await checking(desk.femi),
    { ...ids, version: 3 },
    stampFor(desk.femi),
  );
  const { newsroomId } = desk.article;
  expect(
    await prisma.sentence.findFirstOrThrow({
      where: { newsroomId, id: sentenceId },
    }),
  ).toMatchObject({
    ...{ mark: "waived", markReason: reason, version: 4 },
    markedById: desk.marit.personId,
  });
});

describe("is refused", () => {
  test("to somebody else, after a while, and twice", async () => {
    const claim = await placeClaim(desk, "suggested");
    await move(claim, { event: "dismiss" });
    await expect(undo(claim.id, desk.jonas)).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringMatching(/Somebody else/) as string,
    });
    const { statusAt } = await read(claim.id);
    const at = new Date(statusAt.getTime() + 15_001);
    const late = { ...stampFor(desk.noor), at };
    await expect(undo(claim.id, desk.noor, late)).rejects.toMatchObject({
      message: expect.stringMatching(/too long ago/) as string,
    });
    await undo(claim.id);
    await expect(undo(claim.id)).rejects.toMatchObject({
      message: expect.stringMatching(/already/) as string,
    });
  });

  test("for a verdict: it stays in the records as it was proposed", async () => {
    const claim = await placeClaim(desk, "checking");
    const input = {
      ...ids(claim),
      ...({
        event: "propose",
        basis: "documents",
        rationale: "Page 2.",
      } as const),
      ratingId: ratingId(desk.newsroom, "wrong"),
    };
    await proposeVerdict(await checking(desk.noor), input, stampFor(desk.noor));
    await expect(undo(claim.id)).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringMatching(/stays as it was proposed/) as string,
    });
    expect((await read(claim.id)).verdicts).toHaveLength(2);
  });
});
