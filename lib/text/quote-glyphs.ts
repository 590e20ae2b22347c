import type { Span } from "./span";

export type QuoteMarkKind =
  | "curly-double"
  | "curly-single"
  | "straight-double"
  | "straight-single"
  | "typewriter-double"
  | "german-double"
  | "german-single"
  | "guillemet"
  | "guillemet-single";

export type QuoteMark = {
  readonly kind: QuoteMarkKind;
  readonly role: "open" | "close";
  readonly length: number;
};

export type MarkContext = {
  readonly text: string;
  readonly at: number;
  readonly paragraph: Span;
  /** The kind of the innermost mark that is still open. */
  readonly open: QuoteMarkKind | null;
  readonly closers: ReadonlyMap<QuoteMarkKind, number>;
};

type Neighbours = { readonly before: string; readonly after: string };

const DOUBLES: ReadonlySet<QuoteMarkKind> = new Set([
  "curly-double",
  "straight-double",
  "typewriter-double",
  "german-double",
]);

/** Words that begin with an apostrophe of their own: "'tis", "'em", "'90s". */
const ELISION =
  /^['‘’](?:tis|twas|em|til|cause|n|bout|round|\d0s|\d\ds?)(?![\p{L}])/iu;

/** Reads the quotation mark at one place, or null when what stands there quotes nothing. */
export function readMark(context: MarkContext): QuoteMark | null {
  const { text, at } = context;
  const glyph = text.charAt(at);
  switch (glyph) {
    case '"':
      return (
        closesDouble(context, "straight-double") ?? straightDouble(context)
      );
    case "'":
      return text.charAt(at + 1) === "'"
        ? (closesDouble(context, "typewriter-double", 2) ??
            typewriterDouble(context))
        : single(context, "straight-single");
    case "`":
      return text.charAt(at + 1) === "`"
        ? mark("typewriter-double", "open", 2)
        : null;
    case "“":
      return (
        closesGerman(context, "german-double") ??
        closesDouble(context) ??
        mark("curly-double", "open")
      );
    case "”":
      return closesDouble(context) ?? curlyDoubleClose(context);
    case "„":
      return mark("german-double", "open");
    case "‚":
      return isBefore(context, /[\s("„“]|^$/)
        ? mark("german-single", "open")
        : null;
    case "‘":
      return (
        closesGerman(context, "german-single") ??
        single(context, "curly-single")
      );
    case "’":
      return single(context, "curly-single");
    case "«":
    case "»":
      return guillemet(context, "guillemet", glyph === "«");
    case "‹":
    case "›":
      return guillemet(context, "guillemet-single", glyph === "‹");
    default:
      return null;
  }
}

function mark(
  kind: QuoteMarkKind,
  role: "open" | "close",
  length = 1,
): QuoteMark {
  return { kind, role, length };
}

function neighbours(
  { text, at, paragraph }: MarkContext,
  length = 1,
): Neighbours {
  return {
    before: at > paragraph.start ? text.charAt(at - 1) : "",
    after: at + length < paragraph.end ? text.charAt(at + length) : "",
  };
}

function isBefore(context: MarkContext, pattern: RegExp): boolean {
  return pattern.test(neighbours(context).before);
}

/**
 * Any double mark behind a word and before no other closes a double run of another kind: keyboards and
 * editors mix them ("so”, “so", “so“).
 */
function closesDouble(
  context: MarkContext,
  own: QuoteMarkKind | null = null,
  length = 1,
): QuoteMark | null {
  const { open } = context;
  if (open === null || open === own || !DOUBLES.has(open)) return null;
  const { before, after } = neighbours(context, length);
  return /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after)
    ? mark(open, "close", length)
    : null;
}

/** Straight marks say nothing about their direction: the white space around them does. */
function straightDouble(context: MarkContext): QuoteMark | null {
  const { before, after } = neighbours(context);
  if (isFeetAndInches(context)) return null;
  if (context.open === "straight-double" || isOpenBelow(context)) {
    const isLoose = /\s/.test(before) && /\S/.test(after);
    return mark("straight-double", isLoose ? "open" : "close");
  }
  if (isInch(context)) return null;
  const canOpen =
    /\S/.test(after) && (before === "" || !/[\p{L}\p{N}]/u.test(before));
  return canOpen || (/\s/.test(before) && /\S/.test(after))
    ? mark("straight-double", "open")
    : null;
}

/** A straight double mark inside an open single one closes the double run around it only at a word's end. */
function isOpenBelow({ open, text, at }: MarkContext): boolean {
  return (
    open !== null &&
    open.endsWith("single") &&
    /\S/.test(text.charAt(at - 1)) &&
    !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))
  );
}

/** `6'2"` and `a 12" pipe`: a digit before, no letter after, nothing open. */
function isInch({ text, at }: MarkContext): boolean {
  return /\d/.test(text.charAt(at - 1));
}

/** `"He is 6'2" and strong"`: feet before it, and the sentence goes on. */
function isFeetAndInches({ text, at }: MarkContext): boolean {
  return (
    /\d['’′]\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at)) &&
    /^[\s-]/.test(text.slice(at + 1, at + 2))
  );
}

function typewriterDouble(context: MarkContext): QuoteMark {
  const { before, after } = neighbours(context, 2);
  if (context.open === "typewriter-double")
    return mark("typewriter-double", "close", 2);
  const opens = /^[\s(]?$/.test(before) && /\S/.test(after);
  return mark("typewriter-double", opens ? "open" : "close", 2);
}

/** „…“: the glyph that opens in English closes in German, after a word. */
function closesGerman(
  context: MarkContext,
  kind: QuoteMarkKind,
): QuoteMark | null {
  return context.open === kind && isBefore(context, /\S/)
    ? mark(kind, "close")
    : null;
}

/** ” closes; where nothing is open it can be the Swedish and Finnish opening mark. */
function curlyDoubleClose(context: MarkContext): QuoteMark {
  const { before, after } = neighbours(context);
  if (context.open === "german-double") return mark("german-double", "close");
  const opens =
    context.open === null &&
    /^[\s(]?$/.test(before) &&
    /[\p{L}\p{N}]/u.test(after);
  return mark("curly-double", opens ? "open" : "close");
}

/** «French» and »German«: the first one met decides, white space tells it. */
function guillemet(
  context: MarkContext,
  kind: QuoteMarkKind,
  pointsLeft: boolean,
): QuoteMark {
  if (context.open !== kind) return mark(kind, "open");
  const { before } = neighbours(context);
  const opensAgain = pointsLeft && /\s/.test(before);
  return mark(kind, opensAgain ? "open" : "close");
}

/** The hard one: the same glyph is quotation mark, apostrophe and foot mark. */
function single(context: MarkContext, kind: QuoteMarkKind): QuoteMark | null {
  const { text, at, open, closers } = context;
  const { before, after } = neighbours(context);
  const glyph = text.charAt(at);
  const last = closers.get(kind) ?? -1;
  if (
    open === kind &&
    glyph !== "‘" &&
    /\S/.test(before) &&
    !/[\p{L}\p{N}]/u.test(after)
  ) {
    return isPluralPossessive(context, last) ? null : mark(kind, "close");
  }
  if (glyph === "’" || ELISION.test(text.slice(at, at + 8))) return null;
  const startsWord = before === "" || /[\s([{"“„—–\-/]/.test(before);
  return startsWord && /\S/.test(after) && last > at + 1
    ? mark(kind, "open")
    : null;
}

/** "the ministers’ plan" inside single marks: an s before, a word after, and a later place to close. */
function isPluralPossessive(
  { text, at }: MarkContext,
  lastCloser: number,
): boolean {
  return (
    lastCloser > at &&
    /s/i.test(text.charAt(at - 1)) &&
    /^\s\p{L}/u.test(text.slice(at + 1, at + 4))
  );
}
