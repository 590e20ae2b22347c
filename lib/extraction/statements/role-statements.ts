import { ROLE_NOUNS } from "@/lib/text/people/people-words";
import type { NamePhrase } from "../speakers/name-phrases";
import type { TaggedParagraph } from "../tagging/word";
import type { StatementDraft } from "./draft";

const WORTH = 0.35;

/** "Israeli Ambassador to Japan Gilad Cohen" asserts that he is just that. */
export function roleStatements(
  { words }: TaggedParagraph,
  phrases: readonly NamePhrase[],
): readonly StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (const { mention, range, nameFirst } of phrases) {
    const { name, role } = mention;
    if (mention.kind !== "person" || nameFirst - range.first < 2) continue;
    if (role === null || !name?.includes(" ")) continue;
    const inRole = words.slice(range.first, nameFirst);
    // "Chairman Rep." is how somebody is addressed; only a noun in full says what they are.
    const saysRole =
      inRole.some((word) => ROLE_NOUNS.has(word.lower)) && !role.endsWith(".");
    if (!saysRole) continue;
    drafts.push({
      spans: [mention.span],
      lead: `${name} is`,
      body: role,
      within: null,
      opening: null,
      features: {
        kinds: ["status"],
        reasons: ["gives a person’s role", "names a person or body"],
        checkWorthiness: WORTH,
      },
    });
  }
  return drafts;
}
