import * as z from "zod/mini";
import type { Span } from "@/lib/text";

const pairs = z.array(z.tuple([z.int(), z.int()]));

/** The spans of a JSON column. Throws when it holds anything else: only our own commands write it. */
export function readSpans(stored: unknown): readonly Span[] {
  return pairs.parse(stored).map(([start, end]) => ({ start, end }));
}
