import { segmentMarks, tokens } from "@/lib/text";
import { reportClaims } from "./claim-entries";
import { coverSentences } from "./coverage";
import { reportExcerpts } from "./excerpt-entries";
import { listNotDone, stateOf } from "./not-done";
import type { ReportReader, ReportRecords } from "./records";
import { withoutSealed } from "./sealed";
import { secrecyFor } from "./secrecy";
import { signOffOf } from "./sign-off";
import { reportSources } from "./source-entries";
import { tallyRatings, usedScales } from "./tally";
import type {
  ReportedArticle,
  ReportedClaim,
  ReportedRevision,
  VerdictReport,
} from "./verdict-report";

/**
 * The verdict report of one article for one reader, out of what the database holds. Pure: the same records and reader
 * make the same value, and what the reader may not know is not in it.
 */
export function buildReport(
  given: ReportRecords,
  reader: ReportReader,
): VerdictReport {
  const secrecy = secrecyFor(given, reader);
  const records = withoutSealed(given);
  const nameOf = namesOf(records);
  const live = liveClaims(records);
  const sources = reportSources(records, live, { secrecy, reader });
  const claims = reportClaims({
    records,
    live,
    reader,
    secrecy,
    nameOf,
    showSource: sources.show,
    excerptsOf: reportExcerpts(records, secrecy),
  });
  const sentences = coverSentences(records.sentences, live);
  const signOff = signOffOf({ records, nameOf, secrecy });
  const notDone = listNotDone({
    ...{ records, claims, sentences, signOff, nameOf, secrecy },
  });
  const { text } = records.revision;
  return {
    profile: reader.profile,
    newsroom: records.newsroom,
    asOf: { ...records.asOf, at: records.asOf.at.toISOString() },
    article: articleOf(records, nameOf),
    revision: revisionOf(records),
    state: stateOf(claims, notDone),
    signOff,
    people: peopleOf(claims),
    scales: usedScales(records.ratings, claims),
    tally: tallyRatings(records.ratings, claims),
    claims,
    notDone,
    sources: sources.named,
    unnamedSources: sources.unnamed,
    sentences,
    runs: runsOf(claims, text.length),
    text,
  };
}

function namesOf({ people }: ReportRecords) {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (id: string | null): string | null =>
    id === null ? null : (names.get(id) ?? null);
}

/** Claims of the text the report speaks of, in its order; what lies around comes before what lies inside. */
function liveClaims({ claims, revision }: ReportRecords) {
  return claims
    .filter(
      (claim) =>
        claim.revisionId === revision.id && claim.status !== "withdrawn",
    )
    .sort(
      (a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1),
    );
}

function articleOf(
  { article }: ReportRecords,
  nameOf: (id: string | null) => string | null,
): ReportedArticle {
  return {
    id: article.id,
    title: article.title,
    byline: article.byline,
    publication: article.publication,
    url: article.url,
    publishedOn: article.publishedOn?.toISOString().slice(0, 10) ?? null,
    author: nameOf(article.authorId),
  };
}

function revisionOf({ revision, sentences }: ReportRecords): ReportedRevision {
  return {
    id: revision.id,
    number: revision.number,
    createdAt: revision.createdAt.toISOString(),
    isSplit: revision.isSplit,
    engineVersion: revision.engineVersion,
    textSha256: revision.sha256,
    wordCount: tokens(revision.text).filter(({ kind }) => kind !== "mark")
      .length,
    sentenceCount: sentences.length,
  };
}

function peopleOf(claims: readonly ReportedClaim[]): VerdictReport["people"] {
  const standing = claims.filter(
    ({ status }) => status === "approved" || status === "proposed",
  );
  return {
    checked: distinct(standing.map(({ verdict }) => verdict?.proposedBy)),
    approved: distinct(claims.map(({ approval }) => approval?.approvedBy)),
  };
}

/** Sorted by code unit: a language's own order differs from machine to machine. */
function distinct(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

function runsOf(claims: readonly ReportedClaim[], textLength: number) {
  const marks = claims.flatMap(({ id, spans }) =>
    spans.map(([start, end]) => ({ id, start, end })),
  );
  return segmentMarks(marks, { start: 0, end: textLength }).map((run) => ({
    start: run.start,
    end: run.end,
    claimIds: run.ids,
  }));
}
