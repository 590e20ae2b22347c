import { maySeeSource } from "@/lib/sources/rules";
import { heardWords } from "./heard-words";
import type { ReportReader, ReportRecords, SourceRecord } from "./records";

/** What a reader may not learn, and the one function that takes it out of a person's words. */
export type Secrecy = {
  readonly hiddenIds: ReadonlySet<string>;
  readonly withhold: (text: string) => string;
};

/** Stands where a hidden source's own words stood in somebody's sentence. */
export const WITHHELD = "[withheld]";

/** Shorter passages ("p. 3") are in every text and give nobody away. */
const SHORTEST_PASSAGE = 4;

/** What stands around an excerpt is somebody's sentence, unless there is little of it: "The", "he said". */
const SHORTEST_SURROUNDING = 16;

/**
 * Which sources this reader may not know, and a function that removes their titles, authors, addresses, publishers,
 * file names, excerpts, notes and what a comparison kept of a record from free text: a rationale may repeat what the record itself keeps secret. `public` hides all but open
 * sources; `internal` hides secret ones from everybody but editors, those who added them and those who hold a claim
 * they are used for.
 */
export function secrecyFor(
  records: ReportRecords,
  reader: ReportReader,
): Secrecy {
  const sees = seesWith(records, reader);
  const hiddenIds = new Set(
    records.sources.filter((each) => !sees(each)).map(({ id }) => id),
  );
  return { hiddenIds, withhold: remover(passages(records, hiddenIds)) };
}

function seesWith(
  { claims, evidence }: ReportRecords,
  reader: ReportReader,
): (source: SourceRecord) => boolean {
  if (reader.profile === "public") {
    return ({ confidentiality }) => confidentiality === "open";
  }
  const { personId, isEditor } = reader;
  const held = new Set(
    claims.filter((each) => each.assigneeId === personId).map(({ id }) => id),
  );
  const usedThere = new Set(
    evidence
      .filter(({ claimId }) => held.has(claimId))
      .map(({ sourceId }) => sourceId),
  );
  return (source) =>
    maySeeSource(source, {
      personId,
      isEditor,
      isAssignee: usedThere.has(source.id),
    });
}

/** Everything that could give a hidden source away, unless a source that is named says the same of itself. */
function passages(
  records: ReportRecords,
  hiddenIds: ReadonlySet<string>,
): readonly string[] {
  const isHidden = (sourceId: string) => hiddenIds.has(sourceId);
  const hidden = [
    ...factsOf(records, isHidden),
    ...remarksOf(records, isHidden),
    ...heardIn(records, isHidden),
  ];
  const named = factsOf(records, (sourceId) => !isHidden(sourceId));
  const open = new Set(named.map((fact) => fact.toLowerCase()));
  return hidden
    .map((passage) => passage.trim())
    .filter(
      (passage) =>
        passage.length >= SHORTEST_PASSAGE && !open.has(passage.toLowerCase()),
    );
}

type Which = (sourceId: string) => boolean;

/** What these sources are called, where they are and what they say. */
function factsOf(
  { sources, snapshots, excerpts }: ReportRecords,
  which: Which,
): readonly string[] {
  const called = sources
    .filter(({ id }) => which(id))
    .flatMap(({ title, url, publisher, author, canonicalUrl }) => [
      ...[title, url, publisher, author, canonicalUrl],
    ]);
  const kept = snapshots
    .filter(({ sourceId }) => which(sourceId))
    .flatMap(({ document: { fileName, title, author, site, ...at } }) => [
      ...[fileName, title, author, site],
      ...[at.url, at.finalUrl, at.canonicalUrl],
    ]);
  const said = excerpts
    .filter(({ sourceId }) => which(sourceId))
    .map(({ exact }) => exact);
  return [...called, ...kept, ...said].filter((fact) => fact !== null);
}

/** What was noted of these sources, and what stands around their words. */
function remarksOf(
  { sources, evidence, excerpts }: ReportRecords,
  which: Which,
): readonly string[] {
  const noted = evidence
    .filter(({ sourceId }) => which(sourceId))
    .flatMap(({ excerpt, note, doesNotShow }) => [excerpt, note, doesNotShow]);
  const found = sources
    .filter(({ id }) => which(id))
    .map(({ addressNote }) => addressNote);
  const around = excerpts
    .filter(({ sourceId }) => which(sourceId))
    .flatMap(({ prefix, suffix }) => [prefix, suffix])
    .filter((words) => words.trim().length >= SHORTEST_SURROUNDING);
  return [...noted, ...found, ...around];
}

/** What comparisons with these sources hold of their records, but for what the article says too. */
function heardIn(
  { evidence, revision, speakers }: ReportRecords,
  which: Which,
): readonly string[] {
  const names = speakers.map(({ name }) => name);
  const known = [revision.text, ...names].join("\n");
  return evidence
    .filter(({ sourceId }) => which(sourceId))
    .flatMap(({ comparison }) => heardWords(comparison, known));
}

function remover(found: readonly string[]): (text: string) => string {
  if (found.length === 0) return (text) => text;
  // Longest first, or a title would leave the rest of an address that holds it.
  const longestFirst = [...new Set(found)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(literal).join("|"), "giu");
  const mayHold = startFinder(found);
  return (text) => (mayHold(text) ? text.replace(pattern, WITHHELD) : text);
}

/** Whether a text has the start of any passage: almost none has, and thousands of passages make a slow pattern. */
function startFinder(found: readonly string[]): (text: string) => boolean {
  const starts = new Set(
    found.map((passage) => withoutCase(passage).slice(0, SHORTEST_PASSAGE)),
  );
  return (text) => {
    const folded = withoutCase(text);
    for (let at = 0; at + SHORTEST_PASSAGE <= folded.length; at++) {
      if (starts.has(folded.slice(at, at + SHORTEST_PASSAGE))) return true;
    }
    return false;
  };
}

/** Both ways, because some letters have only one: a long s, a Kelvin sign, a final sigma. */
function withoutCase(text: string): string {
  return text.toLowerCase().toUpperCase();
}

function literal(passage: string): string {
  return passage.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
