import fc from "fast-check";
import { expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/prisma";
import { AppError } from "@/lib/errors";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import { moveEdge, normaliseText, sliceSpan, wordStops } from "@/lib/text";
import { mergeClaims, reshapeClaim, splitClaim, undoChange } from "../commands";
import { readSpans } from "../stored-spans";

/*
 * Whatever is done to claims by hand, in whatever order: nothing that was found is lost, and every claim has the words
 * that its offsets name.
 */

const TEXT = normaliseText(
  "The bridge cost 41 million crowns in Cafe\u0301 Norr. “We paid 👩‍👩‍👧 for two bridges,” said Mayor Ilse Brandt 🇳🇴🇸🇪. What now? Nobody x\u0302 knows 5\ufe0f\u20e3 yet.",
);
const stops = wordStops(TEXT);
const RUNS = 4;
const STEPS = 25;

const steps = fc.array(
  fc.record({
    what: fc.constantFrom("reshape", "reshape", "split", "merge", "undo"),
    claim: fc.nat(),
    other: fc.nat(),
    edge: fc.constantFrom("start" as const, "end" as const),
    by: fc.constantFrom(1 as const, -1 as const),
    at: fc.nat(),
  }),
  { minLength: STEPS, maxLength: STEPS },
);
type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;

const sequences = fc.sample(steps, { seed: 20_261_122, numRuns: RUNS });

test.each(
  sequences.map((sequence, index) => ({ number: index + 1, sequence })),
)(
  "sequence $number of changes by hand loses nothing and cuts what it names",
  async ({ sequence }) => {
    const desk = await setUpDesk(TEXT);
    await placeClaim(desk, "approved", { exact: "The bridge cost" });
    await placeClaim(desk, "proposed", { exact: "41 million crowns in" });
    await placeClaim(desk, "checking", { exact: "said Mayor Ilse" });
    let kept = await everythingOf(desk);
    let done = 0;
    for (const step of sequence) {
      done += (await attempt(desk, step)) ? 1 : 0;
      const now = await everythingOf(desk);
      for (const name of [
        "evidence",
        "verdicts",
        "approvals",
        "claims",
      ] as const) {
        expect(now[name]).toEqual(expect.arrayContaining([...kept[name]]));
      }
      expect(now.events).toBe(done);
      kept = now;
    }
    expect(done).toBeGreaterThan(STEPS / 4);
    expect(await verifyChain(desk.newsroom.id)).toMatchObject({
      kind: "whole",
    });
  },
);

/** Does one step if the rules let it; whether it was done. */
async function attempt(desk: CheckingDesk, step: Step): Promise<boolean> {
  const { articleId, claim, other, access } = await choose(desk, step);
  const stamp = stampFor(desk.noor);
  const ids = { articleId, claimId: claim.id, version: claim.version };
  try {
    if (step.what === "reshape") {
      const spans = [...readSpans(claim.spans)];
      const index = step.edge === "start" ? 0 : spans.length - 1;
      const piece = spans[index];
      const moved = piece && moveEdge(stops, piece, step);
      if (!moved) return false;
      await reshapeClaim(
        access,
        { ...ids, spans: spans.with(index, moved) },
        stamp,
      );
    } else if (step.what === "split") {
      const at = stops.starts[step.at % stops.starts.length] ?? 1;
      await splitClaim(access, { ...ids, at }, stamp);
    } else if (step.what === "merge") {
      const absorbed = { absorbedId: other.id, absorbedVersion: other.version };
      await mergeClaims(access, { ...ids, ...absorbed }, stamp);
    } else await undoChange(access, ids, stamp);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code !== "INTERNAL") return false;
    throw error;
  }
}

async function choose(desk: CheckingDesk, { claim, other }: Step) {
  const { newsroomId, id: articleId } = desk.article;
  const claims = await prisma.claim.findMany({
    where: { newsroomId, articleId, NOT: { status: "withdrawn" } },
    orderBy: { id: "asc" },
  });
  const one = claims[claim % claims.length];
  const two = claims[other % claims.length];
  if (!one || !two) throw new RangeError("No claim is left.");
  const access = await articleAccess(desk.noor, articleId, "check");
  return { articleId, claim: one, other: two, access };
}

/** Ids of everything that must stay, and how often the log was written. */
async function everythingOf({ article }: CheckingDesk) {
  const { newsroomId, id: articleId } = article;
  const where = { newsroomId, articleId };
  const claims = await prisma.claim.findMany({ where });
  for (const { spans, text, start, end } of claims) {
    const pieces = readSpans(spans);
    expect(text).toBe(pieces.map((span) => sliceSpan(TEXT, span)).join(" … "));
    expect([start, end]).toEqual([pieces[0]?.start, pieces.at(-1)?.end]);
    for (const piece of pieces) {
      expect(stops.starts).toContain(piece.start);
      expect(stops.ends).toContain(piece.end);
    }
  }
  const evidence = await prisma.evidence.findMany({ where });
  const verdicts = await prisma.verdict.findMany({ where });
  const approvals = await prisma.approval.findMany({ where });
  return {
    claims: claims.map(({ id }) => id),
    evidence: evidence.map(({ id, contributorIds }) =>
      [id, ...contributorIds].join(" "),
    ),
    verdicts: verdicts.map(({ id, claimId }) => `${id} ${claimId}`),
    approvals: approvals.map(({ id }) => id),
    events: await prisma.auditEvent.count({ where }),
  };
}
