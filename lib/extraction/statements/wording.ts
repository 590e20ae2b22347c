import type { StatementDraft } from "./draft";

/** What is known of the people a statement speaks of; null when unsure. */
export type Known = {
  /** The full name of who is mentioned first. */
  readonly opening: string | null;
  /** Who says it, when it stands inside a quote. */
  readonly speaker: string | null;
};

/** Longer ones are descriptions, not names. */
const MAX_SPEAKER_LENGTH = 50;

/**
 * The statement in words that can stand alone. Everything the engine put in stands in square brackets,
 * so that nobody takes it for the article's own words.
 */
export function wordingOf(draft: StatementDraft, known: Known): string {
  const name = known.opening;
  const lead =
    draft.lead === "" ? "" : `[${withName(draft, draft.lead, name)}] `;
  const body =
    draft.lead === "" && name !== null
      ? withName(draft, draft.body, `[${name}]`)
      : draft.body;
  const words = `${lead}${body}`.replace(/\s+/g, " ").trim();
  const isSpeakers =
    draft.within !== null &&
    /(?:^|[\s“"])(?:I|we|We|my|My|our|Our|me|us)\b/.test(words);
  const { speaker } = known;
  return isSpeakers && speaker !== null && speaker.length <= MAX_SPEAKER_LENGTH
    ? `[${speaker.replace(/[\s,;:]+$/, "")}:] ${words}`
    : words;
}

/** Puts the full name where text begins with a pronoun, a surname or a title; "his" becomes "Lund’s". */
function withName(
  { opening }: StatementDraft,
  text: string,
  name: string | null,
): string {
  if (!opening || name === null || !text.startsWith(opening.text)) return text;
  if (opening.text.includes(name.replace(/^\[|\]$/g, ""))) return text;
  const isOwner = /^(?:his|her)$/i.test(opening.text);
  const full = isOwner ? name.replace(/\]?$/, (end) => `’s${end}`) : name;
  return `${full}${text.slice(opening.text.length)}`;
}
