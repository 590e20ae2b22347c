/** What moves a claim from status to status by a person's word alone; verdicts have commands of their own. */
export const moveEvents = [
  "accept",
  "dismiss",
  "take",
  "assign",
  "request_changes",
  "waive",
  "unwaive",
  "reopen",
] as const;
export type MoveEvent = (typeof moveEvents)[number];

/** The moves that need a word with them, and how the form asks for it. */
export const reasonAsked: Readonly<Partial<Record<MoveEvent, string>>> = {
  request_changes: "Say what should be changed.",
  waive: "Say why this need not be checked; the report prints it.",
  unwaive: "Say why this has to be checked after all.",
  reopen: "Say why the approved verdict is opened again.",
};

/** Who a question is asked of. */
export const askedOf = ["author", "source", "other"] as const;
