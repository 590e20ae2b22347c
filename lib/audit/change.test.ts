import { expect, test } from "vitest";
import { moveOf, withEarlierRatings, wordingsOf } from "./change";

const event = (action: string, before: unknown, after: unknown) => ({
  ...{ actorName: "Noor", action, before, after },
});

test("an event tells from which status to which it moved the claim", () => {
  const at = (before: unknown, after: unknown) =>
    moveOf(event("claim.take", before, after));
  const open = { status: "open" };
  expect(at(open, { status: "checking" })).toEqual({
    from: "open",
    to: "checking",
  });
  expect(at(open, open)).toBeNull();
  expect(at(null, open)).toBeNull();
  expect(at({ status: "moon" }, open)).toBeNull();
});

const text = "The bridge cost 41 million crowns.";

test("a changed wording is told with the one before it", () => {
  const edited = event(
    "claim.edit",
    { statementText: null },
    { statementText: "The bridge of Halvern cost 41 million." },
  );
  expect(wordingsOf(edited, text)).toEqual({
    before: null,
    after: "The bridge of Halvern cost 41 million.",
  });
});

test("changed words of the article are read where they stood and stand", () => {
  const spans = (...pairs: readonly (readonly [number, number])[]) => {
    return { spans: pairs };
  };
  const reshaped = event(
    "claim.reshape",
    spans([0, 10]),
    spans([0, 10], [16, 33]),
  );
  expect(wordingsOf(reshaped, text)).toEqual({
    before: "The bridge",
    after: "The bridge … 41 million crowns",
  });
  const same = event("claim.split", spans([0, 10]), spans([0, 10]));
  expect(wordingsOf(same, text)).toBeNull();
});

test.each([null, {}, { spans: "x", statementText: 7 }, { spans: [[1], 2] }])(
  "nothing is told of %j",
  (value) => {
    expect(wordingsOf(event("claim.edit", value, value), text)).toBeNull();
  },
);

test("a verdict is told with the rating before it, a sealed one with none", () => {
  const events = [
    event("verdict.propose", { status: "checking" }, { label: "Wrong" }),
    event("verdict.propose", null, null),
    event("claim.take", null, { status: "checking" }),
    event("verdict.propose", null, { label: "Confirmed" }),
  ];
  const told = withEarlierRatings(events);
  expect(told.map(({ before }) => before)).toEqual([
    { status: "checking", label: "Confirmed" },
    null,
    null,
    null,
  ]);
});
