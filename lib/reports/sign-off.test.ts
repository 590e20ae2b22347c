import { describe, expect, test } from "vitest";
import { buildReport } from "./model";
import type { ReportRecords } from "./records";
import { certifiedWords } from "./sign-off";
import { claim, evidence, records, source, verdict } from "./records.fixture";

const COST = "The bridge cost 41 million crowns";

function publicReport(given: Partial<ReportRecords> = {}) {
  return buildReport(records(given), { profile: "public" });
}

describe("the sign-off", () => {
  const gate = {
    conditions: [
      { key: "untouched", count: 3, isDemanded: true, words: "3 untouched" },
      { key: "stale", count: 0, isDemanded: true, words: "0 stale" },
      { key: "comments", count: 1, isDemanded: false, words: "1 open comment" },
    ],
    facts: {
      ...{ sentences: 4, claims: 0, approved: 0 },
      ...{ waivedClaims: 0, waivedSentences: 0, notAClaim: 1 },
    },
  } satisfies ReportRecords["signOffs"][number]["gate"];
  const signed = {
    id: "a",
    textSha256: "f".repeat(64),
    askedById: "marit",
    overrideReason: null,
    confirmedById: null,
    signedAt: new Date("2026-05-13T18:00:00.000Z"),
    gate,
    voidedAt: null,
    voidedReason: null,
  } as const;
  const overridden = {
    ...signed,
    overrideReason: "The council votes at noon.",
    confirmedById: "noor",
  };

  test("that is missing is the first thing that was not done", () => {
    const { notDone, signOff } = publicReport();
    expect(signOff).toEqual({ is: "none" });
    expect(notDone[0]).toMatchObject({
      kind: "not_signed_off",
      blocks: false,
      sentence: "No editor has signed this article off.",
    });
  });

  test("that stands is named with who and when, and nothing of it was not done", () => {
    const report = publicReport({ signOffs: [signed] });
    expect(report.signOff).toMatchObject({
      is: "signed",
      signedBy: "Marit Ochoa",
      signedAt: "2026-05-13T18:00:00.000Z",
      override: null,
      facts: { sentences: 4 },
    });
    expect(certifiedWords(report.signOff)).toBe(
      "Signed for four sentences and no claims: no claims approved, no claims waived, no sentences waived and one sentence said to make no claim.",
    );
    const kinds = report.notDone.map(({ kind }) => kind);
    expect(kinds).not.toContain("not_signed_off");
    expect(kinds).not.toContain("overridden");
  });

  test("that passed over the gate says so first, with what was left, the reason and both names", () => {
    const report = publicReport({ signOffs: [overridden] });
    expect(report.notDone[0]).toMatchObject({
      kind: "overridden",
      sentence:
        "The gate was passed over with 3 untouched. Marit Ochoa gave the reason, Noor Falk confirmed it: “The council votes at noon.”",
    });
  });

  test("that waits for its second editor is none yet", () => {
    const signOffs = [{ ...overridden, confirmedById: null, signedAt: null }];
    const report = publicReport({ signOffs });
    expect(report.signOff).toMatchObject({ is: "asked" });
    expect(report.notDone[0]?.sentence).toMatch(
      /Not signed off: Marit Ochoa asks/,
    );
  });

  test("that is void is named with what changed, the newest one", () => {
    const voidedAt = new Date("2026-05-14T08:00:00.000Z");
    const older = {
      ...signed,
      voidedAt,
      voidedReason: "The text was revised.",
    };
    const newer = { ...older, id: "b", voidedReason: "A claim was changed." };
    const report = publicReport({ signOffs: [newer, older] });
    expect(report.signOff).toMatchObject({ is: "void" });
    expect(report.notDone[0]?.sentence).toMatch(
      /is void\. A claim was changed\.$/,
    );
  });
});

describe("a second check", () => {
  const check = {
    claimId: "c1",
    checkerId: null,
    agrees: null,
    createdAt: new Date("2026-05-13T18:00:00.000Z"),
    doneAt: null,
    voidedAt: null,
  };
  const given: Partial<ReportRecords> = {
    claims: [claim("c1", COST, { status: "proposed" })],
    verdicts: [verdict("c1")],
    evidence: [evidence("e1", "c1")],
    sources: [source("s1")],
  };

  test("that is open keeps the verdict out of the report and is something that was not done", () => {
    const report = publicReport({ ...given, secondChecks: [check] });
    expect(report.claims[0]).toMatchObject({
      verdict: null,
      secondCheck: { is: "open" },
    });
    expect(report.claims[0]?.evidence).toHaveLength(1);
    expect(report.tally).toEqual([]);
    expect(report.people.checked).toEqual([]);
    expect(report.notDone.map(({ kind }) => kind)).toContain("second_check");
  });

  test("that is open keeps evidence and its sources too, where the policy says so", () => {
    const sealed = { ...given, secondChecks: [check], sealsEvidence: true };
    const report = publicReport(sealed);
    expect(report.claims[0]?.evidence).toEqual([]);
    expect(report.sources).toEqual([]);
  });

  test("that is done is told with who made it, and the verdict is there", () => {
    const doneAt = new Date("2026-05-13T19:00:00.000Z");
    const done = { ...check, doneAt, checkerId: "cass", agrees: true };
    const report = publicReport({ ...given, secondChecks: [done] });
    expect(report.claims[0]?.verdict).not.toBeNull();
    expect(report.claims[0]?.secondCheck).toMatchObject({
      is: "agreed",
      by: "Cass Lindqvist",
    });
  });
});

test("blocking comments that are open are counted with where they stand, and without their words", () => {
  const report = publicReport({
    claims: [claim("c1", COST)],
    openComments: [
      { claimId: "c1", sentenceNumber: null },
      { claimId: null, sentenceNumber: 4 },
    ],
  });
  const open = report.notDone.find(({ kind }) => kind === "open_comment");
  expect(open).toMatchObject({
    blocks: true,
    sentence: "Two blocking comments are not resolved.",
    places: [{ sentence: 1 }, { sentence: 4, words: "What now?" }],
  });
});
