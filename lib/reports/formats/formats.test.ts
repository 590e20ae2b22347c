import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { buildReport } from "../model";
import type { ReportRecords } from "../records";
import {
  approved,
  claim,
  decidedQuote,
  evidence,
  HOSTILE,
  records,
  revision,
  source,
  verdict,
} from "../records.fixture";
import { renderReport } from "../render";
import { reportFormats } from "../schema";
import { csvColumns, unguardFormula } from "./csv";

function reportOf(given: ReportRecords) {
  return buildReport(given, { profile: "public" });
}

function tableOf(text: string): readonly Readonly<Record<string, string>>[] {
  return parse<Record<string, string>>(text, { bom: true, columns: true });
}

/** Every field that comes from outside, filled with the same harmful text. */
function hostileRecords(harm: string): ReportRecords {
  const quote = `“${harm}”`;
  const text = `${quote} and ${harm}`;
  return records({
    newsroom: { name: harm, isDemo: false },
    article: {
      ...records().article,
      title: harm,
      byline: harm,
      publication: harm,
    },
    revision: revision(text),
    sentences: [
      {
        number: 1,
        start: 0,
        end: text.length,
        mark: "none",
        markReason: null,
        markedById: null,
      },
    ],
    claims: [
      claim("c1", quote, {
        inText: text,
        kind: "quote",
        status: "approved",
        speakerId: "ilse",
      }),
      claim("c2", harm, {
        inText: text,
        status: "approved",
        withinId: "c1",
        speakerId: "ilse",
        statementText: harm,
      }),
      claim("c3", quote, {
        inText: text,
        status: "waived",
        statusNote: harm,
        statusById: "marit",
      }),
    ],
    speakers: [
      { id: "ilse", name: harm, role: harm, affiliation: harm, kind: "person" },
    ],
    verdicts: [
      verdict("c1", { rationale: harm }),
      verdict("c2", { rationale: harm }),
    ],
    ...approved("c1", "c2"),
    sources: [source("s1", { title: harm, publisher: harm })],
    evidence: [evidence("e1", "c2", { locator: harm, excerpt: harm })],
    people: [
      { id: "noor", name: harm },
      { id: "marit", name: harm },
    ],
  });
}

describe.each(HOSTILE)("with %j in every field", (harm) => {
  const report = reportOf(hostileRecords(harm));

  test("JSON parses back to the report", () => {
    const { text } = renderReport(report, "json");
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    const parsed: unknown = JSON.parse(text);
    expect(parsed).toMatchObject(structuredClone(report));
  });

  test("ClaimReview parses back, and holds no character that ends a script", () => {
    const { text } = renderReport(report, "claimreview");
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toMatchObject([
      { claimReviewed: harm, itemReviewed: { author: { name: harm } } },
    ]);
  });

  test("CSV parses back to the words, and no cell can be run", () => {
    const cells = tableOf(renderReport(report, "csv").text);
    const second = cells.find((row) => row.claim_id === "c2");
    expect(cells).toHaveLength(3);
    expect(unguardFormula(second?.claim_text ?? "")).toBe(harm);
    expect(unguardFormula(second?.explanation ?? "")).toBe(harm);
    for (const cell of cells.flatMap((row) => Object.values(row))) {
      expect(cell).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/);
    }
  });

  test("HTML has no markup that was not written here", () => {
    const { text } = renderReport(report, "html");
    expect(text).not.toMatch(/<(?:script|img|svg onload|iframe|object|form)/i);
    expect(text).not.toMatch(/<!--/);
    expect(text.match(/<\/title>/g)).toHaveLength(1);
  });
});

test("the same report makes the same bytes in every format", () => {
  for (const format of reportFormats) {
    const first = renderReport(reportOf(decidedQuote()), format);
    const second = renderReport(reportOf(decidedQuote()), format);
    expect(second).toEqual(first);
  }
});

describe("JSON", () => {
  test("offsets cut the claim's words out of the text", () => {
    const parsed = JSON.parse(
      renderReport(reportOf(decidedQuote()), "json").text,
    ) as {
      schemaVersion: number;
      text: string;
      claims: { text: string; spans: [number, number][] }[];
    };
    expect(parsed.schemaVersion).toBe(1);
    for (const { text, spans } of parsed.claims) {
      const words = spans.map(([start, end]) => parsed.text.slice(start, end));
      expect(words.join(" … ")).toBe(text);
    }
  });
});

test("every format for readers says how many origins the sources go back to", () => {
  const report = reportOf(
    decidedQuote({
      sources: [source("s1"), source("s2", { confidentiality: "secret" })],
      evidence: [
        evidence("e1", "c2"),
        evidence("e2", "c2", { sourceId: "s2" }),
      ],
      links: [{ sourceId: "s2", restsOnId: "s1" }],
    }),
  );
  const text = (format: "html" | "csv" | "json") =>
    renderReport(report, format).text;
  expect(text("html")).toContain("<span>Two sources, one origin</span>");
  expect(text("html")).toContain(
    "One verdict rests on several sources of one origin.",
  );
  expect(text("json")).toMatch(/"sourceCount": 2,\s*"originCount": 1/);
  expect(tableOf(text("csv"))[1]?.independent_origins).toBe("1");
});

describe("CSV", () => {
  const rows = (given: ReportRecords) =>
    tableOf(renderReport(reportOf(given), "csv").text);

  test("is UTF-8 with a mark, lines ending in CRLF, the columns in their fixed order", () => {
    const { text } = renderReport(reportOf(decidedQuote()), "csv");
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(text.slice(1).split("\r\n")[0]).toBe(csvColumns.join(","));
  });

  test("has a row a claim with what was found and who answers for it", () => {
    expect(rows(decidedQuote())[1]).toEqual({
      schema_version: "3",
      article_id: "article",
      article_version: "2",
      article_sha256: "ab".repeat(32),
      claim_id: "c2",
      sentence_no: "2",
      claim_kind: "statement",
      quote_exact: "",
      claim_text: "Halvern got one bridge",
      speaker: "Ilse Brandt",
      speaker_role: "mayor",
      attribution: "speaker",
      check_status: "approved",
      verdict: "mostly-false",
      verdict_scale: "public-five-point@1",
      rating_value: "2",
      rating_best: "5",
      rating_worst: "1",
      basis: "documents",
      quote_class: "",
      explanation: "The budget says so.",
      independent_origins: "1",
      source_ids: "s1",
      checker: "Noor Falk",
      second_checker: "",
      approver: "Marit Ochoa",
      approved_at: "2026-05-13T17:55:00.000Z",
      stale: "false",
      waiver_reason: "",
      updated_at: "2026-05-13T17:55:00.000Z",
      second_check: "",
      signed_off_by: "",
      signed_off_at: "",
      override_reason: "",
      override_confirmed_by: "",
      excerpts: "",
      excerpts_broken: "0",
      does_not_show: "",
      quote_comparison: "",
    });
  });

  test("a rating off the scale has no value", () => {
    const given = decidedQuote();
    const off = given.verdicts.map((each) => ({
      ...each,
      ratingId: "public-five-point:unproven",
    }));
    expect(rows({ ...given, verdicts: off })[1]).toMatchObject({
      verdict: "unproven",
      rating_value: "",
      rating_best: "5",
    });
  });

  test.each([
    "=1+1",
    "+1+1",
    "-2+3",
    "-12 %",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "\uFF1D1+1",
    "\uFF0B1",
    "\uFF0D1",
    "\uFF201",
    "'=1",
    "a\",\"b\n=cmd|' /C calc'!A0",
  ])("%j stays one readable cell that is not run", (words) => {
    const given = records({
      claims: [claim("c1", "What now?", { statementText: words })],
    });
    const cell = rows(given)[0]?.claim_text ?? "";
    expect(cell.endsWith(words)).toBe(true);
    expect(cell).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/);
    expect(unguardFormula(cell)).toBe(words);
  });
});
