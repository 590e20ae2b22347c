export { codePointsBefore } from "./code-points";
export { diffWords, type DiffKind, type DiffRun } from "./diff";
export { fingerprintsOf } from "./fingerprints";
export { editScript } from "./edit-script";
export {
  type ChosenWords,
  excerptAt,
  excerptSpan,
  type ExcerptState,
  isWholeSpan,
  type QuotedWords,
  verifyExcerpt,
} from "./excerpts";
export { foldForComparison } from "./fold";
export { splitsCharacter } from "./graphemes";
export { normaliseText } from "./normalise";
export { paragraphs } from "./paragraphs";
export type { QuoteMarkKind } from "./quote-glyphs";
export { matchQuoteMarks, type QuotedRun } from "./quote-marks";
export { type MarkedSpan, type MarkRun, segmentMarks } from "./segment-marks";
export { sentences, sentencesOf } from "./sentences";
export {
  type RunText,
  readRuns,
  sharedRuns,
  type SharedPassage,
  type SharedRuns,
} from "./shared-runs";
export { contains, overlaps, sliceSpan, type Span, trimSpan } from "./span";
export { wholeCharacters } from "./whole-characters";
export { type Token, type TokenKind, tokens } from "./tokens";
export {
  moveCut,
  moveEdge,
  type SpanEdge,
  wordStops,
  type WordStops,
} from "./word-steps";
