import { BODY_NOUNS } from "../lexicon/bodies";
import { clashes } from "./by-pronoun";
import type { Found } from "./cast";
import type { Mention } from "./mention";
import { foldName } from "./name-forms";
import type { Entry } from "./people";
import { roleWords } from "./role-words";
import { recentlySeen, type State } from "./seen";

/** More holders of a role than this are not looked at: keeps the walk linear. */
const MAX_HOLDERS = 20;

/**
 * "the ambassador": whose role has that noun and the other words of the phrase. Of several the one named last; nobody when
 * the phrase says more than any role does, unless only one person holds such a role.
 */
export function personOfRole(state: State, mention: Mention): Entry | null {
  const wanted = roleWords(mention.role ?? mention.head);
  const head = roleWords(mention.head)[0] ?? mention.head;
  const recent = recentlySeen(state);
  const holders = state.people
    .withRole(head)
    .slice(0, MAX_HOLDERS)
    .filter((entry) => entry.kind === "person" && !clashes(entry, mention));
  const ranked = holders
    .map((entry) => ({
      entry,
      overlap: overlapWith(entry, wanted, head),
      at: recent.findLastIndex((seen) => seen.entry === entry),
    }))
    .sort((a, b) => b.overlap - a.overlap || b.at - a.at);
  const [best] = ranked;
  if (!best || best.overlap === 0) return null;
  const isWhole = best.overlap === wanted.length;
  const isOnly = holders.length === 1 && best.at >= 0;
  const isKnown = best.at >= 0 || best.overlap > 1;
  return isKnown && (isWhole || isOnly) ? best.entry : null;
}

function overlapWith(
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

/** "the commission", "the appeals court": the last body named before whose name has every word of the phrase; "it" after a body spoke. */
export function bodyOfNoun(state: State, mention: Mention): Entry | null {
  const wanted = roleWords(mention.text).map(foldName);
  const recent = recentlySeen(state);
  const named = recent.findLast(
    ({ entry, mention: seen }) =>
      entry.kind === "body" &&
      seen.use !== "heading" &&
      wanted.length > 0 &&
      wanted.every((word) => hasWord(entry, word)),
  );
  if (named) return named.entry;
  if (!isGeneric(mention)) return null;
  return runningBody(state, mention) ?? onlyBodyNear(state, mention);
}

/** "the statement said", right after somebody said something in one. */
export function authorOfPaper(
  { running }: State,
  mention: Mention,
): Found | null {
  const isPaper =
    /^the (?:statement|email|e-mail|release|letter|post|tweet|memo)$/i.test(
      mention.text,
    );
  const isNear = running !== null && mention.paragraph - running.paragraph <= 1;
  return isPaper && isNear && running.found.entry ? running.found : null;
}

function hasWord({ words }: Entry, wanted: string): boolean {
  return words.some(
    (word) =>
      word === wanted ||
      (wanted.length > 4 && word === `${wanted}s`) ||
      (word.length > 4 && wanted === `${word}s`),
  );
}

/** Nouns that fit any body. */
function isGeneric({ head, text }: Mention): boolean {
  return (
    head === "it" ||
    (/^(?:the\s)?(?:\p{Lu}\p{L}*-based\s)?\p{L}+$/iu.test(text) &&
      BODY_NOUNS.has(head) &&
      /^(?:company|firm|organization|organisation|agency|group|union|network|newspaper|paper|airline|association|institute|charity)$/.test(
        head,
      ))
  );
}

/** "BlueRiver Inc. will leave, | the company | said": the only body that is a subject in this paragraph or the one before. */
function onlyBodyNear(state: State, mention: Mention): Entry | null {
  const near = recentlySeen(state).filter(
    ({ entry, mention: seen }) =>
      entry.kind === "body" &&
      seen.use === "subject" &&
      mention.paragraph - seen.paragraph <= 1,
  );
  const entries = new Set(near.map(({ entry }) => entry));
  const [only] = entries;
  const isCompany = /^(?:company|firm)$/.test(mention.head);
  return isCompany && entries.size === 1 ? (only ?? null) : null;
}

function runningBody({ running }: State, mention: Mention): Entry | null {
  const entry = running?.found.entry ?? null;
  const isNear = running !== null && mention.paragraph - running.paragraph <= 1;
  return isNear && entry?.kind === "body" ? entry : null;
}
