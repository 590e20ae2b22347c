import { normaliseText } from "@/lib/text";
import { calendarDay } from "../calendar-day";
import type { Findings, Mark } from "../document";

const FRONT_MATTER =
  /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;

/** Markdown with its marks as text. Its headings are marked, and what the front matter says of it is taken out of it. */
export function readMarkdown(raw: string): Findings {
  const whole = normaliseText(raw);
  const matter = FRONT_MATTER.exec(whole);
  const text = whole.slice(matter?.[0].length ?? 0);
  const marks = headingMarks(text);
  const first = marks.find((mark) => mark.level === 1);
  const fields = fieldsOf(matter?.[1] ?? "");
  return {
    title: fields.title ?? (first ? text.slice(first.at, first.end) : null),
    author: fields.author ?? null,
    publishedOn: calendarDay(fields.date ?? ""),
    text,
    marks,
  };
}

type Heading = Extract<Mark, { kind: "heading" }>;

function headingMarks(text: string): readonly Heading[] {
  const marks: Heading[] = [];
  let offset = 0;
  let isCode = false;
  for (const line of text.split("\n")) {
    if (FENCE.test(line)) isCode = !isCode;
    const heading = isCode ? null : HEADING.exec(line);
    const words = (heading?.[2] ?? "").replace(/[ \t]#+[ \t]*$/, "").trimEnd();
    if (heading && words !== "") {
      const at = offset + line.indexOf(words, heading[1]?.length);
      marks.push({
        kind: "heading",
        at,
        end: at + words.length,
        level: heading[1]?.length ?? 1,
      });
    }
    offset += line.length + 1;
  }
  return marks;
}

/** "key: value" lines, quotation marks around a value taken off. Anything else of YAML is left alone. */
function fieldsOf(matter: string): Partial<Record<string, string>> {
  const fields = [
    ...matter.matchAll(/^(title|author|date):[ \t]*(\S.*)$/gim),
  ].map((match): [string, string] => [
    (match[1] ?? "").toLowerCase(),
    (match[2] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2"),
  ]);
  return Object.fromEntries(fields);
}
