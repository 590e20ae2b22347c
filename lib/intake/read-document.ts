import { limits } from "@/lib/limits";
import { decodeText } from "./decode-text";
import { detectFormat } from "./detect-format";
import type {
  DocumentFormat,
  Findings,
  GivenDocument,
  Mark,
  ReadDocument,
} from "./document";
import { type Refusal, refused, refusedAsTooLong } from "./refusal";
import { readMarkdown } from "./text/markdown";
import { readPlainText } from "./text/plain-text";
import { readSubtitles } from "./text/subtitles";
import { turnMarks } from "./text/turn-marks";

/**
 * Reads a document of any format into clean text with marks. Nothing of its markup is kept, and nothing that it names
 * is opened or fetched. Never throws: what cannot be read is refused with a sentence for the person. A hostile file
 * may still keep a library busy or hungry; whoever calls this gives it a process with limits.
 */
export async function readDocument(
  given: GivenDocument,
): Promise<ReadDocument> {
  const detected = detectFormat(given);
  if (detected.kind === "refused") return detected;
  const { format } = detected;
  try {
    return complete(format, await read(format, given));
  } catch {
    // Libraries throw on what breaks their format's rules, each in its own way.
    return refused(
      "damaged",
      "This file is damaged: it breaks off or breaks the rules of its kind. Open it in the program it was made with, save it again and upload that.",
    );
  }
}

async function read(
  format: DocumentFormat,
  given: GivenDocument,
): Promise<Findings | Refusal> {
  switch (format) {
    case "html":
      return (await import("./html/read-page")).readPage(given);
    case "text":
      return readText(given, readPlainText);
    case "markdown":
      return readText(given, readMarkdown);
    case "srt":
    case "vtt":
      return readText(given, readSubtitles);
    case "docx":
      return (await import("./docx/read-word")).readWord(given);
    case "pdf":
      return (await import("./pdf/read-pdf")).readPdf(given);
  }
}

function readText(
  { bytes }: GivenDocument,
  reader: (text: string) => Findings,
): Findings | Refusal {
  const decoded = decodeText(bytes);
  return decoded.kind === "refused" ? decoded : reader(decoded.text);
}

function complete(
  format: DocumentFormat,
  found: Findings | Refusal,
): ReadDocument {
  if ("kind" in found) return found;
  if (found.text.length > limits.sourceTextLength) return refusedAsTooLong();
  if (found.text.trim() === "") return refusedAsWordless(format);
  return {
    title: null,
    author: null,
    site: null,
    publishedOn: null,
    canonicalUrl: null,
    language: null,
    notices: [],
    ...found,
    marks: hasOwnTurns(format) ? found.marks : withTurns(found),
    kind: "document",
    format,
  };
}

/** The readers of subtitles and of plain text look for who speaks themselves. */
function hasOwnTurns(format: DocumentFormat): boolean {
  return format === "srt" || format === "vtt" || format === "text";
}

/**
 * A transcript is one in whatever it was written: without its turns its words would have no speaker, and nobody would be
 * offered it for a quote.
 */
function withTurns({ text, marks }: Findings): readonly Mark[] {
  return [...marks, ...turnMarks(text)].sort((a, b) => a.at - b.at);
}

function refusedAsWordless(format: DocumentFormat): Refusal {
  return refused(
    "no_text",
    format === "srt" || format === "vtt"
      ? "There are no subtitles with times in this file. If it is a transcript, save it as plain text (.txt) and upload that."
      : "There are no words in this document. Choose another one.",
  );
}
