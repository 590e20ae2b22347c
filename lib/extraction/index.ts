export { ENGINE_VERSION, extract } from "./extract";
export { toOutput } from "./output";
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
