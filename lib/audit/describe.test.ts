import { expect, test } from "vitest";
import { moveEvents } from "@/lib/claims/rules/moves";
import { describeEvent } from "./describe";

const names: Readonly<Record<string, string>> = {
  n: "Noor Falk",
  m: "Marit Ochoa",
};
const nameOf = (id: string) => ({ name: names[id] ?? "?" });
const actorName = "Jonas Prewitt";

const told: readonly (readonly [string, unknown, unknown, string])[] = [
  ["claim.accept", null, { status: "open" }, "accepted this suggestion."],
  [
    "claim.accept",
    null,
    { status: "checking" },
    "accepted this suggestion and took it.",
  ],
  [
    "claim.assign",
    null,
    { assigneeId: "n" },
    "assigned this claim to Noor Falk.",
  ],
  [
    "claim.waive",
    null,
    { note: "An opinion." },
    "waived this claim: “An opinion.”",
  ],
  ["source_link.look", null, null, "looked for sources of the same origin."],
  [
    "source_link.confirm",
    { state: "suggested" },
    { state: "confirmed", staleIds: [] },
    "found two sources to have one origin.",
  ],
  [
    "source_link.confirm",
    { state: "suggested" },
    { state: "confirmed", staleIds: ["a", "b"] },
    "found two sources to have one origin, so 2 verdicts are stale.",
  ],
  [
    "source_link.add",
    null,
    { state: "confirmed", staleIds: ["a"] },
    "linked two sources of one origin, so 1 verdict is stale.",
  ],
  [
    "source_link.dismiss",
    {},
    {},
    "found two sources to have nothing to do with each other.",
  ],
  ["source_link.remove", {}, {}, "took the link between two sources away."],
  ["claim.reshape", {}, {}, "changed the words of this claim."],
  ["claim.split", {}, {}, "cut this claim in two."],
  ["claim.merge", {}, {}, "joined two claims."],
  [
    "claim.edit",
    { kind: "quote" },
    { kind: "statement" },
    "changed the kind from quote to statement.",
  ],
  [
    "claim.edit",
    { wording: "verbatim", speakerId: "a", speakerName: "Ada Quill" },
    { wording: "altered", speakerId: null, speakerName: null },
    "changed how the words compare from Verbatim to Altered and who said it from Ada Quill to the author.",
  ],
  [
    "claim.edit",
    { wording: "verbatim" },
    { wording: null },
    "changed how the words compare, no longer Verbatim.",
  ],
  [
    "claim.edit",
    { statementText: "A." },
    { statementText: "B." },
    "changed the wording that stands alone.",
  ],
  [
    "claim.assign",
    { assigneeId: "m" },
    { assigneeId: "n" },
    "assigned this claim to Noor Falk, who takes it over from Marit Ochoa.",
  ],
  [
    "claim.due",
    { dueAt: "2026-03-02T16:00:00.000Z" },
    { dueAt: "2026-03-03T12:00:00.000Z" },
    "wants a verdict by 2026-03-03 12:00 UTC, no longer by 2026-03-02 16:00 UTC.",
  ],
  [
    "verdict.propose",
    { label: "Confirmed" },
    { label: "Wrong" },
    "proposed Wrong instead of Confirmed.",
  ],
  [
    "evidence.edit",
    { relation: "supports", locator: "page 1", excerpt: "41", note: "" },
    { relation: "contradicts", locator: "page 2", excerpt: "41", note: "" },
    "changed evidence that contradicts it, from evidence that supports it: where it stands.",
  ],
  ["intake.start", null, { purpose: "source" }, "began to bring in a source."],
  ["intake.failed", null, { purpose: "article" }, "could not read an article."],
  [
    "intake.done",
    null,
    { purpose: "address_check" },
    "read the address of a source.",
  ],
  [
    "evidence.edit",
    { relation: "context", note: "", excerpts: [{ start: 1 }] },
    { relation: "context", note: "", excerpts: [{ start: 2 }] },
    "changed evidence that gives context: its excerpts.",
  ],
  [
    "evidence.edit",
    { relation: "context", excerpts: [{ start: 1 }] },
    { relation: "context", excerpts: [{ start: 1 }], doesNotShow: "Who." },
    "changed evidence that gives context: what it does not show.",
  ],
  [
    "comment.add",
    null,
    { isBlocking: true, mentionedIds: ["n"], parentId: null, number: null },
    "made a blocking comment, mentioning Noor Falk.",
  ],
  [
    "comment.add",
    null,
    { isBlocking: false, mentionedIds: [], parentId: "c", number: 3 },
    "replied to a comment on sentence 3.",
  ],
  [
    "comment.resolve",
    null,
    { isBlocking: true, authorId: "n", number: null },
    "resolved a blocking comment of Noor Falk.",
  ],
  [
    "comment.reopen",
    null,
    { isBlocking: false, authorId: "n", number: 2 },
    "reopened a comment of Noor Falk on sentence 2.",
  ],
  [
    "sentence.mark",
    { mark: "none" },
    { mark: "waived", number: 3, note: "A joke." },
    "waived sentence 3: “A joke.”",
  ],
  [
    "article.edit",
    { title: "Old", byline: "" },
    { title: "New", byline: "By Ada" },
    "changed the title and the byline, from “Old” to “New”.",
  ],
  [
    "claim.edit",
    {},
    { wording: "altered", speakerId: "s", speakerName: "Ilse Brandt" },
    "changed how the words compare to Altered and who said it to Ilse Brandt.",
  ],
  [
    "claim.edit",
    {},
    { speakerId: null, speakerName: null },
    "changed who said it to the author.",
  ],
  ["verdict.propose", null, { label: "Wrong" }, "proposed Wrong."],
  [
    "verdict.differ",
    null,
    { label: "Confirmed" },
    "differed and proposed Confirmed.",
  ],
  ["verdict.approve", null, { number: 2 }, "approved verdict 2."],
  [
    "evidence.add",
    null,
    { relation: "contradicts" },
    "added evidence that contradicts it.",
  ],
  [
    "evidence.remove",
    { relation: "supports" },
    null,
    "removed evidence that supports it.",
  ],
  [
    "speaker.merge",
    { absorbed: { name: "Brandt" } },
    { name: "Ilse Brandt" },
    "found Brandt to be Ilse Brandt.",
  ],
  [
    "sentence.mark",
    null,
    { mark: "not_a_claim", number: 3 },
    "marked sentence 3 as not a claim.",
  ],
  [
    "sentence.mark",
    null,
    { mark: "none", number: 3 },
    "took the mark off sentence 3.",
  ],
  ["report.export", null, { format: "csv" }, "exported the report as CSV."],
  ["moon.walk_on", null, null, "did this: moon walk on."],
];

test.each(told)("%s, %j to %j", (...row) => {
  const [action, before, after, sentence] = row;
  const event = { actorName, action, before, after };
  expect(describeEvent(event, nameOf)).toBe(`${actorName} ${sentence}`);
});

test.each([null, undefined, 7, "text", [], {}])(
  "is told even when nothing is known of it: %j",
  (value) => {
    for (const [action] of told) {
      const event = { actorName, action, before: value, after: value };
      expect(describeEvent(event, nameOf)).toMatch(/^Jonas Prewitt [a-z].*\.$/);
    }
  },
);

test("every move of a claim has words of its own", () => {
  for (const event of moveEvents) {
    const action = `claim.${event}`;
    expect(
      describeEvent({ actorName, action, before: null, after: null }, nameOf),
    ).not.toMatch(/did this/);
  }
});
