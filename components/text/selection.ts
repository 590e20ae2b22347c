import { type Span, trimSpan } from "@/lib/text";

/** The part of a DOM node that is read here. `Node` fits it, and so does a plain object. */
export type TextTree = {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<TextTree>;
};

const TEXT = 3;

/**
 * How many code units of text come before a DOM point inside `root`. Comments and elements without
 * text count nothing, so symbols drawn by style do not shift anything. Null when the point lies
 * elsewhere.
 */
export function textBefore(
  root: TextTree,
  node: TextTree,
  offset: number,
): number | null {
  let count = 0;
  let isFound = false;
  const visit = (at: TextTree): void => {
    if (at === node && at.nodeType === TEXT) {
      count += Math.min(offset, at.nodeValue?.length ?? 0);
      isFound = true;
      return;
    }
    if (at.nodeType === TEXT) count += at.nodeValue?.length ?? 0;
    for (let index = 0; index < at.childNodes.length; index += 1) {
      if (at === node && index === offset) break;
      const child = at.childNodes[index];
      if (child !== undefined) visit(child);
      if (isFound) return;
    }
    if (at === node) isFound = true;
  };
  visit(root);
  return isFound ? count : null;
}

/** The text node and offset at which `count` code units of text have gone by inside `root`. */
export function pointAfter(
  root: TextTree,
  count: number,
): { readonly node: TextTree; readonly offset: number } | null {
  let left = count;
  const visit = (
    at: TextTree,
  ): { readonly node: TextTree; readonly offset: number } | null => {
    if (at.nodeType === TEXT) {
      const length = at.nodeValue?.length ?? 0;
      if (left <= length) return { node: at, offset: left };
      left -= length;
    }
    for (let index = 0; index < at.childNodes.length; index += 1) {
      const child = at.childNodes[index];
      const found = child === undefined ? null : visit(child);
      if (found !== null) return found;
    }
    return null;
  };
  return visit(root);
}

/**
 * The span of the article's text that the reader has selected, without white space at its ends.
 * Null when nothing is selected, or a part of the selection lies outside the article.
 */
export function spanOfSelection(
  article: HTMLElement,
  selection: Selection | null,
  text: string,
): Span | null {
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (range.collapsed) return null;
  const start = offsetOfPoint(article, range.startContainer, range.startOffset);
  const end = offsetOfPoint(article, range.endContainer, range.endOffset);
  if (start === null || end === null || start >= end) return null;
  const span = trimSpan(text, { start, end });
  return span.start < span.end ? span : null;
}

/** The DOM range of a span of the article's text; null when the article does not show it. */
export function rangeOfSpan(article: HTMLElement, span: Span): Range | null {
  const start = pointAt(article, span.start);
  const end = pointAt(article, span.end);
  if (start === null || end === null) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

// Offsets are counted from the block, which knows where it starts: no walk over a whole article.
function offsetOfPoint(
  article: HTMLElement,
  node: Node,
  offset: number,
): number | null {
  if (!article.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>("[data-start]");
  if (block && article.contains(block)) {
    const before = textBefore(block, node, offset);
    return before === null ? null : Number(block.dataset.start) + before;
  }
  return offsetBetweenBlocks(article, node, offset);
}

// A point between blocks, as a triple click leaves it: where the next block starts.
function offsetBetweenBlocks(
  article: HTMLElement,
  node: Node,
  offset: number,
): number | null {
  const point = document.createRange();
  point.setStart(node, offset);
  const blocks = [...article.querySelectorAll<HTMLElement>("[data-start]")];
  const next = blocks.find((block) => point.comparePoint(block, 0) >= 0);
  if (next !== undefined) return Number(next.dataset.start);
  const last = blocks.at(-1);
  return last === undefined ? null : Number(last.dataset.end);
}

function pointAt(article: HTMLElement, at: number) {
  const blocks = article.querySelectorAll<HTMLElement>("[data-start]");
  for (const block of blocks) {
    const start = Number(block.dataset.start);
    if (at < start || at > Number(block.dataset.end)) continue;
    const point = pointAfter(block, at - start);
    return point !== null && point.node instanceof Text
      ? { node: point.node, offset: point.offset }
      : null;
  }
  return null;
}
