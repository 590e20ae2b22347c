import { canonicalJson, sha256 } from "@/lib/audit/canonical";
import type { ClaimKind, QuoteWording } from "@/lib/claims/statuses";
import type {
  Confidentiality,
  EvidenceRelation,
  SourceKind,
} from "@/lib/sources/kinds";
import type { Basis } from "./ratings";

/** Everything an approval says yes to. Spans are as stored: pairs in UTF-16 code units of the revision's text. */
export type ApprovedContent = {
  readonly claim: {
    readonly id: string;
    readonly kind: ClaimKind;
    readonly text: string;
    readonly statementText: string | null;
    readonly spans: unknown;
    readonly wording: QuoteWording | null;
    /** Null: the article's author. */
    readonly speaker: { readonly id: string; readonly name: string } | null;
    readonly cueSpans: unknown;
    readonly mentionSpans: unknown;
  };
  readonly revisionSha256: string;
  readonly verdict: {
    readonly id: string;
    readonly number: number;
    readonly scaleVersionId: string;
    readonly ratingKey: string;
    readonly basis: Basis;
    readonly rationale: string;
    readonly wording: QuoteWording | null;
    readonly proposedById: string;
  };
  /** What is on the claim now, in any order. */
  readonly evidence: readonly {
    readonly id: string;
    readonly relation: EvidenceRelation;
    readonly locator: string;
    readonly excerpt: string;
    readonly note: string;
    readonly doesNotShow: string;
    /** In any order. */
    readonly excerpts: readonly ApprovedExcerpt[];
    readonly source: {
      readonly id: string;
      readonly kind: SourceKind;
      readonly title: string;
      readonly url: string | null;
      readonly publisher: string;
      readonly confidentiality: Confidentiality;
    };
  }[];
};

/** Words of a snapshot: which ones, and of which text. */
type ApprovedExcerpt = {
  readonly snapshotId: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly textSha256: string;
  readonly locator: string;
};

/** SHA-256 over the canonical form of what is approved: differs as soon as any of it does. */
export function hashApprovedContent(content: ApprovedContent): string {
  const evidence = [...content.evidence]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(canonicalPiece);
  return sha256(canonicalJson({ ...content, evidence }));
}

/** What is empty is left out: approvals from before there were these members keep their hash. */
function canonicalPiece(piece: ApprovedContent["evidence"][number]) {
  const { doesNotShow, excerpts, ...others } = piece;
  return {
    ...others,
    ...(doesNotShow !== "" && { doesNotShow }),
    ...(excerpts.length > 0 && {
      excerpts: [...excerpts].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    }),
  };
}

function keyOf({ snapshotId, start, end }: ApprovedExcerpt): string {
  return canonicalJson([snapshotId, start, end]);
}
