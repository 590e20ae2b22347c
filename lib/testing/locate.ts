import type { CleanDocument } from "@/lib/intake/document";
import { locatorAt } from "@/lib/sources/locator";
import { readTextMarks } from "@/lib/sources/text-marks";

type Read = Pick<CleanDocument, "text" | "marks">;

/** Where the first place of some words in a document is said to be, from its marks as they are stored. */
export function locate({ text, marks }: Read, words: string): string {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`not in the text: ${words}`);
  const span = { start, end: start + words.length };
  return locatorAt({ text, marks: readTextMarks(marks) }, span);
}
