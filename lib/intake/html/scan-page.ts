import { Parser } from "htmlparser2";
import { escapeText, isVoid } from "./markup";
import { emptyHead, type PageHead, readHeadTag } from "./page-head";

/** A page without anything that runs, hides or is no text, and never deeper than a DOM can bear. */
export type ScannedPage = {
  readonly head: PageHead;
  /** Markup of the body: elements with the few attributes that tell an article from a menu, and text. */
  readonly body: string;
  /** Elements and pieces of text in the body. */
  readonly nodes: number;
  /** Nested as no honest page is; the rest was not read. */
  readonly isTooDeep: boolean;
};

/** Deeper elements lose their tags and keep their text: articles are at most about forty deep. */
const MAX_DEPTH = 64;
/** The parser keeps open elements in an array that it shifts, so that its time grows with the square of the depth. */
const MAX_OPEN_ELEMENTS = 2_000;
const CHUNK_LENGTH = 16_384;
const MAX_ATTRIBUTE_LENGTH = 300;
const KEPT_ATTRIBUTES = ["class", "id", "itemprop", "rel", "role", "href"];
/** Nothing in them is text that a reader of the page sees. */
const DROPPED =
  /^(?:script|style|template|noscript|noembed|noframes|svg|math|iframe|object|embed|applet|canvas|audio|video|map|select|textarea|button|datalist|frameset|plaintext|xmp|head|title|meta|link|base)$/;

/** Reads a page in one pass. Nothing of a script, a style or an event handler comes through. */
export function scanPage(html: string): ScannedPage {
  const state: State = {
    ...{ out: [], open: [], skipping: 0, nodes: 0, capture: null },
    head: emptyHead(),
  };
  const parser = new Parser(handlersFor(state), {
    decodeEntities: true,
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
  });
  let isTooDeep = false;
  for (let at = 0; at < html.length && !isTooDeep; at += CHUNK_LENGTH) {
    parser.write(html.slice(at, at + CHUNK_LENGTH));
    isTooDeep = state.open.length > MAX_OPEN_ELEMENTS;
  }
  if (!isTooDeep) parser.end();
  const { head, nodes, out } = state;
  return { head, body: out.join(""), nodes, isTooDeep };
}

type State = {
  out: string[];
  /** The elements that are open: the tag each was written as; null: not written. */
  open: (string | null)[];
  /** How many open elements are or are within one that is dropped. */
  skipping: number;
  nodes: number;
  head: PageHead;
  /** Where the text of the open title or JSON-LD element goes. */
  capture: string[] | null;
};

type Attributes = Readonly<Record<string, string>>;

function handlersFor(state: State) {
  return {
    onopentag: (name: string, attributes: Attributes) =>
      openElement(state, name, attributes),
    onclosetag: () => closeElement(state),
    ontext: (text: string) => {
      state.capture?.push(text);
      if (state.skipping > 0) return;
      state.nodes++;
      state.out.push(escapeText(text));
    },
  };
}

function openElement(state: State, name: string, attributes: Attributes) {
  state.capture = readHeadTag(state.head, name, attributes);
  const isInside = state.skipping > 0 && name !== "body";
  if (isInside || isDropped(name, attributes)) {
    state.skipping++;
    state.open.push(null);
    return;
  }
  const tag = writtenTag(name);
  const isWritten = tag !== null && state.open.length < MAX_DEPTH;
  state.open.push(isWritten ? tag : null);
  if (!isWritten) return;
  state.nodes++;
  state.out.push(`<${tag}${keptAttributes(attributes)}>`);
}

function closeElement(state: State) {
  state.capture = null;
  const tag = state.open.pop();
  if (state.skipping > 0) state.skipping--;
  else if (tag && !isVoid(tag)) state.out.push(`</${tag}>`);
}

function isDropped(name: string, attributes: Attributes): boolean {
  return (
    DROPPED.test(name) ||
    attributes.hidden !== undefined ||
    attributes["aria-hidden"] === "true" ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
      attributes.style?.slice(0, MAX_ATTRIBUTE_LENGTH) ?? "",
    )
  );
}

/** Old sites put the whole page into a form, which would be taken for a search box. */
function writtenTag(name: string): string | null {
  if (name === "form") return "div";
  if (name === "html" || name === "body") return null;
  return /^[a-z][a-z0-9-]{0,40}$/.test(name) ? name : null;
}

function keptAttributes(attributes: Attributes): string {
  return KEPT_ATTRIBUTES.map((name) => {
    const value = attributes[name]?.slice(0, MAX_ATTRIBUTE_LENGTH);
    return value ? ` ${name}="${escapeText(value)}"` : "";
  }).join("");
}
