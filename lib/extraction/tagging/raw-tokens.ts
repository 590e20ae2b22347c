import type { WinkMethods } from "wink-nlp";
import type { Tag } from "./word";
import { makeForm, TAG_NUMBERS, type WordForm } from "./word-form";

type Document = ReturnType<WinkMethods["readDoc"]>;

/** Called for each token in reading order; without a form it is white space. */
export type TokenVisitor = (value: string, form: WordForm | null) => void;

/** The tagger's own tables: four numbers for each token, and a cache of words that numbers them. */
type RawDocument = {
  readonly tokens: readonly number[];
  readonly cache: {
    readonly value: (word: number) => string;
    readonly valueOf: (table: string, at: number) => string;
  };
};

const NUMBERS_PER_TOKEN = 4;
/** Where the second number of a token is larger, the token is part of a contraction. */
const MAX_SPACES = 0xffff;
const LEMMA_BITS = 20;
const TAG_MASK = 0x3f;
/** A form is looked up far more often than made; the same numbers always give the same one. */
const MAX_REMEMBERED = 50_000;

/** Reads a tagged document token by token, without the lists that the published readers make of it. */
export function makeTokenReader(nlp: WinkMethods) {
  const asText = asReducer(Reflect.get(nlp.as, "text"));
  const lemmaAt = asReader(Reflect.get(nlp.its, "lemma"));
  const remembered = new Map<number, WordForm | null>();

  function makeFormAt(index: number, rdd: RawDocument, addons: unknown) {
    const at = index * NUMBERS_PER_TOKEN;
    const value = rdd.cache.value(rdd.tokens[at] ?? 0);
    const tag = toTag(rdd.cache.valueOf("pos", tagAt(rdd, at)));
    return tag && makeForm(value, tag, lemmaAt(index, rdd, addons));
  }

  function formOf(index: number, rdd: RawDocument, addons: unknown) {
    const at = index * NUMBERS_PER_TOKEN;
    // What a contraction's part stands for depends on the whole of it.
    if ((rdd.tokens[at + 1] ?? 0) > MAX_SPACES)
      return makeFormAt(index, rdd, addons);
    const key = (rdd.tokens[at] ?? 0) * (TAG_MASK + 1) + tagAt(rdd, at);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const form = makeFormAt(index, rdd, addons);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(key, form);
    return form;
  }

  return (document: Document, visit: TokenVisitor): void => {
    const each = (index: number, rdd: unknown, addons: unknown) => {
      if (!isRaw(rdd)) throw new RangeError("The tagger has no such tables.");
      const form = formOf(index, rdd, addons);
      const word = rdd.tokens[index * NUMBERS_PER_TOKEN] ?? 0;
      visit(form ? form.text : rdd.cache.value(word), form);
      return "";
    };
    document.tokens().out(each, asText);
  };
}

function tagAt({ tokens }: RawDocument, at: number): number {
  return ((tokens[at + 2] ?? 0) >>> LEMMA_BITS) & TAG_MASK;
}

function isRaw(rdd: unknown): rdd is RawDocument {
  return typeof rdd === "object" && rdd !== null && "tokens" in rdd;
}

/** The published types of the tagger's readers lack an argument, so they are taken as what they are. */
type Reader = (this: void, ...facts: unknown[]) => string;

function asReader(value: unknown): Reader {
  if (!isFunction(value))
    throw new RangeError("The tagger has no such reader.");
  return value;
}

function asReducer(value: unknown): (texts: readonly string[]) => string {
  return asReader(value);
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
