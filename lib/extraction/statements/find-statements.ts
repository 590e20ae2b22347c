import type { Attribution } from "../attribution/attribution";
import type { NamePhrase } from "../speakers/name-phrases";
import type { TaggedParagraph } from "../tagging/word";
import { asserts, isQuestion, whyNot } from "./assertions";
import type { ParagraphStatements, StatementDraft } from "./draft";
import { makeDraft } from "./make-draft";
import { roleStatements } from "./role-statements";
import { splitClauses } from "./split-clauses";
import { trimZone, withLostSubject } from "./trim-zone";
import { findZones } from "./voices";

/** Finds everything one paragraph asks its reader to believe, in the author's voice and inside quotes. */
export function findStatements(
  paragraph: TaggedParagraph,
  attributions: readonly Attribution[],
  phrases: readonly NamePhrase[],
): ParagraphStatements {
  const drafts: StatementDraft[] = [];
  const covered = new Set<number>();
  for (const zone of findZones(paragraph, attributions)) {
    const { within, sentence } = zone;
    if (within !== null) covered.add(sentence);
    const trimmed = isQuestion(paragraph, zone)
      ? null
      : trimZone(paragraph.words, zone);
    if (!trimmed) continue;
    for (const part of splitClauses(paragraph.words, trimmed)) {
      const clause = withLostSubject(paragraph, trimmed, part);
      if (!asserts(paragraph, trimmed, clause)) continue;
      drafts.push(makeDraft({ paragraph, phrases, within }, clause));
      covered.add(sentence);
    }
  }
  drafts.push(...roleStatements(paragraph, phrases));
  const uncovered = paragraph.sentences.map((range, index) =>
    covered.has(index) ? null : whyNot(paragraph, range),
  );
  return { drafts: drafts.sort((a, b) => startOf(a) - startOf(b)), uncovered };
}

function startOf(draft: StatementDraft): number {
  return draft.spans[0]?.start ?? 0;
}
