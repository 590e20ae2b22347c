export type Edit = {
  readonly kind: "equal" | "inserted" | "deleted";
  /** Index into the left list: of the item, or of the item before which something was inserted. */
  readonly left: number;
  /** Index into the right list, likewise. */
  readonly right: number;
};

type Block = {
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
};

type Lists = {
  readonly left: readonly string[];
  readonly right: readonly string[];
};

/** Myers' search is quadratic in the number of differences: past this many a block counts as rewritten. */
const MAX_DIFFERENCES = 400;

/**
 * The shortest list of edits that turns one list of words into the other, in reading order. Words that
 * stand once on both sides anchor the comparison (patience diff); between anchors Myers' O(ND) greedy
 * search decides (E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986, figure 2).
 */
export function editScript(
  left: readonly string[],
  right: readonly string[],
): readonly Edit[] {
  const lists = { left, right };
  const edits: Edit[] = [];
  const whole = {
    leftStart: 0,
    leftEnd: left.length,
    rightStart: 0,
    rightEnd: right.length,
  };
  const { head, middle, tail } = trimEqualEnds(lists, whole);
  pushEqual(edits, head);
  let at = { left: middle.leftStart, right: middle.rightStart };
  for (const anchor of [
    ...anchors(lists, middle),
    { left: middle.leftEnd, right: middle.rightEnd },
  ]) {
    pushBlock(edits, lists, {
      leftStart: at.left,
      leftEnd: anchor.left,
      rightStart: at.right,
      rightEnd: anchor.right,
    });
    const isEnd = anchor.left === middle.leftEnd;
    if (!isEnd)
      edits.push({ kind: "equal", left: anchor.left, right: anchor.right });
    at = { left: anchor.left + 1, right: anchor.right + 1 };
  }
  pushEqual(edits, tail);
  return edits;
}

function trimEqualEnds({ left, right }: Lists, block: Block) {
  let { leftStart, leftEnd, rightStart, rightEnd } = block;
  while (
    leftStart < leftEnd &&
    rightStart < rightEnd &&
    left[leftStart] === right[rightStart]
  ) {
    leftStart++;
    rightStart++;
  }
  while (
    leftEnd > leftStart &&
    rightEnd > rightStart &&
    left[leftEnd - 1] === right[rightEnd - 1]
  ) {
    leftEnd--;
    rightEnd--;
  }
  return {
    head: { ...block, leftEnd: leftStart, rightEnd: rightStart },
    middle: { leftStart, leftEnd, rightStart, rightEnd },
    tail: { ...block, leftStart: leftEnd, rightStart: rightEnd },
  };
}

function pushEqual(edits: Edit[], block: Block): void {
  for (let i = 0; i < block.leftEnd - block.leftStart; i++) {
    edits.push({
      kind: "equal",
      left: block.leftStart + i,
      right: block.rightStart + i,
    });
  }
}

type Pair = { readonly left: number; readonly right: number };

/** Words that stand exactly once on each side, as far as they stand in the same order. */
function anchors({ left, right }: Lists, block: Block): readonly Pair[] {
  const onLeft = uniquePlaces(left, block.leftStart, block.leftEnd);
  const onRight = uniquePlaces(right, block.rightStart, block.rightEnd);
  const pairs: Pair[] = [];
  for (const [word, at] of onLeft) {
    const other = onRight.get(word);
    if (at >= 0 && other !== undefined && other >= 0)
      pairs.push({ left: at, right: other });
  }
  return longestIncreasing(pairs.sort((a, b) => a.left - b.left));
}

function uniquePlaces(
  list: readonly string[],
  start: number,
  end: number,
): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = start; at < end; at++) {
    const word = list[at] ?? "";
    if (/[\p{L}\p{N}]/u.test(word))
      places.set(word, places.has(word) ? -1 : at);
  }
  return places;
}

/** Longest chain of pairs rising on the right side too, by patience sorting, O(n log n). */
function longestIncreasing(pairs: readonly Pair[]): readonly Pair[] {
  const piles: number[] = [];
  const back: number[] = [];
  const valueAt = (index: number) => pairs[index]?.right ?? 0;
  pairs.forEach((pair, index) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(piles[middle] ?? 0) < pair.right) low = middle + 1;
      else high = middle;
    }
    back[index] = low > 0 ? (piles[low - 1] ?? -1) : -1;
    piles[low] = index;
  });
  const chain: Pair[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = back[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

function pushBlock(edits: Edit[], lists: Lists, block: Block): void {
  const { head, middle, tail } = trimEqualEnds(lists, block);
  pushEqual(edits, head);
  edits.push(...(shortestEdits(lists, middle) ?? rewrite(middle)));
  pushEqual(edits, tail);
}

function rewrite(block: Block): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = block.leftStart; at < block.leftEnd; at++) {
    edits.push({ kind: "deleted", left: at, right: block.rightStart });
  }
  for (let at = block.rightStart; at < block.rightEnd; at++) {
    edits.push({ kind: "inserted", left: block.leftEnd, right: at });
  }
  return edits;
}

/** Myers' forward search; null when the block differs by more than MAX_DIFFERENCES. */
function shortestEdits(lists: Lists, block: Block): readonly Edit[] | null {
  const width = block.leftEnd - block.leftStart;
  const height = block.rightEnd - block.rightStart;
  if (width === 0 || height === 0) return rewrite(block);
  const limit = Math.min(width + height, MAX_DIFFERENCES);
  const size = 2 * limit + 3;
  const furthest = new Int32Array(size);
  const trace: Int32Array[] = [];
  for (let distance = 0; distance <= limit; distance++) {
    trace.push(furthest.slice());
    for (let k = -distance; k <= distance; k += 2) {
      let x = stepsDown(furthest, { k, distance, limit })
        ? (furthest[k + 1 + limit] ?? 0)
        : (furthest[k - 1 + limit] ?? 0) + 1;
      let y = x - k;
      while (
        x < width &&
        y < height &&
        lists.left[block.leftStart + x] === lists.right[block.rightStart + y]
      ) {
        x++;
        y++;
      }
      furthest[k + limit] = x;
      if (x >= width && y >= height)
        return backtrack({ trace, block, limit, distance });
    }
  }
  return null;
}

type Step = {
  readonly k: number;
  readonly distance: number;
  readonly limit: number;
};

function stepsDown(
  furthest: Int32Array,
  { k, distance, limit }: Step,
): boolean {
  if (k === -distance) return true;
  return (
    k !== distance &&
    (furthest[k - 1 + limit] ?? 0) < (furthest[k + 1 + limit] ?? 0)
  );
}

function backtrack(state: {
  readonly trace: readonly Int32Array[];
  readonly block: Block;
  readonly limit: number;
  readonly distance: number;
}): readonly Edit[] {
  const { trace, block, limit } = state;
  const edits: Edit[] = [];
  let x = block.leftEnd - block.leftStart;
  let y = block.rightEnd - block.rightStart;
  const push = (kind: Edit["kind"]) =>
    edits.push({
      kind,
      left: block.leftStart + x,
      right: block.rightStart + y,
    });
  for (let distance = state.distance; distance >= 0; distance--) {
    const furthest = trace[distance] ?? new Int32Array(0);
    const k = x - y;
    const down = stepsDown(furthest, { k, distance, limit });
    const beforeX =
      distance === 0 ? 0 : (furthest[(down ? k + 1 : k - 1) + limit] ?? 0);
    const beforeY = distance === 0 ? 0 : beforeX - (down ? k + 1 : k - 1);
    const turnX = distance > 0 && !down ? beforeX + 1 : beforeX;
    while (x > turnX && x > 0 && y > 0) {
      x--;
      y--;
      push("equal");
    }
    if (distance === 0) break;
    x = beforeX;
    y = beforeY;
    push(down ? "inserted" : "deleted");
  }
  return edits.reverse();
}
