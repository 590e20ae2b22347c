import { paragraphs } from "@/lib/text";
import type { TextMark } from "./text-marks";

type Marked = { readonly text: string; readonly marks: readonly TextMark[] };

/**
 * Where in a document something begins, for people: "p. 3", "00:12:41, MINISTER", "¶ 14". Pages and times go before
 * paragraphs, which people have to count.
 *
 * @param document its marks in the order of the text, as `readTextMarks` gives them.
 */
export function locatorAt({ text, marks }: Marked, at: number): string {
  const before = marks.filter((mark) => mark.at <= at);
  const page = lastLabel(before, "page");
  const time = lastLabel(before, "time");
  const isPlaced = page !== null || time !== null;
  const paragraph = isPlaced ? null : `¶ ${paragraphNumber(text, at)}`;
  return [page, time, lastLabel(before, "turn"), paragraph]
    .filter((part) => part !== null)
    .join(", ");
}

type Named = Extract<TextMark, { readonly label: string }>;

function lastLabel(
  marks: readonly TextMark[],
  kind: Named["kind"],
): string | null {
  const isOfKind = (mark: TextMark): mark is Named => mark.kind === kind;
  return marks.findLast(isOfKind)?.label ?? null;
}

// What stands behind its line makes no difference, and is not looked at.
function paragraphNumber(text: string, at: number): number {
  const lineEnd = text.indexOf("\n", at);
  return paragraphs(lineEnd < 0 ? text : text.slice(0, lineEnd)).length;
}
