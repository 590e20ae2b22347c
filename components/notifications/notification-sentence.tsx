import type { NotificationView } from "@/lib/notifications/view";
import { notificationWords } from "@/lib/notifications/words";

type NotificationSentenceProps = { readonly line: NotificationView };

/** "Marit Ochoa mentioned you in a comment: “Our water was tested …”, in Water plant". */
export function NotificationSentence({ line }: NotificationSentenceProps) {
  const { about, article } = line;
  return (
    <>
      <span>
        <strong>{line.actorName}</strong> {notificationWords[line.kind]}
        {about?.is === "sentence" ? `, on sentence ${about.number}` : null}
      </span>
      {about?.is === "claim" ? (
        <span className="line-clamp-2 font-read text-lead [overflow-wrap:anywhere]">
          {about.words}
        </span>
      ) : null}
      <span className="meta [overflow-wrap:anywhere]">{article.title}</span>
    </>
  );
}
