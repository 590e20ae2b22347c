import { type Draft, type Entry, finish } from "./entry";
import { answersFor, lookUpKind } from "./look-up";
import type { Mention } from "./mention";
import {
  acronymOf,
  canBeSameGivenName,
  endsWith,
  foldName,
  isGivenName,
  isSingleName,
  nameWords,
  nicknameOf,
} from "./name-forms";
import { roleWords } from "./role-words";

export type { Entry };

export type People = {
  readonly entries: readonly Entry[];
  /** Whom a name stands for: the entry, or null when nobody or more than one fits. */
  readonly find: (mention: Mention) => Entry | null;
  /** Everybody a name can stand for. */
  readonly namesakes: (mention: Mention) => readonly Entry[];
  /** Everybody the article gives a role with this noun, in the order of first mention. */
  readonly withRole: (noun: string) => readonly Entry[];
};

/** A name two people share goes to the one who stands out this many times as much. */
const CLEARLY_MORE_PROMINENT = 2;
/** No article has more people of one name; keeps a made-up text linear. */
const MAX_NAMESAKES = 50;

/** Clusters all names of an article: full name, surname, title and surname, given name, short form, acronym. */
export function gatherPeople(mentions: readonly Mention[]): People {
  const index: Index = {
    drafts: [],
    byKey: new Map(),
    words: new Map(),
    relations: new Map(),
  };
  for (const mention of fullestFirst(index, mentions.filter(isNamed)))
    add(index, mention);
  const entries = index.drafts.map(finish);
  const known = new Map<string, (Entry | null)[]>();
  const sharing = new Map<string, (readonly Entry[])[]>();
  const find = (mention: Mention) => {
    if (mention.name === null) return null;
    const answers = answersFor(known, mention.name);
    const kind = lookUpKind(mention);
    const before = answers[kind];
    if (before !== undefined) return before;
    const owner = ownerOf(index, mention) ?? insideOwner(index, mention);
    const entry = owner ? (entries[owner.id] ?? null) : null;
    answers[kind] = entry;
    return entry;
  };
  const roles = indexByRole(entries);
  return {
    entries,
    find,
    namesakes: (mention) => {
      if (!isNamed(mention)) return [];
      const answers = answersFor(sharing, mention.name);
      const kind = lookUpKind(mention);
      const before = answers[kind];
      if (before) return before;
      const all = candidates(index, mention, wordsOf(index, mention.name));
      const found = all.flatMap(({ id }) => entries[id] ?? []);
      answers[kind] = found;
      return found;
    },
    withRole: (noun) => roles.get(noun) ?? [],
  };
}

type Named = Mention & { readonly name: string };

function isNamed(mention: Mention): mention is Named {
  return mention.name !== null;
}

/** Names of the running text before those of headings, long before short; then reading order. */
function fullestFirst(
  index: Index,
  mentions: readonly Named[],
): readonly Named[] {
  return mentions
    .map((mention) => ({
      mention,
      rank:
        Number(isUnsure(mention)) * 100 - wordsOf(index, mention.name).length,
    }))
    .sort(
      (a, b) => a.rank - b.rank || a.mention.span.start - b.mention.span.start,
    )
    .map(({ mention }) => mention);
}

function isUnsure({ use, isWeak }: Mention): boolean {
  return use === "heading" || isWeak === true;
}

/** All drafts, and the same under their words and acronyms: never a walk over all of them. */
type Index = {
  readonly drafts: Draft[];
  readonly byKey: Map<string, Draft[]>;
  /** The folded words of every name: most stand there many times. */
  readonly words: Map<string, readonly string[]>;
  /** Whether a role only says whose relative somebody is; the look at it is slow, and roles come again. */
  readonly relations: Map<string, boolean>;
};

function wordsOf({ words }: Index, name: string): readonly string[] {
  const known = words.get(name);
  if (known) return known;
  const found = nameWords(name);
  words.set(name, found);
  return found;
}

function add(index: Index, mention: Named): void {
  const words = wordsOf(index, mention.name);
  if (words.length === 0) return;
  const found = candidates(index, mention, words);
  const owner = pick(found, mention);
  if (!owner && (found.length > 0 || mention.isWeak)) return;
  if (!owner && mention.use === "heading" && insideOwner(index, mention))
    return;
  const draft = owner ?? newDraft(index, mention, words);
  draft.count++;
  draft.prominence += prominenceOf(index, mention);
  draft.firstAt = Math.min(draft.firstAt, mention.span.start);
  draft.personVotes += personVote(mention);
  const isForm = draft.forms.size === 0 || !isSingleName(words);
  if (isForm && !(owner && mayHoldMore(mention)))
    draft.forms.set(mention.name, (draft.forms.get(mention.name) ?? 0) + 1);
  if (mention.role)
    draft.roles.set(mention.role, (draft.roles.get(mention.role) ?? 0) + 1);
  if (mention.gender) draft.genders.add(mention.gender);
  if (mention.shortForm) addKey(index, foldName(mention.shortForm), draft);
}

/** "The Secret Tapes Norland is Hiding": in a heading the words before a name look like more of it. */
export function mayHoldMore({ use, name }: Mention): boolean {
  const first = name?.split(/[\s-]/)[0] ?? "";
  return use === "heading" && !isGivenName(first);
}

/** Whom the article is about stands in front of a verb, with a title or a role; a relation is named in passing. */
function prominenceOf(index: Index, { use, role }: Mention): number {
  const place = use === "subject" ? 2 : 1;
  const isRelation = role !== null && saysRelation(index, role);
  const rank = role === null || isRelation ? 0 : 1;
  return (use === "quoted" ? 0.5 : place) + rank;
}

function saysRelation({ relations }: Index, role: string): boolean {
  const known = relations.get(role);
  if (known !== undefined) return known;
  const is = RELATION.test(role);
  relations.set(role, is);
  return is;
}

const RELATION =
  /\b(?:wife|husband|father|mother|son|daughter|brother|sister|uncle|aunt|cousin|niece|nephew|widow|grand\p{L}+)\b/iu;

function personVote(mention: Named): number {
  if (mention.kind !== "person") return -1;
  if ((mention.role ?? mention.gender) !== null) return 3;
  return isGivenName(mention.name.split(/[\s-]/)[0] ?? "") ? 2 : 0.5;
}

function newDraft(
  index: Index,
  mention: Named,
  words: readonly string[],
): Draft {
  const nickname = nicknameOf(mention.name);
  const draft: Draft = {
    id: index.drafts.length,
    words,
    firstNames: new Set(nickname === null ? [] : [nickname]),
    forms: new Map(),
    roles: new Map(),
    genders: new Set(),
    personVotes: 0,
    firstAt: mention.span.start,
    count: 0,
    prominence: 0,
  };
  if (words[0] !== undefined) draft.firstNames.add(words[0]);
  index.drafts.push(draft);
  const keys = [words.at(-1), ...draft.firstNames, acronymOf(mention.name)];
  for (const key of new Set(keys)) addKey(index, key, draft);
  return draft;
}

function addKey(index: Index, key: string | undefined, draft: Draft): void {
  if (key === undefined || key === "") return;
  const group = index.byKey.get(key);
  if (!group) index.byKey.set(key, [draft]);
  else if (group.length < MAX_NAMESAKES && !group.includes(draft))
    group.push(draft);
}

/** Whom a name can stand for: by its last word, else by a single given name, an acronym or a short form. */
function candidates(
  index: Index,
  mention: Named,
  words: readonly string[],
): readonly Draft[] {
  const near = index.byKey.get(words.at(-1) ?? "") ?? [];
  const alike = near.filter((draft) => sharesLastName(draft, words));
  const people = alike.filter(({ personVotes }) => personVotes > 0);
  const byLast =
    mention.kind === "person" && people.length > 0 ? people : alike;
  if (byLast.length > 0 || words.length > 1) return byLast;
  return near.filter((draft) =>
    draft.firstNames.has(words[0] ?? "") && draft.words.length > 1
      ? mention.role === null && mention.kind === "person"
      : mention.kind === "body" && draft.personVotes < 0,
  );
}

/** "Cohen", "M. Cohen" and "Gilad Cohen" are one; two given names are two people. */
function sharesLastName(draft: Draft, words: readonly string[]): boolean {
  if (draft.words.at(-1) !== words.at(-1)) return false;
  if (isSingleName(words)) return endsWith(draft.words, words);
  if (isSingleName(draft.words)) return endsWith(words, draft.words);
  const given = words[0] ?? "";
  if (endsWith(draft.words, words))
    return (
      !isGivenName(given) ||
      draft.words[0] === given ||
      isGivenBehindLabel(draft, words)
    );
  return (
    draft.personVotes >= 0 &&
    [...draft.firstNames].some((name) => canBeSameGivenName(name, given))
  );
}

/** "Rival Hillary Clinton" is Hillary Clinton: what stands before the given name is none. */
function isGivenBehindLabel(draft: Draft, words: readonly string[]): boolean {
  return (
    draft.words.length > words.length && !isGivenName(draft.words[0] ?? "")
  );
}

function ownerOf(index: Index, mention: Mention): Draft | null {
  if (!isNamed(mention)) return null;
  return pick(
    candidates(index, mention, wordsOf(index, mention.name)),
    mention,
  );
}

/** In a heading the name may be the beginning of a longer run: "Elizabeth Warren Hammers Bank". */
function insideOwner(index: Index, mention: Mention): Draft | null {
  if (!isNamed(mention) || mention.use !== "heading") return null;
  const parts = mention.name.split(/\s+/);
  for (let length = parts.length - 1; length > 0; length--) {
    const name = parts.slice(0, length).join(" ");
    const owner = ownerOf(index, { ...mention, name });
    if (owner) return owner;
  }
  return null;
}

/** One candidate is an answer; of several, the one the title's gender or clear frequency leaves. */
function pick(found: readonly Draft[], { gender }: Mention): Draft | null {
  const left = found.filter(
    ({ genders }) =>
      gender === null || genders.size === 0 || genders.has(gender),
  );
  const [first, second] = [...left].sort((a, b) => b.prominence - a.prominence);
  if (!first) return null;
  const isClear =
    !second || first.prominence >= CLEARLY_MORE_PROMINENT * second.prominence;
  return isClear ? first : null;
}

function indexByRole(entries: readonly Entry[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => a.firstAt - b.firstAt)) {
    for (const word of new Set(entry.roles.flatMap(roleWords))) {
      const group = index.get(word);
      if (group) group.push(entry);
      else index.set(word, [entry]);
    }
  }
  return index;
}
