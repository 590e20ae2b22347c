import type { Metadata } from "next";
import { z } from "zod";
import { OpenThreadList } from "@/components/discussion/open-thread-list";
import { DeskHead } from "@/components/shell/desk-frame";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { articleAccess } from "@/lib/access/article-access";
import { loadMembers, namesIn } from "@/lib/claims/queries/members";
import { openThreads } from "@/lib/discussion/queries";
import { idField } from "@/lib/fields";
import { load } from "@/lib/server/page";

export const metadata: Metadata = { title: "Open comments of an article" };

type DiscussionPageProps = {
  readonly params: Promise<{ readonly articleId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Everything that is open in the discussion of one article. */
export default async function DiscussionPage(props: DiscussionPageProps) {
  const { articleId } = await props.params;
  const { after = null } = await props.searchParams;
  const { open, viewerId } = await loadOpen({ articleId, after });
  const path = `/articles/${articleId}/discussion`;
  return (
    <>
      <DeskHead title={`Open comments on “${open.title}”`}>
        <ButtonLink href={`/articles/${articleId}`}>
          Open the article
        </ButtonLink>
      </DeskHead>
      {open.threads.length === 0 ? (
        <EmptyState level={2} title="Nothing is open in the discussion." />
      ) : (
        <OpenThreadList
          articleId={articleId}
          threads={open.threads}
          viewerId={viewerId}
        />
      )}
      <Pagination
        label="Open comments"
        newerHref={after === null ? undefined : path}
        olderHref={
          open.next === null ? undefined : `${path}?after=${open.next}`
        }
      />
    </>
  );
}

function loadOpen(asked: unknown) {
  return load(
    {
      name: "article.discussion",
      input: z.strictObject({ articleId: idField, after: idField.nullable() }),
      access: (actor, input) => articleAccess(actor, input.articleId, "read"),
      run: async ({ access, input }) => {
        const nameOf = namesIn(await loadMembers(access));
        const open = await openThreads(access, nameOf, input.after);
        return { open, viewerId: access.actor.personId };
      },
    },
    asked,
  );
}
