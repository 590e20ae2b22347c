import type { Metadata } from "next";
import { z } from "zod";
import { NotificationList } from "@/components/notifications/notification-list";
import { DeskHead } from "@/components/shell/desk-frame";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { idField } from "@/lib/fields";
import { listNotifications } from "@/lib/notifications/queries";
import { load } from "@/lib/server/page";
import { markReadAction } from "./actions";

export const metadata: Metadata = { title: "Needs me" };

type NotificationsPageProps = {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Everything somebody was told, newest first. */
export default async function NotificationsPage({
  searchParams,
}: NotificationsPageProps) {
  const { after = null } = await searchParams;
  const { lines, next } = await load(
    {
      name: "notifications.list",
      input: z.strictObject({ after: idField.nullable() }),
      access: (actor) => newsroomAccess(actor, "read"),
      run: ({ access, input }) => listNotifications(access, input.after),
    },
    { after },
  );
  return (
    <>
      <DeskHead title="Needs me" />
      {lines.length === 0 ? (
        <Nothing />
      ) : (
        <NotificationList lines={lines} markRead={markReadAction} />
      )}
      <Pagination
        label="Needs me"
        newerHref={after === null ? undefined : "/notifications"}
        olderHref={next === null ? undefined : `/notifications?after=${next}`}
      />
    </>
  );
}

function Nothing() {
  return (
    <EmptyState
      level={2}
      title="Nobody asked anything of you yet."
      lead="Claims you are given, comments that mention you, verdicts you can approve: they stand here."
    >
      <div className="actions">
        <ButtonLink look="solid" href="/claims?needs=me">
          See the claims that need you
        </ButtonLink>
      </div>
    </EmptyState>
  );
}
