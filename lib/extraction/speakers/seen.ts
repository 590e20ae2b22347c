import type { Found } from "./cast";
import type { GenderVotes } from "./gender-votes";
import type { Mention } from "./mention";
import type { Entry, People } from "./people";

/** Somebody at one place of the text, while the article is being read. */
export type Seen = {
  readonly entry: Entry;
  readonly mention: Mention;
  /** Number of the sentence among those that name anybody. */
  readonly sentence: number;
  /** How much the place puts somebody forward. */
  readonly weight: number;
  readonly isSpeaker: boolean;
};

export type State = {
  readonly people: People;
  readonly votes: GenderVotes;
  /** Named people and bodies in reading order, up to where we are. */
  readonly seen: Seen[];
  /** Who spoke last, and in which paragraph. */
  running: {
    readonly found: Found;
    readonly paragraph: number;
    readonly at: number;
  } | null;
  /** Where the last sentence with a mention was: paragraph and sentence. */
  place: { paragraph: number; sentence: number; number: number };
};

/** How many names back anybody can still be meant: keeps the walk linear. */
const RECENT_NAMES = 40;

export function startState(people: People, votes: GenderVotes): State {
  return {
    people,
    votes,
    seen: [],
    running: null,
    place: { paragraph: -1, sentence: -1, number: 0 },
  };
}

/** Everybody seen of late, in reading order. */
export function recentlySeen({ seen }: State): Seen[] {
  return seen.slice(-RECENT_NAMES);
}

/** Numbers the sentences that name anybody, one after the other. */
export function sentenceNumber(state: State, mention: Mention): number {
  const { place } = state;
  const isSame =
    place.paragraph === mention.paragraph &&
    place.sentence === mention.sentence;
  if (!isSame) {
    place.paragraph = mention.paragraph;
    place.sentence = mention.sentence;
    place.number++;
  }
  return place.number;
}

const WEIGHTS = {
  subject: 2.2,
  owner: 1.3,
  object: 1,
  quoted: 0.2,
  heading: 0,
} as const;
/** Whoever speaks is who the article goes on with. */
const SPEAKER_WEIGHT = 3;

/** Somebody is named, or meant by a pronoun. */
export function noteMention(
  state: State,
  entry: Entry,
  mention: Mention,
): void {
  const sentence = sentenceNumber(state, mention);
  const weight = WEIGHTS[mention.use ?? "object"];
  state.seen.push({ entry, mention, sentence, weight, isSpeaker: false });
}

/** Somebody speaks here. */
export function noteSpeaker(
  state: State,
  entry: Entry,
  mention: Mention,
): void {
  const sentence = sentenceNumber(state, mention);
  const weight = SPEAKER_WEIGHT;
  state.seen.push({ entry, mention, sentence, weight, isSpeaker: true });
}
