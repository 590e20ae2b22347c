import { findForeignCharacters } from "@/lib/intake/characters";
import { limits } from "@/lib/limits";

/** Somebody of the newsroom, as a byline may name them. */
export type Member = { readonly id: string; readonly name: string };

/**
 * What keeps a text from being an article, as a sentence for the person who pasted it; null when nothing does.
 * Lengths are UTF-16 code units, as everywhere.
 */
export function articleTextFault(text: string): string | null {
  const over = text.length - limits.articleTextLength;
  if (over > 0) {
    return `The text is ${words(over)} too long: ${words(limits.articleTextLength)} is the most. Take a part out, or check it as two articles.`;
  }
  if (text.trim() === "") {
    return "There is no text yet. Paste the article, or upload it as a file.";
  }
  const foreign = findForeignCharacters(text);
  if (!foreign) return null;
  const where =
    foreign.after === "" ? "" : `, the first after “${foreign.after}”`;
  const what =
    foreign.count === 1
      ? "an invisible control character"
      : `${foreign.count.toLocaleString("en")} invisible control characters`;
  return `The text holds ${what}${where}. Take them out, or copy the article again as plain text.`;
}

function words(count: number): string {
  return count === 1
    ? "1 character"
    : `${count.toLocaleString("en")} characters`;
}

/** A title longer than this is the start of a text, not its headline. */
const GUESSED_TITLE_LENGTH = 120;

/** The title a text seems to have: its first line, without Markdown's marks, cut at a word when it is long. */
export function guessTitle(text: string): string {
  const first = text.split("\n", 200).find((one) => one.trim() !== "") ?? "";
  const bare = first
    .normalize("NFC")
    .replace(/^\s*#{1,6}\s+|\s*#*\s*$/g, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (bare.length <= GUESSED_TITLE_LENGTH) return bare;
  const cut = bare.slice(0, GUESSED_TITLE_LENGTH);
  const lastSpace = cut.lastIndexOf(" ");
  return `${withoutHalfCharacter(lastSpace > 0 ? cut.slice(0, lastSpace) : cut)}…`;
}

/** A cut may not leave the first half of a surrogate pair behind. */
function withoutHalfCharacter(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}

/**
 * The member a byline names: "By Ann Lee", "ann lee and staff". Null when it names none of them, several, or a name
 * that two members share: then a person has to say who wrote it.
 */
export function authorInByline(
  byline: string,
  members: readonly Member[],
): string | null {
  const named = new Set(
    byline
      .replace(/^\s*by\s+/i, "")
      .split(/\s*(?:,|;|&|\band\b)\s*/i)
      .map(foldName),
  );
  const found = members.filter((member) => named.has(foldName(member.name)));
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** Names are equal when they differ only in case, white space, or how their accents are stored. */
export function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
