import type { Span } from "./span";

export type MarkedSpan = Span & { readonly id: string };
export type MarkRun = Span & { readonly ids: readonly string[] };

type Edge = {
  readonly at: number;
  readonly id: string;
  readonly opens: boolean;
};

/**
 * Turns overlapping and nested marks into a flat list of runs that do not overlap, each with the ids
 * that cover it in the order of `marks`. With `within`, runs are clipped to it and the stretches without
 * a mark are returned too, so that the runs put together are exactly that part of the text.
 */
export function segmentMarks(
  marks: readonly MarkedSpan[],
  within?: Span,
): readonly MarkRun[] {
  const order = new Map(marks.map((mark, index) => [mark.id, index]));
  const open = new Map<string, number>();
  const runs: MarkRun[] = [];
  let at = within?.start ?? 0;
  const runUntil = (end: number) => {
    if (end > at && (within || open.size > 0)) {
      const ids = [...open.keys()].sort(
        (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
      );
      runs.push({ start: at, end, ids });
    }
    at = Math.max(at, end);
  };
  for (const edge of edges(marks, within)) {
    runUntil(edge.at);
    const count = (open.get(edge.id) ?? 0) + (edge.opens ? 1 : -1);
    if (count > 0) open.set(edge.id, count);
    else open.delete(edge.id);
  }
  if (within) runUntil(within.end);
  return runs;
}

/** At the same place closing comes before opening, so touching marks never share a run. */
function edges(marks: readonly MarkedSpan[], within?: Span): readonly Edge[] {
  const found: Edge[] = [];
  for (const { id, start, end } of marks) {
    const from = Math.max(start, within?.start ?? start);
    const to = Math.min(end, within?.end ?? end);
    if (from >= to) continue;
    found.push({ at: from, id, opens: true }, { at: to, id, opens: false });
  }
  return found.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
}
