import { expect, test } from "vitest";
import {
  withExcerpts,
  withoutExcerpt,
  type ChosenExcerpt,
} from "./chosen-excerpts";
import { evidenceDraftSchema, excerptsOf, newEvidence } from "./evidence-draft";

const excerpt: ChosenExcerpt = {
  ...{ sourceId: "s1", snapshotId: "n1", snapshotNumber: 1 },
  ...{ start: 4, end: 9, exact: "words", locator: "p. 2" },
};
const later = { ...excerpt, start: 20, end: 25 };

test("what was kept before there were excerpts is kept all the same", () => {
  const older: Record<string, unknown> = { ...newEvidence(3), note: "Typed" };
  delete older.excerpts;
  delete older.snapshotCount;
  delete older.doesNotShow;
  expect(evidenceDraftSchema.parse(older)).toEqual({
    ...newEvidence(3),
    note: "Typed",
  });
});

test("chosen words come back from the browser's store as they were", () => {
  const draft = { ...newEvidence(1), sourceId: "s1", excerpts: [excerpt] };
  const kept: unknown = JSON.parse(JSON.stringify(draft));
  expect(evidenceDraftSchema.parse(kept)).toEqual(draft);
});

test("only words of the source that is chosen go with it; the others wait for theirs", () => {
  const other = { ...excerpt, sourceId: "s2" };
  const draft = { ...newEvidence(1), excerpts: [excerpt, other] };
  expect(excerptsOf({ ...draft, sourceId: "s2" })).toEqual([other]);
  expect(excerptsOf({ ...draft, sourceId: null })).toEqual([]);
});

test("a place is chosen once, and let go alone", () => {
  expect(withExcerpts([excerpt], [later, excerpt])).toEqual([excerpt, later]);
  expect(withoutExcerpt([excerpt, later], excerpt)).toEqual([later]);
});
