/** What an article's trail can be narrowed to: kinds of events, as people tell them apart. */
export const trailKinds = [
  "claims",
  "verdicts",
  "evidence",
  "discussion",
  "sentences",
  "article",
  "reports",
] as const;
export type TrailKind = (typeof trailKinds)[number];

/** What an event is about. */
export const trailSubjects = ["claim", "sentence", "article"] as const;
export type TrailSubject = (typeof trailSubjects)[number];
