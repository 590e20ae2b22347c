import { decodeTextFile } from "../text-file";
import type { ReadDocument } from "./reading";

type GivenFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly url?: string;
};

type Refused = {
  readonly kind: "refused";
  readonly reason: string;
  readonly sentence: string;
};

/** Reads a text file into a document. */
export function readDocument({
  name,
  type,
  bytes,
}: GivenFile): Promise<ReadDocument | Refused> {
  const decoded = decodeTextFile({ bytes, name, type });
  if (decoded.kind === "refused") return Promise.resolve(decoded);
  return Promise.resolve({
    kind: "document",
    format: /\.(md|markdown)$/i.test(name) ? "markdown" : "text",
    ...{ title: null, author: null, site: null, publishedOn: null },
    ...{ canonicalUrl: null, language: null, marks: [], notices: [] },
    text: decoded.text,
  });
}
