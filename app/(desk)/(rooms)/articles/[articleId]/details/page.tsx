import type { Metadata } from "next";
import { ArticleDetailsForm } from "@/components/articles/article-details-form";
import { DeskHead } from "@/components/shell/desk-frame";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { getArticleDetails, listAuthors } from "@/lib/articles/queries";
import { articleInput } from "@/lib/articles/schema";
import { load } from "@/lib/server/page";
import { editArticleAction } from "../../actions";

export const metadata: Metadata = { title: "Details of an article" };

type DetailsPageProps = {
  readonly params: Promise<{ readonly articleId: string }>;
};

export default async function DetailsPage({ params }: DetailsPageProps) {
  const { details, members } = await load(
    {
      name: "article.details",
      input: articleInput,
      access: (actor, input) => articleAccess(actor, input.articleId, "check"),
      run: async ({ access }) => {
        const newsroom = newsroomAccess(access.actor, "check");
        const [details, members] = await Promise.all([
          getArticleDetails(access),
          listAuthors(newsroom),
        ]);
        return { details, members };
      },
    },
    await params,
  );
  return (
    <div className="mx-auto max-w-[46rem] pb-7">
      <DeskHead title={`Details of “${details.title}”`} />
      <ArticleDetailsForm
        details={details}
        members={members}
        save={editArticleAction}
      />
    </div>
  );
}
