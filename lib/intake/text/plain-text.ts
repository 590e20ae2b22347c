import { normaliseText } from "@/lib/text";
import type { Findings, Mark } from "../document";
import { turnMarks } from "./turn-marks";

/** Plain text as it is; form feeds begin pages, and "NAME:" at the head of lines begins turns where people talk. */
export function readPlainText(raw: string): Findings {
  const text = normaliseText(raw);
  const marks = [...pageMarks(text), ...turnMarks(text)];
  return { text, marks: marks.sort((a, b) => a.at - b.at) };
}

/** Programs that make text of paged documents put a form feed between the pages. */
function pageMarks(text: string): readonly Mark[] {
  const breaks = [...text.matchAll(/\f/g)].map(({ index }) => index + 1);
  if (breaks.length === 0) return [];
  return [0, ...breaks].map((at, index) => ({
    kind: "page",
    at,
    page: index + 1,
  }));
}
