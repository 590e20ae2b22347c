import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { stampFor } from "@/lib/testing/stamp";
import { approveVerdict } from "@/lib/verdicts/commands";
import { makeArticle } from "@/prisma/factories/article";
import {
  makeEvidence,
  makeSource,
  makeVerdict,
} from "@/prisma/factories/checking";
import { makeClaim, makeSpeaker } from "@/prisma/factories/claim";
import type { Newsroom } from "@/prisma/factories/newsroom";

type Desk = {
  readonly newsroom: Newsroom;
  readonly checker: Actor;
  readonly editor: Actor;
};

type Words = {
  /** Stands in every field that comes from outside. */
  readonly words: string;
};

/**
 * An article with a quote and the statement in it, each with a source and an approved verdict, and a suggestion that
 * nobody decided on.
 */
export async function makeDecidedArticle(
  { newsroom, checker, editor }: Desk,
  { words }: Words = { words: "We paid for two bridges" },
) {
  const article = await makeArticle(checker, {
    title: words,
    byline: words,
    publication: words,
    url: "https://ledger.example/bridges",
    text: `The bridge cost 41 million crowns.\n\n“${words},” said Mayor Ilse Brandt.`,
  });
  const speaker = await makeSpeaker(newsroom.id, { name: words, role: words });
  const quoted = { status: "proposed", speakerId: speaker.id } as const;
  const quote = await makeClaim(article, {
    ...quoted,
    exact: `“${words},”`,
    kind: "quote",
    quoteType: "direct",
  });
  const statement = await makeClaim(article, {
    ...quoted,
    exact: words,
    withinId: quote.id,
    statementText: words,
  });
  await makeClaim(article, {
    exact: "The bridge cost 41 million crowns",
    status: "suggested",
  });
  const source = await makeSource(checker, { title: words, publisher: words });
  for (const claim of [quote, statement]) {
    await makeEvidence(checker, claim, {
      source,
      locator: words,
      excerpt: words,
    });
    const verdict = await makeVerdict(checker, claim, {
      newsroom,
      rationale: words,
    });
    const access = await articleAccess(editor, article.id, "decide");
    await approveVerdict(
      access,
      {
        articleId: article.id,
        claimId: claim.id,
        version: claim.version,
        verdictId: verdict.id,
        note: "",
      },
      stampFor(editor),
    );
  }
  return { article, quote, statement, source };
}
