import type { WinkMethods } from "wink-nlp";
import type { Dictionary } from "./dictionary";
import { type Tag, TAG_NUMBERS } from "./part-of-speech";
import { makeForm, type WordForm } from "./word-form";

type Document = ReturnType<WinkMethods["readDoc"]>;

/** A token as the tagger's dictionary knows it, whatever its surroundings. */
export type Lexeme = {
  readonly text: string;
  /** The number of its usual part of speech. */
  readonly usual: number;
  readonly hint: number;
  readonly members: number;
  /** Its number in the dictionary. */
  readonly word: number;
  /** For a part of a contraction what the dictionary noted on it: neither tag nor lemma ever change. */
  readonly fixed: readonly number[] | null;
  /** The word as each part of speech it has been met as; null for white space. */
  readonly forms: (WordForm | null | undefined)[];
};

/** The dictionary's own tables: four numbers for each token, and a cache that words are numbers in. */
type RawDocument = {
  readonly tokens: readonly number[];
  readonly cache: Cache;
};
type Cache = {
  /** The numbers of a word it has: one, or four for each part of a contraction. */
  readonly lookup: (text: string) => readonly number[] | null;
  /** Makes it know a word, and returns its number. */
  readonly add: (text: string, category: number) => number;
  readonly value: (word: number) => string;
  readonly valueOf: (table: string, at: number) => string;
  readonly posOf: (word: number) => number;
  readonly mappedSpelling: (word: number) => number;
  readonly normal: (word: number) => number;
  readonly nox: (binary: number) => number;
  readonly property: (word: number, name: string) => number | null;
  readonly isMemberPOS: (word: number, tag: number) => boolean;
};

const NUMBERS_PER_TOKEN = 4;
/** What the dictionary takes letters alone for. */
const WORD_CATEGORY = 1;
/** Where the second number of a token is larger, the token is part of a contraction. */
const MAX_SPACES = 0xffff;
const LEMMA_BITS = 20;
const TAG_MASK = 0x3f;
const TAGS = 18;
const USUAL = TAG_NUMBERS.NOUN;

/** Reads tokens as lexemes, and lexemes as words. */
export type LexemeReader = {
  readonly read: (document: Document, visit: (lexeme: Lexeme) => void) => void;
  /** Reads letters from a to z past the cutting, which leaves them whole; null for contractions: "cannot". */
  readonly readPlain: (word: string) => Lexeme | null;
  /** The word as a part of speech, by its number. */
  readonly formAs: (lexeme: Lexeme, tag: number) => WordForm | null;
};

/** Reads the tokens of a document past the published readers, which know only lists of strings. */
export function makeLexemeReader({
  methods,
  size,
  read,
}: Dictionary): LexemeReader {
  const asText = asReader(Reflect.get(methods.as, "text"));
  const lemmaAt = asReader(Reflect.get(methods.its, "lemma"));
  const remembered = new Map<number, Lexeme>();
  let tables: { readonly cache: Cache; readonly addons: unknown } | null = null;
  let visitor: (lexeme: Lexeme) => void = () => undefined;

  function lexemeAt({ tokens, cache }: RawDocument, at: number): Lexeme {
    const word = tokens[at] ?? 0;
    // What a contraction's part stands for depends on the whole of it.
    const isFixed = (tokens[at + 2] ?? 0) !== 0;
    const known = isFixed ? undefined : remembered.get(word);
    if (known) return known;
    const made = makeLexeme(cache, tokens.slice(at, at + NUMBERS_PER_TOKEN));
    if (!isFixed && word < size) remembered.set(word, made);
    return made;
  }

  function makeFormAs({ text, word, fixed }: Lexeme, tag: number) {
    if (!tables) return null;
    const { cache, addons } = tables;
    const name = toTag(cache.valueOf("pos", tag));
    const tokens = fixed ?? [word, 0, tag << LEMMA_BITS, 0];
    return name && makeForm(text, name, lemmaAt(0, { tokens, cache }, addons));
  }

  // One function for all documents: a new one each time would keep its document alive.
  const each = (index: number, rdd: unknown, addons: unknown) => {
    if (!isRaw(rdd)) throw new RangeError("The tagger has no such tables.");
    tables ??= { cache: rdd.cache, addons };
    visitor(lexemeAt(rdd, index * NUMBERS_PER_TOKEN));
    return "";
  };

  // The first document shows the tables.
  read("a").tokens().out(each, asText);

  return {
    readPlain: (text) => {
      const raw = tables && readWord(tables.cache, text);
      return raw && lexemeAt(raw, 0);
    },
    read: (document, visit) => {
      visitor = visit;
      document.tokens().out(each, asText);
    },
    formAs: (lexeme, tag) => {
      const shown = lexeme.fixed ? lexeme.usual : tag;
      const known = lexeme.forms[shown];
      if (known !== undefined) return known;
      return (lexeme.forms[shown] = makeFormAs(lexeme, shown));
    },
  };
}

/** A document of one word, which is new to the dictionary if need be; null for a contraction. */
function readWord(cache: Cache, text: string): RawDocument | null {
  const found = cache.lookup(text);
  if (found && found.length > 1) return null;
  const word = found?.[0] ?? cache.add(text, WORD_CATEGORY);
  return { tokens: [word, 0, 0, 0], cache };
}

function makeLexeme(cache: Cache, token: readonly number[]): Lexeme {
  const [word = 0, spaces = 0, tagged = 0] = token;
  const isFixed = tagged !== 0;
  return {
    text: cache.value(word),
    usual: isFixed
      ? (tagged >>> LEMMA_BITS) & TAG_MASK
      : cache.posOf(cache.mappedSpelling(word)) || USUAL,
    hint: cache.property(word, "posHint") ?? 0,
    members: membersOf(
      cache,
      spaces > MAX_SPACES ? cache.nox(spaces) : cache.normal(word),
    ),
    word,
    fixed: isFixed ? token : null,
    forms: [],
  };
}

function membersOf({ isMemberPOS }: Cache, normal: number): number {
  let members = 0;
  for (let tag = 1; tag <= TAGS; tag++)
    if (isMemberPOS(normal, tag)) members |= 1 << tag;
  return members;
}

function isRaw(rdd: unknown): rdd is RawDocument {
  return typeof rdd === "object" && rdd !== null && "tokens" in rdd;
}

/** The published types of the dictionary's readers lack an argument, so they are taken as what they are. */
type Reader = (this: void, ...facts: unknown[]) => string;

function asReader(value: unknown): Reader {
  if (!isFunction(value))
    throw new RangeError("The tagger has no such reader.");
  return value;
}

function isFunction(value: unknown): value is Reader {
  return typeof value === "function";
}

function toTag(tag: string): Tag | null {
  if (tag === "SPACE") return null;
  return isTag(tag) ? tag : "X";
}

function isTag(tag: string): tag is Tag {
  return tag in TAG_NUMBERS;
}
