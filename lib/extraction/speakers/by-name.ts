import { clashes } from "./by-pronoun";
import type { Mention } from "./mention";
import type { Entry } from "./people";
import { recentlySeen, type State } from "./seen";

/** A surname two people share means one of them only this close behind. */
const MAX_PARAGRAPHS_BACK = 1;

/**
 * Of several people with one surname the one who was put forward last, in this paragraph or the one before: the subject of a sentence,
 * or whoever spoke. Nobody when that was long ago.
 */
export function namesakeAtHand(state: State, mention: Mention): Entry | null {
  const namesakes = state.people.namesakes(mention);
  if (namesakes.length < 2) return null;
  const last = recentlySeen(state).findLast(
    ({ entry, mention: seen }) =>
      namesakes.includes(entry) &&
      seen.use === "subject" &&
      !clashes(entry, mention) &&
      mention.paragraph - seen.paragraph <= MAX_PARAGRAPHS_BACK,
  );
  return last?.entry ?? null;
}
