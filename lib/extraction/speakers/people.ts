import type { Gender, Mention } from "./mention";

/** Somebody or some body the article names, with every way it does. */
export type Entry = {
  readonly id: number;
  readonly kind: "person" | "body";
  /** The fullest form of the name. */
  readonly name: string;
  /** Lower-case words of that name. */
  readonly words: readonly string[];
  readonly roles: readonly string[];
  readonly genders: ReadonlySet<Gender>;
  readonly firstAt: number;
  readonly count: number;
};

export type People = {
  readonly entries: readonly Entry[];
  /** Whom a name stands for: the entry, or null when nobody or more than one fits. */
  readonly find: (mention: Mention) => Entry | null;
  /** Everybody the article gives a role with this noun, in the order of first mention. */
  readonly withRole: (noun: string) => readonly Entry[];
};

type Draft = {
  readonly id: number;
  readonly kind: "person" | "body";
  name: string;
  words: readonly string[];
  readonly roles: Map<string, number>;
  readonly genders: Set<Gender>;
  readonly firstAt: number;
  count: number;
};

/** A bare surname two people share goes to the one who is named this many times as often. */
const CLEARLY_MORE_OFTEN = 4;

/** Clusters all names of an article: full name, surname, title and surname, first name, short form, acronym. */
export function gatherPeople(mentions: readonly Mention[]): People {
  const drafts: Draft[] = [];
  const byWord = new Map<string, Draft[]>();
  const named = mentions.filter((mention) => mention.name !== null);
  for (const mention of [...named].sort(fullestFirst))
    addTo({ drafts, byWord }, mention);
  const entries = drafts.map(finish);
  const byLast = indexBy(entries, (entry) => entry.words.at(-1));
  const byFirst = indexBy(entries, (entry) => entry.words[0]);
  const acronyms = indexBy(
    entries.filter((entry) => entry.kind === "body"),
    (entry) => acronymOf(entry.name),
  );
  const find = (mention: Mention) => {
    const words = nameWords(mention.name ?? "");
    const key = words.at(-1) ?? "";
    const bySurname = (byLast.get(key) ?? []).filter((entry) =>
      fits(entry, words),
    );
    const sure = pick(bySurname, mention, words);
    if (sure || bySurname.length > 0) return sure;
    if (words.length === 1 && mention.kind === "person")
      return pick(byFirst.get(key) ?? [], mention, words);
    return words.length === 1
      ? pick(acronyms.get(key) ?? [], mention, words)
      : null;
  };
  const roles = indexByRole(entries);
  return { entries, find, withRole: (noun) => roles.get(noun) ?? [] };
}

/** Longest names first, so that shorter ones find something to belong to; then reading order. */
function fullestFirst(a: Mention, b: Mention): number {
  return (
    nameWords(b.name ?? "").length - nameWords(a.name ?? "").length ||
    a.span.start - b.span.start
  );
}

/** All drafts, and the same under their last word, first word and acronym: never a walk over all of them. */
type Index = {
  readonly drafts: Draft[];
  readonly byWord: Map<string, Draft[]>;
};

function addTo(index: Index, mention: Mention): void {
  const words = nameWords(mention.name ?? "");
  const near = index.byWord.get(words.at(-1) ?? "") ?? [];
  if (words.length === 0) return;
  const able = near.filter((draft) => belongsTo(draft, words, mention));
  const bySurname = able.filter((draft) => draft.words.at(-1) === words.at(-1));
  const owners = bySurname.length > 0 ? bySurname : able;
  const owner = words.length > 1 || owners.length === 1 ? owners[0] : undefined;
  if (owners.length > 1 && !owner) return;
  const draft = owner ?? newDraft(index, mention, words);
  draft.count++;
  if (mention.role)
    draft.roles.set(mention.role, (draft.roles.get(mention.role) ?? 0) + 1);
  if (mention.gender) draft.genders.add(mention.gender);
}

/** "Gilad Cohen" takes "Cohen", "Gilad" and "Gilad M. Cohen"; two first names are two people. */
function belongsTo(
  draft: Draft,
  words: readonly string[],
  mention: Mention,
): boolean {
  if (mention.kind !== draft.kind && words.length > 1) return false;
  if (words.length === 1) {
    const word = words[0] ?? "";
    if (draft.words.length === 1) return draft.words[0] === word;
    if (draft.kind === "person")
      return (
        draft.words.at(-1) === word ||
        (draft.words[0] === word && mention.role === null)
      );
    return acronymOf(draft.name) === word;
  }
  return draft.words[0] === words[0] && draft.words.at(-1) === words.at(-1);
}

function newDraft(
  { drafts, byWord }: Index,
  mention: Mention,
  words: readonly string[],
): Draft {
  const draft: Draft = {
    id: drafts.length,
    kind: mention.kind === "body" ? "body" : "person",
    name: mention.name ?? "",
    words,
    roles: new Map(),
    genders: new Set(),
    firstAt: mention.span.start,
    count: 0,
  };
  drafts.push(draft);
  for (const word of new Set([words.at(-1), words[0], acronymOf(draft.name)])) {
    if (word !== undefined)
      byWord.set(word, [...(byWord.get(word) ?? []), draft]);
  }
  return draft;
}

function finish(draft: Draft): Entry {
  const roles = [...draft.roles]
    .sort((a, b) => b[0].length - a[0].length || b[1] - a[1])
    .map(([role]) => role);
  return { ...draft, roles };
}

function indexBy(
  entries: readonly Entry[],
  key: (entry: Entry) => string | undefined,
): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const at = key(entry) ?? "";
    index.set(at, [...(index.get(at) ?? []), entry]);
  }
  return index;
}

function indexByRole(entries: readonly Entry[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => a.firstAt - b.firstAt)) {
    for (const word of new Set(
      entry.roles.flatMap((role) => role.toLowerCase().split(/[^\p{L}]+/u)),
    )) {
      const group = index.get(word);
      if (group) group.push(entry);
      else index.set(word, [entry]);
    }
  }
  return index;
}

function fits(entry: Entry, words: readonly string[]): boolean {
  return (
    words.length === 1 ||
    entry.words.length === 1 ||
    entry.words[0] === words[0]
  );
}

/** One candidate is an answer; of several, the one the title's gender or clear frequency leaves. */
function pick(
  candidates: readonly Entry[],
  mention: Mention,
  words: readonly string[],
): Entry | null {
  const exact = candidates.filter(
    (entry) => entry.words.length === words.length,
  );
  if (exact.length === 1 && words.length > 1) return exact[0] ?? null;
  const gender = mention.gender;
  const left = gender
    ? candidates.filter(
        (entry) => !entry.genders.has(gender === "he" ? "she" : "he"),
      )
    : candidates;
  if (left.length <= 1) return left[0] ?? null;
  const ranked = [...left].sort((a, b) => b.count - a.count);
  const [first, second] = ranked;
  return first && second && first.count >= CLEARLY_MORE_OFTEN * second.count
    ? first
    : null;
}

/** Lower-case words of a name without initials, possessives and generation. */
export function nameWords(name: string): readonly string[] {
  const all = name
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .split(/[\s.]+/)
    .filter(
      (word) =>
        /[\p{L}\p{N}]/u.test(word) && !/^(?:jr|sr|ii|iii|iv)$/.test(word),
    );
  const long = all.filter((word) => word.length > 1);
  return long.length > 0 ? long : all;
}

function acronymOf(name: string): string | undefined {
  const initials = name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0));
  return initials.length > 1 ? initials.join("").toLowerCase() : undefined;
}
