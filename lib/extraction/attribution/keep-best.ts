import type { Proposal } from "./attribution";

/** A proposal loses when more than this share of its words belongs to a surer one. */
const MAX_TAKEN = 0.5;

/**
 * Where proposals claim the same words the surer one wins; what is cued inside kept content is no
 * attribution of its own, because only the outermost counts.
 */
export function keepBest(proposals: readonly Proposal[]): readonly Proposal[] {
  const kept: Proposal[] = [];
  const taken = new Set<number>();
  for (const proposal of [...proposals].sort(surestFirst)) {
    const words = wordsOf(proposal);
    const overlap = words.filter((at) => taken.has(at)).length;
    const isInside = proposal.cue !== null && taken.has(proposal.cue.first);
    if (words.length === 0 || isInside || overlap > MAX_TAKEN * words.length)
      continue;
    for (const at of words) taken.add(at);
    kept.push(proposal);
  }
  return kept;
}

function surestFirst(a: Proposal, b: Proposal): number {
  return (
    b.score - a.score || (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0)
  );
}

function wordsOf({ content }: Proposal): readonly number[] {
  return content.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}
