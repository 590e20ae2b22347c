import type { ClaimStatus, QuoteWording } from "@/lib/claims/statuses";
import type { EvidenceRelation } from "@/lib/sources/kinds";
import type { ExcerptState } from "@/lib/text";
import type { RatingFace, RatingSymbol } from "@/lib/verdicts/ratings";
import { type Markup, markup } from "../markup";

/*
 * The house's symbols, drawn on 16 by 16. A file that leaves the house carries them with it. Always beside their word,
 * so hidden from those who listen.
 */

const ratings: Readonly<Record<RatingSymbol, Markup>> = {
  tick: markup`<path d="M4.2 8.4l2.6 2.7 5-5.7"/>`,
  tick_line: markup`<path d="M4.6 6.8l2.3 2.3 4.5-5M4 12.2h8"/>`,
  brackets: markup`<path d="M6.6 4.2H4.8v7.6h1.8M9.4 4.2h1.8v7.6H9.4"/>`,
  cross: markup`<path d="M5 5l6 6M11 5l-6 6"/>`,
  quote: markup`<path stroke-width="1.5" d="M4.6 9.8c1.2-.4 1.9-1.4 1.9-3.2V5.4H4.7v2h1.7M9.4 9.8c1.2-.4 1.9-1.4 1.9-3.2V5.4H9.5v2h1.7"/>`,
  question: markup`<path d="M6 6.3c0-1.3.9-2 2.1-2s2 .7 2 1.8c0 1.4-2 1.5-2 3M8.1 11.6v.2"/>`,
  dash: markup`<path d="M4.8 8h6.4"/>`,
};

/** A rating's stamp: solid on the scale, outlined off it. */
export function stamp(rating: RatingFace): Markup {
  const isOnScale = rating.rank !== null;
  const frame = isOnScale
    ? markup`<rect x="1" y="1" width="14" height="14" rx="2" fill="currentColor"/>`
    : markup`<rect x="1.8" y="1.8" width="12.4" height="12.4" rx="1.5" stroke="currentColor" stroke-width="1.5"/>`;
  const ink = isOnScale ? "#fff" : "currentColor";
  return markup`<svg class="rating-${rating.colour}" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${frame}<g stroke="${ink}">${ratings[rating.symbol]}</g></svg>`;
}

const ring = markup`<circle cx="8" cy="8" r="5.6"/>`;

const statuses: Readonly<Record<ClaimStatus, Markup>> = {
  suggested: markup`<circle cx="8" cy="8" r="5.6" stroke-dasharray="1.9 2.5"/>`,
  open: ring,
  checking: markup`${ring}<path d="M8 2.4a5.6 5.6 0 0 0 0 11.2z" fill="currentColor" stroke="none"/>`,
  waiting: markup`${ring}<path d="M8 4.9V8l2.3 1.6"/>`,
  proposed: markup`<path d="M3 8.6l3.3 3.4L13 4.6"/>`,
  approved: markup`<path d="M.9 8.8l2.9 3L9.4 4.9M7.2 11.5l.4.4 7-7.3"/>`,
  disputed: markup`<path d="M2 3.6L6.2 8 2 12.4M14 3.6L9.8 8l4.2 4.4"/>`,
  stale: markup`<path d="M8 2.4l6 10.8H2z" stroke-linejoin="round"/>`,
  waived: markup`${ring}<path d="M4.1 11.9l7.8-7.8"/>`,
  withdrawn: markup`<path d="M3.6 3.6l8.8 8.8M12.4 3.6l-8.8 8.8"/>`,
};

export function statusSymbol(status: ClaimStatus): Markup {
  return glyph(`status-${status}`, statuses[status]);
}

const relations: Readonly<Record<EvidenceRelation, Markup>> = {
  supports: markup`<path d="M8 3v10M3 8h10"/>`,
  contradicts: markup`<path d="M3 8h10"/>`,
  context: markup`<path d="M6 3H3.6v10H6M10 3h2.4v10H10"/>`,
};

export function relationSymbol(relation: EvidenceRelation): Markup {
  return glyph(`relation-${relation}`, relations[relation]);
}

const excerptStates: Readonly<Record<ExcerptState, Markup>> = {
  verified: markup`<path d="M3 8.6l3.3 3.4L13 4.6"/>`,
  broken: markup`<path d="M8 2.4l6 10.8H2zM8 6.6v3M8 11.4v.2"/>`,
};

export function excerptSymbol(state: ExcerptState): Markup {
  return glyph(`excerpt-${state}`, excerptStates[state]);
}

const wordings: Readonly<Record<QuoteWording, Markup>> = {
  verbatim: markup`<path d="M3 5.8h10M3 10.4h10"/>`,
  punctuation: markup`<path stroke-width="1.6" d="M8.8 8.4a1.3 1.3 0 1 1-1.2-1.6c1.2 0 1.7 1.1 1.4 2.3-.3 1.4-1.2 2.3-2.2 2.9"/>`,
  fillers: markup`<path d="M2.6 9.2c1.6-3.2 3.6-2.8 5.4-1.2s3.8 2 5.4-1.2"/>`,
  elided: markup`<g fill="currentColor" stroke="none"><circle cx="3" cy="9" r="1.3"/><circle cx="8" cy="9" r="1.3"/><circle cx="13" cy="9" r="1.3"/></g>`,
  elided_unmarked: markup`<path d="M3.2 12L8 5l4.8 7"/>`,
  altered: markup`<path d="M2.8 6.4c1.7-2.4 3.5-1.9 5.2-.8s3.5 1.6 5.2-.8M2.8 11.4c1.7-2.4 3.5-1.9 5.2-.8s3.5 1.6 5.2-.8"/>`,
  altered_critical: markup`<path d="M3 5.8h10M3 10.4h10M11 2.6L5 13.6"/>`,
  stitched: markup`<path d="M7.6 3L3.6 13M12.4 3l-4 10"/>`,
  wrong_speaker: markup`<path stroke-width="1.5" d="M2.6 5.6h9.6M9.6 2.9l2.7 2.7-2.7 2.7M13.4 10.6H3.8M6.4 7.9l-2.7 2.7 2.7 2.7"/>`,
  not_found: markup`<path d="M3.4 8.3h9.2"/>`,
  out_of_context: markup`<path d="M6 3H3.6v10H6M10 3h2.4v10H10"/>`,
};

/** A wording's sign stands between quotation marks: no other axis does. */
export function wordingSymbol(wording: QuoteWording): Markup {
  return markup`<span class="sign" aria-hidden="true">“${glyph("", wordings[wording])}”</span>`;
}

function glyph(className: string, drawing: Markup): Markup {
  return markup`<svg class="${className}" width="14" height="14" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" aria-hidden="true">${drawing}</svg>`;
}
