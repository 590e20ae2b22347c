import { limits } from "@/lib/limits";
import type { DocumentFormat, GivenDocument } from "./document";
import { adviceForName } from "./unread-names";
import { describeSignature, startsWith } from "./file-signatures";
import { type Refusal, refused } from "./refusal";

export type DetectedFormat =
  { readonly kind: "format"; readonly format: DocumentFormat } | Refusal;

const BY_ENDING: Readonly<Record<string, DocumentFormat>> = {
  htm: "html",
  html: "html",
  xhtml: "html",
  docx: "docx",
  pdf: "pdf",
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  srt: "srt",
  vtt: "vtt",
};

const BY_TYPE: Readonly<Record<string, DocumentFormat>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document":
    "docx",
  "application/pdf": "pdf",
  "application/x-pdf": "pdf",
  "text/plain": "text",
  "text/markdown": "markdown",
  "text/x-markdown": "markdown",
  "application/x-subrip": "srt",
  "text/srt": "srt",
  "text/vtt": "vtt",
};

/** Types that say nothing: what a browser or a server sends when it does not know. */
const UNKNOWN_TYPES = /^(?:|application\/octet-stream|binary\/octet-stream)$/;

const NAMES: Readonly<Record<DocumentFormat, string>> = {
  html: "a web page",
  docx: "a Word document",
  pdf: "a PDF",
  text: "a text",
  markdown: "a text",
  srt: "subtitles",
  vtt: "subtitles",
};

/**
 * What a document is to be read as. The name, the declared type and the first bytes must agree; of a fetched page the
 * type counts before the name, since an address may end in anything.
 */
export function detectFormat(given: GivenDocument): DetectedFormat {
  const sizeFault = refuseSize(given.bytes);
  if (sizeFault) return sizeFault;
  const claimed = claimedFormat(given);
  if (claimed.kind === "refused") return claimed;
  return refuseBytes(given, claimed.format) ?? claimed;
}

function refuseSize(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0)
    return refused("empty", "This file is empty. Choose another one.");
  if (bytes.length <= limits.documentBytes) return null;
  return refused(
    "too_large",
    `This file is larger than ${limits.documentBytes / 1_000_000} MB, the most that can be read. Upload the part that matters.`,
  );
}

function claimedFormat({ name, type, url }: GivenDocument): DetectedFormat {
  const declared = type.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const byName = BY_ENDING[endingOf(name)];
  const byType = BY_TYPE[declared];
  const isUnknown = UNKNOWN_TYPES.test(declared);
  if (url !== undefined && byType) return format(byType);
  if (!byName && (url === undefined || isUnknown))
    return refused("name", adviceForName(endingOf(name)));
  if (byName && (isUnknown || agree(byName, byType))) return format(byName);
  return refused(
    "type",
    byName && url === undefined
      ? `This file is named like ${NAMES[byName]}, but it was sent as something else. Save it again in the program it was made with, and upload that.`
      : "What is at this address is neither a web page, a text, a PDF nor a Word document. Download it, and copy what matters.",
  );
}

function format(found: DocumentFormat): DetectedFormat {
  return { kind: "format", format: found };
}

function endingOf(name: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** Browsers know few kinds of text apart: for them .srt and .md are plain text. */
function agree(byName: DocumentFormat, byType?: DocumentFormat): boolean {
  return byType === byName || (byType === "text" && isPlain(byName));
}

function isPlain(format: DocumentFormat): boolean {
  return format !== "html" && format !== "docx" && format !== "pdf";
}

function refuseBytes(
  { bytes }: GivenDocument,
  format: DocumentFormat,
): Refusal | null {
  if (format === "docx") return refuseUnpacked(bytes);
  if (format === "pdf") {
    return startsWith(bytes, "%PDF-") ? null : refuseOther(bytes, "a PDF");
  }
  const signature = describeSignature(bytes);
  return signature === null ? null : refused("binary", signature);
}

function refuseUnpacked(bytes: Uint8Array): Refusal | null {
  if (startsWith(bytes, "PK\x03\x04")) return null;
  if (!startsWith(bytes, "\xd0\xcf\x11\xe0"))
    return refuseOther(bytes, "a Word document");
  return isEncryptedPackage(bytes)
    ? refused(
        "encrypted",
        "This Word document is locked with a password. Open it in Word, take the password off, save it and upload that.",
      )
    : refused(
        "binary",
        "This is a Word document of the old kind (.doc) with a new name. Open it in Word, save it as .docx and upload that.",
      );
}

/** A locked Word document is an old Office file with a stream of this name (MS-OFFCRYPTO, 1.3.2). */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from("EncryptedPackage", "utf16le"),
  );
}

function refuseOther(bytes: Uint8Array, expected: string): Refusal {
  const what = describeSignature(bytes);
  return refused(
    "binary",
    what === null
      ? `This file is named like ${expected}, but it is none. Save it again in the program it was made with, and upload that.`
      : `This file is named like ${expected}, but it is none. ${what}`,
  );
}
