import type { Metadata } from "next";
import { Plus } from "lucide-react";
import { ArticleList } from "@/components/articles/article-list";
import { FirstArticle } from "@/components/articles/first-article";
import { DeskHead } from "@/components/shell/desk-frame";
import { ButtonLink } from "@/components/ui/button";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { grants } from "@/lib/access/policy";
import { listArticles, listAuthors } from "@/lib/articles/queries";
import { listArticlesInput } from "@/lib/articles/schema";
import { load } from "@/lib/server/page";
import { prepareToSplit } from "@/lib/server/split";
import { createArticleAction } from "../actions";

export const metadata: Metadata = { title: "Articles" };

type ArticlesPageProps = {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ArticlesPage({
  searchParams,
}: ArticlesPageProps) {
  const { page, canCheck, viewerId, members } = await load(
    {
      name: "article.list",
      input: listArticlesInput,
      access: (actor) => newsroomAccess(actor, "read"),
      run: async ({ access, input }) => {
        const page = await listArticles(access, input);
        const canCheck = grants(access.actor.roles, "check");
        const isFirst = page.rows.length === 0 && canCheck;
        if (isFirst) prepareToSplit();
        const members = isFirst ? await listAuthors(access) : [];
        return { page, canCheck, viewerId: access.actor.personId, members };
      },
    },
    await searchParams,
  );
  if (page.rows.length === 0) {
    return (
      <FirstArticle
        canCheck={canCheck}
        form={{
          members,
          viewerId,
          create: createArticleAction,
        }}
      />
    );
  }
  return (
    <>
      <DeskHead title="Articles">
        {canCheck ? (
          <ButtonLink
            href="/articles/new"
            look="solid"
            icon={<Plus size={16} aria-hidden="true" />}
          >
            New article
          </ButtonLink>
        ) : null}
      </DeskHead>
      <ArticleList page={page} />
    </>
  );
}
