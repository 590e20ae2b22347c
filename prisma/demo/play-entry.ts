import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { askQuestion, editClaim, moveClaim } from "@/lib/claims/commands";
import type { MoveEvent } from "@/lib/claims/rules/moves";
import { prisma } from "@/lib/db/prisma";
import { addEvidence } from "@/lib/sources/commands";
import { approveVerdict, proposeVerdict } from "@/lib/verdicts/commands";
import type { Clock } from "./clock";
import { basisOf, evidenceOf, speakerOf, wordingOf } from "./convert";
import { personOf, type DemoNewsroom } from "./found-newsroom";
import type { LaidArticle } from "./lay-on-desk";
import type {
  DemoClaim,
  DemoDesk,
  DemoEvidence,
  DemoPersonKey,
  DemoVerdict,
} from "./types";

/** All that work on one article of the demo desk needs. */
export type Bench = {
  readonly newsroom: DemoNewsroom;
  readonly laid: LaidArticle;
  readonly desk: DemoDesk;
  readonly clock: Clock;
};

/** One claim being brought where its entry says. */
type Play = Bench & { readonly entry: DemoClaim; readonly claimId: string };

const AFTER_VERDICT: readonly DemoClaim["status"][] = [
  "proposed",
  "approved",
  "disputed",
  "stale",
];

/** Does to one claim what people did until it got to the status of its entry. */
export async function playEntry(
  bench: Bench,
  entry: DemoClaim,
  claimId: string,
): Promise<void> {
  const play = { ...bench, entry, claimId };
  const checker = entry.assignee ?? "noor";
  if (entry.status === "suggested") return;
  if (entry.status === "withdrawn") {
    return move(play, "dismiss", entry.noteBy ?? checker);
  }
  await accept(play, checker);
  await describe(play, checker);
  if (entry.status === "waived") {
    return move(play, "waive", entry.noteBy ?? "marit");
  }
  if (entry.status === "open") return;
  await move(play, "take", checker);
  for (const piece of entry.evidence) await add(play, piece);
  if (entry.status === "waiting") return ask(play, checker);
  if (AFTER_VERDICT.includes(entry.status)) await judge(play);
}

async function accept(play: Play, by: DemoPersonKey): Promise<void> {
  const { status } = await current(play);
  if (status === "suggested") await move(play, "accept", by);
}

/** Puts right what the engine got otherwise than the entry, and how the quote's words compare. */
async function describe(play: Play, by: DemoPersonKey): Promise<void> {
  const { entry, newsroom, clock } = play;
  const { kind, version, speaker } = await current(play);
  const wording = kind === "quote" ? wordingOf(entry) : undefined;
  const isWrongSpeaker = entry.speaker && speaker?.name !== entry.speaker;
  if (!wording && !isWrongSpeaker) return;
  const person = personOf(newsroom, by);
  await editClaim(
    await accessOf(play, person, "check"),
    {
      ...idOf(play),
      version,
      ...(wording && { wording }),
      ...(isWrongSpeaker && { speaker: await speakerOf(newsroom.id, entry) }),
    },
    clock(person),
  );
}

async function judge(play: Play): Promise<void> {
  const { entry } = play;
  const [first, second] = entry.verdicts;
  if (first) await propose(play, first, "propose");
  if (entry.status === "disputed" && second) {
    return propose(play, second, "differ");
  }
  if (entry.approval) await approve(play, entry.approval.by);
  if (entry.late) await add(play, entry.late);
}

async function propose(
  play: Play,
  verdict: DemoVerdict,
  event: "propose" | "differ",
): Promise<void> {
  const { newsroom, clock } = play;
  const person = personOf(newsroom, verdict.by);
  const ratingId = newsroom.ratingIds.get(verdict.rating);
  if (!ratingId) throw new RangeError(`No rating ${verdict.rating}.`);
  const { version } = await current(play);
  await proposeVerdict(
    await accessOf(play, person, "check"),
    {
      ...idOf(play),
      version,
      event,
      ratingId,
      basis: basisOf(verdict),
      rationale: verdict.rationale,
    },
    clock(person),
  );
}

async function approve(play: Play, by: DemoPersonKey): Promise<void> {
  const person = personOf(play.newsroom, by);
  const { version, verdicts } = await current(play);
  const verdictId = verdicts[0]?.id ?? "";
  await approveVerdict(
    await accessOf(play, person, "decide"),
    { ...idOf(play), version, verdictId, note: "" },
    play.clock(person),
  );
}

async function add(play: Play, piece: DemoEvidence): Promise<void> {
  const person = personOf(play.newsroom, piece.by);
  const { version } = await current(play);
  const content = await evidenceOf(play.newsroom.id, piece);
  await addEvidence(
    await accessOf(play, person, "check"),
    { ...idOf(play), version, ...content },
    play.clock(person),
  );
}

/** How long the author has for an answer in the demo. */
const ANSWER_MS = 6 * 60 * 60 * 1000;

async function ask(play: Play, by: DemoPersonKey): Promise<void> {
  const person = personOf(play.newsroom, by);
  const { version } = await current(play);
  const stamp = play.clock(person);
  await askQuestion(
    await accessOf(play, person, "check"),
    {
      ...{ ...idOf(play), version },
      ...{ text: play.entry.note ?? "", askedOf: "author", askedOfName: "" },
      dueAt: new Date(stamp.at.getTime() + ANSWER_MS),
    },
    stamp,
  );
}

async function move(
  play: Play,
  event: MoveEvent,
  by: DemoPersonKey,
): Promise<void> {
  const person = personOf(play.newsroom, by);
  const { version } = await current(play);
  const note = event === "accept" || event === "take" ? "" : play.entry.note;
  await moveClaim(
    await articleAccess(person, play.laid.articleId, "check"),
    { ...idOf(play), version, event, note: note ?? "", take: false },
    play.clock(person),
  );
}

function idOf({ laid, claimId }: Play) {
  return { articleId: laid.articleId, claimId };
}

function accessOf<P extends "check" | "decide">(
  { laid }: Play,
  person: Actor,
  permission: P,
) {
  return articleAccess(person, laid.articleId, permission);
}

function current({ newsroom, claimId }: Play) {
  return prisma.claim.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId: newsroom.id, id: claimId } },
    select: {
      kind: true,
      status: true,
      version: true,
      speaker: { select: { name: true } },
      verdicts: { orderBy: { number: "desc" }, select: { id: true } },
    },
  });
}
