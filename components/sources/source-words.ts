import type { Confidentiality, SourceKind } from "@/lib/sources/kinds";

export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  web_page: "Web page",
  document: "Document",
  data_set: "Data set",
  recording: "Recording",
  transcript: "Transcript",
  interview: "Interview",
  email: "E-mail",
};

/** What each degree means for whoever reads a report. */
export const confidentialityWords: Readonly<Record<Confidentiality, string>> = {
  open: "Open: may be named to readers",
  background: "Background: not named to readers",
  secret: "Secret: seen only by those who have to",
};
