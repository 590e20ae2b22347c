import { expect, test } from "vitest";
import { type ChangeEvent, touchedBy } from "./touched";

const event = (change: Partial<ChangeEvent>): ChangeEvent => ({
  seq: 1,
  at: new Date("2026-03-02T09:00:00Z"),
  actorId: "jonas",
  action: "claim.edit",
  entityType: "Claim",
  entityId: "claim-1",
  articleId: "article",
  claimId: "claim-1",
  ...change,
});

const touched = (...events: readonly Partial<ChangeEvent>[]) =>
  touchedBy(events.map(event), "noor");

test("names each claim once, and apart those that somebody else changed", () => {
  const mine = { actorId: "noor", claimId: "claim-2" };
  expect(touched({}, {}, mine)).toMatchObject({
    claimIds: ["claim-1", "claim-2"],
    byOthers: ["claim-1"],
    isWhole: false,
    isBeyondRows: false,
  });
});

test("looks from the earliest event on, whatever their order", () => {
  const early = new Date("2026-03-02T08:00:00Z");
  expect(touched({}, { at: early }).from).toEqual(early);
});

test("a marked sentence is a row, and nothing beyond", () => {
  const marked = {
    ...{ action: "sentence.mark", entityType: "Sentence", claimId: null },
    entityId: "sentence-1",
  };
  expect(touched(marked)).toMatchObject({
    sentenceIds: ["sentence-1"],
    isBeyondRows: false,
  });
});

test.each(["speaker.merge", "scale.edit", "article.split"])(
  "%s may be seen in every row",
  (action) => {
    const articleId = action === "article.split" ? "article" : null;
    expect(touched({ action, articleId, claimId: null }).isWhole).toBe(true);
  },
);

test.each(["session.start", "person.invite", "newsroom.create"])(
  "%s is seen in no article",
  (action) => {
    const answer = touched({ action, articleId: null, claimId: null });
    expect(answer).toMatchObject({ isWhole: false, isBeyondRows: false });
  },
);

test.each([
  ["article.edit", "article", true],
  ["sign_off.ask", "article", true],
  ["policy.edit", null, true],
  ["report.export", "article", false],
])("%s is beyond the rows: %s, %s", (action, articleId, isBeyondRows) => {
  const answer = touched({ action, articleId, claimId: null });
  expect(answer.isBeyondRows).toBe(isBeyondRows);
});
