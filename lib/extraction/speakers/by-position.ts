import type { Attribution } from "../attribution/attribution";
import type { Found } from "./cast";
import type { Entry } from "./people";
import { recentlySeen, type State } from "./seen";

/** How many paragraphs a continued quotation may lie behind its speaker. */
const MAX_PARAGRAPHS_BACK = 2;

/**
 * Words without a mention: they belong to whoever was put forward before them in their own paragraph, or to somebody new in the
 * paragraph before; else they go on from the running speaker, if there is one close by.
 */
export function goOn(state: State, attribution: Attribution): Found {
  if (!attribution.isContinued)
    return { entry: null, name: null, reason: "nobody is named" };
  const introduced = introducedBefore(state, attribution);
  if (introduced)
    return {
      entry: introduced,
      name: introduced.name,
      reason: `${introduced.name} is put forward right before`,
    };
  const { running } = state;
  const isNear =
    running !== null &&
    attribution.paragraph - running.paragraph <= MAX_PARAGRAPHS_BACK;
  return isNear
    ? { ...running.found, reason: "goes on from the words before" }
    : { entry: null, name: null, reason: "no speaker close by" };
}

/** The only person who is the subject of a sentence between the running speaker's words and these. */
function introducedBefore(
  state: State,
  { paragraph, content }: Attribution,
): Entry | null {
  const since = state.running?.at ?? -1;
  const before = content[0]?.start ?? 0;
  const people = new Set<Entry>();
  for (const { entry, mention } of recentlySeen(state)) {
    const isBetween =
      mention.span.start > since &&
      mention.span.end <= before &&
      paragraph - mention.paragraph <= 1;
    if (isBetween && mention.use === "subject" && entry.kind === "person")
      people.add(entry);
  }
  const [only] = people;
  return people.size === 1 && only ? only : null;
}
