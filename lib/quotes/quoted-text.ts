import { sliceSpan, type Span } from "@/lib/text";

/**
 * The words of a quote as the article has them, one after the other: where the article interrupts the speaker, nothing
 * was left out, so nothing stands between them.
 */
export function quotedText(text: string, spans: readonly Span[]): string {
  return spans.map((span) => sliceSpan(text, span)).join(" ");
}
