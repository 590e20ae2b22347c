/** What a notification tells somebody: something that waits for them. */
export const notificationKinds = [
  "assigned",
  "mentioned",
  "replied",
  "answered",
  "changes_requested",
  "approval_asked",
  "second_check_asked",
  "disputed",
  "override_asked",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];
