import { articleAccess } from "@/lib/access/article-access";
import { createClaim } from "@/lib/claims/commands";
import { prisma } from "@/lib/db/prisma";
import { personOf } from "./found-newsroom";
import { matchEntries, place, type Placed } from "./match";
import type { Bench } from "./play-entry";
import type { DemoClaim } from "./types";

export type FoundClaim = {
  readonly entry: DemoClaim;
  readonly claimId: string;
};

/** The claim of each entry: the engine's suggestion that fits, or one made by hand on the very words. */
export async function findClaims(bench: Bench): Promise<readonly FoundClaim[]> {
  const { laid, desk, newsroom } = bench;
  const placed = desk.claims.map((entry) => place(laid.text, entry));
  const suggested = await prisma.claim.findMany({
    where: { newsroomId: newsroom.id, articleId: laid.articleId },
    select: { id: true, kind: true, start: true, end: true },
    orderBy: { id: "asc" },
  });
  const matches = matchEntries(placed, suggested);
  const found: FoundClaim[] = [];
  // Quotes first: a statement made by hand looks for the quote around it.
  for (const one of [...placed].sort(quotesFirst)) {
    const matched = matches.get(one.entry);
    if (!matched && isAboutSuggestion(one.entry)) continue;
    const claimId = matched ?? (await makeByHand(bench, one));
    found.push({ entry: one.entry, claimId });
  }
  return found;
}

/** What the engine did not suggest can be neither left as a suggestion nor dismissed as one. */
function isAboutSuggestion({ status }: DemoClaim): boolean {
  return status === "suggested" || status === "withdrawn";
}

function quotesFirst(a: Placed, b: Placed): number {
  return Number(b.entry.kind === "quote") - Number(a.entry.kind === "quote");
}

async function makeByHand(
  { newsroom, laid, clock }: Bench,
  { entry, span }: Placed,
): Promise<string> {
  const checker = personOf(newsroom, entry.assignee ?? "noor");
  const { claimId } = await createClaim(
    await articleAccess(checker, laid.articleId, "check"),
    {
      articleId: laid.articleId,
      revisionId: laid.revisionId,
      kind: entry.kind,
      spans: [span],
      statementText: null,
    },
    clock(checker),
  );
  return claimId;
}
