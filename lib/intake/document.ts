import type { Refusal } from "./refusal";
import type { GivenFile } from "./text-file";

/** What a document was read as. */
export type DocumentFormat =
  "html" | "docx" | "pdf" | "text" | "markdown" | "srt" | "vtt";

/** A document as it came. Of a fetched page the type is what the server sent, with its charset. */
export type GivenDocument = GivenFile & {
  /** Where a fetched page came from. A page's type says more than the end of its address. */
  readonly url?: string;
};

/** Where something is in a document. Offsets are UTF-16 code units of the document's text. */
export type Mark =
  /** A page begins. */
  | { readonly kind: "page"; readonly at: number; readonly page: number }
  /** A heading, from `at` to `end`. Levels as in HTML: 1 to 6. */
  | {
      readonly kind: "heading";
      readonly at: number;
      readonly end: number;
      readonly level: number;
    }
  /** Words with a time in a recording begin. The end is null where only the beginning is known. */
  | {
      readonly kind: "time";
      readonly at: number;
      readonly startSeconds: number;
      readonly endSeconds: number | null;
    }
  /** Somebody begins to speak; null: somebody else than before, who is not named. */
  | {
      readonly kind: "turn";
      readonly at: number;
      readonly speaker: string | null;
    }
  /** A note, from `at` to `end`, that stands behind the paragraph which refers to it. */
  | {
      readonly kind: "footnote";
      readonly at: number;
      readonly end: number;
      readonly label: string;
      /** The place that refers to it. */
      readonly referredAt: number;
    }
  /** Somebody's remark about the words from `at` to `end`. The remark is no part of the document's text. */
  | {
      readonly kind: "comment";
      readonly at: number;
      readonly end: number;
      readonly author: string | null;
      readonly remark: string;
    };

/** Clean text out of a document, and what the document says of itself. */
export type CleanDocument = {
  readonly kind: "document";
  readonly format: DocumentFormat;
  readonly title: string | null;
  readonly author: string | null;
  /** The publication or site. */
  readonly site: string | null;
  /** Calendar day, YYYY-MM-DD, as the document writes it: no time zone is applied. */
  readonly publishedOn: string | null;
  /** An http or https address that the document calls its own. */
  readonly canonicalUrl: string | null;
  /** A language tag (BCP 47) such as "en" or "pt-BR". */
  readonly language: string | null;
  /** Normalised as articles are (`normaliseText`). Blocks are parted by an empty line where the reader made them. */
  readonly text: string;
  /** In the order of `at`. */
  readonly marks: readonly Mark[];
  /** Sentences for the person: what was left out, and what could not be read. */
  readonly notices: readonly string[];
};

export type ReadDocument = CleanDocument | Refusal;

/** What a reader of one format finds; what it does not know is filled in. */
export type Findings = Partial<
  Omit<CleanDocument, "kind" | "format" | "text" | "marks">
> &
  Pick<CleanDocument, "text" | "marks">;
