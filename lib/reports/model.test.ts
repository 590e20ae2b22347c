import { describe, expect, test } from "vitest";
import { buildReport } from "./model";
import {
  approved,
  claim,
  decidedQuote,
  evidence,
  records,
  revision,
  source,
  verdict,
} from "./records.fixture";
import type { ReportRecords } from "./records";

const PUBLIC = { profile: "public" } as const;
const EDITOR = {
  profile: "internal",
  personId: "marit",
  isEditor: true,
} as const;

const COST = "The bridge cost 41 million crowns";

function publicReport(given: Partial<ReportRecords> = {}) {
  return buildReport(records(given), PUBLIC);
}

function kindsOf(given: Partial<ReportRecords>) {
  return publicReport(given).notDone.map(({ kind }) => kind);
}

describe("what the report says of itself", () => {
  test("an article nobody has looked at is not finished, and every sentence is named", () => {
    const report = publicReport();
    expect(report.state).toMatchObject({ isFinished: false, approved: 0 });
    expect(report.state.sentence).toBe(
      "Not finished: four sentences untouched.",
    );
    const untouched = report.notDone.find(({ kind }) => kind === "untouched");
    expect(untouched?.places.map(({ sentence }) => sentence)).toEqual([
      1, 2, 3, 4,
    ]);
    expect(untouched?.places[3]?.words).toBe("What now?");
  });

  test("an article whose claims are approved and whose other sentences make no claim is finished", () => {
    const { sentences } = records();
    const report = buildReport(
      decidedQuote({
        sentences: sentences.map((each) => ({
          ...each,
          mark: each.number === 2 ? "none" : "not_a_claim",
        })),
      }),
      PUBLIC,
    );
    expect(report.state).toMatchObject({
      isFinished: true,
      sentence:
        "Two claims are approved by a second person. Every sentence was looked at.",
      approved: 2,
      accepted: 2,
    });
    expect(report.people).toEqual({
      checked: ["Noor Falk"],
      approved: ["Marit Ochoa"],
    });
  });

  test("a text that was not split says so first", () => {
    const report = publicReport({
      sentences: [],
      revision: { ...revision("Words."), isSplit: false },
    });
    expect(report.state.sentence).toBe(
      "Not finished: the text is not split into sentences and claims yet.",
    );
  });

  test.each([
    ["open", "one claim open"],
    ["checking", "one claim in checking"],
    ["waiting", "one claim waiting for an answer"],
    ["proposed", "one verdict not approved"],
    ["disputed", "one claim disputed"],
    ["stale", "one verdict stale"],
    ["suggested", "one suggestion undecided"],
  ] as const)("a claim that is %s keeps it unfinished", (status, words) => {
    const report = publicReport({ claims: [claim("c1", COST, { status })] });
    expect(report.state.isFinished).toBe(false);
    expect(report.state.sentence).toContain(words);
  });

  test("a suggestion covers no sentence", () => {
    const report = publicReport({
      claims: [claim("c1", COST, { status: "suggested" })],
    });
    expect(report.sentences[0]?.coverage).toBe("untouched");
    expect(report.state.accepted).toBe(0);
  });
});

describe("approvals", () => {
  const given = {
    claims: [claim("c1", COST, { status: "approved" })],
    verdicts: [verdict("c1")],
    sources: [source("s1")],
    evidence: [evidence("e1", "c1")],
  } satisfies Partial<ReportRecords>;

  test("an approval of what is there now is counted, with its name and time", () => {
    const report = publicReport({ ...given, ...approved("c1") });
    expect(report.claims[0]?.approval).toEqual({
      approvedBy: "Marit Ochoa",
      approvedAt: "2026-05-13T17:55:00.000Z",
    });
    const confirmed = report.tally.find(
      ({ rating }) => rating.key === "confirmed",
    );
    expect(confirmed).toMatchObject({ approved: 1, proposed: 0 });
  });

  test("an approval of something else is not counted, and the report says so", () => {
    const report = publicReport({
      ...given,
      ...approved("c1"),
      contentHashes: new Map([["c1", "another hash"]]),
    });
    expect(report.claims[0]).toMatchObject({
      approval: null,
      isApprovalBroken: true,
    });
    expect(report.state.approved).toBe(0);
    expect(report.state.sentence).toContain("one approval void");
    expect(report.tally[0]).toMatchObject({ approved: 0, proposed: 1 });
  });

  test("an approval of an older verdict is not counted", () => {
    const newer = verdict("c1", { id: "newer", number: 2 });
    const report = publicReport({
      ...given,
      ...approved("c1"),
      verdicts: [newer, verdict("c1")],
    });
    expect(report.claims[0]?.isApprovalBroken).toBe(true);
  });

  test("a verdict that was sent back counts for nothing", () => {
    const report = publicReport({
      ...given,
      claims: [claim("c1", COST, { status: "checking" })],
    });
    expect(report.claims[0]?.verdict).toBeNull();
    expect(report.tally).toEqual([]);
  });
});

describe("what was not done", () => {
  test("a verdict on one source is named, one on two is not", () => {
    const given = {
      claims: [claim("c1", COST, { status: "proposed" })],
      verdicts: [verdict("c1")],
      sources: [source("s1"), source("s2")],
    } satisfies Partial<ReportRecords>;
    const one = [evidence("e1", "c1"), evidence("e2", "c1")];
    const two = [
      evidence("e1", "c1"),
      evidence("e2", "c1", { sourceId: "s2" }),
    ];
    expect(kindsOf({ ...given, evidence: one })).toContain("single_source");
    expect(kindsOf({ ...given, evidence: two })).not.toContain("single_source");
    expect(kindsOf({ ...given, evidence: [] })).toContain("no_evidence");
  });

  test("a verdict on two sources of one origin is named, and says how many they are", () => {
    const given = {
      claims: [claim("c1", COST, { status: "proposed" })],
      verdicts: [verdict("c1")],
      sources: [source("s1"), source("s2")],
      evidence: [
        evidence("e1", "c1"),
        evidence("e2", "c1", { sourceId: "s2" }),
      ],
    } satisfies Partial<ReportRecords>;
    const links = [
      { sourceId: "s1", restsOnId: "wire" },
      { sourceId: "s2", restsOnId: "wire" },
    ];
    const report = publicReport({ ...given, links });
    expect(report.claims[0]).toMatchObject({ sourceCount: 2, originCount: 1 });
    const named = report.notDone.find(({ kind }) => kind === "single_origin");
    expect(named).toMatchObject({
      blocks: false,
      sentence: "One verdict rests on several sources of one origin.",
      places: [{ claimId: "c1", detail: "Two sources of one origin." }],
    });
    expect(kindsOf(given)).not.toContain("single_origin");
    expect(kindsOf({ ...given, links })).not.toContain("single_source");
  });

  test("a waived claim is printed with its reason and the name", () => {
    const report = publicReport({
      claims: [
        claim("c1", COST, {
          status: "waived",
          statusNote: "A figure the house has agreed.",
          statusById: "marit",
        }),
      ],
    });
    const waived = report.notDone.find(({ kind }) => kind === "waived");
    expect(waived).toMatchObject({
      blocks: false,
      sentence: "One claim was waived.",
      places: [{ detail: "A figure the house has agreed. (Marit Ochoa)" }],
    });
  });

  test("dismissed suggestions and claims of an earlier text are counted and not listed", () => {
    const report = publicReport({
      claims: [
        claim("c1", COST, { status: "withdrawn" }),
        claim("c2", COST, { revisionId: "earlier" }),
      ],
    });
    expect(report.claims).toEqual([]);
    expect(report.notDone.map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        "One suggestion or claim was dismissed or withdrawn.",
        "One claim is of an earlier revision and not in this report.",
      ]),
    );
  });
});

describe("claims", () => {
  test("they stand in the order of the article, a quote before what is said in it", () => {
    const report = publicReport({
      claims: [
        claim("c3", "got one", { withinId: "c2" }),
        claim("c2", "“We paid for two bridges and got one,”", {
          kind: "quote",
          speakerId: "ilse",
        }),
        claim("c1", COST),
      ],
    });
    expect(report.claims.map(({ id, sentence }) => [id, sentence])).toEqual([
      ["c1", 1],
      ["c2", 2],
      ["c3", 2],
    ]);
    expect(report.claims[2]?.speaker?.name).toBe("Ilse Brandt");
  });

  test("both verdicts of a disputed claim are there", () => {
    const report = publicReport({
      claims: [claim("c1", COST, { status: "disputed" })],
      verdicts: [
        verdict("c1"),
        verdict("c1", {
          id: "second",
          number: 2,
          proposedById: "marit",
          rating: "pre-publication:wrong",
        }),
      ],
    });
    expect(report.claims[0]?.verdict?.rating.key).toBe("wrong");
    expect(report.claims[0]?.otherVerdict?.rating.key).toBe("confirmed");
  });

  test("the runs put together are the text, emoji and all", () => {
    const text = "👩🏽‍🚀 flew. “👍” she said.";
    const report = publicReport({
      revision: revision(text),
      sentences: records({ revision: revision(text) }).sentences,
      claims: [claim("c1", "“👍”", { inText: text })],
    });
    const pieces = report.runs.map(({ start, end }) => text.slice(start, end));
    expect(pieces.join("")).toBe(text);
    expect(pieces).toContain("“👍”");
  });

  test("notes of the desk are in the internal report only", () => {
    const given = records({
      claims: [
        claim("c1", COST, { status: "waiting", statusNote: "Call her back?" }),
      ],
    });
    expect(buildReport(given, EDITOR).claims[0]?.note).toBe("Call her back?");
    expect(JSON.stringify(buildReport(given, PUBLIC))).not.toContain(
      "Call her",
    );
  });
});

test("records in another order make the same report", () => {
  const given = decidedQuote();
  const turned = {
    ...given,
    claims: given.claims.toReversed(),
    evidence: given.evidence.toReversed(),
    verdicts: given.verdicts.toReversed(),
    ratings: given.ratings.toReversed(),
    people: given.people.toReversed(),
    approvals: given.approvals.toReversed(),
  };
  expect(JSON.stringify(buildReport(turned, PUBLIC))).toBe(
    JSON.stringify(buildReport(given, PUBLIC)),
  );
});

test("a withdrawn source says so in every report, and why in those that stay in the house", () => {
  const withdrawnReason = "The paper took the story back.";
  const given = decidedQuote({
    evidence: [evidence("e1", "c1")],
    sources: [source("s1", { withdrawnReason })],
  });
  const [inside] = buildReport(given, EDITOR).sources;
  expect(inside?.withdrawn).toEqual({ reason: withdrawnReason });
  const outside = buildReport(given, PUBLIC);
  expect(outside.sources[0]?.withdrawn).toEqual({ reason: null });
  expect(JSON.stringify(outside)).not.toContain(withdrawnReason);
});
