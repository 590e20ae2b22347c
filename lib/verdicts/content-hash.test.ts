import { expect, test } from "vitest";
import { type ApprovedContent, hashApprovedContent } from "./content-hash";

const source = {
  id: "s1",
  kind: "document",
  title: "Budget",
  url: null,
  publisher: "City",
  confidentiality: "open",
} as const;

const piece = {
  id: "e1",
  relation: "supports",
  locator: "page 2",
  excerpt: "41",
  note: "",
  doesNotShow: "",
  excerpts: [],
  source,
} as const;

const excerpt = {
  snapshotId: "n1",
  start: 7,
  end: 9,
  exact: "41",
  textSha256: "bb",
  locator: "p. 2",
};

const content: ApprovedContent = {
  claim: {
    id: "c1",
    kind: "quote",
    text: "It cost 41 million.",
    statementText: null,
    spans: [[0, 19]],
    wording: "verbatim",
    speaker: { id: "p1", name: "Ilse Brandt" },
    cueSpans: [],
    mentionSpans: [],
  },
  revisionSha256: "ab",
  verdict: {
    id: "v1",
    number: 1,
    scaleVersionId: "x1",
    ratingKey: "confirmed",
    basis: "documents",
    rationale: "Page 2.",
    wording: "verbatim",
    proposedById: "n1",
  },
  evidence: [piece, { ...piece, id: "e2" }],
};

const { claim, verdict } = content;
const changes: Readonly<Record<string, ApprovedContent>> = {
  text: { ...content, claim: { ...claim, text: "It cost 42 million." } },
  kind: { ...content, claim: { ...claim, kind: "statement" } },
  spans: { ...content, claim: { ...claim, spans: [[0, 18]] } },
  wording: { ...content, claim: { ...claim, wording: "altered" } },
  speaker: { ...content, claim: { ...claim, speaker: null } },
  "speaker's name": {
    ...content,
    claim: { ...claim, speaker: { id: "p1", name: "Ilse Brand" } },
  },
  cue: { ...content, claim: { ...claim, cueSpans: [[20, 24]] } },
  mention: { ...content, claim: { ...claim, mentionSpans: [[25, 30]] } },
  "own wording": { ...content, claim: { ...claim, statementText: "Cost." } },
  "article's text": { ...content, revisionSha256: "ac" },
  rating: { ...content, verdict: { ...verdict, ratingKey: "wrong" } },
  scale: { ...content, verdict: { ...verdict, scaleVersionId: "x2" } },
  basis: { ...content, verdict: { ...verdict, basis: "recording" } },
  rationale: { ...content, verdict: { ...verdict, rationale: "Page 3." } },
  "piece of evidence": { ...content, evidence: [piece] },
  excerpt: {
    ...content,
    evidence: [piece, { ...piece, id: "e2", excerpt: "4" }],
  },
  "excerpt of a snapshot": {
    ...content,
    evidence: [piece, { ...piece, id: "e2", excerpts: [excerpt] }],
  },
  "limit of what it shows": {
    ...content,
    evidence: [piece, { ...piece, id: "e2", doesNotShow: "Who paid." }],
  },
  relation: {
    ...content,
    evidence: [piece, { ...piece, id: "e2", relation: "contradicts" }],
  },
  "source's address": {
    ...content,
    evidence: [
      piece,
      { ...piece, id: "e2", source: { ...source, url: "https://a.example" } },
    ],
  },
};

test.each(Object.entries(changes))(
  "another %s is another hash",
  (_, changed) => {
    expect(hashApprovedContent(changed)).not.toBe(hashApprovedContent(content));
  },
);

test("what was approved before there were excerpts has the hash it had", () => {
  expect(hashApprovedContent(content)).toBe(
    "4d91e382e348b64d36e942bd7cb12c289715b3a09fc2baaf0d8a1a0913ec8e75",
  );
});

test("the order in which excerpts were chosen changes nothing", () => {
  const other = { ...excerpt, start: 40, end: 42 };
  const hashOf = (...excerpts: readonly (typeof excerpt)[]) =>
    hashApprovedContent({ ...content, evidence: [{ ...piece, excerpts }] });
  expect(hashOf(other, excerpt)).toBe(hashOf(excerpt, other));
  expect(hashOf(other)).not.toBe(hashOf(excerpt, other));
});

test.each([
  ["snapshot", { snapshotId: "n2" }],
  ["place", { start: 8, end: 10 }],
  ["wording", { exact: "42" }],
  ["text", { textSha256: "cc" }],
  ["locator", { locator: "p. 3" }],
])("an excerpt with another %s is another hash", (_, change) => {
  const hashOf = (one: typeof excerpt) =>
    hashApprovedContent({
      ...content,
      evidence: [{ ...piece, excerpts: [one] }],
    });
  expect(hashOf({ ...excerpt, ...change })).not.toBe(hashOf(excerpt));
});

test("the order in which evidence was read changes nothing", () => {
  const turned = { ...content, evidence: [...content.evidence].reverse() };
  expect(hashApprovedContent(turned)).toBe(hashApprovedContent(content));
});
