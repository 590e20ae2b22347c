import type { StatementDraft } from "./draft";

/**
 * The statement in words that can stand alone. Everything the engine put in stands in square brackets,
 * so that nobody takes it for the article's own words.
 *
 * @param name whom the leading pronoun stands for, or null when unsure.
 */
export function wordingOf(draft: StatementDraft, name: string | null): string {
  const lead =
    draft.lead === "" ? "" : `[${replacePronoun(draft.lead, name)}] `;
  const body =
    draft.lead === "" && name !== null
      ? draft.body.replace(/^(?:he|she)\b/i, `[${name}]`)
      : draft.body;
  return `${lead}${body.replace(/\s+/g, " ").trim()}`;
}

function replacePronoun(lead: string, name: string | null): string {
  return name === null ? lead : lead.replace(/^(?:he|she)\b/i, name);
}
