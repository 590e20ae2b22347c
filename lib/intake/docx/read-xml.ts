import { SaxesParser, type SaxesTagNS } from "saxes";

/** An element of XML, by its local name and name space. */
export type XmlTag = {
  readonly local: string;
  readonly uri: string;
  /** By local name; one of the element's own name space goes before another of the same name. */
  readonly attributes: ReadonlyMap<string, string>;
};

export type XmlHandlers = {
  readonly open: (tag: XmlTag) => void;
  readonly close: (tag: XmlTag) => void;
  readonly text: (text: string) => void;
};

/** Fifty tables inside each other; the parser looks name spaces up through all open elements. */
const MAX_DEPTH = 256;
const CHUNK_LENGTH = 16_384;

/**
 * Reads XML in one pass. A document type is refused, so that no entity of its own is ever defined, let alone opened.
 * Throws on that, on XML nested too deep and on XML that is not well-formed.
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  let isHostile = false;
  parser.on("doctype", () => (isHostile = true));
  parser.on("opentag", (tag) => {
    depth++;
    isHostile ||= depth > MAX_DEPTH;
    if (!isHostile) handlers.open(plain(tag));
  });
  parser.on("closetag", (tag) => {
    depth--;
    if (!isHostile) handlers.close(plain(tag));
  });
  parser.on("text", handlers.text);
  parser.on("cdata", handlers.text);
  const xml = decode(bytes);
  for (let at = 0; at < xml.length && !isHostile; at += CHUNK_LENGTH) {
    parser.write(xml.slice(at, at + CHUNK_LENGTH));
  }
  if (isHostile) throw new RangeError("No program writes such XML.");
  parser.close();
}

/** XML without a byte order mark is in UTF-8 here: parts of a package are in UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4). */
function decode(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (isLittle) return new TextDecoder("utf-16le").decode(bytes);
  if (isBig) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

function plain(tag: SaxesTagNS): XmlTag {
  const attributes = new Map<string, string>();
  for (const { local, uri, value } of Object.values(tag.attributes)) {
    if (uri === tag.uri || !attributes.has(local)) attributes.set(local, value);
  }
  return { local: tag.local, uri: tag.uri, attributes };
}
