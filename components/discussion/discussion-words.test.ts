import { expect, test } from "vitest";
import type { ThreadView } from "@/lib/discussion/view";
import {
  countOpen,
  openWords,
  saidWords,
  settledWords,
} from "./discussion-words";

const noor = { id: "n", name: "Noor" };
const thread = (change: Partial<ThreadView>): ThreadView => ({
  ...{ id: "t", body: "", author: noor, createdAt: "", mentioned: [] },
  ...{ isBlocking: false, resolved: null, version: 1, replies: [] },
  ...change,
});
const resolved = { by: noor, at: "" };

test("what is open is counted, and what of it blocks", () => {
  const threads = [
    thread({}),
    thread({ isBlocking: true }),
    thread({ isBlocking: true, resolved }),
  ];
  expect(countOpen(threads)).toEqual({ open: 2, blocking: 1 });
});

test.each([
  [0, 0, ""],
  [1, 0, "1 open comment"],
  [2, 1, "2 open comments, 1 blocks"],
  [3, 2, "3 open comments, 2 block"],
])("%i open of which %i block: %s", (open, blocking, words) => {
  expect(openWords({ open, blocking })).toBe(words);
});

test("what was done is said", () => {
  const claim = { is: "claim", claimId: "c" } as const;
  const comment = { is: "comment", commentId: "t" } as const;
  expect(saidWords({ about: claim, isBlocking: true })).toMatch(/^Blocking/);
  expect(saidWords({ about: claim, isBlocking: false })).toMatch(/^Comment/);
  expect(saidWords({ about: comment, isBlocking: false })).toMatch(/^Reply/);
  expect(settledWords(thread({}))).toMatch(/resolved/);
  expect(settledWords(thread({ resolved }))).toMatch(/reopened/);
});
