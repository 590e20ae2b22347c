import type { Colleague } from "./view";

/** A stretch of a comment: plain words, or a colleague's name with the sign before it. */
export type BodyPart = { readonly text: string; readonly isMention: boolean };

/** How a mention stands in a comment. */
export function mentionWords({ name }: Pick<Colleague, "name">): string {
  return `@${name}`;
}

/** Of those who were chosen, the ones whose name still stands in the comment. */
export function stillMentioned(
  body: string,
  chosen: readonly Colleague[],
): readonly Colleague[] {
  const standing = new Set(
    partsOf(body, chosen).flatMap(({ text, isMention }) =>
      isMention ? [text] : [],
    ),
  );
  return chosen.filter((person) => standing.has(mentionWords(person)));
}

/** A comment cut at the names it mentions. The parts joined are the comment again. */
export function partsOf(
  body: string,
  mentioned: readonly Colleague[],
): readonly BodyPart[] {
  // The longest first: "@Ana Maria" is not "@Ana" and a word.
  const names = mentioned
    .map(mentionWords)
    .toSorted((a, b) => b.length - a.length);
  const parts: BodyPart[] = [];
  let plainFrom = 0;
  for (let at = body.indexOf("@"); at >= 0; at = body.indexOf("@", at + 1)) {
    const name = names.find((words) => standsAt(body, at, words));
    if (name === undefined || at < plainFrom) continue;
    parts.push({ text: body.slice(plainFrom, at), isMention: false });
    parts.push({ text: name, isMention: true });
    plainFrom = at + name.length;
  }
  parts.push({ text: body.slice(plainFrom), isMention: false });
  return parts.filter(({ text }) => text !== "");
}

const LETTER = /[\p{L}\p{N}]/u;

function standsAt(body: string, at: number, words: string): boolean {
  if (!body.startsWith(words, at)) return false;
  const after = body.slice(at + words.length, at + words.length + 2);
  return !LETTER.test([...after][0] ?? "");
}

/** What somebody is typing after the sign, when the caret stands in a mention: where it begins, and what to look for. */
export type MentionQuery = { readonly start: number; readonly query: string };

/** Longest name that is looked for: beyond it, the sign was meant as a sign. */
const LONGEST_QUERY = 40;

/** The mention that is being typed at the caret, or null. */
export function mentionAt(body: string, caret: number): MentionQuery | null {
  const start = body.lastIndexOf("@", caret - 1);
  if (start < 0) return null;
  const before = body.slice(Math.max(0, start - 2), start);
  // An address such as desk@example.org is no mention.
  if (LETTER.test([...before].at(-1) ?? "")) return null;
  const query = body.slice(start + 1, caret);
  const isName = query.length <= LONGEST_QUERY && !/[\n@,;:!?]/.test(query);
  return isName ? { start, query } : null;
}

/** Most people offered at once. */
const MAX_OFFERED = 6;

/** Who could be meant: those one of whose names begins with what was typed. */
export function colleaguesLike(
  query: string,
  colleagues: readonly Colleague[],
): readonly Colleague[] {
  const wanted = folded(query);
  return colleagues
    .filter(({ name }) => {
      const whole = folded(name);
      return whole.startsWith(wanted) || whole.includes(` ${wanted}`);
    })
    .slice(0, MAX_OFFERED);
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
