import type { Metadata } from "next";
import { z } from "zod";
import { NewArticleForm } from "@/components/articles/new-article-form";
import { DeskHead } from "@/components/shell/desk-frame";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { listAuthors } from "@/lib/articles/queries";
import { load } from "@/lib/server/page";
import { prepareToSplit } from "@/lib/server/split";
import { createArticleAction } from "../actions";

export const metadata: Metadata = { title: "New article" };

export default async function NewArticlePage() {
  const { members, viewerId } = await load(
    {
      name: "article.new",
      input: z.strictObject({}),
      access: (actor) => newsroomAccess(actor, "check"),
      run: async ({ access }) => {
        prepareToSplit();
        return {
          members: await listAuthors(access),
          viewerId: access.actor.personId,
        };
      },
    },
    {},
  );
  return (
    <div className="mx-auto max-w-[46rem] pb-7">
      <DeskHead title="New article" />
      <NewArticleForm
        members={members}
        viewerId={viewerId}
        create={createArticleAction}
      />
    </div>
  );
}
