import { describe, expect, test } from "vitest";
import type { SentenceView } from "@/lib/claims/view";
import { claimRow } from "./claim-row.fixture";
import { claimBeside, nextNeeding, sentenceBeside } from "./sentence-steps";

const sentences = [1, 2, 3].map((number) => ({ number })) as SentenceView[];
const claims = [
  claimRow({ id: "a", sentenceNumber: 1 }),
  claimRow({ id: "b", sentenceNumber: 3, status: "checking" }),
  claimRow({ id: "c", sentenceNumber: 3, status: "checking" }),
];
const nowhere = { selectedId: null, cursor: null };

test("the sentence cursor begins at the first and stops at the ends", () => {
  expect(sentenceBeside(sentences, null, 1)?.number).toBe(1);
  expect(sentenceBeside(sentences, 1, 1)?.number).toBe(2);
  expect(sentenceBeside(sentences, 2, -1)?.number).toBe(1);
  expect(sentenceBeside(sentences, 3, 1)).toBeUndefined();
  expect(sentenceBeside(sentences, 1, -1)).toBeUndefined();
});

describe("the next and previous claim", () => {
  test("are beside the selected one", () => {
    const at = { selectedId: "b", cursor: 3 };
    expect(claimBeside(claims, at, 1)?.id).toBe("c");
    expect(claimBeside(claims, at, -1)?.id).toBe("a");
  });

  test("are counted from the sentence when none is selected", () => {
    const at = { selectedId: null, cursor: 2 };
    expect(claimBeside(claims, at, 1)?.id).toBe("b");
    expect(claimBeside(claims, at, -1)?.id).toBe("a");
    expect(claimBeside(claims, nowhere, 1)?.id).toBe("a");
  });

  test("of those that need somebody go round, past the one they are on", () => {
    const needs = ({ status }: { status: string }) => status === "checking";
    expect(nextNeeding(claims, nowhere, needs)?.id).toBe("b");
    const last = { selectedId: "c", cursor: 3 };
    expect(nextNeeding(claims, last, needs)?.id).toBe("b");
    const alone = { selectedId: "a", cursor: 1 };
    const isA = ({ id }: { id: string }) => id === "a";
    expect(nextNeeding(claims, alone, isA)).toBeUndefined();
  });
});
