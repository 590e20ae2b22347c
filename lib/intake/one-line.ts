import { normaliseText } from "@/lib/text";
import { dropForeignCharacters } from "./characters";

/** One line out of a document's own data: composed, runs of white space as one space, cut at a word. Null when blank. */
export function oneLine(
  text: string | null | undefined,
  maxLength: number,
): string | null {
  const bounded = (text ?? "").slice(0, maxLength * MAX_WASTE);
  const line = normaliseText(dropForeignCharacters(bounded))
    .replace(/\s+/gu, " ")
    .trim();
  if (line === "") return null;
  if (line.length <= maxLength) return line;
  const cut = line.slice(0, maxLength - 1);
  const lastSpace = cut.lastIndexOf(" ");
  return `${lastSpace > 0 ? cut.slice(0, lastSpace) : withoutHalf(cut)}…`;
}

/** Markup indents what it says; more white space than this is no line. */
const MAX_WASTE = 4;

function withoutHalf(cut: string): string {
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
