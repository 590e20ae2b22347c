import { votedGender } from "./gender-votes";
import type { Mention } from "./mention";
import type { Entry } from "./people";
import { recentlySeen, type Seen, sentenceNumber, type State } from "./seen";

/** How many paragraphs a pronoun may lie behind its name. */
const MAX_PARAGRAPHS_BACK = 3;
/** What a sentence with other names in between takes away. */
const SENTENCE_COST = 0.8;
const PARAGRAPH_COST = 0.3;
/** What a title or role that says the same gender adds. */
const GENDER_BONUS = 0.6;
/** What pronouns behind the name add that say the same, and what they take away when they say the other. */
const VOTE_BONUS = 0.3;
const VOTE_COST = 1.5;
/** A name that nothing marks as a person's. */
const DOUBT_COST = 0.7;
/** Two candidates closer than this: nobody can be sure. */
const MIN_LEAD = 0.15;

/** "he", "she": whoever stands out most in the sentences before, if the text does not speak against it; null when unsure. */
export function personOfPronoun(state: State, mention: Mention): Entry | null {
  const here = sentenceNumber(state, mention);
  const scores = new Map<Entry, number>();
  for (const seen of recentlySeen(state).reverse()) {
    if (mention.paragraph - seen.mention.paragraph > MAX_PARAGRAPHS_BACK) break;
    if (!isPersonLike(seen.entry) || clashes(seen.entry, mention)) continue;
    const score = scoreOf(seen, mention, here) + voteFor(state, seen, mention);
    if (score > (scores.get(seen.entry) ?? -Infinity))
      scores.set(seen.entry, score);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  return second && first[1] - second[1] < MIN_LEAD ? null : first[0];
}

function scoreOf(seen: Seen, mention: Mention, here: number): number {
  const isSure =
    mention.gender !== null && seen.entry.genders.has(mention.gender);
  return (
    seen.weight -
    (seen.entry.isSure || seen.isSpeaker ? 0 : DOUBT_COST) -
    SENTENCE_COST * (here - seen.sentence) -
    PARAGRAPH_COST * (mention.paragraph - seen.mention.paragraph) +
    (isSure ? GENDER_BONUS : 0)
  );
}

function voteFor({ votes }: State, seen: Seen, mention: Mention): number {
  const voted = votedGender(votes, seen.entry);
  if (voted === null) return 0;
  return voted === mention.gender ? VOTE_BONUS : -VOTE_COST;
}

/** A single capitalised word that stands once, without a title, may be anything. */
function isPersonLike({ kind, words, genders, roles, count }: Entry): boolean {
  const isKnown =
    words.length > 1 || genders.size > 0 || roles.length > 0 || count > 1;
  return kind === "person" && isKnown;
}

/** True when titles or roles give only the other gender. */
export function clashes(entry: Entry, { gender }: Mention): boolean {
  return (
    gender !== null && entry.genders.size > 0 && !entry.genders.has(gender)
  );
}
