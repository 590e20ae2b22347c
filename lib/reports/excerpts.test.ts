import { describe, expect, test } from "vitest";
import { exportWarnings } from "./export-warnings";
import { buildReport } from "./model";
import type { ReportRecords } from "./records";
import {
  decidedQuote,
  evidence,
  excerpted,
  SNAPSHOT_TEXT,
  source,
} from "./records.fixture";
import { renderReport } from "./render";

/* The words of sources in reports. */

const WORDS = "41 million crowns";
const piece = evidence("e2", "c2", { excerpt: "", locator: "" });

/** A decided article whose second claim rests on words of a snapshot. */
function withExcerpt(given: Partial<ReportRecords> = {}): ReportRecords {
  const base = decidedQuote({ evidence: [piece] });
  return { ...base, ...excerpted(piece, WORDS), ...given };
}

const asPublic = (given: ReportRecords) =>
  buildReport(given, { profile: "public" });

const excerptsIn = (given: ReportRecords) =>
  asPublic(given).claims[1]?.evidence[0]?.excerpts ?? [];

const tampered = {
  documents: new Map([["d1", { text: "Budget", textSha256: "77".repeat(32) }]]),
};

test("an excerpt leaves with its words, its snapshot, both hashes and where it stands", () => {
  const at = SNAPSHOT_TEXT.indexOf(WORDS);
  expect(excerptsIn(withExcerpt())).toEqual([
    {
      ...{ exact: WORDS, locator: "p. 3", state: "verified" },
      snapshot: {
        ...{ number: 2, takenAt: "2026-05-13T17:55:00.000Z" },
        textSha256: "5a".repeat(32),
        bytesSha256: "6b".repeat(32),
      },
      selectors: [
        {
          ...{ type: "TextQuoteSelector", exact: WORDS },
          prefix: " of Halvern\n\nThe bridge cost ",
          suffix: ", the ferry four.",
        },
        // The astronaut is seven code units and four code points.
        { type: "TextPositionSelector", start: at - 3, end: at + 17 - 3 },
      ],
    },
  ]);
});

test("a position counts code points, as the standard does", () => {
  const selector = excerptsIn(withExcerpt())[0]?.selectors[1];
  if (selector?.type !== "TextPositionSelector") throw new Error("No position");
  const characters = Array.from(SNAPSHOT_TEXT);
  const found = characters.slice(selector.start, selector.end).join("");
  expect(found).toBe(WORDS);
});

describe("an excerpt that no longer matches its snapshot", () => {
  test("is told of first thing, with the claim, and has no position", () => {
    const report = asPublic(withExcerpt(tampered));
    expect(report.state.sentence).toContain("broken excerpts in one claim");
    expect(report.state.isFinished).toBe(false);
    expect(
      report.notDone.find(({ kind }) => kind === "broken_excerpt"),
    ).toMatchObject({
      sentence: "One excerpt no longer matches its snapshot.",
      places: [{ claimId: "c2" }],
    });
    const [excerpt] = report.claims[1]?.evidence[0]?.excerpts ?? [];
    expect(excerpt?.state).toBe("broken");
    expect(excerpt?.selectors.map(({ type }) => type)).toEqual([
      "TextQuoteSelector",
    ]);
  });

  test("is counted when its source is not named too, and nothing else is said of it", () => {
    const given = withExcerpt({
      ...tampered,
      sources: [source("s1", { confidentiality: "secret" })],
    });
    const report = asPublic(given);
    expect(report.claims[1]).toMatchObject({
      brokenExcerptCount: 1,
      evidence: [{ excerpts: [], locator: "", doesNotShow: "" }],
    });
    expect(JSON.stringify(report)).not.toContain("5a5a");
  });

  test("whose document is not there any more is broken", () => {
    const given = withExcerpt({ documents: new Map() });
    expect(excerptsIn(given)[0]?.state).toBe("broken");
  });
});

test("while all stand, none is told of as broken", () => {
  const { notDone } = asPublic(withExcerpt());
  expect(notDone.map(({ kind }) => kind)).not.toContain("broken_excerpt");
});

test("the page shows words, place, state and hash, and what they do not show", () => {
  const limited = { ...piece, doesNotShow: "What the ferry <i>cost</i>." };
  const report = asPublic(withExcerpt({ evidence: [limited] }));
  const { text } = renderReport(report, "html");
  expect(text).toContain(`<blockquote dir="auto">${WORDS}</blockquote>`);
  expect(text).toContain("p. 3, snapshot 2 of 13 May 2026");
  expect(text).toContain("Stands in it, to the letter");
  expect(text).toContain(`data-text-sha256="${"5a".repeat(32)}"`);
  expect(text).toContain("Does not show: What the ferry &lt;i&gt;cost");
  expect(text).not.toContain("Typed by hand");
});

test("words that were typed say so", () => {
  const report = asPublic(decidedQuote());
  const { text } = renderReport(report, "html");
  expect(text).toContain("Typed by hand, not compared");
});

test("the table has them in a cell, a line each", () => {
  const doesNotShow = "The ferry.";
  const given = withExcerpt({ evidence: [{ ...piece, doesNotShow }] });
  const { text } = renderReport(asPublic(given), "csv");
  expect(text).toContain(
    `"${WORDS} [p. 3, snapshot 2 of 13 May 2026, verified]",0,The ferry.`,
  );
});

test("before it leaves, somebody is told of what broke, was typed, and says nothing", () => {
  expect(exportWarnings(asPublic(withExcerpt()))).toEqual([]);
  expect(exportWarnings(asPublic(withExcerpt(tampered)))).toEqual([
    "One excerpt no longer matches its snapshot. Look at it before the report leaves.",
  ]);
  const typed = [evidence("e1", "c1"), evidence("e2", "c2")];
  const silent = { ...piece, id: "e3" };
  const given = decidedQuote({ evidence: [...typed, silent] });
  expect(exportWarnings(asPublic(given))).toEqual([
    "Two excerpts were typed by hand and compared with nothing.",
    "One piece of evidence has no words of its source.",
  ]);
});
