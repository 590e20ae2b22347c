import type { Attribution } from "../attribution/attribution";
import type { ExtractedSpeaker } from "../types";
import { goOn } from "./by-position";
import { namesakeAtHand } from "./by-name";
import { personOfPronoun } from "./by-pronoun";
import { authorOfPaper, bodyOfNoun, personOfRole } from "./by-role";
import { type Found, listSpeakers } from "./cast";
import { countGenders } from "./gender-votes";
import { lookAhead } from "./look-ahead";
import type { Mention } from "./mention";
import { type Entry, gatherPeople } from "./people";
import { noteMention, noteSpeaker, startState, type State } from "./seen";

export type SpeakerChoice = {
  readonly name: string | null;
  /** What decided, in words. */
  readonly reason: string;
};

export type ResolvedSpeakers = {
  /** One for each attribution, in the same order. */
  readonly choices: readonly SpeakerChoice[];
  readonly speakers: readonly ExtractedSpeaker[];
  /** By where the pronoun starts: whom it stands for, or null when unsure. */
  readonly pronounNames: ReadonlyMap<number, string | null>;
};

export type SpeakerQuestion = {
  readonly text: string;
  /** In reading order. */
  readonly attributions: readonly Attribution[];
  /** Every name, titled role and gendered pronoun of the article, in reading order. */
  readonly mentions: readonly Mention[];
  /** Pronouns outside attributions whose names are wanted too. */
  readonly pronouns: readonly Mention[];
};

/** Decides for every attribution whose words they are: one walk through the article in reading order. */
export function resolveSpeakers({
  text,
  attributions,
  mentions,
  pronouns,
}: SpeakerQuestion): ResolvedSpeakers {
  const people = gatherPeople(mentions);
  const state = startState(people, countGenders(mentions, people));
  const pronounNames = new Map<number, string | null>();
  const wanted = new Set(pronouns.map(({ span }) => span.start));
  const unread = [...mentions].reverse();
  const readTo = (at: number) => {
    while ((unread.at(-1)?.span.start ?? Infinity) <= at) {
      const mention = unread.pop();
      const entry = mention ? see(state, mention) : null;
      if (mention && wanted.has(mention.span.start))
        pronounNames.set(mention.span.start, entry?.name ?? null);
    }
  };
  const forward = attributions.map((attribution) => {
    const { mention, content } = attribution;
    readTo((mention?.span.start ?? content[0]?.start ?? 0) - 1);
    return choose(state, attribution);
  });
  readTo(Number.MAX_SAFE_INTEGER);
  const found = lookAhead({ text, attributions, found: forward });
  return {
    choices: found.map(({ name, reason }) => ({ name, reason })),
    speakers: listSpeakers({ people, mentions, attributions, found }),
    pronounNames,
  };
}

/** Notes who is named at one place, or for whom a pronoun stands. */
function see(state: State, mention: Mention): Entry | null {
  const entry =
    mention.kind === "pronoun"
      ? personOfPronoun(state, mention)
      : (state.people.find(mention) ?? namesakeAtHand(state, mention));
  if (entry) noteMention(state, entry, mention);
  return entry;
}

function choose(state: State, attribution: Attribution): Found {
  const { mention, paragraph, content } = attribution;
  const found = mention ? resolve(state, mention) : goOn(state, attribution);
  if (found.name !== null) {
    const at = Math.max(mention?.span.end ?? 0, content.at(-1)?.end ?? 0);
    state.running = { found, paragraph, at };
  }
  if (found.entry && mention) noteSpeaker(state, found.entry, mention);
  return found;
}

function resolve(state: State, mention: Mention): Found {
  switch (mention.kind) {
    case "person":
      return byName(state, mention);
    case "body":
      return mention.name ? byName(state, mention) : byBodyNoun(state, mention);
    case "role":
      return byRole(state, mention);
    case "pronoun":
      return mention.head === "it"
        ? byBodyNoun(state, mention)
        : byPronoun(state, mention);
    case "group":
    case "other":
      if (/^the \d+-year-old$/i.test(mention.text))
        return byPronoun(state, mention);
      return asWritten(mention, "kept as the article has it");
  }
}

function byName(state: State, mention: Mention): Found {
  const entry = state.people.find(mention) ?? namesakeAtHand(state, mention);
  if (!entry) return asWritten(mention, "the name as it stands here");
  const isFull = entry.name === mention.name;
  return {
    entry,
    name: entry.name,
    reason: isFull ? "named here" : `“${mention.name ?? ""}” is ${entry.name}`,
  };
}

function byBodyNoun(state: State, mention: Mention): Found {
  const author = authorOfPaper(state, mention);
  if (author) return { ...author, reason: "whose statement it is" };
  const entry = bodyOfNoun(state, mention);
  if (!entry) return asWritten(mention, "kept as the article has it");
  const reason = `the ${mention.head} named before`;
  return { entry, name: entry.name, reason };
}

function byRole(state: State, mention: Mention): Found {
  const entry = personOfRole(state, mention);
  if (!entry) return asWritten(mention, "nobody named before has this role");
  const reason = `${entry.name} has the role “${mention.head}”`;
  return { entry, name: entry.name, reason };
}

function byPronoun(state: State, mention: Mention): Found {
  if (mention.kind === "pronoun" && !mention.gender)
    return asWritten(mention, "a pronoun the article does not resolve");
  const entry = personOfPronoun(state, mention);
  if (!entry)
    return asWritten(mention, "a pronoun with no sure name close before it");
  const reason = `“${mention.head}” is ${entry.name}, named just before`;
  return { entry, name: entry.name, reason };
}

function asWritten(mention: Mention, reason: string): Found {
  return { entry: null, name: mention.name ?? mention.text, reason };
}
