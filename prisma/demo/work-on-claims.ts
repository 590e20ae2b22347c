import { articleAccess } from "@/lib/access/article-access";
import { markSentence, moveClaim } from "@/lib/claims/commands";
import { prisma } from "@/lib/db/prisma";
import { findClaims } from "./find-claims";
import { personOf } from "./found-newsroom";
import { playEntry, type Bench } from "./play-entry";

/** Brings an article's claims into the state that the demo desk's data says, step by step as people would. */
export async function workOnClaims(bench: Bench): Promise<void> {
  for (const { entry, claimId } of await findClaims(bench)) {
    await playEntry(bench, entry, claimId);
  }
  if (bench.desk.rest === "dismiss") await dismissRest(bench);
  for (const { exact, by } of bench.desk.notClaims) {
    await markNotAClaim(bench, exact, personOf(bench.newsroom, by));
  }
}

async function dismissRest({ newsroom, laid, clock }: Bench): Promise<void> {
  const checker = personOf(newsroom, "noor");
  const access = await articleAccess(checker, laid.articleId, "check");
  const rest = await prisma.claim.findMany({
    where: { ...idOf(laid, newsroom.id), status: "suggested" },
    select: { id: true, version: true },
    orderBy: { start: "asc" },
  });
  for (const { id, version } of rest) {
    const input = {
      articleId: laid.articleId,
      claimId: id,
      version,
      event: "dismiss" as const,
      note: "Covered by another claim.",
      take: false,
    };
    await moveClaim(access, input, clock(checker));
  }
}

async function markNotAClaim(
  { newsroom, laid, clock }: Bench,
  exact: string,
  person: ReturnType<typeof personOf>,
): Promise<void> {
  const start = laid.text.indexOf(exact);
  const sentence = await prisma.sentence.findFirst({
    where: {
      ...idOf(laid, newsroom.id),
      start: { lte: start },
      end: { gt: start },
    },
    select: { id: true, version: true, mark: true },
  });
  if (!sentence || sentence.mark !== "none") return;
  await markSentence(
    await articleAccess(person, laid.articleId, "check"),
    {
      articleId: laid.articleId,
      sentenceId: sentence.id,
      version: sentence.version,
      isNotAClaim: true,
    },
    clock(person),
  );
}

function idOf(laid: Bench["laid"], newsroomId: string) {
  const { articleId, revisionId } = laid;
  return { newsroomId, articleId, revisionId };
}
