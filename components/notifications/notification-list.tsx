"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import type { z } from "zod";
import { useSending } from "@/components/people/use-sending";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Time } from "@/components/ui/time";
import type { markReadInput } from "@/lib/notifications/schema";
import type { NotificationView } from "@/lib/notifications/view";
import { notificationHref } from "@/lib/notifications/words";
import type { Result } from "@/lib/server/handle";
import { NotificationSentence } from "./notification-sentence";

type MarkRead = (
  input: z.input<typeof markReadInput>,
) => Promise<Result<unknown>>;

type NotificationListProps = {
  readonly lines: readonly NotificationView[];
  readonly markRead: MarkRead;
};

/** What somebody was told: what still waits in full ink, what was read or settled grey. */
export function NotificationList({ lines, markRead }: NotificationListProps) {
  const router = useRouter();
  const { send, failure } = useSending();
  async function mark(input: z.input<typeof markReadInput>) {
    await send(() => markRead(input));
    router.refresh();
  }
  const newest = lines[0];
  const isAnyUnread = lines.some(({ isRead }) => !isRead);
  return (
    <>
      {newest !== undefined && isAnyUnread ? (
        <p className="mb-3">
          <Button
            onClick={() => void mark({ is: "all", upTo: newest.id })}
            aria-describedby="mark-failure"
          >
            Mark all as read
          </Button>
        </p>
      ) : null}
      <FieldError id="mark-failure" message={failure?.message} />
      <ul className="border-t border-rule-2">
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            onRead={() => void mark({ is: "some", ids: [line.id] })}
          />
        ))}
      </ul>
    </>
  );
}

type LineProps = {
  readonly line: NotificationView;
  readonly onRead: () => void;
};

function Line({ line, onRead }: LineProps) {
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 border-b border-rule py-2.5">
      <Link
        href={notificationHref(line)}
        className={`grid min-w-0 flex-1 basis-80 gap-0.5 no-underline hover:bg-sunk ${
          isQuiet(line) ? "text-ink-3" : ""
        }`}
      >
        <NotificationSentence line={line} />
      </Link>
      <span className="meta">
        <Time iso={line.at} />
      </span>
      <span className="w-28 text-right max-middle:w-auto">
        <LineEnd line={line} onRead={onRead} />
      </span>
    </li>
  );
}

function isQuiet({ isRead, isOvertaken }: NotificationView): boolean {
  return isRead || isOvertaken;
}

function LineEnd({ line, onRead }: LineProps) {
  if (line.isRead) return <span className="meta">Read</span>;
  if (line.isOvertaken) return <span className="meta">Settled since</span>;
  return (
    <button type="button" className="button-text" onClick={onRead}>
      Mark as read
    </button>
  );
}
