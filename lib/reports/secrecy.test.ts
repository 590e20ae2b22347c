import { describe, expect, test } from "vitest";
import type { StoredComparison } from "@/lib/quotes/comparison";
import { buildReport } from "./model";
import type { EvidenceRecord, ReportReader, ReportRecords } from "./records";
import {
  approved,
  claim,
  decidedQuote,
  evidence,
  excerpted,
  records,
  source,
  verdict,
} from "./records.fixture";
import { renderReport } from "./render";
import { reportFormats } from "./schema";

const CANARIES = {
  title: "canary-title-7f31",
  url: "https://canary-host-7f32.example/canary-file-7f33.pdf",
  publisher: "canary-publisher-7f34",
  locator: "canary-locator-7f35",
  excerpt: "canary-excerpt-7f36",
  note: "canary-note-7f37",
  doesNotShow: "canary-limits-7f39",
  author: "canary-author-7f40",
  canonicalUrl: "https://canary-host-7f41.example/",
  addressNote: "canary-answer-7f42",
  fileName: "canary-file-7f43.pdf",
  documentTitle: "canary-document-7f44",
  documentAuthor: "canary-byline-7f45",
  site: "canary-site-7f46",
  asked: "https://canary-host-7f47.example/",
  finalUrl: "https://canary-host-7f48.example/",
  exact: "canary-exact-7f49",
  prefix: "canary-before-7f50 and so on ",
  suffix: " and then canary-after-7f51",
  place: "canary-place-7f52",
  textSha256: "ca4a51".repeat(10),
  heard: "canary-heard-7f60",
  stretch: "canary-left-7f61 out with all that stands beside it",
  voice: "canary-voice-7f62",
  compared: "ca4a52".repeat(10),
} as const;

/** A claim that rests on an open source and on one that is kept back, whose verdict's reasons repeat all of it. */
function withHidden(confidentiality: "secret" | "background"): ReportRecords {
  const { title, url, publisher, author, canonicalUrl } = CANARIES;
  const { addressNote, locator, excerpt, note, doesNotShow } = CANARIES;
  const hidden = source("hidden-id-7f38", {
    ...{ kind: "email", title, url, publisher, author, canonicalUrl },
    ...{ addressNote, confidentiality },
  });
  const piece = evidence("e3", "c2", {
    ...{ sourceId: hidden.id, locator, excerpt, note, doesNotShow },
  });
  const base = decidedQuote();
  const record = evidence("e4", "c1", {
    ...{ sourceId: hidden.id, comparison: hiddenComparison() },
  });
  return {
    ...base,
    sources: [...base.sources, hidden],
    evidence: [...base.evidence, piece, record],
    ...hiddenWords(piece),
    verdicts: base.verdicts.map((each) => ({
      ...each,
      rationale: `See ${repeated().join(" or ")} at ${url.toUpperCase()}.`,
    })),
  };
}

/** Words of the hidden source's snapshot, which is called and says what gives it away. */
function hiddenWords(piece: EvidenceRecord) {
  const { fileName, documentTitle, documentAuthor, site } = CANARIES;
  const { asked, finalUrl, canonicalUrl, exact, prefix, suffix } = CANARIES;
  const made = excerpted(piece, "The bridge", {
    ...{ fileName, title: documentTitle, author: documentAuthor, site },
    ...{ url: asked, finalUrl, canonicalUrl, bytesSha256: "ca4a52" },
    ...{ locator: CANARIES.place, textSha256: CANARIES.textSha256 },
  });
  const excerpts = made.excerpts.map((one) => {
    return { ...one, exact, prefix, suffix, id: "hidden-excerpt" };
  });
  return { ...made, excerpts };
}

/** A quote put beside the hidden source, as it is kept: words, speaker and place of the record, and a hash of it. */
function hiddenComparison(): StoredComparison {
  const { heard, stretch, voice, compared } = CANARIES;
  const plain = { isMarked: false, isFiller: false, isSpelling: false };
  return {
    ...{ engineVersion: "record-2", wording: "altered_critical" },
    ...{ applies: ["altered_critical"], passage: [[7_063, 7_064]] },
    speakers: [voice],
    differences: [
      {
        ...{ kind: "changed", quote: "two", record: heard },
        ...{ ...plain, critical: ["number"] },
      },
      {
        ...{ kind: "dropped", quote: "", record: stretch },
        ...{ ...plain, critical: [] },
      },
    ],
    ...{ quoteSha256: "ca4a53".repeat(10), textSha256: compared },
  };
}

/** What somebody who writes reasons might repeat of it. Places and hashes are not among it, nor single words of a record: those are anybody's. */
function repeated(): readonly string[] {
  const kept: readonly string[] = [
    ...["locator", "place", "textSha256", "heard", "compared"],
  ];
  return Object.entries(CANARIES).flatMap(([name, words]) =>
    kept.includes(name) ? [] : words,
  );
}

describe.each(["secret", "background"] as const)(
  "nothing of a %s source is in a public",
  (confidentiality) => {
    test.each(reportFormats)("%s", (format) => {
      const report = buildReport(withHidden(confidentiality), {
        profile: "public",
      });
      const { text, fileName } = renderReport(report, format);
      const bytes = (text + fileName).toLowerCase();
      for (const canary of [
        "canary",
        "hidden-",
        "n of hidden",
        "ca4a5",
        "7063",
        "7,063",
        ...Object.values(CANARIES),
      ]) {
        expect(bytes).not.toContain(canary.toLowerCase());
      }
    });
  },
);

test("the counter-test: the same words of an open source are in each of them that shows sources", () => {
  const given = withHidden("secret");
  const open = {
    ...given,
    sources: given.sources.map((each) => ({
      ...each,
      confidentiality: "open" as const,
    })),
  };
  const report = buildReport(open, { profile: "public" });
  for (const format of ["html", "json"] as const) {
    expect(renderReport(report, format).text).toContain(CANARIES.title);
    expect(renderReport(report, format).text).toContain(CANARIES.locator);
    expect(renderReport(report, format).text).toContain(CANARIES.exact);
    expect(renderReport(report, format).text).toContain(CANARIES.place);
    expect(renderReport(report, format).text).toContain(CANARIES.doesNotShow);
    expect(renderReport(report, format).text).toContain(CANARIES.heard);
    expect(renderReport(report, format).text).toContain(CANARIES.stretch);
  }
});

test("words that a source which is named says too are not taken out of it", () => {
  const base = decidedQuote();
  const [e1] = base.evidence;
  if (!e1) throw new Error("The fixture has evidence.");
  const hidden = source("s9", { confidentiality: "secret" });
  const piece = evidence("e3", "c2", { sourceId: "s9", excerpt: "" });
  const [named, kept] = [
    excerpted(e1, "41 million crowns"),
    excerpted(piece, "41 million crowns"),
  ];
  const report = buildReport(
    {
      ...base,
      sources: [...base.sources, hidden],
      evidence: [...base.evidence, piece],
      excerpts: [...named.excerpts, ...kept.excerpts],
      snapshots: [...named.snapshots, ...kept.snapshots],
      documents: named.documents,
    },
    { profile: "public" },
  );
  expect(report.claims[0]?.evidence[0]?.excerpts[0]?.exact).toBe(
    "41 million crowns",
  );
});

test("the public report says that there were such sources, and what kind a background one is", () => {
  const secret = buildReport(withHidden("secret"), { profile: "public" });
  expect(secret.unnamedSources).toEqual({ confidential: 1, background: 0 });
  expect(renderReport(secret, "html").text).toContain("A confidential source");
  expect(secret.claims[1]?.sourceCount).toBe(2);
  const background = buildReport(withHidden("background"), {
    profile: "public",
  });
  expect(renderReport(background, "html").text).toContain(
    "A background source (e-mail)",
  );
});

test("notes on evidence, even of open sources, stay in the house", () => {
  const given = records({
    claims: [claim("c1", "What now?")],
    sources: [source("s1")],
    evidence: [evidence("e1", "c1", { note: "Ask Dana again" })],
  });
  const asPublic = buildReport(given, { profile: "public" });
  expect(JSON.stringify(asPublic)).not.toContain("Dana");
  const asEditor = buildReport(given, internal("marit", true));
  expect(asEditor.claims[0]?.evidence[0]?.note).toBe("Ask Dana again");
});

test.each([
  ["in capitals", "Kasse der Straße", "KASSE DER STRAßE"],
  ["with a long s", "Süddeutſche Akte", "Süddeutsche Akte"],
  ["with another sigma", "ΦΑΚΕΛΟΣ", "φακελος"],
])("a secret title is taken out when it is written %s", (_, title, written) => {
  const base = decidedQuote();
  const report = buildReport(
    {
      ...base,
      sources: [source("s1", { title, url: null, confidentiality: "secret" })],
      verdicts: base.verdicts.map((each) => ({ ...each, rationale: written })),
    },
    { profile: "public" },
  );
  expect(report.claims[0]?.verdict?.rationale).toBe("[withheld]");
});

describe("the internal report names a secret source", () => {
  const given = withHidden("secret");
  const [quote, statement] = given.claims;
  if (!quote || !statement) throw new Error("The fixture has two claims.");

  test.each([
    ["to an editor", internal("marit", true), given],
    ["to whoever added it", internal("noor", false), given],
    [
      "to who checks a claim it is used for",
      internal("jonas", false),
      { ...given, claims: [quote, { ...statement, assigneeId: "jonas" }] },
    ],
  ])("%s", (_, reader, of) => {
    expect(JSON.stringify(buildReport(of, reader))).toContain(CANARIES.title);
  });

  test("and to nobody else", () => {
    const of = {
      ...given,
      claims: [
        ...[quote, statement],
        claim("c9", "What now?", { assigneeId: "jonas" }),
      ],
    };
    const text = JSON.stringify(buildReport(of, internal("jonas", false)));
    expect(text.toLowerCase()).not.toContain("canary");
  });
});

test("what a source that is named says of itself is not taken out of reasons", () => {
  const given = records({
    claims: [claim("c1", "What now?", { status: "approved" })],
    verdicts: [verdict("c1", { rationale: "City records and a Budget." })],
    ...approved("c1"),
    sources: [
      source("s1", { publisher: "City records" }),
      source("s2", { publisher: "City records", confidentiality: "secret" }),
    ],
    evidence: [evidence("e1", "c1"), evidence("e2", "c1", { sourceId: "s2" })],
  });
  const report = buildReport(given, { profile: "public" });
  expect(report.claims[0]?.verdict?.rationale).toContain("City records");
});

test("what a compared record says is left in reasons where the article says it too, and single words always are", () => {
  const given = withHidden("secret");
  const rationale = `She says six. ${CANARIES.voice} says so.`;
  const base = {
    ...given,
    verdicts: given.verdicts.map((each) => ({ ...each, rationale })),
  };
  const report = (text: string) =>
    buildReport(
      { ...base, revision: { ...base.revision, text } },
      { profile: "public" },
    ).claims[0]?.verdict?.rationale;
  const { text } = base.revision;
  expect(report(text)).toBe("She says six. [withheld] says so.");
  expect(report(`${text} ${CANARIES.voice}`)).toBe(rationale);
});

function internal(personId: string, isEditor: boolean): ReportReader {
  return { profile: "internal", personId, isEditor };
}
