import { expect, test } from "vitest";
import { claimRow } from "@/components/workbench/claim-row.fixture";
import type { ArticleChanges, SentenceView } from "@/lib/claims/view";
import { adoptRows, type LiveRows, mergeChanges } from "./merge-changes";

const sentence = (number: number): SentenceView => ({
  id: `sentence-${number}`,
  number,
  ...{ start: number * 10, end: number * 10 + 9 },
  ...{
    coverage: "untouched",
    isMarkedNotAClaim: false,
    waiver: null,
    version: 1,
  },
});

const [one, two] = [claimRow({ id: "one" }), claimRow({ id: "two" })];
const rows: LiveRows = {
  seq: 10,
  sentences: [sentence(1), sentence(2)],
  claims: [one, two],
  openComments: { one: { open: 1, blocking: 0 } },
};

const changes = (change: Partial<ArticleChanges>): ArticleChanges => ({
  ...{ seq: 11, revisionId: "revision", coverage: "uu" },
  ...{ claims: [], sentences: [], byOthers: [], bySources: [], actions: [] },
  ...{ isBeyondRows: false, openComments: null },
  ...change,
});

test("the changed row is new, every other one the same object", () => {
  const changed = { ...two, status: "proposed", version: 2 } as const;
  const merged = mergeChanges(rows, changes({ claims: [changed] }));
  expect(merged.claims[0]).toBe(one);
  expect(merged.claims[1]).toEqual(changed);
  expect(merged.claims[1]?.spans).toBe(two.spans);
  expect(merged.sentences).toBe(rows.sentences);
  expect(merged.seq).toBe(11);
});

test("a row that comes again as it was changes nothing", () => {
  const again = structuredClone(one);
  expect(mergeChanges(rows, changes({ claims: [again] })).claims).toBe(
    rows.claims,
  );
});

test("a new claim is added", () => {
  const three = claimRow({ id: "three" });
  const merged = mergeChanges(rows, changes({ claims: [three] }));
  expect(merged.claims.map(({ id }) => id)).toEqual(["one", "two", "three"]);
});

test("sentences take their form from the letters, and their mark from their row", () => {
  const marked = { ...sentence(2), isMarkedNotAClaim: true, version: 2 };
  const merged = mergeChanges(
    rows,
    changes({ coverage: "dn", sentences: [marked] }),
  );
  expect(merged.sentences).toMatchObject([
    { coverage: "decided", version: 1 },
    { coverage: "not_a_claim", isMarkedNotAClaim: true, version: 2 },
  ]);
});

test("an answer that was overtaken changes nothing", () => {
  const changed = { ...one, version: 9 };
  const late = changes({ seq: 10, claims: [changed] });
  expect(mergeChanges(rows, late)).toBe(rows);
  expect(adoptRows(rows, { ...rows, seq: 9, claims: [changed] })).toBe(rows);
});

test("a newer page keeps the objects that say the same", () => {
  const newer = {
    seq: 12,
    sentences: rows.sentences,
    openComments: rows.openComments,
    claims: [structuredClone(one), { ...two, version: 2 }],
  };
  const adopted = adoptRows(rows, newer);
  expect(adopted.claims[0]).toBe(one);
  expect(adopted.claims[1]).toMatchObject({ version: 2 });
  expect(adoptRows(rows, structuredClone(rows))).toBe(rows);
});

test("open comments are as they are now, and the same object when nobody said anything", () => {
  const { openComments } = rows;
  const merge = (now: typeof openComments | null) =>
    mergeChanges(rows, changes({ openComments: now })).openComments;
  expect(merge(null)).toBe(openComments);
  expect(merge(structuredClone(openComments))).toBe(openComments);
  const blocking = { one: { open: 2, blocking: 1 } };
  expect(merge(blocking)).toEqual(blocking);
});
