import type { Metadata } from "next";
import { TrailFilters } from "@/components/history/trail-filters";
import { TrailList } from "@/components/history/trail-list";
import { DeskHead } from "@/components/shell/desk-frame";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { articleAccess } from "@/lib/access/article-access";
import { articleTrail } from "@/lib/audit/queries";
import { trailInput } from "@/lib/audit/schema";
import { loadMembers, namesIn } from "@/lib/claims/queries/members";
import { load } from "@/lib/server/page";
import { readTrailAddress, trailAddress, type TrailAddress } from "./address";

export const metadata: Metadata = { title: "History of an article" };

type HistoryPageProps = {
  readonly params: Promise<{ readonly articleId: string }>;
  readonly searchParams: Promise<TrailAddress>;
};

/** The trail of one article: who did what, newest first. */
export default async function HistoryPage(props: HistoryPageProps) {
  const { articleId } = await props.params;
  const address = await props.searchParams;
  const choice = readTrailAddress(address);
  const { trail, people } = await loadTrail(articleId, {
    ...choice,
    before: address.before,
  });
  const path = `/articles/${articleId}/history`;
  return (
    <>
      <DeskHead title={`History of “${trail.title}”`}>
        <ButtonLink look="quiet" href={`/articles/${articleId}/discussion`}>
          Open comments
        </ButtonLink>
        <ButtonLink href={`/articles/${articleId}`}>
          Open the article
        </ButtonLink>
      </DeskHead>
      <TrailFilters action={path} choice={choice} people={people} />
      {trail.lines.length === 0 ? (
        <EmptyState level={2} title="Nothing like that happened.">
          <div className="actions">
            <ButtonLink href={path}>Show everything</ButtonLink>
          </div>
        </EmptyState>
      ) : (
        <TrailList articleId={articleId} lines={trail.lines} />
      )}
      <Pagination
        label="History"
        newerHref={
          address.before === undefined
            ? undefined
            : trailAddress(path, address, null)
        }
        olderHref={
          trail.next === null
            ? undefined
            : trailAddress(path, address, trail.next)
        }
      />
    </>
  );
}

function loadTrail(
  articleId: string,
  asked: Readonly<Record<string, unknown>>,
) {
  const given = Object.entries(asked).filter(
    ([, value]) => value !== undefined && value !== "",
  );
  return load(
    {
      name: "article.history",
      input: trailInput,
      access: (actor, input) => articleAccess(actor, input.articleId, "read"),
      run: async ({ access, input }) => {
        const members = await loadMembers(access);
        const trail = await articleTrail(access, namesIn(members), input);
        const people = members.map(({ id, name }) => ({ id, name }));
        return { trail, people };
      },
    },
    { ...Object.fromEntries(given), articleId },
  );
}
