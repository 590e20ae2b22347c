import { coverageOf, type CoveredSentence } from "@/lib/claims/coverage";
import { isLive } from "@/lib/claims/rules";
import type { ClaimStatus } from "@/lib/claims/statuses";
import type { GateCounts } from "./gate";

/** An article's current revision, as far as the gate goes. */
export type GateParts = {
  readonly isSplit: boolean;
  /** In the order of the text. */
  readonly sentences: readonly CoveredSentence[];
  readonly claims: readonly {
    readonly status: ClaimStatus;
    readonly spans: unknown;
  }[];
  readonly blockingComments: number;
};

const UNDER_WAY: readonly ClaimStatus[] = ["checking", "waiting", "proposed"];

/** Counts what the gate asks for. */
export function countGate(parts: GateParts): GateCounts {
  const { isSplit, sentences, claims, blockingComments } = parts;
  const forms = coverageOf(sentences, claims);
  const inStatus = (...statuses: readonly ClaimStatus[]) =>
    claims.filter(({ status }) => statuses.includes(status)).length;
  return {
    unsplit: isSplit ? 0 : 1,
    untouched: forms.filter((form) => form === "untouched").length,
    suggested: inStatus("suggested"),
    open: inStatus("open"),
    under_way: inStatus(...UNDER_WAY),
    disputed: inStatus("disputed"),
    stale: inStatus("stale"),
    comments: blockingComments,
  };
}

/** What a sign-off certifies besides: how much there was, and how much was decided not to be checked. */
export type SignedFacts = {
  readonly sentences: number;
  readonly claims: number;
  readonly approved: number;
  readonly waivedClaims: number;
  readonly waivedSentences: number;
  readonly notAClaim: number;
};

/** Counts what a sign-off is given for. */
export function countSigned({ sentences, claims }: GateParts): SignedFacts {
  const forms = coverageOf(sentences, claims);
  const live = claims.filter(({ status }) => isLive(status));
  const marked = (mark: CoveredSentence["mark"]) =>
    sentences.filter((one, at) => one.mark === mark && forms[at] === mark);
  return {
    sentences: sentences.length,
    claims: live.length,
    approved: live.filter(({ status }) => status === "approved").length,
    waivedClaims: live.filter(({ status }) => status === "waived").length,
    waivedSentences: marked("waived").length,
    notAClaim: marked("not_a_claim").length,
  };
}
