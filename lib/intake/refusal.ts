import { limits } from "@/lib/limits";

export type RefusalReason =
  /** Name, declared type and bytes: one of them says that this is not for us. */
  | "name"
  | "type"
  | "binary"
  | "empty"
  | "too_large"
  | "encoding"
  | "damaged"
  | "encrypted"
  /** There is nothing to read in it, such as a scan without text recognition. */
  | "no_text"
  /** Built in a way that no honest document is. */
  | "hostile";

export type Refusal = {
  readonly kind: "refused";
  readonly reason: RefusalReason;
  /** For the person: what is wrong with the file, and what to do. */
  readonly sentence: string;
};

/** A file that is not read, and why. */
export function refused(reason: RefusalReason, sentence: string): Refusal {
  return { kind: "refused", reason, sentence };
}

/** The refusal of a document whose text alone is longer than one source may be. */
export function refusedAsTooLong(): Refusal {
  return refused(
    "too_large",
    `This document has more than ${limits.sourceTextLength.toLocaleString("en")} characters, the most that can be kept of one source. Upload the part that matters.`,
  );
}
