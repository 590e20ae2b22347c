import type { Gender, Mention } from "./mention";
import type { Entry, People } from "./people";

/** How often a sentence that names only one person goes on with "he" or "she", by the person's entry. */
export type GenderVotes = ReadonlyMap<Entry, Readonly<Record<Gender, number>>>;

/** One sentence may be about somebody else after all; this many times as often is no accident. */
const CLEARLY_MORE_OFTEN = 3;

/** Counts the pronouns behind a name that is the only one in its sentence: the text's own word on the gender. */
export function countGenders(
  mentions: readonly Mention[],
  people: People,
): GenderVotes {
  const votes = new Map<Entry, Record<Gender, number>>();
  let place = "";
  let named = new Set<Entry | null>();
  for (const mention of mentions) {
    if (mention.use === "quoted" || mention.use === "heading") continue;
    const here = `${mention.paragraph} ${mention.sentence}`;
    if (here !== place) named = new Set();
    place = here;
    const isBody = people.find(mention)?.kind === "body";
    if (isBody) continue;
    if (mention.kind !== "pronoun") named.add(personNamed(mention, people));
    else vote(votes, named, mention.gender);
  }
  return votes;
}

/** Null for whoever else is there: an owner's wife, a role, a name nobody knows. */
function personNamed(mention: Mention, people: People): Entry | null {
  const entry = people.find(mention);
  return mention.use === "owner" ? null : entry;
}

function vote(
  votes: Map<Entry, Record<Gender, number>>,
  named: ReadonlySet<Entry | null>,
  gender: Gender | null,
): void {
  const [only] = named;
  if (!only || named.size > 1 || gender === null) return;
  const own = votes.get(only) ?? { he: 0, she: 0 };
  own[gender]++;
  votes.set(only, own);
}

/** What the pronouns behind a name say, when they agree. */
export function votedGender(votes: GenderVotes, entry: Entry): Gender | null {
  const own = votes.get(entry);
  if (!own) return null;
  if (own.he > CLEARLY_MORE_OFTEN * own.she) return "he";
  return own.she > CLEARLY_MORE_OFTEN * own.he ? "she" : null;
}
