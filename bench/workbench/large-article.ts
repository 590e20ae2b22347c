import { hash } from "@node-rs/argon2";
import { makeArticle, type MadeArticle } from "@/prisma/factories/article";
import { makeEvidence, makeVerdict } from "@/prisma/factories/checking";
import { makeClaim, makeSpeaker } from "@/prisma/factories/claim";
import { makeComment } from "@/prisma/factories/comment";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { prisma } from "@/lib/db/prisma";

/** How much stands in an article that is measured. */
export type Size = {
  readonly words: number;
  readonly claims: number;
  readonly comments: number;
};

export type LargeArticle = {
  readonly articleId: string;
  readonly email: string;
  readonly password: string;
};

const PASSWORD = "proof every line twice";
const STATUSES = [
  ...(["suggested", "suggested", "open", "checking"] as const),
  ...(["waiting", "proposed", "approved", "stale"] as const),
];

/** Makes an article of that size, with claims in every status and comments all over it, and an editor to open it. */
export async function makeLargeArticle(size: Size): Promise<LargeArticle> {
  const newsroom = await makeNewsroom({ name: "The Long Read" });
  const editor = await makeMember(newsroom, {
    roles: ["checker", "editor"],
    passwordHash: await hash(PASSWORD),
  });
  const colleague = await makeMember(newsroom, { roles: ["checker"] });
  const article = await makeArticle(editor, {
    title: `${size.words} words on bridges`,
    text: textOf(size.words),
  });
  const speaker = await makeSpeaker(newsroom.id, { name: "Ilse Brandt" });
  const claimIds: string[] = [];
  for (const [at, span] of claimSpans(article, size.claims).entries()) {
    const status = STATUSES[at % STATUSES.length] ?? "open";
    const isQuote = at % 5 === 0;
    const claim = await makeClaim(article, {
      status,
      spans: [span],
      kind: isQuote ? "quote" : "statement",
      speakerId: isQuote ? speaker.id : null,
      assigneeId: status === "checking" ? editor.personId : null,
      checkWorthiness: (at % 10) / 10,
    });
    claimIds.push(claim.id);
    if (at % 3 > 0) continue;
    await makeEvidence(colleague, claim);
    if (status === "proposed" || status === "stale") {
      await makeVerdict(colleague, claim, { newsroom });
    }
  }
  for (let at = 0; at < size.comments; at++) {
    const claimId = claimIds[(at * 7) % claimIds.length];
    await makeComment(at % 2 ? editor : colleague, article, {
      body: `Remark ${at}: who says so, and when?`,
      ...(claimId !== undefined && { claimId }),
    });
  }
  await prisma.$disconnect();
  return { articleId: article.id, email: editor.email, password: PASSWORD };
}

const THINGS = ["bridge", "harbour", "tramway", "library", "school", "dike"];
const DOINGS = ["cost", "served", "employed", "carried", "moved", "saved"];

/** Plain sentences of about twelve words, eight to a paragraph; no two alike. */
function textOf(words: number): string {
  const sentences: string[] = [];
  for (let at = 0; sentences.length * 12 < words; at++) {
    const thing = THINGS[at % THINGS.length] ?? "";
    const doing = DOINGS[(at * 5) % DOINGS.length] ?? "";
    sentences.push(
      `In ${1900 + (at % 120)} the ${thing} of district ${at + 1} ${doing} ${(at * 37) % 997} people.`,
    );
  }
  const paragraphs = Array.from(
    { length: Math.ceil(sentences.length / 8) },
    (_, at) => sentences.slice(at * 8, at * 8 + 8).join(" "),
  );
  return paragraphs.join("\n\n");
}

/** A span a sentence, the sentences over again and a little shorter when there are more claims than sentences. */
function claimSpans({ sentences }: MadeArticle, count: number) {
  return Array.from({ length: count }, (_, at) => {
    const turn = Math.floor(at / sentences.length);
    const sentence = sentences[at % sentences.length];
    if (!sentence) throw new RangeError("An article without sentences.");
    return { start: sentence.start, end: sentence.end - turn };
  });
}
