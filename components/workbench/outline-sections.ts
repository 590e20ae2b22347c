import type { TextBlock } from "@/components/text/article-layout";
import type { ClaimRow } from "@/lib/claims/view";
import type { ClaimStatus } from "@/lib/claims/statuses";
import { sliceSpan } from "@/lib/text";

/** A section of an article without crossheads ends at the first paragraph after this many claims. */
const FULL_SECTION = 8;
/** Words of a paragraph that name the section it starts. */
const TITLE_WORDS = 4;

/** Statuses after which nobody has anything to do: they go quiet in lists. */
const DONE: readonly ClaimStatus[] = ["approved", "waived", "withdrawn"];

export type OutlineSection = {
  /** Where it starts in the text; unique, and stable while the text is. */
  readonly key: number;
  readonly title: string;
  readonly claims: readonly ClaimRow[];
  /** Claims that are not done. */
  readonly left: number;
};

/** Whether a claim's work is over. */
export function isDone(status: ClaimStatus): boolean {
  return DONE.includes(status);
}

/** The claims in the order they are read: by place, a quote before the statements in it. */
export function inReadingOrder(
  claims: readonly ClaimRow[],
): readonly ClaimRow[] {
  return [...claims].sort(
    (a, b) =>
      a.start - b.start ||
      Number(a.kind === "statement") - Number(b.kind === "statement") ||
      b.end - a.end ||
      a.id.localeCompare(b.id),
  );
}

/** The outline: claims, already in reading order, under the crosshead or the first words above them. */
export function outlineSections(
  text: string,
  blocks: readonly TextBlock[],
  claims: readonly ClaimRow[],
): readonly OutlineSection[] {
  const sections: OutlineSection[] = [];
  let at = 0;
  for (const [index, block] of blocks.entries()) {
    const nextStart = blocks[index + 1]?.start ?? Infinity;
    const from = at;
    while ((claims[at]?.start ?? Infinity) < nextStart) at += 1;
    const found = claims.slice(from, at);
    const last = sections.at(-1);
    if (last === undefined || startsSection(block, blocks[index - 1], last)) {
      sections.push(sectionOf(text, block, found));
    } else {
      sections[sections.length - 1] = grown(last, found);
    }
  }
  return sections.filter((section) => section.claims.length > 0);
}

function startsSection(
  block: TextBlock,
  previous: TextBlock | undefined,
  open: OutlineSection,
): boolean {
  if (previous?.kind === "crosshead") return false;
  return (
    block.kind === "crosshead" ||
    previous?.kind === "headline" ||
    open.claims.length >= FULL_SECTION
  );
}

function sectionOf(
  text: string,
  block: TextBlock,
  claims: readonly ClaimRow[],
): OutlineSection {
  return {
    key: block.start,
    title: titleOf(sliceSpan(text, block), block),
    claims,
    left: claims.filter((claim) => !isDone(claim.status)).length,
  };
}

function grown(
  section: OutlineSection,
  claims: readonly ClaimRow[],
): OutlineSection {
  if (claims.length === 0) return section;
  const left = claims.filter((claim) => !isDone(claim.status)).length;
  return {
    ...section,
    claims: [...section.claims, ...claims],
    left: section.left + left,
  };
}

function titleOf(words: string, block: TextBlock): string {
  if (block.kind === "headline") return "Headline";
  if (block.kind === "crosshead") return words;
  const first = words.split(/\s+/, TITLE_WORDS + 1);
  return first.length > TITLE_WORDS
    ? `${first.slice(0, TITLE_WORDS).join(" ")} …`
    : words;
}
