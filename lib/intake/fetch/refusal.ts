/** Why a page was not brought in. */
export type FetchReason =
  | "address"
  | "forbidden"
  | "unknown_name"
  | "unreachable"
  | "too_slow"
  | "certificate"
  | "certificate_name"
  | "certificate_date"
  | "certificate_issuer"
  | "redirects"
  | "gone"
  | "refused"
  | "failing"
  | "coding"
  | "type"
  | "too_large"
  | "broken";

/** A page that was not brought in: why, and what a person can do, in words. */
export type FetchRefusal = {
  readonly kind: "refused";
  readonly reason: FetchReason;
  readonly sentence: string;
  /** Whether asking again in a while could end otherwise. */
  readonly isPassing: boolean;
};

const PASSING: ReadonlySet<FetchReason> = new Set([
  "unreachable",
  "too_slow",
  "failing",
  "broken",
]);

const BY_HAND =
  "Open it in your browser, save it, and upload the file instead.";
const WITH_CARE =
  "Look at it with care in your browser; what you trust, save there and upload.";
const LATER =
  "Try again in a few minutes. If that does not help, open it in your browser, save it and upload the file.";

const SENTENCES: Readonly<Record<FetchReason, string>> = {
  address:
    "This is no address of a web page. It begins with http:// or https:// and has neither a name and password nor a port of its own. Copy it again from the browser’s address bar.",
  forbidden:
    "This address leads into a private network, where Galley goes for nobody. Give the address of a page that everybody can open, or upload the page as a file.",
  unknown_name:
    "There is no website of this name. Look for a slip of the keyboard in the address; if the site is gone, look for a copy in a web archive.",
  unreachable: `The website could not be reached. ${LATER}`,
  too_slow: `The website took too long. ${LATER}`,
  certificate: `The website does not speak an encryption that can be trusted. Nothing was read from it. ${WITH_CARE}`,
  certificate_name: `The website’s certificate is for another name than the one in the address, so somebody else may be answering. Nothing was read from it. Look for a slip of the keyboard in the address. ${WITH_CARE}`,
  certificate_date: `The website’s certificate is not valid today: it has run out, or its time has not come yet. Nothing was read from it. ${WITH_CARE}`,
  certificate_issuer: `Nobody who is known to check has made the website’s certificate; it may have made it itself, as anybody could. Nothing was read from it. ${WITH_CARE}`,
  redirects:
    "The website sends its visitors on and on, more than three times. Open it in your browser and copy the address where you end up.",
  gone: "The website says that there is no such page. Check the address, or look for a copy in a web archive.",
  refused: `The website does not let Galley read this page; it may ask its readers to sign in. ${BY_HAND}`,
  failing: `The website says that something is wrong on its side. ${LATER}`,
  coding: `The website sent the page packed in a way that Galley does not open, for safety. ${BY_HAND}`,
  type: "There is no text at this address, but something else, such as a picture or a film. Galley reads web pages, PDF, Word, subtitles and plain text.",
  too_large:
    "What is at this address is larger than 10 MB, the most that is read. Save the part you need as a file of its own and upload that.",
  broken: `The website broke off, or its answer made no sense. ${LATER}`,
};

/** The refusal for a reason. No sentence holds an address or a code. */
export function refuseFetch(reason: FetchReason): FetchRefusal {
  const isPassing = PASSING.has(reason);
  return { kind: "refused", reason, sentence: SENTENCES[reason], isPassing };
}

/** What Node and OpenSSL call what is wrong with a certificate; the first that fits. */
const CERTIFICATE: readonly (readonly [RegExp, FetchReason])[] = [
  [/ALTNAME|HOSTNAME_MISMATCH/, "certificate_name"],
  [/HAS_EXPIRED|NOT_YET_VALID/, "certificate_date"],
  [/SELF_SIGNED|UNABLE_TO|UNTRUSTED/, "certificate_issuer"],
  [/CERT|SSL|TLS|EPROTO/, "certificate"],
];
const SLOW = new Set(["ETIMEDOUT", "EAI_AGAIN"]);

/** What an error of the network means for whoever asked for the page. */
export function explainNetworkError(error: unknown): FetchRefusal {
  const code = codeOf(error);
  if (isAbort(error) || SLOW.has(code)) return refuseFetch("too_slow");
  const distrust = CERTIFICATE.find(([codes]) => codes.test(code));
  if (distrust) return refuseFetch(distrust[1]);
  if (code.startsWith("HPE_") || code.startsWith("Z_")) {
    return refuseFetch("broken");
  }
  if (code === "EACCES") return refuseFetch("forbidden");
  if (code === "ERR_BUFFER_TOO_LARGE") return refuseFetch("too_large");
  return refuseFetch("unreachable");
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

function codeOf(error: unknown): string {
  const isCoded = typeof error === "object" && error && "code" in error;
  return isCoded && typeof error.code === "string" ? error.code : "";
}
