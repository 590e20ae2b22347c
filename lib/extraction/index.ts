export { explainQuotes } from "./explain-quotes";
export { ENGINE_VERSION, extract } from "./extract";
export { outputJson, toOutput } from "./output";
export { explainWorth } from "./worth/explain-worth";
export { judgeSentence } from "./worth/judge-sentence";
export type {
  ExtractedQuote,
  ExtractedSpeaker,
  ExtractedStatement,
  Extraction,
  ExtractOptions,
  QuoteType,
  SpeakerKind,
  StatementKind,
  UncoveredSentence,
} from "./types";
