import type { Attribution } from "../attribution/attribution";
import type { ExtractedSpeaker } from "../types";
import type { Mention } from "./mention";
import {
  addToCast,
  type Cast,
  type Found,
  groupByEntry,
  toSpeaker,
} from "./cast";
import { type Entry, gatherPeople, type People } from "./people";

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

type Seen = { readonly entry: Entry; readonly mention: Mention };

type State = {
  readonly people: People;
  /** Named people and bodies in reading order, up to where we are. */
  readonly seen: Seen[];
  /** Who spoke last, and in which paragraph. */
  running: { readonly found: Found; readonly paragraph: number } | null;
};

/** How many paragraphs a pronoun or a continued quotation may lie behind its name. */
const MAX_PARAGRAPHS_BACK = 2;
/** How many names back anybody can still be meant: keeps the walk linear. */
const RECENT_NAMES = 80;

export type SpeakerQuestion = {
  /** In reading order. */
  readonly attributions: readonly Attribution[];
  /** Every name and titled role of the article, in reading order. */
  readonly mentions: readonly Mention[];
  /** Pronouns outside attributions whose names are wanted too. */
  readonly pronouns: readonly Mention[];
};

/** Decides for every attribution whose words they are: one walk through the article in reading order. */
export function resolveSpeakers({
  attributions,
  mentions,
  pronouns,
}: SpeakerQuestion): ResolvedSpeakers {
  const state: State = {
    people: gatherPeople(mentions),
    seen: [],
    running: null,
  };
  const cast = new Map<string, Cast>();
  const pronounNames = new Map<number, string | null>();
  const unread = [...mentions].reverse();
  const unanswered = [...pronouns].reverse();
  const readTo = (at: number) => {
    while ((unread.at(-1)?.span.start ?? Infinity) <= at)
      see(state, unread.pop());
  };
  const answerTo = (at: number) => {
    while ((unanswered.at(-1)?.span.start ?? Infinity) <= at) {
      const pronoun = unanswered.pop();
      if (!pronoun) break;
      readTo(pronoun.span.start);
      const entry = byPronoun(state, pronoun).entry;
      pronounNames.set(pronoun.span.start, entry?.name ?? null);
    }
  };
  const choices = attributions.map((attribution) => {
    const at =
      attribution.mention?.span.start ?? attribution.content[0]?.start ?? 0;
    answerTo(at);
    readTo(at);
    return choose(state, cast, attribution);
  });
  answerTo(Number.MAX_SAFE_INTEGER);
  const named = groupByEntry(state.people, mentions);
  const speakers = [...cast.values()].map((member) => toSpeaker(member, named));
  return { choices, pronounNames, speakers };
}

function choose(
  state: State,
  cast: Map<string, Cast>,
  attribution: Attribution,
): SpeakerChoice {
  const { mention, paragraph } = attribution;
  const found = mention ? resolve(state, mention) : goOn(state, attribution);
  if (found.name !== null) {
    state.running = { found, paragraph };
    addToCast(cast, found, mention);
  }
  return { name: found.name, reason: found.reason };
}

function see(state: State, mention: Mention | undefined): void {
  if (!mention?.name) return;
  const entry = state.people.find(mention);
  if (entry) state.seen.push({ entry, mention });
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
      return byPronoun(state, mention);
    case "group":
    case "other":
      return asWritten(mention, "kept as the article has it");
  }
}

function byName(state: State, mention: Mention): Found {
  const entry = state.people.find(mention);
  if (!entry)
    return {
      entry: null,
      name: mention.name,
      reason: "the name as it stands here",
    };
  const isFull = entry.name === mention.name;
  return {
    entry,
    name: entry.name,
    reason: isFull ? "named here" : `“${mention.name ?? ""}” is ${entry.name}`,
  };
}

function byBodyNoun(state: State, mention: Mention): Found {
  const match = state.seen
    .slice(-RECENT_NAMES)
    .findLast(
      ({ entry }) =>
        entry.kind === "body" && entry.words.at(-1) === mention.head,
    );
  if (!match) return asWritten(mention, "kept as the article has it");
  return {
    entry: match.entry,
    name: match.entry.name,
    reason: `the ${mention.head} named before`,
  };
}

/** "the ambassador": the last person named whose role has that noun, and every other word of the phrase that it can have. */
function byRole(state: State, mention: Mention): Found {
  const wanted = roleWords(mention.role ?? mention.head);
  let best: { readonly entry: Entry; readonly overlap: number } | null = null;
  const recent = state.seen.slice(-RECENT_NAMES).map(({ entry }) => entry);
  for (const entry of [...state.people.withRole(mention.head), ...recent]) {
    if (entry.kind !== "person" || clashes(entry, mention)) continue;
    const overlap = roleOverlap(entry, wanted, mention.head);
    if (overlap > 0 && (!best || overlap >= best.overlap))
      best = { entry, overlap };
  }
  if (!best || (wanted.length > 1 && best.overlap < 2))
    return asWritten(mention, "nobody named before has this role");
  return {
    entry: best.entry,
    name: best.entry.name,
    reason: `${best.entry.name} has the role “${mention.head}”`,
  };
}

function roleOverlap(
  entry: Entry,
  wanted: readonly string[],
  head: string,
): number {
  let most = 0;
  for (const role of entry.roles) {
    const words = roleWords(role);
    if (words.includes(head))
      most = Math.max(
        most,
        wanted.filter((word) => words.includes(word)).length,
      );
  }
  return most;
}

function roleWords(role: string): readonly string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(
      (word) =>
        word.length > 1 &&
        !/^(?:the|a|an|of|to|for|his|her|their|its|former|mr|mrs|ms|that|this)$/.test(
          word,
        ),
    );
}

/** "he", "she": the running speaker or the last person named, if the text does not speak against it. */
function byPronoun(state: State, mention: Mention): Found {
  const running = state.running;
  if (!mention.gender && mention.head !== "who")
    return asWritten(mention, "a pronoun the article does not resolve");
  const recent = state.seen
    .slice(-RECENT_NAMES)
    .filter(
      ({ entry, mention: seen }) =>
        isPersonLike(entry) &&
        !clashes(entry, mention) &&
        mention.paragraph - seen.paragraph <= MAX_PARAGRAPHS_BACK,
    );
  const entry =
    topic(recent, mention) ??
    runningPerson(running, mention) ??
    lastSubject(recent);
  if (!entry)
    return asWritten(mention, "a pronoun with no name close before it");
  return {
    entry,
    name: entry.name,
    reason: `“${mention.head}” is ${entry.name}, named just before`,
  };
}

/** A single capitalised word that stands once, without a title, may be anything. */
function isPersonLike({ kind, words, genders, roles, count }: Entry): boolean {
  const isKnown =
    words.length > 1 || genders.size > 0 || roles.length > 0 || count > 1;
  return kind === "person" && isKnown;
}

/** The only person named in this sentence or the one before. */
function topic(recent: readonly Seen[], mention: Mention): Entry | null {
  const close = recent.filter(
    ({ mention: seen }) =>
      seen.paragraph === mention.paragraph &&
      mention.sentence - seen.sentence <= 1 &&
      seen.span.end <= mention.span.start,
  );
  const ids = new Set(close.map(({ entry }) => entry.id));
  return ids.size === 1 ? (close[0]?.entry ?? null) : null;
}

function runningPerson(
  running: State["running"],
  mention: Mention,
): Entry | null {
  const entry = running?.found.entry;
  if (!running || !entry || entry.kind !== "person" || clashes(entry, mention))
    return null;
  return mention.paragraph - running.paragraph <= MAX_PARAGRAPHS_BACK
    ? entry
    : null;
}

/** The first person of the last sentence that names any: its subject, as a rule. */
function lastSubject(recent: readonly Seen[]): Entry | null {
  const last = recent.at(-1);
  if (!last) return null;
  const same = recent.find(
    ({ mention }) =>
      mention.paragraph === last.mention.paragraph &&
      mention.sentence === last.mention.sentence,
  );
  return same?.entry ?? last.entry;
}

function clashes(entry: Entry, mention: Mention): boolean {
  const gender = mention.gender;
  return (
    gender !== null && entry.genders.size > 0 && !entry.genders.has(gender)
  );
}

/** Words without a mention: they go on from whoever is speaking, if somebody is. */
function goOn(state: State, attribution: Attribution): Found {
  const running = state.running;
  if (!attribution.isContinued)
    return { entry: null, name: null, reason: "nobody is named" };
  if (
    !running ||
    attribution.paragraph - running.paragraph > MAX_PARAGRAPHS_BACK
  ) {
    return { entry: null, name: null, reason: "no speaker close by" };
  }
  return { ...running.found, reason: "goes on from the words before" };
}

function asWritten(mention: Mention, reason: string): Found {
  return { entry: null, name: mention.name ?? mention.text, reason };
}
