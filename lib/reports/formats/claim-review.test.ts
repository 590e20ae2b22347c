import { describe, expect, test } from "vitest";
import { buildReport } from "../model";
import type { ReportReader, ReportRecords } from "../records";
import { claim, decidedQuote, source } from "../records.fixture";
import { hindrances, renderReport } from "../render";

const PUBLIC = { profile: "public" } as const;

function reviewsOf(given: ReportRecords): unknown {
  const { text } = renderReport(buildReport(given, PUBLIC), "claimreview");
  return JSON.parse(text);
}

function refusal(given: ReportRecords, reader: ReportReader = PUBLIC): string {
  return hindrances(buildReport(given, reader), "claimreview").join(" ");
}

function withVerdict(
  given: Partial<ReportRecords["verdicts"][number]>,
): ReportRecords {
  const base = decidedQuote();
  return {
    ...base,
    verdicts: base.verdicts.map((each) =>
      each.claimId === "c2" ? { ...each, ...given } : each,
    ),
  };
}

test("an approved statement of a named third party becomes one whole document", () => {
  expect(reviewsOf(decidedQuote())).toEqual([
    {
      "@context": "https://schema.org",
      "@type": "ClaimReview",
      url: "https://ledger.example/bridges",
      datePublished: "2026-05-14",
      claimReviewed: "Halvern got one bridge",
      author: { "@type": "Organization", name: "The Halvern Ledger" },
      itemReviewed: {
        "@type": "Claim",
        author: {
          "@type": "Person",
          name: "Ilse Brandt",
          jobTitle: "mayor",
        },
        appearance: [
          { "@type": "CreativeWork", url: "https://city.example/s1" },
        ],
      },
      reviewRating: {
        "@type": "Rating",
        ratingValue: 2,
        bestRating: 5,
        worstRating: 1,
        alternateName: "Mostly false",
        ratingExplanation: "The budget says so.",
      },
      creativeWorkStatus: "No editor has signed this article off.",
    },
  ]);
});

test("a rating off the scale has words and no number", () => {
  const reviews = reviewsOf(
    withVerdict({ ratingId: "public-five-point:unproven" }),
  );
  expect(reviews).toMatchObject([
    { reviewRating: { alternateName: "Unproven", worstRating: 1 } },
  ]);
  expect(JSON.stringify(reviews)).not.toContain("ratingValue");
});

test("each rating of both scales has a value from worst to best, or none", () => {
  for (const { id, rank } of decidedQuote().ratings) {
    const [review] = reviewsOf(withVerdict({ ratingId: id })) as {
      reviewRating: Record<string, unknown>;
    }[];
    expect(review?.reviewRating.ratingValue ?? null).toBe(rank);
    expect(review?.reviewRating.worstRating).toBe(1);
  }
});

test("a check of an older article is dated when it was approved", () => {
  const base = decidedQuote();
  const old = { ...base.article, publishedOn: new Date("2020-01-01") };
  expect(reviewsOf({ ...base, article: old })).toMatchObject([
    { datePublished: "2026-05-13" },
  ]);
});

test("a body is an organisation", () => {
  const base = decidedQuote();
  const speakers = base.speakers.map((each) => ({
    ...each,
    kind: "body" as const,
  }));
  expect(reviewsOf({ ...base, speakers })).toMatchObject([
    { itemReviewed: { author: { "@type": "Organization" } } },
  ]);
});

describe("refuses, and says what is missing,", () => {
  const base = decidedQuote();
  const [quote, statement] = base.claims;
  if (!quote || !statement) throw new Error("The fixture has two claims.");

  test.each([
    ["without an address", null],
    ["with an address that is not the web's", "ftp://ledger.example/x"],
    ["with a script for an address", "javascript:alert(1)"],
    ["with an address inside the house", "http://localhost:3000/x"],
    ["with an address by number", "http://10.0.0.7/x"],
    ["with a private name", "https://wiki.internal/x"],
  ])("%s", (_, url) => {
    const article = { ...base.article, url };
    expect(refusal({ ...base, article })).toContain("no public web address");
  });

  test("for the internal profile", () => {
    const reader = {
      profile: "internal",
      personId: "marit",
      isEditor: true,
    } as const;
    expect(refusal(base, reader)).toContain("Choose the public profile");
  });

  test.each<[string, Partial<ReportRecords>, string]>([
    [
      "when the statement is the article's own",
      { claims: [claim("c2", "got one", { status: "approved" })] },
      "One statement is the article’s own, in no quote.",
    ],
    [
      "when only quotes were checked",
      { claims: [quote] },
      "One claim is a quote",
    ],
    [
      "when the speaker has no name",
      {
        speakers: base.speakers.map((each) => ({
          ...each,
          name: "two officials",
          kind: "unnamed",
        })),
      },
      "One statement has no named speaker.",
    ],
    [
      "when the speaker wrote the article",
      {
        speakers: base.speakers.map((each) => ({
          ...each,
          name: "Cass Lindqvist",
        })),
      },
      "the article’s author’s own words",
    ],
    [
      "when the verdict is not approved",
      { claims: [quote, { ...statement, status: "proposed" }] },
      "One statement has no approved verdict that stands.",
    ],
    [
      "when the approval no longer matches",
      { contentHashes: new Map() },
      "One statement has no approved verdict that stands.",
    ],
    [
      "when the quote is somebody else's",
      {
        verdicts: base.verdicts.map((each) =>
          each.claimId === "c1" ? { ...each, wording: "wrong_speaker" } : each,
        ),
      },
      "found wrong or not found",
    ],
  ])("%s", (_, given, words) => {
    const records = { ...base, ...given };
    expect(refusal(records)).toContain(words);
    const report = buildReport(records, PUBLIC);
    expect(() => renderReport(report, "claimreview")).toThrow(words);
  });
});

test("a record that may not be named is no appearance", () => {
  const sources = [source("s1", { confidentiality: "background" })];
  expect(JSON.stringify(reviewsOf({ ...decidedQuote(), sources }))).not.toMatch(
    /appearance|city\.example/,
  );
});
