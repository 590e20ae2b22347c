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
  /** The word as a part of speech, which a part of a contraction never changes; null for white space. */
  readonly formAs: (tag: number) => WordForm | null;
};

/** The dictionary's own tables: four numbers for each token, and a cache that words are numbers in. */
type RawDocument = {
  readonly tokens: readonly number[];
  readonly cache: {
    readonly value: (word: number) => string;
    readonly valueOf: (table: string, at: number) => string;
    readonly posOf: (word: number) => number;
    readonly mappedSpelling: (word: number) => number;
    readonly normal: (word: number) => number;
    readonly nox: (binary: number) => number;
    readonly property: (word: number, name: string) => number | null;
    readonly isMemberPOS: (word: number, tag: number) => boolean;
  };
};

const NUMBERS_PER_TOKEN = 4;
/** Where the second number of a token is larger, the token is part of a contraction. */
const MAX_SPACES = 0xffff;
const LEMMA_BITS = 20;
const TAG_MASK = 0x3f;
const TAGS = 18;
const USUAL = TAG_NUMBERS.NOUN;

/** Where a token stands: its document's tables, and the dictionary's way from there to a lemma. */
type Place = {
  readonly rdd: RawDocument;
  readonly at: number;
  readonly findLemma: (rdd: Pick<RawDocument, "tokens" | "cache">) => string;
};

/** Reads the tokens of a document as lexemes, past the published readers, which know only lists of strings. */
export function makeLexemeReader({ methods, size }: Dictionary) {
  const asText = asReader(Reflect.get(methods.as, "text"));
  const lemmaAt = asReader(Reflect.get(methods.its, "lemma"));
  const remembered = new Map<number, Lexeme>();

  function lexemeAt(place: Place): Lexeme {
    const { rdd, at } = place;
    const word = rdd.tokens[at] ?? 0;
    // What a contraction's part stands for depends on the whole of it.
    const isFixed = (rdd.tokens[at + 2] ?? 0) !== 0;
    const known = isFixed ? undefined : remembered.get(word);
    if (known) return known;
    const made = makeLexeme(place);
    if (!isFixed && word < size) remembered.set(word, made);
    return made;
  }

  return (document: Document, visit: (lexeme: Lexeme) => void): void => {
    const each = (index: number, rdd: unknown, addons: unknown) => {
      if (!isRaw(rdd)) throw new RangeError("The tagger has no such tables.");
      const findLemma: Place["findLemma"] = (one) => lemmaAt(0, one, addons);
      visit(lexemeAt({ rdd, at: index * NUMBERS_PER_TOKEN, findLemma }));
      return "";
    };
    document.tokens().out(each, asText);
  };
}

function makeLexeme({ rdd, at, findLemma }: Place): Lexeme {
  const { cache } = rdd;
  const token = rdd.tokens.slice(at, at + NUMBERS_PER_TOKEN);
  const [word = 0, spaces = 0, tagged = 0] = token;
  const isFixed = tagged !== 0;
  const own = (tagged >>> LEMMA_BITS) & TAG_MASK;
  const text = cache.value(word);
  const forms: (WordForm | null | undefined)[] = [];
  const makeFormAs = (tag: number) => {
    const name = toTag(cache.valueOf("pos", tag));
    const tokens = isFixed ? token : [word, 0, tag << LEMMA_BITS, 0];
    return name && makeForm(text, name, findLemma({ tokens, cache }));
  };
  return {
    text,
    usual: isFixed ? own : cache.posOf(cache.mappedSpelling(word)) || USUAL,
    hint: cache.property(word, "posHint") ?? 0,
    members: membersOf(
      cache,
      spaces > MAX_SPACES ? cache.nox(spaces) : cache.normal(word),
    ),
    formAs: (tag) => {
      const shown = isFixed ? own : tag;
      const known = forms[shown];
      if (known !== undefined) return known;
      const form = makeFormAs(shown);
      forms[shown] = form;
      return form;
    },
  };
}

function membersOf(
  { isMemberPOS }: RawDocument["cache"],
  normal: number,
): number {
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
