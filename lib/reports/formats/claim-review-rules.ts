import type { QuoteWording } from "@/lib/claims/statuses";
import type { ReportedClaim, VerdictReport } from "../verdict-report";
import { webAddress } from "../web-address";
import { capitalised, counted } from "../words";

/**
 * What keeps a ClaimReview file from being made, a sentence for each reason, or nothing. A review is of what somebody
 * else asserts, published at an address (Google's rules for ClaimReview: a distinct origin, a page of its own).
 */
export function claimReviewHindrances(
  report: VerdictReport,
): readonly string[] {
  if (report.profile === "internal") {
    return [
      "ClaimReview is made to be published. Choose the public profile first.",
    ];
  }
  if (!isPublicAddress(report.article.url)) {
    return [
      "The article has no public web address. Add the http or https address it is published at, then export again.",
    ];
  }
  const reasons = reasonsByClaim(report);
  if (reasons.some((reason) => reason === null)) return [];
  const found = REASONS.flatMap((reason) => {
    const count = reasons.filter((each) => each === reason).length;
    return count > 0 ? [TEXTS[reason](count)] : [];
  });
  return [
    "No statement qualifies: a review is of a statement that a named third party makes in a quote, with an approved verdict.",
    ...found,
  ];
}

/** The claims that become reviews, in the order of the article. */
export function reviewableClaims(
  report: VerdictReport,
): readonly ReportedClaim[] {
  const reasons = reasonsByClaim(report);
  return report.claims.filter((_, at) => reasons[at] === null);
}

const REASONS = [
  "quote",
  "author",
  "unnamed",
  "own_reporter",
  "quote_in_doubt",
  "undecided",
] as const;
type Reason = (typeof REASONS)[number];

const TEXTS: Readonly<Record<Reason, (count: number) => string>> = {
  quote: (n) =>
    `${capitalised(counted(n, "claim is a quote", "claims are quotes"))}: whether the words were said is not what ClaimReview rates.`,
  author: (n) =>
    `${capitalised(counted(n, "statement is", "statements are"))} the article’s own, in no quote.`,
  unnamed: (n) =>
    `${capitalised(counted(n, "statement has", "statements have"))} no named speaker. Name the speaker where the article does.`,
  own_reporter: (n) =>
    `${capitalised(counted(n, "statement is", "statements are"))} the article’s author’s own words.`,
  quote_in_doubt: (n) =>
    `${capitalised(counted(n, "statement stands", "statements stand"))} in a quote that was found wrong or not found: it may not be the speaker’s.`,
  undecided: (n) =>
    `${capitalised(counted(n, "statement has", "statements have"))} no approved verdict that stands. Have a second person approve.`,
};

function reasonsByClaim(report: VerdictReport): readonly (Reason | null)[] {
  const quotes = quotesOf(report);
  return report.claims.map((claim) => reasonAgainst(claim, report, quotes));
}

function quotesOf({ claims }: VerdictReport) {
  return new Map(
    claims
      .filter(({ kind }) => kind === "quote")
      .map((claim) => [claim.id, claim]),
  );
}

function reasonAgainst(
  claim: ReportedClaim,
  { article }: VerdictReport,
  quotes: ReadonlyMap<string, ReportedClaim>,
): Reason | null {
  if (claim.kind === "quote") return "quote";
  const quote = claim.withinId ? quotes.get(claim.withinId) : undefined;
  if (!quote) return "author";
  const { speaker } = claim;
  if (!speaker || speaker.kind === "unnamed") return "unnamed";
  if (isAuthor(speaker.name, article.author)) return "own_reporter";
  if (isInDoubt(quote)) return "quote_in_doubt";
  return claim.approval && claim.verdict ? null : "undecided";
}

function isAuthor(name: string, author: string | null): boolean {
  return author !== null && name.toLowerCase() === author.toLowerCase();
}

const NOT_THEIR_WORDS: readonly QuoteWording[] = ["wrong_speaker", "not_found"];

/** To rate somebody's claim they must have made it. */
function isInDoubt({ verdict }: ReportedClaim): boolean {
  if (!verdict) return false;
  const { wording, rating } = verdict;
  if (wording !== null && NOT_THEIR_WORDS.includes(wording)) return true;
  return rating.rank === 1;
}

const PRIVATE_HOST =
  /^(?:localhost|\[.*\]|\d+\.\d+\.\d+\.\d+)$|\.(?:local|localhost|internal|lan|home\.arpa)$/;

/** An address a reader outside the house can open: http or https, at a name that is not a private one. */
export function isPublicAddress(url: string | null): boolean {
  const address = webAddress(url);
  if (address === null) return false;
  const { hostname, username } = new URL(address);
  return (
    hostname.includes(".") && !PRIVATE_HOST.test(hostname) && username === ""
  );
}
