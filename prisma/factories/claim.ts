import { v7 as newId } from "uuid";
import type { Prisma } from "@/generated/prisma/client";
import { prisma } from "@/lib/db/prisma";
import { sliceSpan, type Span } from "@/lib/text";
import type { MadeArticle } from "./article";
import { FACTORY_TIME } from "./newsroom";

/** A claim of an article, as commands are told of it. */
export type MadeClaim = {
  readonly newsroomId: string;
  readonly articleId: string;
  readonly id: string;
  readonly version: number;
};

type ClaimChoice = Partial<
  Omit<
    Prisma.ClaimUncheckedCreateInput,
    "newsroomId" | "articleId" | "id" | "spans" | "start" | "end" | "text"
  >
> & {
  /** The article's words; the first sentence unless told. Must occur in the text. */
  readonly exact?: string;
  /** Where it stands, when the words alone do not say it. */
  readonly spans?: readonly Span[];
};

/** Makes a claim on words of the article: an open statement of the engine's, in the author's voice, unless told. */
export async function makeClaim(
  article: MadeArticle,
  choice: ClaimChoice = {},
): Promise<MadeClaim> {
  const { exact, spans: given, ...fields } = choice;
  const spans = given ?? [findWords(article, exact)];
  const createdAt = fields.createdAt ?? FACTORY_TIME;
  const data = {
    kind: "statement" as const,
    status: "open" as const,
    origin: "engine" as const,
    cueSpans: [],
    mentionSpans: [],
    kinds: [],
    checkWorthiness: 0.5,
    engineVersion: "test",
    statusAt: createdAt,
    updatedAt: createdAt,
    version: 1,
    ...fields,
    newsroomId: article.newsroomId,
    articleId: article.id,
    revisionId: article.revisionId,
    id: newId(),
    createdAt,
    spans: spans.map(({ start, end }) => [start, end]),
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    text: spans.map((span) => sliceSpan(article.text, span)).join(" … "),
  };
  await prisma.claim.create({ data });
  const { newsroomId, articleId, id, version } = data;
  return { newsroomId, articleId, id, version };
}

function findWords(article: MadeArticle, exact: string | undefined): Span {
  if (exact === undefined) {
    const first = article.sentences[0];
    if (!first) throw new RangeError("The article has no sentence to claim.");
    return { start: first.start, end: first.end };
  }
  const start = article.text.indexOf(exact);
  if (start < 0) throw new RangeError(`Not in the article: ${exact}`);
  return { start, end: start + exact.length };
}

export type MadeSpeaker = { readonly id: string; readonly name: string };

type SpeakerChoice = Partial<
  Omit<Prisma.SpeakerUncheckedCreateInput, "newsroomId" | "id">
>;

/** Makes a speaker of the newsroom: a named person unless told. */
export async function makeSpeaker(
  newsroomId: string,
  choice: SpeakerChoice = {},
): Promise<MadeSpeaker> {
  const id = newId();
  const name = choice.name ?? `Speaker ${id.slice(-6)}`;
  const defaults = { kind: "person" as const, createdAt: FACTORY_TIME };
  await prisma.speaker.create({
    data: { ...defaults, ...choice, newsroomId, id, name },
  });
  return { id, name };
}
