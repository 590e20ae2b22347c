import type { ClaimRow, SentenceView } from "@/lib/claims/view";
import { coverageWords } from "@/components/claims/symbols/words";
import { sliceSpan } from "@/lib/text";

/** The sentence before or after a place; from none, the first. Undefined at the end of the text. */
export function sentenceBeside(
  sentences: readonly SentenceView[],
  cursor: number | null,
  by: 1 | -1,
): SentenceView | undefined {
  const at = sentences.findIndex(({ number }) => number === cursor);
  return at === -1 ? sentences[0] : sentences[at + by];
}

type Place = {
  readonly selectedId: string | null;
  readonly cursor: number | null;
};

/** The claim before or after a place in the text: beside the selected one, or from the sentence on. */
export function claimBeside(
  claims: readonly ClaimRow[],
  { selectedId, cursor }: Place,
  by: 1 | -1,
): ClaimRow | undefined {
  const at = claims.findIndex(({ id }) => id === selectedId);
  if (at !== -1) return claims[at + by];
  if (cursor === null) return claims[0];
  return by === 1
    ? claims.find(({ sentenceNumber }) => sentenceNumber >= cursor)
    : claims.findLast(({ sentenceNumber }) => sentenceNumber < cursor);
}

/** The next claim that needs somebody after a place, from the top again at the end; not the one they are on. */
export function nextNeeding(
  claims: readonly ClaimRow[],
  { selectedId, cursor }: Place,
  needs: (claim: ClaimRow) => boolean,
): ClaimRow | undefined {
  const here = claims.findIndex(({ id }) => id === selectedId);
  const from =
    here !== -1
      ? here + 1
      : claims.findIndex(
          ({ sentenceNumber }) => sentenceNumber >= (cursor ?? 0),
        );
  const start = Math.max(0, from);
  const round = [...claims.slice(start), ...claims.slice(0, start)];
  return round.find((claim) => claim.id !== selectedId && needs(claim));
}

/** The sentence somebody came to, for who listens: where it stands, then its words. */
export function saidSentence(text: string, sentence: SentenceView): string {
  const state = coverageWords[sentence.coverage].toLowerCase();
  return `Sentence ${sentence.number}, ${state}. ${sliceSpan(text, sentence)}`;
}
