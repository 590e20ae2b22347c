import { claimReviewHindrances, reviewableClaims } from "./claim-review-rules";
import { safeJson } from "./safe-json";
import type {
  ReportedClaim,
  ReportedSpeaker,
  ReportedVerdict,
  VerdictReport,
} from "../verdict-report";
import { signOffWords } from "../sign-off";
import { webAddress } from "../web-address";

/**
 * The approved statements of third parties as ClaimReview JSON-LD (schema.org; Google's required and recommended
 * members). The file is an array of whole documents, each with its own `@context`: search engines want one review a
 * page, so each must be able to go into its page alone, which members of a shared `@graph` cannot.
 *
 * @returns null when no statement qualifies; `claimReviewHindrances` says why.
 */
export function renderClaimReview(report: VerdictReport): string | null {
  if (claimReviewHindrances(report).length > 0) return null;
  const byId = new Map(report.claims.map((claim) => [claim.id, claim]));
  const reviews = reviewableClaims(report).flatMap(
    (claim) => review(claim, report, byId) ?? [],
  );
  return `${safeJson(reviews)}\n`;
}

function review(
  claim: ReportedClaim,
  report: VerdictReport,
  byId: ReadonlyMap<string, ReportedClaim>,
) {
  const { verdict, approval, speaker } = claim;
  if (!verdict || !approval || !speaker) return null;
  const quote = claim.withinId ? byId.get(claim.withinId) : undefined;
  const appearance = quote ? appearances(quote, report) : [];
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: webAddress(report.article.url),
    datePublished: publishedOn(report, approval.approvedAt),
    claimReviewed: claim.statementText ?? claim.text,
    author: { "@type": "Organization", name: report.newsroom.name },
    itemReviewed: {
      "@type": "Claim",
      author: claimant(speaker),
      ...(appearance.length > 0 && { appearance }),
    },
    reviewRating: ratingOf(verdict),
    creativeWorkStatus: signOffWords(report.signOff),
  };
}

/** A review is not out before its verdict is approved, nor before the article that holds it. */
function publishedOn({ article }: VerdictReport, approvedAt: string): string {
  const approvedOn = approvedAt.slice(0, 10);
  const { publishedOn: articleOn } = article;
  return articleOn !== null && articleOn > approvedOn ? articleOn : approvedOn;
}

function claimant({ kind, name, role }: ReportedSpeaker) {
  return kind === "body"
    ? { "@type": "Organization", name }
    : { "@type": "Person", name, ...(role !== "" && { jobTitle: role }) };
}

/** Where the words can be found: the open records that support that they were said. */
function appearances(quote: ReportedClaim, { sources }: VerdictReport) {
  const byNumber = new Map(sources.map((source) => [source.number, source]));
  const urls = quote.evidence.flatMap(({ relation, source }) => {
    if (relation !== "supports" || source.shown !== "named") return [];
    const named = byNumber.get(source.number);
    if (named?.confidentiality !== "open") return [];
    return webAddress(named.url) ?? [];
  });
  return [...new Set(urls)].map((url) => ({ "@type": "CreativeWork", url }));
}

/**
 * Ranks as they are in the house: 1 the least true, the best the most. A verdict off the scale has words and no
 * number. Google wants best above worst, so a scale of fewer than two ranks has neither.
 */
function ratingOf({ rating, bestRank, rationale }: ReportedVerdict) {
  const isScale = bestRank > 1;
  return {
    "@type": "Rating",
    ...(isScale && rating.rank !== null && { ratingValue: rating.rank }),
    ...(isScale && { bestRating: bestRank, worstRating: 1 }),
    alternateName: rating.label,
    ...(rationale !== "" && { ratingExplanation: rationale }),
  };
}
