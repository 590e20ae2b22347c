import {
  type MarkedSpan,
  type MarkRun,
  segmentMarks,
  type Span,
} from "@/lib/text";

export type BlockKind = "paragraph" | "headline" | "standfirst" | "crosshead";

export type TextBlock = Span & { readonly kind?: BlockKind };

export type TextSentence = Span & { readonly number: number };

/** Where a claim stands in the text. A quote that is broken off has several spans. */
export type ClaimPlace = {
  readonly id: string;
  readonly kind: "quote" | "statement";
  readonly spans: readonly Span[];
};

/** One claim over one piece of text. */
export type Layer = {
  readonly claimId: string;
  readonly kind: "quote" | "statement";
  /** The lower of the two tracks: quotes, and a statement whose upper track is taken. */
  readonly isLow: boolean;
  /** The piece is the first, or the last, of one span: where a quote has its caps. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The piece is the last of the whole claim: its symbol follows. */
  readonly ends: boolean;
};

/** A stretch of text that the same claims cover; the outermost layer comes first. */
export type Piece = Span & { readonly layers: readonly Layer[] };

/** A sentence, or what lies between two (then `number` is null). */
export type PieceGroup = Span & {
  readonly number: number | null;
  readonly pieces: readonly Piece[];
};

export type LaidBlock = Span & {
  readonly kind: BlockKind;
  readonly groups: readonly PieceGroup[];
  /** Each claim that has a piece here, once. */
  readonly claimIds: readonly string[];
};

export type ArticleParts = {
  readonly textLength: number;
  readonly blocks: readonly TextBlock[];
  readonly sentences: readonly TextSentence[];
  readonly claims: readonly ClaimPlace[];
};

/**
 * Cuts a text into blocks, sentences and pieces, so that each piece is drawn as one element
 * whatever lies over it. Blocks and sentences are in order and do not overlap. The groups of a
 * block, put together, are exactly its text. Linear in the number of pieces.
 */
export function layOutArticle(parts: ArticleParts): readonly LaidBlock[] {
  const marks = outermostFirst(parts.claims);
  const runs = segmentMarks(
    marks.map((mark) => mark.span),
    { start: 0, end: parts.textLength },
  );
  const layerOf = layerFinder(marks, runs);
  const takeRuns = cursorOver(runs);
  const takeSentences = cursorOver(parts.sentences);
  const blocks = parts.blocks.map((block) => ({
    ...block,
    groups: groupsOf(block, takeSentences(block)).map((group) => ({
      ...group,
      runs: takeRuns(group),
    })),
  }));
  return withLayers(blocks, layerOf);
}

type CutMark = {
  readonly claim: ClaimPlace;
  readonly span: MarkedSpan;
};

// Quotes lie around the statements in them, longer around shorter.
function outermostFirst(claims: readonly ClaimPlace[]): readonly CutMark[] {
  const marks = claims.flatMap((claim) =>
    claim.spans.map((span, index) => ({
      claim,
      span: { ...span, id: `${claim.id}#${index}` },
    })),
  );
  return marks.sort(
    (a, b) =>
      Number(a.claim.kind === "statement") -
        Number(b.claim.kind === "statement") ||
      a.span.start - b.span.start ||
      b.span.end - a.span.end,
  );
}

type CutLayer = Pick<Layer, "claimId" | "kind" | "isLow">;

function layerFinder(
  marks: readonly CutMark[],
  runs: readonly MarkRun[],
): (spanId: string) => CutLayer | undefined {
  const claims = new Map(marks.map((mark) => [mark.span.id, mark.claim]));
  const low = lowStatements(runs, claims);
  return (spanId) => {
    const claim = claims.get(spanId);
    if (claim === undefined) return undefined;
    const isLow = claim.kind === "quote" || low.has(claim.id);
    return { claimId: claim.id, kind: claim.kind, isLow };
  };
}

// Of two statements over the same words the later one gives way, and stays low throughout.
function lowStatements(
  runs: readonly MarkRun[],
  claims: ReadonlyMap<string, ClaimPlace>,
): ReadonlySet<string> {
  const low = new Set<string>();
  for (const run of runs) {
    let isTaken = false;
    for (const spanId of run.ids) {
      const claim = claims.get(spanId);
      if (claim?.kind !== "statement" || low.has(claim.id)) continue;
      if (isTaken) low.add(claim.id);
      isTaken = true;
    }
  }
  return low;
}

/** Hands out, span after span in order, the parts of an ordered list that lie within each. */
function cursorOver<Part extends Span>(parts: readonly Part[]) {
  let at = 0;
  return ({ start, end }: Span): readonly Part[] => {
    const found: Part[] = [];
    for (let part = parts[at]; part !== undefined; part = parts[at]) {
      if (part.start >= end) break;
      if (part.end > start) {
        found.push({
          ...part,
          start: Math.max(part.start, start),
          end: Math.min(part.end, end),
        });
      }
      // A part that reaches past this span is needed again by the next one.
      if (part.end > end) break;
      at += 1;
    }
    return found;
  };
}

function groupsOf(
  block: Span,
  sentences: readonly TextSentence[],
): readonly (Span & { readonly number: number | null })[] {
  const groups: (Span & { readonly number: number | null })[] = [];
  let at = block.start;
  for (const sentence of sentences) {
    if (sentence.start > at) {
      groups.push({ start: at, end: sentence.start, number: null });
    }
    groups.push(sentence);
    at = sentence.end;
  }
  if (at < block.end) groups.push({ start: at, end: block.end, number: null });
  return groups;
}

type CutBlock = TextBlock & {
  readonly groups: readonly (Span & {
    readonly number: number | null;
    readonly runs: readonly MarkRun[];
  })[];
};

function withLayers(
  blocks: readonly CutBlock[],
  layerOf: (spanId: string) => CutLayer | undefined,
): readonly LaidBlock[] {
  const edges = edgesOf(blocks, layerOf);
  const layersOf = (run: MarkRun): readonly Layer[] =>
    run.ids.flatMap((spanId) => {
      const layer = layerOf(spanId);
      if (layer === undefined) return [];
      return {
        ...layer,
        opens: edges.firstOfSpan.get(spanId) === run.start,
        closes: edges.lastOfSpan.get(spanId) === run.start,
        ends: edges.lastOfClaim.get(layer.claimId) === run.start,
      };
    });
  return blocks.map(({ start, end, kind, groups }) => {
    const laid = groups.map((group) => ({
      start: group.start,
      end: group.end,
      number: group.number,
      pieces: group.runs.map((run) => ({
        start: run.start,
        end: run.end,
        layers: layersOf(run),
      })),
    }));
    const claimIds = laid.flatMap((group) =>
      group.pieces.flatMap((piece) => piece.layers.map((each) => each.claimId)),
    );
    return {
      start,
      end,
      kind: kind ?? "paragraph",
      groups: laid,
      claimIds: [...new Set(claimIds)],
    };
  });
}

/** Where the first and last piece of each span start, and the last one of each claim. */
function edgesOf(
  blocks: readonly CutBlock[],
  layerOf: (spanId: string) => CutLayer | undefined,
) {
  const firstOfSpan = new Map<string, number>();
  const lastOfSpan = new Map<string, number>();
  const lastOfClaim = new Map<string, number>();
  for (const { groups } of blocks) {
    for (const { runs } of groups) {
      for (const { start, ids } of runs) {
        for (const spanId of ids) {
          if (!firstOfSpan.has(spanId)) firstOfSpan.set(spanId, start);
          lastOfSpan.set(spanId, start);
          const claimId = layerOf(spanId)?.claimId;
          if (claimId !== undefined) lastOfClaim.set(claimId, start);
        }
      }
    }
  }
  return { firstOfSpan, lastOfSpan, lastOfClaim };
}
