import type { XmlTag } from "./read-xml";

/** The name spaces of the two kinds of WordprocessingML, transitional and strict (ECMA-376 parts 4 and 1). */
const WORD = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);

const COMPATIBILITY =
  "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** The name of an element of Word's own; empty for any other, such as a formula's. */
export function wordName({ local, uri }: XmlTag): string {
  return WORD.has(uri) ? local : "";
}

/** Whether an element repeats for older programs what stands before it. */
export function isFallback({ local, uri }: XmlTag): boolean {
  return uri === COMPATIBILITY && local === "Fallback";
}

/** Whether a property such as `w:vanish` is on: it is unless it says otherwise. */
export function isOn({ attributes }: XmlTag): boolean {
  return !/^(?:0|false|off|none)$/.test(attributes.get("val") ?? "");
}

/** What an element stands for in a line of text; null when it stands for nothing. */
export function lineCharacter(name: string): string | null {
  switch (name) {
    case "tab":
    case "ptab":
      return "\t";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    default:
      return null;
  }
}
