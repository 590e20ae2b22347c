import { describe, expect, it } from "vitest";
import { demoDocuments, readPages } from "./documents";
import { demoArticles, demoDesks, demoPeople, demoSources } from "./desk";
import {
  demoBases,
  demoConfidentialities,
  demoPersonKeys,
  demoRatings,
  demoRelations,
  demoRoles,
  demoSourceKinds,
  demoStatuses,
  demoWordings,
  type DemoArticle,
  type DemoClaim,
  type DemoPersonKey,
  type DemoStatus,
} from "./types";

const onTheScale = [
  "confirmed",
  "confirmed-with-fix",
  "needs-context",
  "wrong",
];
const nobodys: readonly DemoStatus[] = [
  "suggested",
  "open",
  "waived",
  "withdrawn",
];
const unjudged: readonly DemoStatus[] = [...nobodys, "checking", "waiting"];

function isSource(key: string): boolean {
  return demoSources.some((source) => source.key === key);
}

/** An excerpt may leave words out between two sentences: its first one is looked for. */
function firstWords(excerpt: string): string {
  return excerpt.split(". ", 1).join();
}

function occurrences(text: string, words: string): number {
  return text.split(words).length - 1;
}

function articleOf(key: string): DemoArticle {
  const article = demoArticles.find((candidate) => candidate.key === key);
  if (article === undefined) throw new Error(`No demo article "${key}".`);
  return article;
}

function isEditor(key: DemoPersonKey): boolean {
  const person = demoPeople.find((candidate) => candidate.key === key);
  return person?.roles.includes("editor") ?? false;
}

/** Everybody who took part in the claim's verdicts or evidence. */
function participants(claim: DemoClaim): readonly DemoPersonKey[] {
  return [...claim.evidence, ...claim.verdicts].map(({ by }) => by);
}

const entries = demoDesks.flatMap((desk) =>
  desk.claims.map((claim) => ({ article: articleOf(desk.article), claim })),
);

type Entry = (typeof entries)[number];

/** The entries that break a rule, by words one can search for. */
function breaking(rule: (entry: Entry) => boolean): readonly string[] {
  return entries
    .filter((entry) => !rule(entry))
    .map(({ article, claim }) => `${article.key}: ${claim.exact}`);
}

function keepsFourEyes({ article, claim }: Entry): boolean {
  const took = participants(claim);
  if (took.includes(article.author)) return false;
  if (claim.approval === undefined) return true;
  const { by } = claim.approval;
  return isEditor(by) && by !== article.author && !took.includes(by);
}

function hasTheRightPeople({ claim }: Entry): boolean {
  const { status, assignee, verdicts } = claim;
  const judged = ["proposed", "approved", "stale"].includes(status);
  if (judged && verdicts.at(-1)?.by !== assignee) return false;
  if (status === "disputed")
    return new Set(verdicts.map(({ by }) => by)).size === 2;
  return nobodys.includes(status) === (assignee === undefined);
}

describe("the demo articles", () => {
  it("have keys, titles and addresses of their own", () => {
    const count = demoArticles.length;
    for (const field of ["key", "title", "url"] as const)
      expect(new Set(demoArticles.map((each) => each[field])).size).toBe(count);
  });

  it("begin with their headline", () => {
    for (const { text, title } of demoArticles)
      expect(text.split("\n")[0]).toBe(title);
  });

  it("are stored as intake would store them", () => {
    for (const { text } of demoArticles)
      expect(text.normalize("NFC").replaceAll("\r", "").trim()).toBe(text);
  });

  it("include one of 2,000 words or more", () => {
    const words = articleOf("sarn-line").text.split(/\s+/u);
    expect(words.length).toBeGreaterThanOrEqual(2000);
  });

  it("include one that nobody has touched", () => {
    const desks = demoDesks.map(({ article }) => article);
    expect(demoArticles.some(({ key }) => !desks.includes(key))).toBe(true);
  });
});

describe("the demo desk", () => {
  it("shows every status, rating and relation at least once", () => {
    const claims = entries.map(({ claim }) => claim);
    const verdicts = claims.flatMap((claim) => claim.verdicts);
    const evidence = claims.flatMap((claim) => claim.evidence);
    expect(new Set(claims.map(({ status }) => status))).toEqual(
      new Set(demoStatuses),
    );
    expect(new Set(verdicts.map(({ rating }) => rating))).toEqual(
      new Set(demoRatings),
    );
    expect(new Set(evidence.map(({ relation }) => relation))).toEqual(
      new Set(demoRelations),
    );
  });

  it("has decided every claim of the rents article", () => {
    const rents = entries.filter(({ article }) => article.key === "rents");
    expect(rents.length).toBeGreaterThan(0);
    for (const { claim } of rents) expect(claim.status).toBe("approved");
  });

  it("names each claim once", () => {
    const keys = entries.map(
      ({ article, claim }) => `${article.key}|${claim.kind}|${claim.exact}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("quotes sentences that are not claims as they stand", () => {
    for (const { article, notClaims } of demoDesks)
      for (const { exact } of notClaims)
        expect(occurrences(articleOf(article).text, exact), exact).toBe(1);
  });

  it("uses every source of the library, and none besides", () => {
    const used = entries.flatMap(({ claim }) =>
      claim.evidence.map(({ source }) => source),
    );
    const keys = demoSources.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...new Set(used)].sort()).toEqual([...keys].sort());
  });

  it("quotes documents that it holds with the words that stand in their newest text", () => {
    const newest = new Map(
      demoDocuments.map((one) => [one.source, readPages(one).text]),
    );
    expect([...newest.keys()].filter((key) => !isSource(key))).toEqual([]);
    expect(
      breaking(({ claim }) =>
        claim.evidence.every(({ source, excerpt }) =>
          (newest.get(source) ?? excerpt)
            .replace(/\s+/g, " ")
            .includes(firstWords(excerpt)),
        ),
      ),
    ).toEqual([]);
  });

  it("knows its people and sources by words that exist", () => {
    expect(demoPeople.map(({ key }) => key)).toEqual(demoPersonKeys);
    for (const { roles } of demoPeople)
      for (const role of roles) expect(demoRoles).toContain(role);
    for (const source of demoSources) {
      expect(demoSourceKinds).toContain(source.kind);
      expect(demoConfidentialities).toContain(source.confidentiality);
      if (source.url !== undefined)
        expect(new URL(source.url).hostname).toMatch(/\.example$/u);
    }
  });
});

describe("each entry of the demo desk", () => {
  it("stands in its article exactly once", () => {
    expect(
      breaking(
        ({ article, claim }) => occurrences(article.text, claim.exact) === 1,
      ),
    ).toEqual([]);
  });

  it("uses only words that exist", () => {
    for (const { claim } of entries) {
      for (const verdict of claim.verdicts) {
        expect(demoRatings).toContain(verdict.rating);
        expect(demoBases).toContain(verdict.basis);
      }
      for (const { relation } of claim.evidence)
        expect(demoRelations).toContain(relation);
      for (const key of participants(claim))
        expect(demoPersonKeys).toContain(key);
      if (claim.wording !== undefined)
        expect(demoWordings).toContain(claim.wording);
    }
  });

  it("has a speaker and a wording only where there is somebody quoted", () => {
    expect(
      breaking(({ claim }) =>
        claim.kind === "quote"
          ? claim.speaker !== undefined
          : claim.wording === undefined,
      ),
    ).toEqual([]);
  });

  it("is approved by an editor who neither wrote nor checked it", () => {
    expect(breaking(keepsFourEyes)).toEqual([]);
  });

  it("would not pass with an approver who had added evidence", () => {
    const approved = entries.find(({ claim }) => claim.approval !== undefined);
    const item = approved?.claim.evidence[0];
    const by = approved?.claim.approval?.by;
    if (!approved || !item || !by) throw new Error("No approved demo claim.");
    const claim = { ...approved.claim, evidence: [{ ...item, by }] };
    expect(keepsFourEyes({ ...approved, claim })).toBe(false);
  });

  it("is with the person whose verdict counts", () => {
    expect(breaking(hasTheRightPeople)).toEqual([]);
  });

  it("has a verdict and an approval exactly where its status says so", () => {
    expect(
      breaking(
        ({ claim: { status, verdicts } }) =>
          unjudged.includes(status) === (verdicts.length === 0),
      ),
    ).toEqual([]);
    expect(
      breaking(
        ({ claim: { status, approval } }) =>
          (status === "approved" || status === "stale") ===
          (approval !== undefined),
      ),
    ).toEqual([]);
  });

  it("gives a reason and a name where the status needs one", () => {
    expect(
      breaking(
        ({ claim: { status, note, noteBy } }) =>
          !["waiting", "waived", "withdrawn"].includes(status) ||
          (note !== undefined && noteBy !== undefined),
      ),
    ).toEqual([]);
  });

  it("rests every rating on the scale on evidence", () => {
    expect(
      breaking(
        ({ claim }) =>
          claim.evidence.length > 0 ||
          !claim.verdicts.some(({ rating }) => onTheScale.includes(rating)),
      ),
    ).toEqual([]);
  });

  it("says what came in late on a stale claim, and only there", () => {
    expect(
      breaking(({ claim: { status, late, approval } }) =>
        status === "stale"
          ? late !== undefined && late.by !== approval?.by
          : late === undefined,
      ),
    ).toEqual([]);
  });
});
