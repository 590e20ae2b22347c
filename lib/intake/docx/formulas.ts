import type { XmlTag } from "./read-xml";

/** The name spaces of Office's formulas, transitional and strict (ECMA-376 part 1, 22.1). */
const FORMULAS = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/math",
  "http://purl.oclc.org/ooxml/officeDocument/math",
]);

/** The name of an element of a formula; empty for any other. */
export function formulaName({ local, uri }: XmlTag): string {
  return FORMULAS.has(uri) ? local : "";
}

/** Writes formulas as people type them in a line of text: (a+b)/2, x^2, √(2), ∑_(i=1)^n i. */
export type FormulaWriter = {
  /** Whether a formula is open: its text goes to `write`. */
  readonly isOpen: () => boolean;
  readonly open: (tag: XmlTag) => void;
  readonly write: (text: string) => void;
  /** Closes an element; answers with a whole formula when it was the outermost one, else with nothing. */
  readonly close: (tag: XmlTag) => string;
};

/** An open element with what was written in it so far. */
type Frame = {
  readonly name: string;
  /** Each argument that was closed, or run of text between. */
  readonly parts: string[];
  /** Characters that its properties name: what brackets it, parts it, or stands before or above it. */
  readonly signs: Map<string, string>;
};

export function createFormulaWriter(): FormulaWriter {
  const frames: Frame[] = [];
  return {
    isOpen: () => frames.length > 0,
    open: (tag) => {
      const name = formulaName(tag);
      const isWithin = frames.length > 0;
      if (name === "" || (!isWithin && name !== "oMath")) return;
      noteSign(frames, name, tag);
      frames.push({ name, parts: [], signs: new Map() });
    },
    write: (text) => void frames.at(-1)?.parts.push(text),
    close: (tag) => {
      const frame = formulaName(tag) === "" ? undefined : frames.pop();
      if (!frame) return "";
      const above = frames.at(-1);
      const words = wordsOf(frame, above?.name ?? "");
      if (!above) return words;
      if (words !== "") above.parts.push(words);
      return "";
    },
  };
}

/** Properties stand first in what they are of: `m:nary`, `m:naryPr`, `m:chr`. */
function noteSign(frames: readonly Frame[], name: string, tag: XmlTag): void {
  const value = tag.attributes.get("val");
  const isProperty = frames.at(-1)?.name.endsWith("Pr") ?? false;
  if (isProperty && value !== undefined) frames.at(-2)?.signs.set(name, value);
}

function wordsOf({ name, parts, signs }: Frame, around: string): string {
  const words = parts.join("");
  const sign = (property: string, usual: string) =>
    signs.get(property) ?? usual;
  switch (name) {
    case "den":
      return `/${bracketed(words)}`;
    case "num":
      return bracketed(words);
    case "sup":
      return words === "" ? "" : `^${bracketed(words)}`;
    case "sub":
      return words === "" ? "" : `_${bracketed(words)}`;
    case "lim":
      return `${around === "limUpp" ? "^" : "_"}${bracketed(words)}`;
    case "e":
      return around === "rad"
        ? `√${bracketed(words)}`
        : argument(words, around);
    case "deg":
      return words === "" ? "" : bracketed(words);
    case "nary":
      return `${sign("chr", "∫")}${words}`;
    case "acc":
      return `${words}${sign("chr", "\u0302")}`;
    case "fName":
      return `${words} `;
    case "d":
      return `${sign("begChr", "(")}${parts.join(sign("sepChr", "|"))}${sign("endChr", ")")}`;
    case "m":
    case "eqArr":
      return parts.join("; ");
    case "mr":
      return parts.join(", ");
    default:
      return words;
  }
}

/** What a sum or an integral is taken of stands apart from its bounds. */
function argument(words: string, around: string): string {
  return around === "nary" ? ` ${words}` : words;
}

/** Brackets around more than a number or a word. */
function bracketed(words: string): string {
  const isOne = /^(?:\p{N}[\p{N}.,]*|[\p{L}\p{M}]+|\([^()]*\))?$/u.test(words);
  return isOne ? words : `(${words})`;
}
