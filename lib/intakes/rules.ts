import { limits } from "@/lib/limits";
import type { SourceKind } from "@/lib/sources/kinds";

/** The TCP ports of the web. */
export const WEB_PORTS: readonly number[] = [80, 443];

/** The task of the queue that reads. */
export const READ_TASK = "read_intake";
/** How often what did not answer is tried before a person is told. Waits between: 3, 7, 20 and 55 seconds. */
export const MOST_TRIES = 5;
/** The task that looks whether sources' addresses still lead anywhere. */
export const CHECK_TASK = "check_addresses";

/** An address is looked at again by itself after this long. */
export const CHECK_AGAIN_AFTER_MS = 7 * 24 * 60 * 60 * 1_000;
/** Of one newsroom, each hour. */
export const CHECKED_AT_ONCE = 20;

/** Addresses that one newsroom may have fetched in a minute, so that nobody is knocked at in its name all the time. */
export const FETCHES_A_MINUTE = 20;

export type AddressState = "unchecked" | "alive" | "changed" | "dead";

/** What is known of a source's address after it was looked at. */
export type AddressFinding = {
  readonly state: AddressState;
  readonly note: string;
};

type Looked =
  | { readonly kind: "read"; readonly textSha256: string }
  | {
      readonly kind: "refused";
      readonly reason: string;
      readonly sentence: string;
    };

/** Why a page counts as gone and not only as out of reach for the moment. */
const GONE = new Set(["gone", "unknown_name"]);

/**
 * What a look at an address says of it: changed when its text is another one than that of the newest snapshot, dead
 * when the website or the page is not there. Whatever else went wrong leaves what was known, and says what went wrong.
 */
export function findingOf(
  looked: Looked,
  before: AddressState,
  newestTextSha256: string | null,
): AddressFinding {
  if (looked.kind === "refused") {
    const { reason, sentence } = looked;
    return { state: GONE.has(reason) ? "dead" : before, note: sentence };
  }
  if (newestTextSha256 === null || looked.textSha256 === newestTextSha256) {
    return { state: "alive", note: "" };
  }
  return {
    state: "changed",
    note: "The page now says something else than the newest snapshot. Read it again to keep both.",
  };
}

/** The kind a new source is taken for when nobody said. */
export function kindOfFile(name: string): SourceKind {
  if (/\.(srt|vtt)$/i.test(name)) return "transcript";
  return /\.(html?|xhtml)$/i.test(name) ? "web_page" : "document";
}

/** What a source is called until something better is known: where it is, or its file. */
export function provisionalTitle(given: {
  readonly url: string | null;
  readonly fileName: string;
}): string {
  const title = given.url ?? given.fileName;
  return title.slice(0, limits.titleLength) || "Untitled source";
}

/** Postgres stores no NUL, and half a surrogate pair is no character. */
const UNSTORABLE = /\u0000|\p{Surrogate}/u;

/** Whether a text that was read can be kept as a source's. */
export function isStorableText(text: string): boolean {
  return text.length <= limits.sourceTextLength && !UNSTORABLE.test(text);
}

/** A line that a document says of itself, as it may be kept: on one line, without control characters, not too long. */
export function tidyLine(said: string | null, longest: number): string {
  const line = (said ?? "")
    .replace(/[\p{Surrogate}\p{Cc}\s]+/gu, " ")
    .normalize("NFC");
  return line
    .trim()
    .slice(0, longest)
    .replace(/\p{Surrogate}$/u, "")
    .trim();
}

/** An address that a document gives itself, when it is one that can be shown as a link. */
export function tidyAddress(said: string | null): string | null {
  if (said === null || said.length > limits.urlLength) return null;
  if (/[\s\p{Cc}]/u.test(said) || !URL.canParse(said)) return null;
  const { protocol, username, password } = new URL(said);
  const isWeb = protocol === "http:" || protocol === "https:";
  return isWeb && username === "" && password === "" ? said : null;
}

/** Where an address leads, for people: its host without "www.". */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
}

/** Ends of names that lead nowhere, by agreement (RFC 2606, section 2). Demo sources have them. */
export const RESERVED_ENDS = [".example", ".invalid", ".test"] as const;

/** Whether an address has a name that nobody can have: to ask for it would only say that it is dead. */
export function isReserved(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  return RESERVED_ENDS.some((end) => host.endsWith(end));
}
