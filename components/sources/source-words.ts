import { standingStatuses } from "@/lib/claims/rules";
import type { ClaimStatus } from "@/lib/claims/statuses";
import type { Confidentiality, SourceKind } from "@/lib/sources/kinds";
import type { AddressState } from "@/lib/sources/view";

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

/** The same in one word, where the sentence would be too much. */
export const confidentialityNames: Readonly<Record<Confidentiality, string>> = {
  open: "Open",
  background: "Background",
  secret: "Secret",
};

/** What was found at an address when it was last looked at. */
export const addressStateWords: Readonly<Record<AddressState, string>> = {
  unchecked: "Address not checked yet",
  alive: "Address answers",
  changed: "Page has changed",
  dead: "Address is dead",
};

/** What a source is used for: "used in 4 claims of 2 articles". */
export function wordsOfUse(use: {
  readonly claims: number;
  readonly articles: number;
}): string {
  if (use.claims === 0) return "used in no claim";
  return `used in ${counted(use.claims, "claim")} of ${counted(use.articles, "article")}`;
}

/** A number with its noun: "1 snapshot", "2 snapshots". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** A size as people read it: "12 kB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What becomes of the verdicts that stand on a source when it is withdrawn, or what an approval speaks of changes. */
export function standingWords(
  usedIn: readonly { readonly claimId: string; readonly status: ClaimStatus }[],
): string | undefined {
  const standing = usedIn.filter(({ status }) =>
    standingStatuses.includes(status),
  );
  const count = new Set(standing.map(({ claimId }) => claimId)).size;
  if (count === 0) return undefined;
  return `${counted(count, "verdict")} on it ${count === 1 ? "becomes" : "become"} stale and ${count === 1 ? "has" : "have"} to be confirmed again.`;
}
