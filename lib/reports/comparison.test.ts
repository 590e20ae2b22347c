import { expect, test } from "vitest";
import { sha256 } from "@/lib/audit/canonical";
import { examine } from "@/lib/quotes/examine";
import { comparisonWords } from "./comparison-words";
import { buildReport } from "./model";
import { claim, evidence, records, source } from "./records.fixture";
import { renderReport } from "./render";

const QUOTE = "“We paid for two bridges and got one,”";
const RECORD = "BRANDT: We paid for nineteen bridges and got one.";
const quote = claim("c1", QUOTE, {
  ...{ kind: "quote", quoteType: "direct", status: "checking" },
});

function compared(words = QUOTE) {
  const texts = { quote: words, text: RECORD };
  const { findings } = examine({ ...texts, speaker: "Ilse Brandt" });
  const hashes = { quoteSha256: sha256(words), textSha256: sha256(RECORD) };
  return { ...findings, ...hashes };
}

function reportOf(
  comparison: unknown,
  confidentiality: "open" | "secret" = "open",
) {
  return buildReport(
    records({
      claims: [quote],
      sources: [source("s1", { confidentiality })],
      evidence: [evidence("e1", "c1", { sourceId: "s1", comparison })],
    }),
    { profile: "public" },
  );
}

test("a compared quote is printed with what differs, in every format", () => {
  const report = reportOf(compared());
  const [first] = report.claims;
  expect(first?.comparison && comparisonWords(first.comparison)).toBe(
    "Altered: a number changed. A number changed: “nineteen” in the record, “two” in the quote. Not compared: capitals, quotation glyphs, punctuation and line breaks.",
  );
  for (const format of ["html", "json", "csv"] as const) {
    expect(renderReport(report, format).text).toContain(
      "“nineteen” in the record",
    );
  }
  expect(report.notDone.map(({ kind }) => kind)).not.toContain("uncompared");
});

test("a direct quote that was compared with nothing is counted among what was not done", () => {
  const { notDone } = reportOf(null);
  expect(notDone.find(({ kind }) => kind === "uncompared")?.sentence).toBe(
    "One direct quote was not compared with a record.",
  );
});

test("of a secret record nothing but the class is told", () => {
  const report = reportOf(compared(), "secret");
  expect(report.claims[0]?.comparison).toMatchObject({
    ...{ wording: "altered_critical", sentences: [] },
  });
  for (const format of ["html", "json", "csv"] as const) {
    expect(renderReport(report, format).text).not.toContain("nineteen");
  }
});

test("a quote whose words changed since says that others were compared", () => {
  const [first] = reportOf(compared("We paid for two bridges")).claims;
  expect(first?.comparison && comparisonWords(first.comparison)).toContain(
    "Compared with other words than these.",
  );
});
