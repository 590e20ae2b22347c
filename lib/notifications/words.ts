import type { NotificationKind } from "./kinds";
import type { NotificationView } from "./view";

/** What somebody did, after their name. */
export const notificationWords: Readonly<Record<NotificationKind, string>> = {
  assigned: "gave you a claim to check",
  mentioned: "mentioned you in a comment",
  replied: "replied in a discussion of yours",
  answered: "noted the answer to your question",
  changes_requested: "sent a verdict back for changes",
  approval_asked: "proposed a verdict that you can approve",
  second_check_asked: "proposed a verdict that wants a second check",
  disputed: "came to another verdict: the claim is disputed",
  override_asked: "asks you to confirm an override of the gate",
};

/** Where a notification leads. */
export function notificationHref({ article, about }: NotificationView): string {
  const path = `/articles/${article.id}`;
  if (about === null) return path;
  return about.is === "claim"
    ? `${path}?claim=${about.claimId}`
    : `${path}?sentence=${about.number}`;
}

/** How many things wait, as words: what the menu is called. */
export function waitingWords(count: number): string {
  if (count === 0) return "Nothing waits for you";
  return count === 1 ? "1 thing needs you" : `${count} things need you`;
}
