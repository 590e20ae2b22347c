import { z } from "zod";

/*
 * What the server processes say to one another. A word is a hint of the moment: it holds ids, and the name of a person
 * for those who see where they are, and nothing of what changed.
 */

const change = z.object({
  kind: z.literal("change"),
  newsroomId: z.uuid(),
  /** Null for what is not one article's: speakers, people, scales. */
  articleId: z.uuid().nullable(),
  claimId: z.uuid().nullable(),
  /** Number of the event in the newsroom's audit log. */
  seq: z.number().int(),
});

const place = {
  newsroomId: z.uuid(),
  articleId: z.uuid(),
  /** One window of one browser. */
  tab: z.uuid(),
};

const here = z.object({
  kind: z.literal("here"),
  ...place,
  person: z.object({ id: z.uuid(), name: z.string() }),
  claimId: z.uuid().nullable(),
  sentence: z.number().int().nullable(),
});

const gone = z.object({ kind: z.literal("gone"), ...place });

/** How far the reading of a document is: ids, and one word of ours. */
const reading = z.object({
  kind: z.literal("reading"),
  newsroomId: z.uuid(),
  intakeId: z.uuid(),
  step: z.enum(["fetching", "reading", "again", "over"]),
});

const word = z.discriminatedUnion("kind", [change, here, gone, reading]);
export type Word = z.infer<typeof word>;
export type Here = z.infer<typeof here>;
export type Gone = z.infer<typeof gone>;
export type ReadingWord = z.infer<typeof reading>;

/** A word as it came over the channel, or null for what is none of ours. */
export function readWord(payload: string): Word | null {
  try {
    return word.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}
