import type { Metadata } from "next";
import { z } from "zod";
import { QueueBoard } from "@/components/claims/queue-board";
import { QueueFilters } from "@/components/claims/queue-filters";
import { QueueList } from "@/components/claims/queue-list";
import { SavedFilters } from "@/components/claims/saved-filters";
import { DeskHead } from "@/components/shell/desk-frame";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { grants } from "@/lib/access/policy";
import { listCheckers, listQueue } from "@/lib/claims/queries";
import { queueInput } from "@/lib/claims/schema";
import { listSavedFilters } from "@/lib/saved-filters/queries";
import { load } from "@/lib/server/page";
import { listSpeakers } from "@/lib/speakers/queries";
import {
  assignClaimsAction,
  removeFilterAction,
  saveFilterAction,
} from "./actions";
import {
  queueAddress,
  queueQuery,
  readAddress,
  type QueueAddress,
} from "./address";

export const metadata: Metadata = { title: "Claims" };

type QueuePageProps = { readonly searchParams: Promise<QueueAddress> };

const actions = {
  assign: assignClaimsAction,
  saveFilter: saveFilterAction,
  removeFilter: removeFilterAction,
};

/** The queue: claims of all articles, narrowed to what somebody looks for, and what is at risk first. */
export default async function QueuePage({ searchParams }: QueuePageProps) {
  const address = await searchParams;
  const asked = readAddress(address);
  const found = await loadQueue(asked);
  const { queue, mayAssign } = found;
  const query = queueQuery(address).toString();
  return (
    <>
      <DeskHead title="Claims">
        {found.mayCheck ? (
          <ButtonLink look="quiet" href="/claims/people">
            Who has what
          </ButtonLink>
        ) : null}
      </DeskHead>
      <SavedFilters filters={found.saved} query={query} actions={actions} />
      <QueueFilters key={query} choice={choiceOf(asked)} {...found} />
      {queue.rows.length === 0 ? (
        <NothingHere isNarrowed={query !== ""} />
      ) : (
        <Count queue={queue} />
      )}
      {mayAssign && queue.rows.length > 0 ? (
        <QueueBoard
          rows={queue.rows}
          checkers={found.checkers}
          actions={actions}
        />
      ) : (
        <QueueList rows={queue.rows} />
      )}
      <Pagination
        label="Claims"
        newerHref={
          asked.cursor === null ? undefined : queueAddress(address, null)
        }
        newerWords="First page"
        olderHref={
          queue.next === null ? undefined : queueAddress(address, queue.next)
        }
        olderWords="Next page"
      />
    </>
  );
}

type Asked = ReturnType<typeof readAddress>;

function choiceOf({ filters }: Asked) {
  return {
    needsMe: filters.needsMe,
    search: filters.search,
    status: filters.status[0] ?? "",
    kind: filters.kind ?? "",
    speakerId: filters.speakerId ?? "",
    holder: filters.holder ?? "",
    due: filters.due ?? "",
    order: filters.order ?? "",
  };
}

function loadQueue(asked: Asked) {
  return load(
    {
      name: "claims.list",
      input: z.strictObject({
        filters: queueInput,
        cursor: z.string().nullable(),
      }),
      access: (actor) => newsroomAccess(actor, "read"),
      run: async ({ access, input, stamp }) => {
        const [queue, speakers, checkers, saved] = await Promise.all([
          listQueue(access, { ...input, at: stamp.at }),
          listSpeakers(access),
          listCheckers(access),
          listSavedFilters(access),
        ]);
        const { roles } = access.actor;
        const mayCheck = grants(roles, "check");
        const mayAssign = grants(roles, "decide");
        return { queue, speakers, checkers, saved, mayCheck, mayAssign };
      },
    },
    asked,
  );
}

type CountProps = {
  readonly queue: { readonly total: number; readonly isCut: boolean };
};

function Count({ queue: { total, isCut } }: CountProps) {
  const claims =
    total === 1 ? "1 claim" : `${total.toLocaleString("en")} claims`;
  return (
    <p className="meta pb-2">
      {isCut
        ? `The ${claims} of the newest articles, in order. There are more: narrow the choice to see them.`
        : claims}
    </p>
  );
}

function NothingHere({ isNarrowed }: { readonly isNarrowed: boolean }) {
  return isNarrowed ? (
    <EmptyState level={2} title="No claim is like that.">
      <div className="actions">
        <ButtonLink href="/claims">Show all claims</ButtonLink>
      </div>
    </EmptyState>
  ) : (
    <EmptyState
      level={2}
      title="Nothing to check yet."
      lead="Open an article and accept what the engine suggests, or make a claim of the words yourself."
    >
      <div className="actions">
        <ButtonLink look="solid" href="/articles">
          Go to the articles
        </ButtonLink>
      </div>
    </EmptyState>
  );
}
