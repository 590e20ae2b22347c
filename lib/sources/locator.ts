import { z } from "zod";
import { paragraphs } from "@/lib/text";

/** What a document's marks say that a locator is made of; marks of other kinds, and malformed ones, are passed over. */
const knownMark = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("page"), at: z.int(), page: z.int() }),
  z.object({ kind: z.literal("time"), at: z.int(), startSeconds: z.number() }),
  z.object({
    kind: z.literal("turn"),
    at: z.int(),
    speaker: z.string().nullable(),
  }),
]);
type KnownMark = z.output<typeof knownMark>;

type Marked = { readonly text: string; readonly marks: unknown };

/**
 * Where in a document something begins, for people: "p. 3", "00:12:41, MINISTER", "¶ 14". Pages and times go before
 * paragraphs, which people have to count.
 */
export function locatorAt({ text, marks }: Marked, at: number): string {
  const before = readMarks(marks).filter((mark) => mark.at <= at);
  const page = lastOf(before, "page")?.page;
  const seconds = lastOf(before, "time")?.startSeconds;
  const speaker = lastOf(before, "turn")?.speaker;
  const isPlaced = page !== undefined || seconds !== undefined;
  const parts = [
    page === undefined ? null : `p. ${page}`,
    seconds === undefined ? null : clock(seconds),
    speaker,
    isPlaced ? null : `¶ ${paragraphNumber(text, at)}`,
  ];
  return parts.filter((part) => part).join(", ");
}

function readMarks(marks: unknown): readonly KnownMark[] {
  if (!Array.isArray(marks)) return [];
  return marks.flatMap((mark) => knownMark.safeParse(mark).data ?? []);
}

function lastOf<K extends KnownMark["kind"]>(
  marks: readonly KnownMark[],
  kind: K,
): Extract<KnownMark, { kind: K }> | undefined {
  return marks.findLast(
    (mark): mark is Extract<KnownMark, { kind: K }> => mark.kind === kind,
  );
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return [whole / 3600, (whole / 60) % 60, whole % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
}

function paragraphNumber(text: string, at: number): number {
  return paragraphs(text).filter(({ start }) => start <= at).length;
}
