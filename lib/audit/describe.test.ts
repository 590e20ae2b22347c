import { expect, test } from "vitest";
import { moveEvents } from "@/lib/claims/schema";
import { describeEvent } from "./describe";

const nameOf = (id: string) => ({ name: id === "n" ? "Noor Falk" : "?" });
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
  ["claim.reshape", {}, {}, "changed the words of this claim."],
  ["claim.split", {}, {}, "cut this claim in two."],
  ["claim.merge", {}, {}, "joined two claims."],
  ["claim.edit", { kind: "quote" }, { kind: "statement" }, "changed the kind."],
  [
    "claim.edit",
    {},
    { wording: "altered", speakerId: "s", speakerName: "Ilse Brandt" },
    "changed how the words compare and who said it to Ilse Brandt.",
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
