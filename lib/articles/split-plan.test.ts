import { expect, test } from "vitest";
import { extract } from "@/lib/extraction";
import { planClaims } from "./split-plan";

const text =
  "The bridge cost 41 million crowns. “We paid for two bridges,” said Ilse Brandt, the mayor, “and we got one.”";

function plan() {
  const extraction = extract(text);
  const claims = planClaims(text, extraction);
  return { extraction, claims, all: claims.slice(0, claims.length) };
}

test("quotes come first, and a statement made in one points back to it", () => {
  const { extraction, all } = plan();
  const quotes = extraction.quotes.length;
  expect(quotes).toBeGreaterThan(0);
  expect(all.map(({ kind }) => kind)).toEqual(
    all.map((_, at) => (at < quotes ? "quote" : "statement")),
  );
  for (const { withinIndex } of all) {
    if (withinIndex !== null) expect(all[withinIndex]?.kind).toBe("quote");
  }
});

test("a claim's words are those of its spans, its bounds their ends", () => {
  const { all } = plan();
  for (const claim of all) {
    const words = claim.spans.map(([start, end]) => text.slice(start, end));
    expect(claim.text).toBe(words.join(" … "));
    expect(claim.start).toBe(Math.min(...claim.spans.map(([start]) => start)));
    expect(claim.end).toBe(Math.max(...claim.spans.map(([, end]) => end)));
  }
});

test("what the engine said is kept as it said it", () => {
  const { extraction, all } = plan();
  const [quote] = extraction.quotes;
  expect(all[0]?.suggestion).toMatchObject({
    engineVersion: extraction.engineVersion,
    kind: "quote",
    speakerName: quote?.speakerName,
    score: quote?.score,
    reasons: quote?.reasons,
  });
});

test("a statement in a quote is its speaker's, another one the author's", () => {
  const { all } = plan();
  for (const claim of all.filter(({ kind }) => kind === "statement")) {
    const within = claim.withinIndex === null ? null : all[claim.withinIndex];
    expect(claim.speakerName).toBe(within?.speakerName ?? null);
  }
});

test("planning in parts gives the same claims as all at once", () => {
  const { claims, all } = plan();
  const parts = Array.from({ length: claims.length }, (_, at) =>
    claims.slice(at, at + 1),
  ).flat();
  expect(parts).toEqual(all);
});
