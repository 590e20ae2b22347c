import type { Metadata } from "next";
import { z } from "zod";
import { QueueFilters } from "@/components/claims/queue-filters";
import { QueueList } from "@/components/claims/queue-list";
import { DeskHead } from "@/components/shell/desk-frame";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { listQueue } from "@/lib/claims/queries";
import { queueInput } from "@/lib/claims/schema";
import { load } from "@/lib/server/page";
import { listSpeakers } from "@/lib/speakers/queries";
import { queueAddress, readAddress, type QueueAddress } from "./address";

export const metadata: Metadata = { title: "Claims" };

type QueuePageProps = { readonly searchParams: Promise<QueueAddress> };

/** The queue: claims of all articles, narrowed to what somebody looks for. */
export default async function QueuePage({ searchParams }: QueuePageProps) {
  const address = await searchParams;
  const asked = readAddress(address);
  const { queue, speakers } = await loadQueue(asked);
  const { needsMe, search } = asked.filters;
  const choice = {
    ...{ needsMe, search },
    status: asked.filters.status[0] ?? "",
    kind: asked.filters.kind ?? "",
    speakerId: asked.filters.speakerId ?? "",
  };
  return (
    <>
      <DeskHead title="Claims" />
      <QueueFilters choice={choice} speakers={speakers} />
      {queue.rows.length === 0 ? (
        <NothingHere isNarrowed={queueAddress(address, null) !== "/claims"} />
      ) : (
        <QueueList rows={queue.rows} />
      )}
      <Pagination
        label="Claims"
        newerHref={
          asked.cursor === null ? undefined : queueAddress(address, null)
        }
        olderHref={
          queue.next === null ? undefined : queueAddress(address, queue.next)
        }
      />
    </>
  );
}

function loadQueue(asked: ReturnType<typeof readAddress>) {
  return load(
    {
      name: "claims.list",
      input: z.strictObject({
        filters: queueInput,
        cursor: z.string().nullable(),
      }),
      access: (actor) => newsroomAccess(actor, "read"),
      run: async ({ access, input, stamp }) => {
        const [queue, speakers] = await Promise.all([
          listQueue(access, { ...input, at: stamp.at }),
          listSpeakers(access),
        ]);
        return { queue, speakers };
      },
    },
    asked,
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
